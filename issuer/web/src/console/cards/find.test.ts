import { describe, expect, it } from "vitest";
import type { CardQuery, CardSummary } from "../service/cards";
import { findCards, tidy } from "./find";

const card = (id: string) => ({ id, short: id.slice(0, 6) }) as CardSummary;
const all = ["aB3-xyAAAA", "Ab3-xzAAAA", "zz9_qqAAAA", "AB3-000000"].map(card);

/** Two cards a page. */
async function page({ after }: CardQuery) {
  const from = after === undefined ? 0 : all.findIndex((one) => one.id === after) + 1;
  const cards = all.slice(from, from + 2);
  const last = cards.at(-1);
  return from + 2 < all.length && last ? { cards, next: last.id } : { cards };
}

describe("finding a card", () => {
  it("looks through every page, whatever the capitals", async () => {
    expect((await findCards("ab3", page, 50)).map((one) => one.id)).toEqual(["aB3-xyAAAA", "Ab3-xzAAAA", "AB3-000000"]);
    expect((await findCards(" ZZ9_qq ", page, 50)).map((one) => one.id)).toEqual(["zz9_qqAAAA"]);
    expect(await findCards("nothere", page, 50)).toEqual([]);
  });

  it("stops when it has enough", async () => {
    expect(await findCards("ab3", page, 2)).toHaveLength(2);
  });

  it("keeps what can stand in an id", () => {
    expect(tidy(" aB-3_… x")).toBe("aB-3_x");
    expect(tidy("A".repeat(40))).toHaveLength(22);
  });
});
