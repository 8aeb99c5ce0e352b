// The chapters of a story, which build on one another.
import test from "node:test";
import { shootFailure } from "./shots.js";

/**
 * Gives what tells a chapter. One is skipped when one before it failed: what it builds on is not there. Then there is a picture of each of the
 * `tabs`, named for who uses it and for the story.
 */
export function chapters(story, tabs) {
  let failed = null;
  return (name, play) =>
    test(name, { timeout: 240_000 }, async (t) => {
      if (failed) return t.skip(`after the failure of: ${failed}`);
      try {
        await play(t);
      } catch (error) {
        failed = name;
        for (const [who, tab] of Object.entries(tabs())) await shootFailure(tab, `${story}-${who}`);
        throw error;
      }
    });
}
