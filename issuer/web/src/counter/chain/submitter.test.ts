import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it } from "vitest";
import { Offline, Problem, type Verdict } from "../../lib/api";
import { Cleared } from "../../lib/store";
import type { Device } from "../device/keep";
import type { CounterView } from "../device/wire";
import { emptyChain } from "./chain";
import type { Submitter } from "./submitter";
import { device, hash, type Service, start, Till } from "./testing";

const counts = { is: "answered", verdict: { verdict: "accepted" } };
let till: Till;
let service: Service;
let keep: Till["keep"];

beforeEach(async () => {
  till = await Till.make();
  ({ service, keep } = till);
});

describe("while the service answers", () => {
  it("counts scan after scan in one chain, and judges nothing by itself", async () => {
    const submitter = await till.opened();
    for (const code of ["a", "b", "c"]) expect(await till.submit(submitter, code)).toMatchObject(counts);
    expect(service.counted).toEqual(["a", "b", "c"]);
    expect(await keep.chain()).toEqual({ seq: 3, head: hash(3, "c"), time: start, doubt: null });
    expect([till.judged, till.outbox.exposure.entries]).toEqual([[], 0]);
  });

  it("keeps an entry before it sends it", async () => {
    const submitter = await till.opened();
    let kept: unknown = null;
    const { send } = service;
    service.send = async (entry) => {
      kept = await keep.store.get("entries", `${device} ${"1".padStart(16, "0")}`);
      return send.call(service, entry);
    };
    await till.submit(submitter, "a");
    expect(kept).toMatchObject({ seq: 1, entry: service.received[0], answer: null });
  });

  it("does not send what could not be kept", async () => {
    const submitter = await till.opened();
    keep.store.write = async () => {
      throw new DOMException("full", "QuotaExceededError");
    };
    await expect(till.submit(submitter, "a")).rejects.toThrow("full");
    expect(service.received).toEqual([]);
    expect(await keep.chain()).toEqual(emptyChain);
  });

  it("waits out an error of the service for as long as it asks, and decides nothing by itself", async () => {
    service.trouble.push(new Problem(503, "could_not_decide", "", 3), new Problem(429, "throttled", "", 60), new Problem(500, "internal", "", null));
    expect(await till.submit(await till.opened(), "a")).toMatchObject(counts);
    expect(till.tried.map(({ why, wait }) => [why, wait])).toEqual([["unavailable", 3000], ["throttled", 60_000], ["unavailable", 4000]]);
    expect([service.counted, till.judged]).toEqual([["a"], []]);
  });

  it("lets two taps go one after the other", async () => {
    const submitter = await till.opened();
    await Promise.all([till.submit(submitter, "a"), till.submit(submitter, "b")]);
    expect(service.counted).toEqual(["a", "b"]);
  });
});

describe("while it does not", () => {
  it.each([["lost"], ["mute"]] as const)("takes by itself what was sent with the answer %s, and sends the same bytes later", async (trouble) => {
    service.trouble.push(trouble);
    const submitter = await till.opened();
    expect(await till.submit(submitter, "a")).toMatchObject({ is: "provisional", count: 1 });
    expect([till.away, till.judged, till.outbox.exposure]).toEqual([true, ["a"], { entries: 1, punches: 1, rewards: 0, sales: [] }]);
    await submitter.sync();
    expect(new Set(service.received).size).toBe(1);
    expect([service.counted, till.outbox.exposure.entries]).toEqual([["a"], 0]);
    expect(till.outbox.report).toMatchObject({ sent: 1, counted: 1 });
  });

  it("signs nothing that it refuses by itself", async () => {
    const submitter = await till.opened();
    till.away = service.gone = true;
    expect(await till.submit(submitter, "bad")).toEqual({ is: "refused", intent: "punch", reason: "bad_signature" });
    expect([await keep.chain(), till.outbox.exposure.entries]).toEqual([emptyChain, 0]);
  });

  it("claims nothing about what was sent, had no answer, and is not for it to decide", async () => {
    service.trouble.push("lost");
    const submitter = await till.opened();
    expect(await till.submit(submitter, "bad")).toEqual({ is: "open", intent: "punch", reason: "bad_signature" });
    expect(till.outbox.exposure.entries).toBe(1);
    await submitter.sync();
    expect(service.counted).toEqual(["bad"]);
  });

  it("keeps code, entry and chain in one transaction", async () => {
    const submitter = await till.opened();
    till.away = service.gone = true;
    await till.submit(submitter, "a");
    const row = (await keep.store.all<{ hash: string }>("entries"))[0];
    expect(row).toMatchObject({ hash: (await keep.chain()).head, told: "counted", card: "a" });
    expect(await keep.store.get("burnt", "a")).toBe(2_000_000_000);
  });

  it("never signs a time below that of the last entry", async () => {
    const submitter = await till.opened();
    till.away = service.gone = true;
    await till.submit(submitter, "a");
    till.clock = start - 600;
    await till.submit(submitter, "b");
    expect((await keep.store.all<{ time: number }>("entries")).map(({ time }) => time)).toEqual([start, start]);
  });
});

describe("a queue", () => {
  async function queued(...codes: string[]): Promise<Submitter> {
    const submitter = await till.opened();
    till.away = service.gone = true;
    for (const code of codes) expect(await till.submit(submitter, code)).toMatchObject({ is: "provisional" });
    return submitter;
  }

  it("outlives the page and goes in the order of the chain", async () => {
    const codes = Array.from({ length: 12 }, (_, at) => `c${at}`);
    await queued(...codes);
    const submitter = await till.opened();
    expect(till.outbox.exposure.entries).toBe(12);
    service.gone = till.away = false;
    await submitter.sync();
    expect(service.counted).toEqual(codes);
    expect(till.outbox.report).toMatchObject({ sent: 12, counted: 12, used: 0 });
    expect(till.apart).toEqual([]);
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
    const submitter = await till.opened();
    for (let tries = 0; tries < 3; tries += 1) await submitter.sync().catch(() => undefined);
    expect(service.counted).toEqual(["a", "b", "c"]);
    expect(till.outbox.exposure.entries).toBe(0);
  });

  it("goes before the next scan", async () => {
    const submitter = await queued("a", "b");
    till.away = service.gone = false;
    expect(await till.submit(submitter, "c")).toMatchObject(counts);
    expect(service.counted).toEqual(["a", "b", "c"]);
  });

  it("tells what was used elsewhere meanwhile", async () => {
    const submitter = await queued("a", "b");
    service.counted.push("b");
    till.away = service.gone = false;
    await submitter.sync();
    expect(till.outbox.report).toMatchObject({ sent: 2, counted: 1, used: 1, rows: [{ code: "b" }] });
  });

  it("waits whole when the service has no room for it", async () => {
    const submitter = await queued("a", "b");
    service.gone = false;
    const full: Verdict = { verdict: "refused", reason: "quarantine_full" };
    const { send } = service;
    service.send = async () => full;
    await expect(submitter.sync()).rejects.toThrow("quarantine_full");
    expect(till.outbox.exposure.entries).toBe(2);
    service.send = send;
    await submitter.sync();
    expect(service.counted).toEqual(["a", "b"]);
  });

  it("is forgotten a month after it was signed, once it was answered", async () => {
    till.clock = start - 31 * 86_400;
    const submitter = await queued("a");
    till.clock = start;
    await till.submit(submitter, "b");
    await till.outbox.drain().catch(() => undefined);
    const rows = async () => (await keep.store.all<{ code: string }>("entries")).map(({ code }) => code);
    expect(await rows()).toEqual(["a", "b"]);
    till.away = service.gone = false;
    await submitter.sync();
    expect(await rows()).toEqual(["b"]);
  });
});

it("goes on after a phone whose clock is ahead: that answer is for good", async () => {
  const submitter = await till.opened();
  const { send } = service;
  service.send = async (entry) => ({ ...(await send.call(service, entry)), verdict: "refused", reason: "from_the_future" });
  expect(await till.submit(submitter, "early")).toMatchObject({ is: "answered", verdict: { reason: "from_the_future" } });
  service.send = send;
  expect(till.outbox.exposure.entries).toBe(0);
  expect(await till.submit(submitter, "b")).toMatchObject(counts);
});

describe("what this browser cannot keep", () => {
  const full = () => Promise.reject(new DOMException("the disk is full", "QuotaExceededError"));

  it("is not sent", async () => {
    const submitter = await till.opened();
    const { write } = keep.store;
    keep.store.write = full;
    await expect(till.submit(submitter, "a")).rejects.toThrow("full");
    keep.store.write = write;
    expect([service.received, till.outbox.exposure.entries]).toEqual([[], 0]);
  });

  it("holds all the same when the service has said it, and is asked for again", async () => {
    const submitter = await till.opened();
    const { send } = service;
    const { write } = keep.store;
    service.send = (entry) => {
      keep.store.write = full;
      return send.call(service, entry);
    };
    expect(await till.submit(submitter, "a")).toMatchObject(counts);
    [service.send, keep.store.write] = [send, write];
    expect(till.outbox.exposure.entries).toBe(1);
    expect(await till.submit(submitter, "b")).toMatchObject(counts);
    expect([service.counted, till.outbox.exposure.entries]).toEqual([["a", "b"], 0]);
  });

  it("is no tick without an answer", async () => {
    const submitter = await till.opened();
    service.trouble.push("mute");
    const { send } = service;
    const { write } = keep.store;
    service.send = (entry) => {
      keep.store.write = full;
      return send.call(service, entry);
    };
    expect(await till.submit(submitter, "a")).toMatchObject({ is: "open" });
    [service.send, keep.store.write] = [send, write];
    till.away = false;
    await submitter.sync();
    expect([service.counted, till.outbox.exposure.entries]).toEqual([["a"], 0]);
  });
});

describe("what the browser has cleared while the page was open", () => {
  it("is kept again with all that waits, and its chain goes on where the service's ends", async () => {
    const submitter = await till.opened();
    await till.submit(submitter, "a");
    till.away = service.gone = true;
    await till.submit(submitter, "b");
    await new Promise((done) => (indexedDB.deleteDatabase("tenthcup-counter").onsuccess = done));
    await expect(till.submit(submitter, "c")).rejects.toThrow(Cleared);
    await till.outbox.putBack({ id: device } as Device, {} as CounterView);
    expect(await till.submit(submitter, "d")).toMatchObject({ is: "refused", reason: "online_only" });
    till.away = service.gone = false;
    await submitter.sync();
    expect(await till.submit(submitter, "c")).toMatchObject(counts);
    expect([service.counted, till.apart]).toEqual([["a", "b", "c"], []]);
  });
});

describe("an entry that is never taken", () => {
  it("does not stop the chain: the next scan goes on from the service's place", async () => {
    const submitter = await till.opened();
    await till.submit(submitter, "a");
    service.trouble.push(new Problem(422, "malformed", "", null));
    expect(await till.submit(submitter, "bad")).toMatchObject({ is: "rejected", problem: { code: "malformed" } });
    expect(await keep.chain()).toMatchObject({ doubt: { seq: 1, head: hash(1, "a") } });
    expect(await till.submit(submitter, "c")).toMatchObject(counts);
    expect(service.counted).toEqual(["a", "c"]);
    expect(till.apart).toEqual([]);
  });

  it("leaves nothing to sign on while the service's place is not known", async () => {
    const submitter = await till.opened();
    service.trouble.push(new Problem(422, "malformed", "", null));
    await till.submit(submitter, "bad");
    till.away = service.gone = true;
    expect(await till.submit(submitter, "a")).toMatchObject({ is: "refused", reason: "online_only" });
  });
});

it("goes on from a service that was set back, and says so", async () => {
  await keep.saveChain({ seq: 7, head: hash(7, "old"), time: 900, doubt: null });
  const submitter = await till.opened();
  await submitter.sync();
  expect(await keep.chain()).toEqual({ ...emptyChain, time: 900 });
  expect(till.apart).toEqual([{ here: 7, service: 0, again: 0 }]);
  expect(await till.submit(submitter, "a")).toMatchObject(counts);
});
