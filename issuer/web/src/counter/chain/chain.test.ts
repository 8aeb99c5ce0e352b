import { describe, expect, it } from "vitest";
import { adopted, type Chain, compare, emptyChain, noEntry, type Pending, recorded, turnedAway, waiting, WouldFork } from "./chain";

const hash = (letter: string) => letter.repeat(43);
const pending = (seq: number, letter: string): Pending => ({ seq, hash: hash(letter), entry: letter, intent: "punch" });
const at = (seq: number, letter: string): Chain => ({ seq, head: hash(letter), pending: null, doubt: null });

describe("one entry after another", () => {
  it("starts at zeros and advances to what was recorded", () => {
    const one = recorded(waiting(emptyChain, pending(1, "b")));
    expect(one).toEqual(at(1, "b"));
    expect(recorded(waiting(one, pending(2, "c")))).toEqual(at(2, "c"));
  });

  it("does not sign a second entry while one waits", () => {
    const chain = waiting(emptyChain, pending(1, "b"));
    expect(() => waiting(chain, pending(1, "c"))).toThrow(WouldFork);
    expect(() => waiting(chain, pending(2, "c"))).toThrow(WouldFork);
  });

  it("leaves no gap and never goes back", () => {
    expect(() => waiting(at(4, "d"), pending(6, "e"))).toThrow(WouldFork);
    expect(() => waiting(at(4, "d"), pending(4, "e"))).toThrow(WouldFork);
    expect(() => recorded(at(4, "d"))).toThrow(WouldFork);
  });
});

describe("after an entry that was not recorded", () => {
  const refused = turnedAway(waiting(at(4, "d"), pending(5, "e")));

  it("stands where it stood, but signs nothing until the service's place is known", () => {
    expect(refused).toEqual({ ...at(4, "d"), doubt: hash("e") });
    expect(() => waiting(refused, pending(5, "f"))).toThrow(WouldFork);
    expect(compare(refused, { seq: 4, head: hash("d") })).toBe("same");
    expect(compare(refused, { seq: 5, head: hash("e") })).toBe("arrived");
    expect(compare(refused, { seq: 5, head: hash("f") })).toBe("apart");
    expect(waiting(adopted({ seq: 4, head: hash("d") }), pending(5, "f")).pending?.hash).toBe(hash("f"));
  });
});

describe("against the service", () => {
  it("sends what has not arrived", () => {
    expect(compare(waiting(at(4, "d"), pending(5, "e")), { seq: 4, head: hash("d") })).toBe("same");
    expect(compare(waiting(emptyChain, pending(1, "b")), { seq: 0, head: noEntry })).toBe("same");
  });

  it("asks again for an answer that was lost", () => {
    expect(compare(waiting(at(4, "d"), pending(5, "e")), { seq: 5, head: hash("e") })).toBe("arrived");
  });

  it("sees that one of the two was set back", () => {
    expect(compare(at(4, "d"), { seq: 3, head: hash("c") })).toBe("apart");
    expect(compare(at(4, "d"), { seq: 4, head: hash("x") })).toBe("apart");
    expect(compare(at(4, "d"), { seq: 5, head: hash("e") })).toBe("apart");
    expect(compare(waiting(at(4, "d"), pending(5, "e")), { seq: 5, head: hash("x") })).toBe("apart");
  });

  it("goes on from the service's place", () => {
    expect(adopted({ seq: 9, head: hash("i") })).toEqual(at(9, "i"));
    expect(adopted({ seq: 0, head: "" })).toEqual(emptyChain);
  });
});
