import { describe, expect, it } from "vitest";
import { firstEmoji } from "./emoji";

describe("an emoji of one's own", () => {
  it("is one letter, however it is composed", () => {
    expect(firstEmoji("🥨🥐")).toBe("🥨");
    expect(firstEmoji(" 👩🏽‍🍳 ")).toBe("👩🏽‍🍳");
    expect(firstEmoji("🇳🇴!")).toBe("🇳🇴");
    expect(firstEmoji("a ☕️")).toBe("☕️");
  });

  it("is not a word", () => {
    expect(firstEmoji("cup")).toBeNull();
    expect(firstEmoji("")).toBeNull();
    expect(firstEmoji("<b>")).toBeNull();
  });
});
