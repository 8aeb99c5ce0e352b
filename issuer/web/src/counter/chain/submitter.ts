import type { Reason, Refused } from "../../lib/check/refusal";
import { Offline, Problem, type Verdict } from "../../lib/api";
import { NotYet, type Passed } from "../offline/outbox.svelte";
import type { Money } from "../input/money";
import type { Row } from "../offline/row";
import { adopted, type Chain, compare, extended, type Intent, type Place, type SignedEntry } from "./chain";

/** What staff want to happen; the submitter gives it its place in the chain. */
export interface Draft {
  readonly intent: Intent;
  readonly staff: string;
  readonly count: number;
  readonly sale?: string | undefined;
  readonly amount?: Money | undefined;
  readonly code?: string;
  /** The hash of the event to take back, or of the entry to approve; or what commits to a claim code. */
  readonly names?: string;
  /** The card to move, when its phone is gone. */
  readonly card?: string;
}

/** Why there is no answer yet. */
export type Delay = "unavailable" | "throttled" | "slow";

export interface Trying {
  readonly why: Delay;
  /** How many times it was tried so far. */
  readonly tries: number;
  /** Milliseconds until the next time. */
  readonly wait: number;
}

export type Outcome =
  | { readonly is: "answered"; readonly intent: Intent; readonly verdict: Verdict }
  /** The service will never take this entry. */
  | { readonly is: "rejected"; readonly intent: Intent; readonly problem: Problem }
  /** The service did not answer, and this counter found the code good: kept, to count when the service says so. */
  | { readonly is: "provisional"; readonly intent: Intent; readonly count: number }
  /** The service did not answer, and this counter does not take the code by itself. Nothing was signed. */
  | { readonly is: "refused"; readonly intent: Intent; readonly reason: Reason }
  /** It was sent, no answer came, and this counter cannot tell by itself. Kept and sent again; nobody knows yet what it is worth. */
  | { readonly is: "open"; readonly intent: Intent; readonly reason: Reason };

/** Both ends of the chain disagreed about where it ends. */
export interface Apart {
  readonly here: number;
  readonly service: number;
  /** How many entries the service had lost, and was sent once more. */
  readonly again: number;
}

/** What is signed and waits, or was answered. */
export interface Queue {
  /** Keeps an entry and the chain that ends with it, durably. */
  add(chain: Chain, entry: SignedEntry, draft: Draft, passed: Passed | null): Promise<Row>;
  /** Keeps what staff are told of an entry that was sent without an answer. */
  tell(row: Row, passed: Passed | null): Promise<void>;
  /** Sends one entry, and keeps the answer. */
  deliver(row: Row): Promise<{ verdict: Verdict } | { problem: Problem }>;
  /** Sends all that waits, in order. */
  drain(): Promise<void>;
  /** Sends once more what was answered behind this place of the service's, if that is a place of this chain; gives how many that were. */
  refill(service: Place): Promise<number>;
}

export interface Parts {
  load(): Promise<Chain>;
  /** Resolves when it is durable. */
  save(chain: Chain): Promise<void>;
  sign(place: Place, draft: Draft, time: number): Promise<SignedEntry>;
  queue: Queue;
  /** Where this device's chain ends by the service's record. */
  place(): Promise<Place>;
  /** Judges a draft by what is known here, as of this time. */
  judge(draft: Draft, time: number): Promise<Passed | Refused>;
  /** Whether the service did not answer the last time. */
  isAway(): boolean;
  now(): number;
  /** Runs one at a time over all tabs of this browser. */
  alone<T>(act: () => Promise<T>): Promise<T>;
  /** Ends early when there is reason to hope. */
  pause(milliseconds: number): Promise<void>;
  /** The service does not answer. */
  onAway(): void;
  onApart(apart: Apart): void;
}

const firstWait = 1000;
const longestWait = 10_000;

/** Why an answer that says nothing about the entry is waited for; `null` when waiting helps nobody. */
function delayOf(fault: unknown): { why: Exclude<Delay, "slow">; least: number } | null {
  if (!(fault instanceof Problem && fault.passing)) return null;
  return { why: fault.status === 429 ? "throttled" : "unavailable", least: (fault.retryAfter ?? 0) * 1000 };
}

/**
 * Brings scans to the service, one after another, each at most once. An error of the service is waited out; when there is no answer at
 * all, this counter decides by itself as far as it may.
 */
export class Submitter {
  constructor(private readonly parts: Parts) {}

  submit(draft: Draft, onTrying: (trying: Trying) => void): Promise<Outcome> {
    return this.parts.alone(async () => {
      if (this.parts.isAway()) return this.here(draft);
      let chain: Chain;
      try {
        await this.persist(() => this.parts.queue.drain(), onTrying);
        chain = await this.certain(onTrying);
      } catch (fault) {
        if (fault instanceof Problem) return { is: "rejected", intent: draft.intent, problem: fault };
        if (!(fault instanceof NotYet)) this.away(fault);
        return this.here(draft);
      }
      return this.deliver(await this.append(chain, draft, null), draft, onTrying);
    });
  }

  /**
   * Sends what waits and compares both ends of the chain. Throws Offline when there is no answer, and a {@link Problem} or {@link NotYet}
   * when what is left has to wait.
   */
  sync(): Promise<void> {
    return this.parts.alone(async () => {
      await this.parts.queue.drain();
      const chain = await this.parts.load();
      const service = await this.parts.place();
      if (chain.doubt || compare(chain, service) !== "same") await this.realign(chain, service);
    });
  }

  /** The service does not answer: what this counter may take by itself, it takes. */
  private async here(draft: Draft): Promise<Outcome> {
    const { intent, count } = draft;
    const chain = await this.parts.load();
    if (chain.doubt) return { is: "refused", intent, reason: "online_only" };
    const judged = await this.parts.judge(draft, this.time(chain));
    if ("refused" in judged) return { is: "refused", intent, reason: judged.refused };
    await this.append(chain, draft, judged);
    return { is: "provisional", intent, count };
  }

  private async deliver(row: Row, draft: Draft, onTrying: (trying: Trying) => void): Promise<Outcome> {
    const { intent } = draft;
    try {
      const outcome = await this.persist(() => this.parts.queue.deliver(row), onTrying);
      return "verdict" in outcome ? { is: "answered", intent, ...outcome } : { is: "rejected", intent, ...outcome };
    } catch (fault) {
      if (fault instanceof Problem) return { is: "rejected", intent, problem: fault };
      this.away(fault);
      // It is signed and may have arrived, so it stays in the chain whatever is found here.
      return this.unanswered(row, draft).catch(() => ({ is: "open", intent, reason: "online_only" }));
    }
  }

  /** What staff are told of an entry that was sent without an answer. Throws when this browser cannot keep it. */
  private async unanswered(row: Row, draft: Draft): Promise<Outcome> {
    const { intent, count } = draft;
    const judged = await this.parts.judge(draft, row.time);
    await this.parts.queue.tell(row, "refused" in judged ? null : judged);
    return "refused" in judged ? { is: "open", intent, reason: judged.refused } : { is: "provisional", intent, count };
  }

  private async append(chain: Chain, draft: Draft, passed: Passed | null): Promise<Row> {
    const entry = await this.parts.sign(chain, draft, this.time(chain));
    return this.parts.queue.add(extended(chain, entry), entry, draft, passed);
  }

  /** Never below that of the last entry: the clock may have been set back. */
  private time(chain: Chain): number {
    return Math.max(this.parts.now(), chain.time);
  }

  /** The chain, where it is known to end as the service's does. */
  private async certain(onTrying: (trying: Trying) => void): Promise<Chain> {
    const chain = await this.parts.load();
    if (chain.doubt === null) return chain;
    return this.realign(chain, await this.persist(() => this.parts.place(), onTrying));
  }

  private async realign(chain: Chain, service: Place): Promise<Chain> {
    let place = service;
    if (compare(chain, service) === "apart") {
      const again = await this.parts.queue.refill(service);
      if (again > 0) place = await this.parts.place();
      this.parts.onApart({ here: chain.seq, service: service.seq, again });
    }
    const next = adopted(place, chain.time);
    await this.parts.save(next);
    return next;
  }

  /** Notes that there is no answer; any other fault is thrown on. */
  private away(fault: unknown): void {
    if (!(fault instanceof Offline)) throw fault;
    this.parts.onAway();
  }

  private async persist<T>(act: () => Promise<T>, onTrying: (trying: Trying) => void): Promise<T> {
    let wait = firstWait;
    for (let tries = 1; ; tries += 1) {
      try {
        return await act();
      } catch (fault) {
        const delay = delayOf(fault);
        if (!delay) throw fault;
        const pause = Math.max(wait, delay.least);
        onTrying({ why: delay.why, tries, wait: pause });
        await this.parts.pause(pause);
        wait = Math.min(wait * 2, longestWait);
      }
    }
  }
}
