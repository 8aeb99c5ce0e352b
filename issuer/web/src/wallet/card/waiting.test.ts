import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Offline, Problem, type Face } from "../../lib/api";
import { signerOf } from "../../lib/format/testing";
import type { KeptKey } from "../../lib/keys";
import { Keep, type KeptCard } from "./kept";
import { endBy } from "./move";
import { WaitingCards, type Waiting } from "./waiting.svelte";

const face = { merchant: "m", merchant_name: "Bar", program_name: "Card" } as Face;
const key = { publicKey: (await signerOf(1)).publicKey } as KeptKey;
const card = { id: "card", claimed: 1, key } as KeptCard;
const seconds = () => Math.floor(Date.now() / 1000);
const day = 24 * 3600;

const rowOf = (commitment: string, more: Partial<Waiting> = {}): Waiting => ({
  commitment, claim: { subject: "s", key }, face, number: "0000000001", asked: seconds(), ...more,
});
const no = (status: number, code: string) => new Problem(status, code, "", null);

let keep: Keep;
let said: (row: Waiting) => Promise<KeptCard | { until: number }>;
let asked: string[];
let came: string[];
const opened: WaitingCards[] = [];

async function open(): Promise<WaitingCards> {
  const cards = new WaitingCards(keep, (one) => came.push(one.id), (row) => {
    asked.push(row.commitment);
    return said(row);
  });
  opened.push(cards);
  await cards.open();
  await cards.askAll();
  return cards;
}

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"], now: 1_800_000_000_000 });
  keep = await Keep.open();
  for (const { commitment } of await keep.waiting()) await keep.forgetWaiting(commitment);
  await keep.removeCard("card");
  asked = [];
  came = [];
  said = () => Promise.resolve({ until: seconds() + day });
});

afterEach(() => {
  opened.splice(0).forEach((one) => one.close());
  vi.useRealTimers();
});

/** Lets time pass, and what it set off come to its end. */
async function pass(milliseconds: number, cards: WaitingCards): Promise<void> {
  await vi.advanceTimersByTimeAsync(milliseconds);
  await cards.askAll();
}

describe("a card that waits to move here", () => {
  it("is kept with its key from before it is asked for, and comes at once when nothing holds it", async () => {
    const cards = await open();
    said = async (row) => {
      expect((await keep.waiting()).map((one) => one.claim?.key.publicKey)).toEqual([row.claim?.key.publicKey]);
      return card;
    };
    expect(await cards.first(rowOf("a"))).toEqual(card);
    expect(cards.rows).toEqual([]);
    expect(await keep.waiting()).toEqual([]);
    expect((await keep.cards()).map((one) => one.id)).toEqual(["card"]);
  });

  it("waits through a reload and comes by itself when its day is over, with the same key", async () => {
    const cards = await open();
    const until = seconds() + day;
    said = () => Promise.resolve({ until });
    expect(await cards.first(rowOf("a"))).toBeNull();
    expect(cards.rows.map((row) => row.until)).toEqual([until]);
    cards.close();

    const after = await open();
    expect(after.rows.map((row) => [row.until, row.claim?.key.publicKey])).toEqual([[until, key.publicKey]]);
    asked = [];
    await vi.advanceTimersByTimeAsync((day - 60) * 1000);
    expect(asked).toEqual([]);
    said = () => Promise.resolve(card);
    await vi.advanceTimersByTimeAsync(60_000);
    await vi.waitFor(() => expect(came).toEqual(["card"]));
    expect(asked).toEqual(["a"]);
    expect(after.rows).toEqual([]);
    expect((await keep.cards()).map((one) => one.id)).toEqual(["card"]);
  });

  it("says that the old phone stopped it, and keeps no key for it", async () => {
    const cards = await open();
    await cards.first(rowOf("a"));
    said = () => Promise.reject(no(409, "move_stopped"));
    await cards.askAll();
    expect(cards.rows.map(({ ended, claim }) => [ended, claim])).toEqual([["stopped", null]]);
    expect(await keep.waiting()).toEqual(cards.rows);
    asked = [];
    const after = await open();
    expect(asked).toEqual([]);
    await after.forget("a");
    expect(await keep.waiting()).toEqual([]);
  });

  it("is asked for again after the browser could not keep what was answered", async () => {
    const cards = await open();
    await cards.first(rowOf("a"));
    said = () => Promise.reject(no(409, "move_stopped"));
    const full = vi.spyOn(keep, "keepWaiting").mockRejectedValue(new DOMException("", "QuotaExceededError"));
    await cards.askAll();
    expect(cards.rows.map(({ ended }) => ended)).toEqual([undefined]);
    full.mockRestore();
    await cards.askAll();
    expect(cards.rows.map(({ ended }) => ended)).toEqual(["stopped"]);
  });

  it("is asked for again when nobody answered, ever more rarely, and is never given up", async () => {
    const cards = await open();
    said = () => Promise.reject(new Offline(null));
    await expect(cards.first(rowOf("a"))).rejects.toThrow(Offline);
    expect(cards.rows.map((row) => row.until)).toEqual([undefined]);
    asked = [];
    for (let minute = 0; minute < 60; minute += 1) {
      await vi.advanceTimersByTimeAsync(60_000);
      // What the timer has set off goes through the database, on real time.
      await new Promise((done) => setImmediate(done));
    }
    expect(asked.length).toBeGreaterThan(6);
    expect(asked.length).toBeLessThan(20);
    said = () => Promise.resolve(card);
    await pass(600_000, cards);
    expect(came).toEqual(["card"]);
  });

  it("is not kept when the service says a plain no at once", async () => {
    const cards = await open();
    said = () => Promise.reject(no(410, "expired"));
    await expect(cards.first(rowOf("a"))).rejects.toThrow(Problem);
    expect(await keep.waiting()).toEqual([]);
  });

  it("does not hold up another one", async () => {
    const cards = await open();
    await cards.first(rowOf("a"));
    await cards.first(rowOf("b"));
    said = (row) => (row.commitment === "a" ? Promise.reject(new Offline(null)) : Promise.resolve(card));
    await cards.askAll();
    expect(came).toEqual(["card"]);
    expect(cards.rows.map((row) => row.commitment)).toEqual(["a"]);
  });

  it("is asked for with every refusal that may pass", () => {
    expect(endBy(no(404, "claim_code_unknown"))).toBe("over");
    expect(endBy(no(410, "expired"))).toBe("over");
    expect(endBy(no(409, "move_stopped"))).toBe("stopped");
    for (const passing of [no(409, "card_frozen"), no(429, "throttled"), no(503, "undecided"), new Offline(null), new TypeError()]) {
      expect(endBy(passing)).toBeNull();
    }
  });
});
