// The pictures in the README. They differ with every run, so they are only written when asked for: npm run pictures.
import fs from "node:fs";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../pictures/", import.meta.url));

/** Writes what a tab shows now from its top on, when pictures are asked for; on a phone when `phone` is set. */
export async function forReadme(tab, name, { phone = false } = {}) {
  if (!process.env.TENTHCUP_PICTURES) return;
  fs.mkdirSync(folder, { recursive: true });
  const before = tab.viewportSize();
  if (phone) await tab.setViewportSize({ width: 390, height: 844 });
  await tab.mouse.move(0, 0);
  await tab.evaluate(() => window.scrollTo(0, 0));
  await tab.screenshot({ path: `${folder}${name}.png`, animations: "disabled", scale: "css" });
  await tab.setViewportSize(before);
}
