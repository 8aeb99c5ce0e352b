import { describe, expect, it } from "vitest";
import { encode } from "./digits";
import { filled } from "./testing";
import { isRotating, readRotating } from "./rotating";

const card = encode(1, filled(0xff)).slice(3);
const text = `91${card}123456789094287082`;

describe("a rotating code", () => {
  it("names a card, a time and a password", () => {
    expect(text).toHaveLength(59);
    expect(isRotating(text)).toBe(true);
    expect(readRotating(text)).toEqual({ card: filled(0xff), time: 1_234_567_890, password: "94287082" });
  });

  it.each([
    ["one digit less", text.slice(0, -1), "not-canonical"],
    ["one digit more", `${text}0`, "not-canonical"],
    ["nothing more than its beginning", "91", "not-canonical"],
    ["a letter", `${text.slice(0, -1)}x`, "not-digits"],
    ["full-width digits", `${text.slice(0, -1)}\uff10`, "not-digits"],
    ["more than 700", `91${"0".repeat(699)}`, "too-long"],
    ["a token's beginning", text.replace("91", "90"), "not-canonical"],
    ["a card that does not fit", `91${"9".repeat(39)}123456789094287082`, "block-too-large"],
    ["a time of 2^32", `91${card}429496729694287082`, "not-canonical"],
  ])("is refused with %s", (_name, wrong, flaw) => {
    expect(() => readRotating(wrong)).toThrow(flaw);
  });
});
