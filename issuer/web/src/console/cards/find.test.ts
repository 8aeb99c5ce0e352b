import { describe, expect, it } from "vitest";
import type { CardQuery, CardSummary } from "../service/cards";
import { findCards, pageOfCards, tidy } from "./find";

const card = (id: string) => ({ id, short: id.slice(0, 6) }) as CardSummary;
const all = ["aB3-xyAAAA", "Ab3-xzAAAA", "zz9_qqAAAA", "AB3-000000"].map(card);

/** As the service does it, but it looks at two cards at a time. */
async function service({ after, limit, short }: CardQuery) {
  const from = after === undefined ? 0 : all.findIndex((one) => one.id === after) + 1;
  const seen = all.slice(from, from + (short ? 2 : limit));
  const cards = seen.filter((one) => one.id.toLowerCase().startsWith(short?.toLowerCase() ?? "")).slice(0, limit);
  const last = seen.at(-1);
  return from + seen.length < all.length && last ? { cards, next: last.id } : { cards };
}

describe("finding a card", () => {
  it("goes on as long as the service says that there is more", async () => {
    expect((await findCards("ab3", service, 50)).map((one) => one.id)).toEqual(["aB3-xyAAAA", "Ab3-xzAAAA", "AB3-000000"]);
    expect((await findCards(" ZZ9_qq ", service, 50)).map((one) => one.id)).toEqual(["zz9_qqAAAA"]);
    expect(await findCards("nothere", service, 50)).toEqual([]);
    expect(await findCards(" … ", service, 50)).toEqual([]);
  });

  it("stops when it has enough", async () => {
    expect(await findCards("ab3", service, 2)).toHaveLength(2);
  });

  it("keeps what can stand in an id", () => {
    expect(tidy(" aB-3_… x")).toBe("aB-3_x");
    expect(tidy("A".repeat(40))).toHaveLength(22);
  });
});

describe("pages of cards", () => {
  it("end where the cards end, also when the last page is full", async () => {
    const first = await pageOfCards(undefined, service, 2);
    expect(first.cards.map((one) => one.id)).toEqual(["aB3-xyAAAA", "Ab3-xzAAAA"]);
    expect(first.next).toBe("Ab3-xzAAAA");
    const second = await pageOfCards(first.next, service, 2);
    expect(second.cards).toHaveLength(2);
    expect(second.next).toBeUndefined();
    expect((await pageOfCards(undefined, service, 4)).next).toBeUndefined();
  });
});
