import { describe, expect, it } from "vitest";
import { cell, csv } from "./csv";

describe("CSV", () => {
  it("never lets a cell start a formula", () => {
    for (const start of ["=", "+", "-", "@", " =", "\t=", "\n+", "＝"]) {
      expect(cell(`${start}cmd`).replace(/^"/, "")).toMatch(/^'/);
    }
    expect(cell("-1")).toBe("'-1");
    expect(cell('=HYPERLINK("http://x","y")')).toBe('"\'=HYPERLINK(""http://x"",""y"")"');
  });

  it("leaves ordinary text as it is", () => {
    expect(cell("Flat white")).toBe("Flat white");
    expect(cell("7 of 10 = fine")).toBe("7 of 10 = fine");
    expect(cell("")).toBe("");
  });

  it("quotes separators, quotes and line breaks", () => {
    expect(cell('a "b"')).toBe('"a ""b"""');
    expect(cell("a,b")).toBe('"a,b"');
    expect(cell("a;b")).toBe('"a;b"');
    expect(cell("a\nb")).toBe('"a\nb"');
  });

  it("writes a mark, a head and rows", () => {
    expect(csv(["Card", "Punches"], [["ab12cd", "7"]])).toBe("\uFEFFCard,Punches\r\nab12cd,7\r\n");
  });
});
