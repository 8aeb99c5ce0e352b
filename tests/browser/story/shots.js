// Pictures of every screen, to be looked at by people: on a phone and on a desktop, light and dark. Each is asked what keeps anybody from it.
import assert from "node:assert/strict";
import fs from "node:fs";
import { fileURLToPath } from "node:url";
import { violations } from "./axe.js";

/** Where they go. */
export const folder = fileURLToPath(new URL("../shots/", import.meta.url));
const sizes = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 800 } };

/** Takes the four pictures of what a tab shows, or of the whole page, and leaves the tab as it was. Nothing on it may keep anybody out. */
export async function shoot(tab, name, { whole = false } = {}) {
  const wrong = new Set();
  await pictures(tab, name, { sizes, whole }, async () => {
    for (const one of await violations(tab)) wrong.add(one);
  });
  assert.deepEqual([...wrong], [], name);
}

/** Takes a picture in each size, light and dark, and has `ask` look at each; leaves the tab as it was. */
export async function pictures(tab, name, { sizes, whole }, ask) {
  fs.mkdirSync(folder, { recursive: true });
  const before = tab.viewportSize();
  for (const [size, viewport] of Object.entries(sizes)) {
    await tab.setViewportSize(viewport);
    await tab.evaluate(() => window.scrollTo(0, 0));
    for (const colorScheme of ["light", "dark"]) {
      await tab.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await tab.screenshot({ path: `${folder}${name}-${size}-${colorScheme}.png`, animations: "disabled", fullPage: whole });
      await ask();
    }
  }
  await tab.emulateMedia({ colorScheme: "light", reducedMotion: null });
  await tab.setViewportSize(before);
}

/** One picture of a tab as it is, when a chapter failed. */
export async function shootFailure(tab, name) {
  fs.mkdirSync(folder, { recursive: true });
  await tab.screenshot({ path: `${folder}failed-${name}.png` }).catch(() => {});
}
