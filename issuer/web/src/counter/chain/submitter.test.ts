import { beforeEach, describe, expect, it } from "vitest";
import { Offline, Problem, type Verdict } from "../../lib/api";
import { type Chain, emptyChain, noEntry, type Pending, type Place } from "./chain";
import { type Apart, type Draft, type Parts, Submitter, type Trying } from "./submitter";

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

  async send(entry: string): Promise<Verdict> {
    this.received.push(entry);
    const trouble = this.trouble.shift();
    if (trouble === "lost") throw new Offline(null);
    if (trouble instanceof Problem) throw trouble;
    const verdict = this.decide(entry);
    if (trouble === "mute") throw new Offline(null);
    return verdict;
  }

  private decide(entry: string): Verdict {
    const known = this.answers.get(entry);
    if (known) return known;
    const { seq, prev, code } = JSON.parse(entry) as { seq: number; prev: string; code: string };
    if (seq !== this.place.seq + 1 || prev !== this.place.head) return { verdict: "refused", reason: "device_chain_gap" };
    this.place = { seq, head: hash(seq, code) };
    this.counted.push(code);
    const verdict: Verdict = { verdict: "accepted", entry: { seq, hash: this.place.head } };
    this.answers.set(entry, verdict);
    return verdict;
  }
}

let service: Service;
let disk: Chain;
let written: Chain[];
let tried: Trying[];
let apart: Apart[];

function device(changes: Partial<Parts> = {}): Submitter {
  let last: Promise<unknown> = Promise.resolve();
  const parts: Parts = {
    load: async () => disk,
    save: async (chain) => {
      disk = chain;
      written.push(chain);
    },
    sign: async (place, { code = "", intent }): Promise<Pending> => {
      const seq = place.seq + 1;
      return { seq, hash: hash(seq, code), entry: JSON.stringify({ seq, prev: place.head, code }), intent };
    },
    send: (entry) => service.send(entry),
    place: async () => service.place,
    alone: (act) => {
      const turn = last.then(act);
      last = turn.catch(() => undefined);
      return turn;
    },
    pause: async () => undefined,
    ...changes,
  };
  return new Submitter(parts, (one) => apart.push(one));
}

const submit = (submitter: Submitter, code: string) => submitter.submit(draft(code), (one) => tried.push(one), () => undefined);

beforeEach(() => {
  service = new Service();
  disk = emptyChain;
  written = [];
  tried = [];
  apart = [];
});

describe("submitting", () => {
  it("counts scan after scan in one chain", async () => {
    const submitter = device();
    for (const code of ["a", "b", "c"]) expect(await submit(submitter, code)).toMatchObject({ is: "answered", verdict: { verdict: "accepted" } });
    expect(service.counted).toEqual(["a", "b", "c"]);
    expect(disk).toEqual({ seq: 3, head: hash(3, "c"), pending: null, doubt: null });
  });

  it("keeps an entry before it sends it", async () => {
    let kept: Pending | null = null;
    const submitter = device({
      send: (entry) => {
        kept = disk.pending;
        return service.send(entry);
      },
    });
    await submit(submitter, "a");
    expect(kept).toMatchObject({ seq: 1, entry: service.received[0] });
  });

  it("does not send what could not be kept", async () => {
    const submitter = device({
      save: async () => {
        throw new DOMException("full", "QuotaExceededError");
      },
    });
    await expect(submit(submitter, "a")).rejects.toThrow("full");
    expect(service.received).toEqual([]);
  });

  it.each([["lost"], ["mute"]] as const)("sends the very same bytes again when an answer is %s", async (trouble) => {
    service.trouble.push(trouble, trouble, trouble);
    expect(await submit(device(), "a")).toMatchObject({ is: "answered", verdict: { verdict: "accepted" } });
    expect(new Set(service.received).size).toBe(1);
    expect(service.received).toHaveLength(4);
    expect(service.counted).toEqual(["a"]);
    expect(tried.map(({ why, tries, wait }) => [why, tries, wait])).toEqual([
      ["offline", 1, 1000],
      ["offline", 2, 2000],
      ["offline", 3, 4000],
    ]);
  });

  it("waits as long as the service asks", async () => {
    service.trouble.push(new Problem(503, "could_not_decide", "", 3), new Problem(429, "throttled", "", 60), new Problem(500, "internal", "", null));
    await submit(device(), "a");
    expect(tried.map(({ why, wait }) => [why, wait])).toEqual([
      ["unavailable", 3000],
      ["throttled", 60_000],
      ["unavailable", 4000],
    ]);
    expect(service.counted).toEqual(["a"]);
  });

  it("lets two taps go one after the other", async () => {
    const submitter = device();
    service.trouble.push("lost");
    await Promise.all([submit(submitter, "a"), submit(submitter, "b")]);
    expect(service.counted).toEqual(["a", "b"]);
    expect(disk.seq).toBe(2);
  });
});

describe("an entry that is never taken", () => {
  it("does not advance the chain, and the next scan goes on from the service's place", async () => {
    const submitter = device();
    await submit(submitter, "a");
    service.trouble.push(new Problem(422, "malformed", "", null));
    expect(await submit(submitter, "bad")).toMatchObject({ is: "rejected", problem: { code: "malformed" } });
    expect(disk).toMatchObject({ seq: 1, pending: null, doubt: hash(2, "bad") });
    expect(await submit(submitter, "c")).toMatchObject({ is: "answered", verdict: { verdict: "accepted" } });
    expect(service.counted).toEqual(["a", "c"]);
    expect(apart).toEqual([]);
  });

  it("is not taken for recorded because the answer names it", async () => {
    disk = { seq: 7, head: hash(7, "old"), pending: null, doubt: null };
    const submitter = device({
      send: async () => ({ verdict: "refused", reason: "device_chain_gap", entry: { seq: 8, hash: hash(8, "a") } }),
    });
    await submit(submitter, "a");
    expect(disk).toMatchObject({ seq: 7, doubt: hash(8, "a") });
  });

  it("heals a chain that the service knows differently", async () => {
    disk = { seq: 7, head: hash(7, "old"), pending: null, doubt: null };
    const submitter = device();
    expect(await submit(submitter, "a")).toMatchObject({ verdict: { verdict: "refused", reason: "device_chain_gap" } });
    expect(await submit(submitter, "b")).toMatchObject({ verdict: { verdict: "accepted" } });
    expect(service.counted).toEqual(["b"]);
    expect(apart).toEqual([{ here: 7, service: 0 }]);
  });
});

describe("after a restart of the page", () => {
  async function leftWaiting(trouble: "lost" | "mute"): Promise<void> {
    service.trouble.push(trouble);
    const dying = device({ pause: () => new Promise(() => undefined) });
    void submit(dying, "a");
    await new Promise((done) => setTimeout(done));
    expect(disk.pending).not.toBeNull();
  }

  it.each([["lost"], ["mute"]] as const)("gets the answer of an entry whose answer was %s", async (trouble) => {
    await leftWaiting(trouble);
    const outcome = await device().resume(service.place, (one) => tried.push(one));
    expect(outcome).toMatchObject({ is: "answered", intent: "punch", verdict: { verdict: "accepted" } });
    expect(service.counted).toEqual(["a"]);
    expect(disk).toMatchObject({ seq: 1, pending: null });
    expect(apart).toEqual([]);
  });

  it("settles it before the next scan, and says so", async () => {
    await leftWaiting("lost");
    const earlier: unknown[] = [];
    await device().submit(draft("b"), (one) => tried.push(one), (one) => earlier.push(one));
    expect(service.counted).toEqual(["a", "b"]);
    expect(earlier).toHaveLength(1);
  });

  it("finds nothing to do", async () => {
    expect(await device().resume(service.place, () => undefined)).toBeNull();
    expect(written).toEqual([]);
  });

  it("goes on from a service that was set back, and says so", async () => {
    disk = { seq: 7, head: hash(7, "old"), pending: { seq: 8, hash: hash(8, "p"), entry: "{}", intent: "punch" }, doubt: null };
    expect(await device().resume(service.place, () => undefined)).toBeNull();
    expect(disk).toEqual(emptyChain);
    expect(apart).toEqual([{ here: 7, service: 0 }]);
  });
});
