import { describe, expect, it } from "vitest";
import { endingPause, type Heard, type Key, longestGap, Typing } from "./typing";

const code = "901".repeat(20);

/** Keys of a text on a US keyboard, `gap` ms apart. */
function keys(text: string, gap: number, from = 1000): Key[] {
  return [...text].map((key, place) => ({ key, code: /[0-9]/.test(key) ? `Digit${key}` : `Key${key.toUpperCase()}`, at: from + place * gap }));
}

function hearAll(typing: Typing, all: Key[]): Heard | undefined {
  return all.map((key) => typing.hear(key)).at(-1);
}

const enter = (at: number): Key => ({ key: "Enter", code: "Enter", at });

describe("a USB scanner", () => {
  it.each(["Enter", "Tab"])("ends with %s", (key) => {
    const typing = new Typing();
    hearAll(typing, keys(code, 8));
    expect(typing.hear({ key, code: key, at: 1000 + code.length * 8 })).toEqual({ as: "scan", text: code });
  });

  it("may end with nothing but a pause", () => {
    const typing = new Typing();
    const last = 1000 + (code.length - 1) * 8;
    hearAll(typing, keys(code, 8));
    expect(typing.pause(last + endingPause - 1)).toBeNull();
    expect(typing.pause(last + endingPause)).toBe(code);
    expect(typing.pause(last + endingPause)).toBeNull();
  });

  it("is believed up to 50 ms between keys", () => {
    const typing = new Typing();
    hearAll(typing, keys(code, longestGap));
    expect(typing.hear(enter(1000 + code.length * longestGap))).toEqual({ as: "scan", text: code });
  });

  it("may think before Enter", () => {
    const typing = new Typing();
    hearAll(typing, keys(code, 8));
    expect(typing.hear(enter(1000 + code.length * 8 + 90))).toEqual({ as: "scan", text: code });
  });

  it("is not given up when the computer hiccups in the middle", () => {
    const typing = new Typing();
    hearAll(typing, keys(code.slice(0, 20), 8));
    hearAll(typing, keys(code.slice(20), 8, 1000 + 19 * 8 + 100));
    expect(typing.hear(enter(1000 + 19 * 8 + 100 + (code.length - 20) * 8))).toEqual({ as: "scan", text: code });
  });

  it("means digits on a French keyboard", () => {
    const french: Record<string, string> = { "0": "à", "1": "&", "9": "ç" };
    const typing = new Typing();
    hearAll(
      typing,
      keys(code, 8).map((key) => ({ ...key, key: french[key.key] ?? key.key })),
    );
    expect(typing.hear(enter(1000 + code.length * 8))).toEqual({ as: "scan", text: code });
  });

  it("can type a link, with Shift between", () => {
    const typing = new Typing();
    let at = 0;
    for (const key of "https://a/#Enrol9") {
      at += 5;
      if (/[A-Z:#]/.test(key)) typing.hear({ key: "Shift", code: "ShiftLeft", at });
      typing.hear({ key, code: "KeyA", at });
    }
    expect(typing.hear(enter(at + 5))).toEqual({ as: "scan", text: "https://a/#Enrol9" });
  });

  it("does not mix two scans", () => {
    const typing = new Typing();
    hearAll(typing, keys("11111111", 8));
    hearAll(typing, keys("22222222", 8, 5000));
    expect(typing.hear(enter(5064))).toEqual({ as: "scan", text: "22222222" });
  });
});

describe("a person", () => {
  it("types slower", () => {
    const typing = new Typing();
    expect(hearAll(typing, keys(code, longestGap + 1))).toEqual({ as: "person" });
    expect(typing.hear(enter(1000 + code.length * (longestGap + 1)))).toEqual({ as: "person" });
  });

  it("may drum four keys quickly", () => {
    const typing = new Typing();
    expect(hearAll(typing, keys("1234", 20))).toEqual({ as: "person" });
    expect(typing.hear(enter(1080))).toEqual({ as: "person" });
  });

  it("moves with arrows", () => {
    const typing = new Typing();
    hearAll(typing, keys("12345678", 8));
    expect(typing.hear({ key: "ArrowLeft", code: "ArrowLeft", at: 1064 })).toEqual({ as: "person" });
    expect(typing.hear(enter(1070))).toEqual({ as: "person" });
  });
});
