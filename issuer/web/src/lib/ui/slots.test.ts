import { describe, expect, it } from "vitest";
import { grid } from "./slots";

describe("the grid of a card", () => {
  it("has a place for every punch, inside the card, for 1 to 100", () => {
    for (let count = 1; count <= 100; count += 1) {
      const { columns, rows, side } = grid(count, 320, 112, 58);
      expect(columns * rows, `${count}`).toBeGreaterThanOrEqual(count);
      expect(columns * (rows - 1), `${count}`).toBeLessThan(count);
      expect(columns * side).toBeLessThanOrEqual(320.001);
      expect(rows * side).toBeLessThanOrEqual(112.001);
      expect(side, `${count}`).toBeGreaterThanOrEqual(15);
    }
  });

  it("of ten is two rows of five", () => {
    expect(grid(10, 320, 112, 58)).toMatchObject({ columns: 5, rows: 2 });
  });
});
