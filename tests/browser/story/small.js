// The smallest phone, in the two languages with the longest words.
import assert from "node:assert/strict";
import { whatDoesNotFit } from "./fits.js";

/** Every text of a screen has room there. Leaves the tab as it was, in English. */
export async function assertFitsSmall(tab) {
  const before = tab.viewportSize();
  await tab.setViewportSize({ width: 320, height: 640 });
  for (const tag of ["de", "te"]) {
    await tab.getByTestId("language").last().selectOption(tag);
    await tab.waitForFunction((spoken) => document.documentElement.lang === spoken, tag);
    assert.deepEqual(await tab.evaluate(whatDoesNotFit), [], tag);
  }
  await tab.getByTestId("language").last().selectOption("en");
  await tab.setViewportSize(before);
}
