import { describe, expect, it } from "vitest";
import { type Day, layOut, roundUp } from "./chart";

const day = (punches: number, rewards = 0): Day => ({ day: "2026-11-01", punches, rewards, cards: 0 });

describe("the chart", () => {
  it("has a round top that no bar exceeds", () => {
    expect([0, 4, 5, 9, 10, 11, 27, 61, 99, 100, 101].map(roundUp)).toEqual([4, 4, 5, 10, 10, 20, 30, 80, 100, 100, 200]);
  });

  it("draws heights in proportion, zero as nothing, and little as something", () => {
    const { bars } = layOut([day(0), day(50), day(100), day(1)], 400, 200);
    expect(bars.map((bar) => bar.height)).toEqual([0, 100, 200, 3]);
    expect(bars.map((bar) => bar.y)).toEqual([200, 100, 0, 197]);
    expect(bars[3]!.x + bars[3]!.width).toBeLessThanOrEqual(400);
  });

  it("marks the rewards on the same scale", () => {
    expect(layOut([day(100, 10), day(50, 1), day(0, 0)], 300, 100).bars.map((bar) => bar.rewards)).toEqual([10, 2, 0]);
    expect(layOut([day(0, 8)], 300, 100).bars[0]?.rewards).toBe(100);
  });

  it("stands on no days at all", () => {
    expect(layOut([], 400, 200).bars).toEqual([]);
  });
});
