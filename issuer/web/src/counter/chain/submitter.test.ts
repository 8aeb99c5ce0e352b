import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it } from "vitest";
import { Offline, Problem, type Verdict } from "../../lib/api";
import type { Refused } from "../../lib/check/refusal";
import { Keep } from "../device/keep";
import { Outbox, type Passed } from "../offline/outbox.svelte";
import { emptyChain, noEntry, type Place, type SignedEntry } from "./chain";
import { type Apart, type Draft, type Parts, Submitter, type Trying } from "./submitter";

const device = "tablet";
const start = Math.floor(Date.now() / 1000);
const hash = (seq: number, of: string) => `${seq}${of}`.padEnd(43, "x");
const draft = (code: string): Draft => ({ intent: "punch", staff: "anna", count: 1, code });

/** A service in memory that keeps the rules of the chain: the next number, on the last hash, and the same answer to a repeat. */
class Service {
  place: Place = { seq: 0, head: noEntry };
  readonly answers = new Map<string, Verdict>();
  readonly counted: string[] = [];
  readonly received: string[] = [];
  /** What happens to the next requests before (`lost`) or after (`mute`) they are carried out. */
  readonly trouble: ("lost" | "mute" | Problem)[] = [];
  /** Out of reach altogether. */
  gone = false;

  async send(entry: string): Promise<Verdict> {
    if (this.gone) throw new Offline(null);
    this.received.push(entry);
    const trouble = this.trouble.shift();
    if (trouble === "lost") throw new Offline(null);
    if (trouble instanceof Problem) throw trouble;
    const verdict = this.decide(entry);
    if (trouble === "mute") throw new Offline(null);
    return verdict;
  }

  async where(): Promise<Place> {
    if (this.gone) throw new Offline(null);
    return this.place;
  }

  private decide(entry: string): Verdict {
    const known = this.answers.get(entry);
    if (known) return known;
    const { seq, prev, code } = JSON.parse(entry) as { seq: number; prev: string; code: string };
    if (seq !== this.place.seq + 1 || prev !== this.place.head) return { verdict: "refused", reason: "device_chain_gap" };
    this.place = { seq, head: hash(seq, code) };
    const used = this.counted.includes(code);
    if (!used) this.counted.push(code);
    const verdict: Verdict = { verdict: used ? "used" : "accepted", ...(used ? { reason: "already_used" } : {}), entry: { seq, hash: this.place.head } };
    this.answers.set(entry, verdict);
    return verdict;
  }
}

let service: Service;
let keep: Keep;
let outbox: Outbox;
let tried: Trying[];
let apart: Apart[];
let away: boolean;
let judged: string[];
let clock: number;
let last: Promise<unknown>;

/** A page that was just opened, on what this browser kept. */
async function opened(changes: Partial<Parts> = {}): Promise<Submitter> {
  outbox = await Outbox.open(keep, (entry) => service.send(entry));
  const box = outbox;
  return new Submitter({
    load: () => keep.chain(),
    save: (chain) => keep.saveChain(chain),
    sign: async (place, { code = "", intent }, time): Promise<SignedEntry> => {
      const seq = place.seq + 1;
      return { seq, hash: hash(seq, code), prev: place.head, time, entry: JSON.stringify({ seq, prev: place.head, code }), intent };
    },
    queue: {
      add: (...one) => box.add(device, ...one),
      tell: (...one) => box.tell(...one),
      deliver: (row) => box.deliver(row),
      drain: () => box.drain(),
    },
    place: () => service.where(),
    judge: async ({ code = "" }): Promise<Passed | Refused> => {
      judged.push(code);
      return code.startsWith("bad") ? { refused: "bad_signature" } : { card: code, used: { key: code, until: 2_000_000_000 } };
    },
    isAway: () => away,
    now: () => clock,
    alone: (act) => {
      const turn = last.then(act);
      last = turn.catch(() => undefined);
      return turn;
    },
    pause: async () => undefined,
    onAway: () => {
      away = true;
    },
    onApart: (one) => apart.push(one),
    ...changes,
  });
}

const submit = (submitter: Submitter, code: string) => submitter.submit(draft(code), (one) => tried.push(one));
const counts = { is: "answered", verdict: { verdict: "accepted" } };

beforeEach(async () => {
  service = new Service();
  indexedDB = new IDBFactory();
  keep = await Keep.open();
  await keep.store.put(Keep.table, { id: device }, "device");
  tried = [];
  apart = [];
  away = false;
  judged = [];
  clock = start;
  last = Promise.resolve();
});

describe("while the service answers", () => {
  it("counts scan after scan in one chain, and judges nothing by itself", async () => {
    const submitter = await opened();
    for (const code of ["a", "b", "c"]) expect(await submit(submitter, code)).toMatchObject(counts);
    expect(service.counted).toEqual(["a", "b", "c"]);
    expect(await keep.chain()).toEqual({ seq: 3, head: hash(3, "c"), time: start, doubt: null });
    expect([judged, outbox.exposure.entries]).toEqual([[], 0]);
  });

  it("keeps an entry before it sends it", async () => {
    const submitter = await opened();
    let kept: unknown = null;
    const { send } = service;
    service.send = async (entry) => {
      kept = await keep.store.get("entries", `${device} ${"1".padStart(16, "0")}`);
      return send.call(service, entry);
    };
    await submit(submitter, "a");
    expect(kept).toMatchObject({ seq: 1, entry: service.received[0], answer: null });
  });

  it("does not send what could not be kept", async () => {
    const submitter = await opened();
    keep.store.write = async () => {
      throw new DOMException("full", "QuotaExceededError");
    };
    await expect(submit(submitter, "a")).rejects.toThrow("full");
    expect(service.received).toEqual([]);
    expect(await keep.chain()).toEqual(emptyChain);
  });

  it("waits out an error of the service for as long as it asks, and decides nothing by itself", async () => {
    service.trouble.push(new Problem(503, "could_not_decide", "", 3), new Problem(429, "throttled", "", 60), new Problem(500, "internal", "", null));
    expect(await submit(await opened(), "a")).toMatchObject(counts);
    expect(tried.map(({ why, wait }) => [why, wait])).toEqual([["unavailable", 3000], ["throttled", 60_000], ["unavailable", 4000]]);
    expect([service.counted, judged]).toEqual([["a"], []]);
  });

  it("lets two taps go one after the other", async () => {
    const submitter = await opened();
    await Promise.all([submit(submitter, "a"), submit(submitter, "b")]);
    expect(service.counted).toEqual(["a", "b"]);
  });
});

describe("while it does not", () => {
  it.each([["lost"], ["mute"]] as const)("takes by itself what was sent with the answer %s, and sends the same bytes later", async (trouble) => {
    service.trouble.push(trouble);
    const submitter = await opened();
    expect(await submit(submitter, "a")).toMatchObject({ is: "provisional", count: 1 });
    expect([away, judged, outbox.exposure]).toEqual([true, ["a"], { entries: 1, punches: 1, rewards: 0 }]);
    await submitter.sync();
    expect(new Set(service.received).size).toBe(1);
    expect([service.counted, outbox.exposure.entries]).toEqual([["a"], 0]);
    expect(outbox.report).toMatchObject({ sent: 1, counted: 1 });
  });

  it("signs nothing that it refuses by itself", async () => {
    const submitter = await opened();
    away = service.gone = true;
    expect(await submit(submitter, "bad")).toEqual({ is: "refused", intent: "punch", reason: "bad_signature" });
    expect([await keep.chain(), outbox.exposure.entries]).toEqual([emptyChain, 0]);
  });

  it("claims nothing about what was sent, had no answer, and is not for it to decide", async () => {
    service.trouble.push("lost");
    const submitter = await opened();
    expect(await submit(submitter, "bad")).toEqual({ is: "open", intent: "punch", reason: "bad_signature" });
    expect(outbox.exposure.entries).toBe(1);
    await submitter.sync();
    expect(service.counted).toEqual(["bad"]);
  });

  it("keeps code, entry and chain in one transaction", async () => {
    const submitter = await opened();
    away = service.gone = true;
    await submit(submitter, "a");
    const row = (await keep.store.all<{ hash: string }>("entries"))[0];
    expect(row).toMatchObject({ hash: (await keep.chain()).head, told: "counted", card: "a" });
    expect(await keep.store.get("burnt", "a")).toBe(2_000_000_000);
  });

  it("never signs a time below that of the last entry", async () => {
    const submitter = await opened();
    away = service.gone = true;
    await submit(submitter, "a");
    clock = start - 600;
    await submit(submitter, "b");
    expect((await keep.store.all<{ time: number }>("entries")).map(({ time }) => time)).toEqual([start, start]);
  });
});

describe("a queue", () => {
  async function queued(...codes: string[]): Promise<Submitter> {
    const submitter = await opened();
    away = service.gone = true;
    for (const code of codes) expect(await submit(submitter, code)).toMatchObject({ is: "provisional" });
    return submitter;
  }

  it("outlives the page and goes in the order of the chain", async () => {
    const codes = Array.from({ length: 12 }, (_, at) => `c${at}`);
    await queued(...codes);
    const submitter = await opened();
    expect(outbox.exposure.entries).toBe(12);
    service.gone = away = false;
    await submitter.sync();
    expect(service.counted).toEqual(codes);
    expect(outbox.report).toMatchObject({ sent: 12, counted: 12, used: 0 });
    expect(apart).toEqual([]);
  });

  it("goes on where it was interrupted, and a repeat changes nothing", async () => {
    await queued("a", "b", "c");
    service.gone = false;
    service.trouble.push("lost");
    const { send } = service;
    let sends = 0;
    service.send = async (entry) => {
      if (++sends === 3) throw new Offline(null);
      return send.call(service, entry);
    };
    const submitter = await opened();
    for (let tries = 0; tries < 3; tries += 1) await submitter.sync().catch(() => undefined);
    expect(service.counted).toEqual(["a", "b", "c"]);
    expect(outbox.exposure.entries).toBe(0);
  });

  it("goes before the next scan", async () => {
    const submitter = await queued("a", "b");
    away = service.gone = false;
    expect(await submit(submitter, "c")).toMatchObject(counts);
    expect(service.counted).toEqual(["a", "b", "c"]);
  });

  it("tells what was used elsewhere meanwhile", async () => {
    const submitter = await queued("a", "b");
    service.counted.push("b");
    away = service.gone = false;
    await submitter.sync();
    expect(outbox.report).toMatchObject({ sent: 2, counted: 1, used: 1, rows: [{ code: "b" }] });
  });

  it("waits whole when the service has no room for it", async () => {
    const submitter = await queued("a", "b");
    service.gone = false;
    const full: Verdict = { verdict: "refused", reason: "quarantine_full" };
    const { send } = service;
    service.send = async () => full;
    await expect(submitter.sync()).rejects.toThrow("quarantine_full");
    expect(outbox.exposure.entries).toBe(2);
    service.send = send;
    await submitter.sync();
    expect(service.counted).toEqual(["a", "b"]);
  });

  it("is forgotten a month after it was signed, once it was answered", async () => {
    clock = start - 31 * 86_400;
    const submitter = await queued("a");
    clock = start;
    await submit(submitter, "b");
    await outbox.drain().catch(() => undefined);
    const rows = async () => (await keep.store.all<{ code: string }>("entries")).map(({ code }) => code);
    expect(await rows()).toEqual(["a", "b"]);
    away = service.gone = false;
    await submitter.sync();
    expect(await rows()).toEqual(["b"]);
  });
});

describe("an entry that is never taken", () => {
  it("does not stop the chain: the next scan goes on from the service's place", async () => {
    const submitter = await opened();
    await submit(submitter, "a");
    service.trouble.push(new Problem(422, "malformed", "", null));
    expect(await submit(submitter, "bad")).toMatchObject({ is: "rejected", problem: { code: "malformed" } });
    expect(await keep.chain()).toMatchObject({ doubt: { seq: 1, head: hash(1, "a") } });
    expect(await submit(submitter, "c")).toMatchObject(counts);
    expect(service.counted).toEqual(["a", "c"]);
    expect(apart).toEqual([]);
  });

  it("leaves nothing to sign on while the service's place is not known", async () => {
    const submitter = await opened();
    service.trouble.push(new Problem(422, "malformed", "", null));
    await submit(submitter, "bad");
    away = service.gone = true;
    expect(await submit(submitter, "a")).toMatchObject({ is: "refused", reason: "online_only" });
  });
});

it("goes on from a service that was set back, and says so", async () => {
  await keep.saveChain({ seq: 7, head: hash(7, "old"), time: 900, doubt: null });
  const submitter = await opened();
  await submitter.sync();
  expect(await keep.chain()).toEqual({ ...emptyChain, time: 900 });
  expect(apart).toEqual([{ here: 7, service: 0 }]);
  expect(await submit(submitter, "a")).toMatchObject(counts);
});
