import { describe, expect, it } from "vitest";
import { pinTrouble } from "./pin";

describe("a PIN", () => {
  it("has four to eight digits", () => {
    for (const pin of ["", "123", "123456789", "12a4", "12 4", "-123", "１２３４"]) expect(pinTrouble(pin)).toBe("console-pin-digits");
    for (const pin of ["4711", "20251101", "1357"]) expect(pinTrouble(pin)).toBeNull();
  });

  it("is not what everybody tries first", () => {
    for (const pin of ["0000", "1234", "4321", "11111111", "3456"]) expect(pinTrouble(pin)).toBe("console-pin-easy");
  });
});
