import { describe, expect, it } from "vitest";
import { drawQr, quietZone } from "./qr";

describe("the drawn code", () => {
  it("of a SHOW is version 7 with its quiet zone", () => {
    expect(drawQr(`901${"1234567890".repeat(27)}12`).modules).toBe(45 + 2 * quietZone);
  });

  it("has nothing dark in the quiet zone, and its finders where they belong", () => {
    const { modules, path } = drawQr("901123");
    const boxes = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map((found) => found.slice(1).map(Number) as [number, number, number]);
    expect(boxes[0]).toEqual([quietZone, quietZone, 7]);
    for (const [x, y, run] of boxes) {
      expect(x).toBeGreaterThanOrEqual(quietZone);
      expect(x + run).toBeLessThanOrEqual(modules - quietZone);
      expect(y).toBeGreaterThanOrEqual(quietZone);
      expect(y).toBeLessThan(modules - quietZone);
    }
  });
});
