import { describe, expect, it } from "vitest";
import { currencies, likelyCurrency, timeZones } from "./place";

describe("guesses about the place", () => {
  it("takes the currency from the clock", () => {
    expect(likelyCurrency("Europe/Oslo")).toBe("NOK");
    expect(likelyCurrency("Europe/Amsterdam")).toBe("EUR");
    expect(likelyCurrency("Asia/Kolkata")).toBe("INR");
    expect(likelyCurrency("America/New_York")).toBe("USD");
    expect(likelyCurrency("America/Toronto")).toBe("CAD");
    expect(likelyCurrency("UTC")).toBe("EUR");
  });

  it("offers the browser's own zone even when it does not list it", () => {
    expect(timeZones("Europe/Oslo")).toContain("Europe/Oslo");
    expect(timeZones("Etc/Unlisted")[0]).toBe("Etc/Unlisted");
  });

  it("names currencies", () => {
    expect(currencies("en").find((one) => one.code === "EUR")?.name).toBe("Euro");
  });
});
