import encodeQR from "qr";
import { describe, expect, it } from "vitest";
import { qrMatrix } from "./qr-matrix";

// The same digits in every run: how many of the masks they ask for must not depend on luck.
let state = 1;
function random(length: number): string {
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return String((state >>> 16) % 10);
  }).join("");
}

/** What a general encoder draws for the same text, in every mask. */
function others(text: string, options: { ecc: "medium" | "quartile"; encoding: "numeric" | "byte" } = { ecc: "medium", encoding: "numeric" }): string[] {
  return ([0, 1, 2, 3, 4, 5, 6, 7] as const).map((mask) => {
    const rows = encodeQR(text, "raw", { ...options, border: 1, mask });
    return JSON.stringify(rows.slice(1, -1).map((row) => row.slice(1, -1).map(Boolean)));
  });
}

describe("the modules of a code", () => {
  it("are those of a general encoder, in one of the eight masks, for 1 to 700 digits", () => {
    const sides = new Set<number>();
    for (let length = 1; length <= 700; length += 1) {
      if (length % 9 !== 1 && ![33, 34, 62, 63, 275, 604, 615, 700].includes(length)) continue;
      const digits = random(length);
      const ours = qrMatrix(digits);
      sides.add(ours.length);
      expect(others(digits).includes(JSON.stringify(ours)), `${length} digits: ${digits}`).toBe(true);
    }
    expect([...sides]).toEqual(Array.from({ length: 13 }, (_, at) => 21 + 4 * at));
  });

  it("are those of a general encoder for links, on paper and on a screen", () => {
    for (const [level, ecc] of [["Q", "quartile"], ["M", "medium"]] as const) {
      const sides = new Set<number>();
      for (let length = 1; length <= 241; length += 8) {
        const link = `https://kort.example/wallet/#recover=${random(300)}`.slice(0, length);
        const ours = qrMatrix(link, level);
        sides.add(ours.length);
        expect(others(link, { ecc, encoding: "byte" }).includes(JSON.stringify(ours)), `${level}: ${link}`).toBe(true);
      }
      expect(sides.size).toBeGreaterThan(8);
    }
    const accents = "https://käffe.example/";
    expect(others(accents, { ecc: "quartile", encoding: "byte" })).toContain(JSON.stringify(qrMatrix(accents, "Q")));
  });

  it("are masked as the digits ask for, not always in the same way", () => {
    const chosen = new Set<number>();
    for (let round = 0; round < 60; round += 1) {
      const digits = random(40);
      chosen.add(others(digits).indexOf(JSON.stringify(qrMatrix(digits))));
    }
    expect(chosen.has(-1)).toBe(false);
    expect(chosen.size).toBeGreaterThan(5);
  });

  it("are refused for more digits than fit", () => {
    expect(() => qrMatrix(random(797))).toThrow(RangeError);
    expect(qrMatrix(random(796))).toHaveLength(69);
  });
});
