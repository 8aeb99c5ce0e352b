import { describe, expect, it } from "vitest";
import { amountText } from "./amount";

describe("money", () => {
  it("has the currency's own number of minor digits", () => {
    expect(amountText({ minor: 4950, currency: "EUR" }, "en")).toBe("€49.50");
    expect(amountText({ minor: 1200, currency: "JPY" }, "en")).toBe("¥1,200");
    expect(amountText({ minor: 1500, currency: "KWD" }, "en").replace(/\s/, " ")).toBe("KWD 1.500");
  });
});
