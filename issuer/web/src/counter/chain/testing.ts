import { Offline, Problem, type Verdict } from "../../lib/api";
import type { Refused } from "../../lib/check/refusal";
import { Keep } from "../device/keep";
import { Outbox, type Passed } from "../offline/outbox.svelte";
import { noEntry, type Place, type SignedEntry } from "./chain";
import { type Apart, type Draft, type Outcome, type Parts, Submitter, type Trying } from "./submitter";

export const device = "tablet";
export const start = Math.floor(Date.now() / 1000);
export const hash = (seq: number, of: string) => `${seq}${of}`.padEnd(43, "x");
const draft = (code: string): Draft => ({ intent: "punch", staff: "anna", count: 1, code });

/** A service in memory that keeps the rules of the chain: the next number, on the last hash, and the same answer to a repeat. */
export class Service {
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

  /** Becomes what it was when its chain ended there. */
  setBack(place: Place): void {
    this.place = place;
    for (const [entry] of [...this.answers]) {
      const { seq, code } = JSON.parse(entry) as { seq: number; code: string };
      if (seq <= place.seq) continue;
      this.answers.delete(entry);
      this.counted.splice(this.counted.indexOf(code), 1);
    }
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

/** A device in memory: what this browser keeps is a real store, the rest is set by the test. */
export class Till {
  outbox!: Outbox;
  readonly service = new Service();
  readonly tried: Trying[] = [];
  readonly apart: Apart[] = [];
  readonly judged: string[] = [];
  away = false;
  clock = start;
  private last: Promise<unknown> = Promise.resolve();

  private constructor(readonly keep: Keep) {}

  static async make(): Promise<Till> {
    indexedDB = new IDBFactory();
    const till = new Till(await Keep.open());
    await till.keep.store.put(Keep.table, { id: device }, "device");
    return till;
  }

  /** A page that was just opened, on what this browser kept. */
  async opened(): Promise<Submitter> {
    this.outbox = await Outbox.open(this.keep, (entry) => this.service.send(entry));
    return new Submitter(this.parts(this.outbox));
  }

  submit(submitter: Submitter, code: string): Promise<Outcome> {
    return submitter.submit(draft(code), (one) => this.tried.push(one));
  }

  private parts(box: Outbox): Parts {
    return {
      load: () => this.keep.chain(),
      save: (chain) => this.keep.saveChain(chain),
      sign: async (place, { code = "", intent }, time): Promise<SignedEntry> => {
        const seq = place.seq + 1;
        return { seq, hash: hash(seq, code), prev: place.head, time, entry: JSON.stringify({ seq, prev: place.head, code }), intent };
      },
      queue: {
        add: (...one) => box.add(device, ...one),
        tell: (...one) => box.tell(...one),
        deliver: (row) => box.deliver(row),
        drain: () => box.drain(),
        refill: (place) => box.refill(device, place),
      },
      place: () => this.service.where(),
      judge: async ({ code = "" }): Promise<Passed | Refused> => {
        this.judged.push(code);
        return code.startsWith("bad") ? { refused: "bad_signature" } : { card: code, used: { key: code, until: 2_000_000_000 } };
      },
      isAway: () => this.away,
      now: () => this.clock,
      alone: (act) => {
        const turn = this.last.then(act);
        this.last = turn.catch(() => undefined);
        return turn;
      },
      pause: async () => undefined,
      onAway: () => {
        this.away = true;
      },
      onApart: (one) => this.apart.push(one),
    };
  }
}
