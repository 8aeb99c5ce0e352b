import { describe, expect, it } from "vitest";
import { adopted, type Chain, compare, emptyChain, extended, noEntry, type SignedEntry, turnedAway, WouldFork } from "./chain";

const hash = (letter: string) => letter.repeat(43);
const entry = (seq: number, letter: string, before: string): SignedEntry => ({
  seq, hash: hash(letter), prev: seq === 1 ? noEntry : hash(before), time: seq * 10, entry: letter, intent: "punch",
});
const at = (seq: number, letter: string): Chain => ({ seq, head: hash(letter), time: seq * 10, doubt: null });

describe("one entry after another", () => {
  it("starts at zeros and advances to what was signed", () => {
    const one = extended(emptyChain, entry(1, "b", ""));
    expect(one).toEqual(at(1, "b"));
    expect(extended(one, entry(2, "c", "b"))).toEqual(at(2, "c"));
  });

  it("leaves no gap, never goes back and never forks", () => {
    expect(() => extended(at(4, "d"), entry(6, "e", "d"))).toThrow(WouldFork);
    expect(() => extended(at(4, "d"), entry(4, "e", "d"))).toThrow(WouldFork);
    expect(() => extended(at(4, "d"), entry(5, "e", "x"))).toThrow(WouldFork);
  });
});

describe("after an entry that was turned away", () => {
  const refused = turnedAway(extended(at(4, "d"), entry(5, "e", "d")), entry(5, "e", "d"));

  it("signs nothing until the service's place is known", () => {
    expect(() => extended(refused, entry(6, "f", "e"))).toThrow(WouldFork);
    expect(compare(refused, { seq: 4, head: hash("d") })).toBe("behind");
    expect(compare(refused, { seq: 5, head: hash("e") })).toBe("same");
    expect(compare(refused, { seq: 5, head: hash("f") })).toBe("apart");
    expect(extended(adopted({ seq: 4, head: hash("d") }, 50), entry(5, "f", "d")).head).toBe(hash("f"));
  });

  it("remembers the first of several", () => {
    expect(turnedAway(refused, entry(6, "f", "e")).doubt).toEqual({ seq: 4, head: hash("d") });
  });
});

describe("against the service", () => {
  it("is the same, or apart", () => {
    expect(compare(at(4, "d"), { seq: 4, head: hash("d") })).toBe("same");
    expect(compare(emptyChain, { seq: 0, head: "" })).toBe("same");
    expect(compare(at(4, "d"), { seq: 3, head: hash("c") })).toBe("apart");
    expect(compare(at(4, "d"), { seq: 4, head: hash("x") })).toBe("apart");
    expect(compare(at(4, "d"), { seq: 5, head: hash("e") })).toBe("apart");
  });

  it("goes on from the service's place, never back in time", () => {
    expect(adopted({ seq: 9, head: hash("i") }, 70)).toEqual({ seq: 9, head: hash("i"), time: 70, doubt: null });
    expect(adopted({ seq: 0, head: "" }, 0)).toEqual(emptyChain);
  });
});
