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
  if (!fs.existsSync(executablePath)) {
    throw new Error(`no Chromium at ${executablePath}: install it (apt-get install chromium) or name it in TENTHCUP_CHROMIUM`);
  }
  return chromium.launch({ executablePath, args: ["--force-color-profile=srgb", ...flags] });
}
