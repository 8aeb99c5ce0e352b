import { afterEach, describe, expect, it, vi } from "vitest";
import { History } from "./history.svelte";

const hash = (seq: number) => String.fromCharCode(97 + (seq % 26)).repeat(40) + String(seq % 1000).padStart(3, "0");
const all = Array.from({ length: 150 }, (_, at) => ({ seq: at + 1, hash: hash(at + 1), prev: at === 0 ? "A".repeat(43) : hash(at), ...(at === 140 ? { reverses: hash(30) } : {}) }));

/** The service's answers, newest first. */
const asked: string[] = [];
vi.stubGlobal("fetch", async (path: string) => {
  asked.push(path);
  const query = new URL(path, "http://localhost").searchParams;
  const before = Number(query.get("before") ?? Number.POSITIVE_INFINITY);
  const events = all.filter((event) => event.seq < before).reverse().slice(0, Number(query.get("limit")));
  return Response.json({ events });
});

afterEach(() => {
  asked.length = 0;
});

describe("a card's history", () => {
  it("is asked for page by page, and its chain is checked as far as it is there", async () => {
    const history = new History("card");
    await history.load();
    expect(history.events[0]?.seq).toBe(150);
    expect(history.more).toBe(true);
    expect(history.chain).toEqual({ state: "whole", from: 51, events: 100 });
    await history.loadEarlier();
    expect(asked).toEqual(["/v1/cards/card/events?limit=100", "/v1/cards/card/events?limit=100&before=51"]);
    expect(history.more).toBe(false);
    expect(history.chain).toEqual({ state: "whole", from: 1, events: 150 });
    expect(history.undone.has(hash(30))).toBe(true);
  });
});
