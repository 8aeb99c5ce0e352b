import "fake-indexeddb/auto";
import { afterEach, expect, test, vi } from "vitest";
import { Keep } from "./kept";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test("two tabs never show the same counter, and the higher one never bears the earlier time", async () => {
  vi.stubGlobal("navigator", {});
  // Whoever looks at the clock a moment later sees another second.
  let seconds = 1_790_000_000;
  vi.spyOn(Date, "now").mockImplementation(() => (seconds += 1) * 1000);
  const tabs = [await Keep.open(), await Keep.open()];
  const raise = async (turn: number) => {
    const tab = tabs[turn % 3 === 0 ? 0 : 1];
    if (turn % 2) await tab?.raiseCounter("another card");
    return (await tab?.raiseCounter("card")) ?? { counter: 0, at: 0 };
  };
  const raised = await Promise.all(Array.from({ length: 60 }, (_, turn) => raise(turn)));
  const inOrder = raised.sort((a, b) => a.counter - b.counter);
  expect(inOrder.map((one) => one.counter)).toEqual(Array.from({ length: 60 }, (_, at) => at + 1));
  expect(inOrder.every((one, at) => at === 0 || one.at > (inOrder[at - 1]?.at ?? one.at))).toBe(true);
});
