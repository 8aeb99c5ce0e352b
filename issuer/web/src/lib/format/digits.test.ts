import { describe, expect, it } from "vitest";
import { decode, encode } from "./digits";
import { Malformed, type Flaw } from "./malformed";

function flaw(text: string): Flaw | null {
  try {
    decode(text);
    return null;
  } catch (fault) {
    if (fault instanceof Malformed) return fault.flaw;
    throw fault;
  }
}

describe("digits", () => {
  it("come back as the bytes they were, at every length", () => {
    for (let length = 1; length <= 60; length += 1) {
      const bytes = crypto.getRandomValues(new Uint8Array(length));
      expect(decode(encode(1, bytes))).toEqual({ digit: 1, token: bytes });
      const top = new Uint8Array(length).fill(255);
      expect(decode(encode(8, top))).toEqual({ digit: 8, token: top });
    }
  });

  it("are as wide as the format says: 112 bytes are 275 digits", () => {
    expect(encode(1, new Uint8Array(112))).toHaveLength(275);
  });

  const refused: [string, string, Flaw][] = [
    ["701 digits", `901${"0".repeat(698)}`, "too-long"],
    ["too long before not digits", "x".repeat(701), "too-long"],
    ["a letter", "901a00", "not-digits"],
    ["full-width digits", "901\uff10\uff10\uff10", "not-digits"],
    ["a line break at the end", "901000\n", "not-digits"],
    ["a space before", " 901000", "not-digits"],
    ["nothing", "", "not-a-code"],
    ["another beginning", "911000", "not-a-code"],
    ["kind 0", "900000", "not-a-code"],
    ["kind 9", "909000", "not-a-code"],
    ["no payload", "901", "empty"],
    ["a tail of 1", "9010", "bad-tail"],
    ["a tail of 4", "9010000", "bad-tail"],
    ["a tail of 16", `901${"0".repeat(16)}`, "bad-tail"],
    ["a tail of 1 after a block", `901${"0".repeat(18)}`, "bad-tail"],
    ["a byte of 256", "901256", "block-too-large"],
    ["two bytes of 65536", "90165536", "block-too-large"],
    ["a block of 2^56", `901${(2n ** 56n).toString()}`, "block-too-large"],
    ["a second block too large", `901${"0".repeat(17)}999`, "block-too-large"],
  ];
  it.each(refused)("refuse %s", (_name, text, expected) => {
    expect(flaw(text)).toBe(expected);
  });
});
