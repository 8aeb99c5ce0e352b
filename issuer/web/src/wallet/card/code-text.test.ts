import { describe, expect, it } from "vitest";
import { fromHex, hex } from "../../lib/format/bytes";
import { filled } from "../../lib/format/testing";
import { codeLength, readTyped, typedCode } from "./code-text";

const secret = fromHex("00443322115566778899aabbccddeeff");

const read = async (text: string) => {
  const found = await readTyped(text);
  return found instanceof Uint8Array ? hex(found) : found;
};

describe("a recovery code to be typed", () => {
  it("is seven groups of four, and the same for the same secret", async () => {
    // Computed with Python's hashlib and int alone.
    expect(await typedCode(secret)).toBe("0123 68GH ANK7 F24S NAXW SQFE ZZEX");
    expect(await typedCode(filled(0))).toMatch(/^0000 0000 0000 0000 0000 0000 0[0-3][0-9A-Z]{2}$/);
  });

  it("is there and back, for whatever was drawn", async () => {
    for (let round = 0; round < 200; round += 1) {
      const drawn = crypto.getRandomValues(new Uint8Array(16));
      const typed = await typedCode(drawn);
      expect(typed).toMatch(/^([0-9A-HJKMNP-TV-Z]{4} ){6}[0-9A-HJKMNP-TV-Z]{4}$/);
      expect(await read(typed)).toBe(hex(drawn));
    }
  });

  it("is read in any case, with any gaps, and with letters that look like digits", async () => {
    const typed = await typedCode(secret);
    expect(typed).toMatch(/0/);
    expect(typed).toMatch(/1/);
    const bare = typed.replaceAll(" ", "");
    for (const way of [
      bare,
      bare.toLowerCase(),
      `  ${typed.replaceAll(" ", "-")}\n`,
      typed.replaceAll(" ", " – "),
      bare.replaceAll("0", "O"),
      bare.replaceAll("0", "o").replaceAll("1", "l"),
      bare.replaceAll("1", "I"),
      bare.replaceAll("1", "i"),
    ]) {
      expect(await read(way), way).toBe(hex(secret));
    }
  });

  it("says what is wrong with what was typed", async () => {
    const bare = (await typedCode(secret)).replaceAll(" ", "");
    expect(await read("")).toEqual({ fault: "length", count: 0 });
    expect(await read(bare.slice(1))).toEqual({ fault: "length", count: codeLength - 1 });
    expect(await read(`${bare}0`)).toEqual({ fault: "length", count: codeLength + 1 });
    expect(await read(bare.replace(/.$/, "u"))).toEqual({ fault: "character", character: "U" });
    expect(await read(bare.replace(/^./, "é"))).toEqual({ fault: "character", character: "É" });
  });

  it("is not read when one character is another, or two have changed places", async () => {
    const bare = (await typedCode(secret)).replaceAll(" ", "");
    for (let at = 0; at < codeLength; at += 1) {
      const other = bare[at] === "7" ? "8" : "7";
      expect(await read(bare.slice(0, at) + other + bare.slice(at + 1)), `at ${at}`).toEqual({ fault: "misread" });
      const [one = "", two = ""] = bare.slice(at, at + 2);
      if (one === two || two === "") continue;
      expect(await read(bare.slice(0, at) + two + one + bare.slice(at + 2)), `at ${at}`).toEqual({ fault: "misread" });
    }
  });
});
