// The system's Chromium, without a window.
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { chromium } from "playwright-core";

const executablePath = process.env.TENTHCUP_CHROMIUM ?? "/usr/bin/chromium";
const made = [];

process.on("exit", () => {
  for (const folder of made) fs.rmSync(folder, { recursive: true, force: true });
});

/** A new folder that is gone when the tests are. */
export function scratch(name) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), `tenthcup-${name}-`));
  made.push(folder);
  return folder;
}

/** A browser of its own: with profiles and, when the flags of a film are given, a camera. */
export function launch(flags = []) {
  return chromium.launch(withFlags(flags));
}

/** A browser that keeps its one profile in a folder, as a person's does. */
export function launchIn(folder, options, flags = []) {
  return chromium.launchPersistentContext(folder, { ...withFlags(flags), ...options });
}

/** The same, of a person who has set the size of all texts, in pixels: others have 16. */
export function launchWithText(size, options) {
  const folder = scratch("large-text");
  fs.mkdirSync(path.join(folder, "Default"));
  fs.writeFileSync(path.join(folder, "Default", "Preferences"), JSON.stringify({ webkit: { webprefs: { default_font_size: size, default_fixed_font_size: size } } }));
  return launchIn(folder, options);
}

/** Another folder with all that a browser kept in this one, but for its lock. The browser has to be closed. */
export function copyProfile(folder) {
  const copy = scratch("copied-profile");
  fs.cpSync(folder, copy, { recursive: true, filter: (file) => !path.basename(file).startsWith("Singleton") });
  return copy;
}

function withFlags(flags) {
  if (!fs.existsSync(executablePath)) {
    throw new Error(`no Chromium at ${executablePath}: install it (apt-get install chromium) or name it in TENTHCUP_CHROMIUM`);
  }
  return { executablePath, args: ["--force-color-profile=srgb", ...flags] };
}
