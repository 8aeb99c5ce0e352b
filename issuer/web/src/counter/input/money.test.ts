import { describe, expect, it } from "vitest";
import { moneyOf, written } from "./money";

describe("an amount", () => {
  it.each([
    ["45", "NOK", 4500],
    ["45,5", "NOK", 4550],
    ["45.50", "EUR", 4550],
    [" 1 234,50 ", "NOK", 123_450],
    ["1.234", "EUR", 123_400],
    ["1,234.5", "GBP", 123_450],
    ["0", "EUR", 0],
    ["450", "JPY", 450],
    ["1,234", "JPY", 1234],
    ["1.234", "KWD", 1_234_000],
    ["1.2345", "KWD", null],
    ["1.5", "JPY", null],
    ["45,505", "EUR", 4_550_500],
    ["", "NOK", null],
    ["-5", "NOK", null],
    ["+5", "NOK", null],
    ["5kr", "NOK", null],
    ["1e3", "NOK", null],
    ["4,5,6", "NOK", null],
    ["12.34.56", "NOK", null],
    ["٤٥", "NOK", null],
    ["99999999999999", "NOK", null],
  ])("%j in %s is %s minor units", (typed, currency, minor) => {
    expect(moneyOf(typed, currency)).toEqual(minor === null ? null : { minor, currency });
  });

  it("is written as its region does", () => {
    expect(written({ minor: 4550, currency: "NOK" }, "nb-NO").replace(/\s/g, " ")).toBe("45,50 kr");
    expect(written({ minor: 450, currency: "JPY" }, "en-GB")).toBe("JP¥450");
  });
});
