import { describe, expect, it } from "vitest";
import { checkChain } from "./chain";

const hash = (letter: string) => letter.repeat(42) + "A";
const none = "A".repeat(43);
const first = { seq: 1, hash: hash("b"), prev: none };
const second = { seq: 2, hash: hash("c"), prev: first.hash };
const third = { seq: 3, hash: hash("d"), prev: second.hash };

describe("a card's chain", () => {
  it("is whole in any order", () => {
    expect(checkChain([third, first, second])).toEqual({ state: "whole", from: 1, events: 3 });
    expect(checkChain([])).toEqual({ state: "empty" });
  });

  it("says from where on it was looked at", () => {
    expect(checkChain([second, third])).toEqual({ state: "whole", from: 2, events: 2 });
  });

  it("is broken by a missing, changed, doubled or renumbered event", () => {
    expect(checkChain([first, third])).toEqual({ state: "broken", at: 3 });
    expect(checkChain([first, { ...second, prev: hash("x") }, third])).toEqual({ state: "broken", at: 2 });
    expect(checkChain([first, { ...second, hash: hash("x") }, third])).toEqual({ state: "broken", at: 3 });
    expect(checkChain([first, second, second])).toEqual({ state: "broken", at: 2 });
    expect(checkChain([{ ...first, prev: hash("x") }])).toEqual({ state: "broken", at: 1 });
  });
});
