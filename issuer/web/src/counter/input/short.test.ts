import { expect, it } from "vitest";
import { fits, isShort } from "./short";

it("knows the example of the standard", () => {
  expect([fits("07945"), fits("07944"), fits("07495")]).toEqual([true, false, false]);
});

it("notices any wrong digit", () => {
  const good = Array.from({ length: 10 }, (_, last) => `4821773${last}`).filter(fits);
  expect(good).toHaveLength(1);
  const [number = ""] = good;
  for (let at = 0; at < number.length; at += 1) {
    for (let digit = 0; digit < 10; digit += 1) {
      const typed = number.slice(0, at) + digit + number.slice(at + 1);
      expect(fits(typed), typed).toBe(typed === number);
    }
  }
});

it("is eight digits and nothing else", () => {
  expect(["12345678", "1234567", "123456789", "1234567x", "１２３４５６７８"].map(isShort)).toEqual([true, false, false, false, false]);
});
