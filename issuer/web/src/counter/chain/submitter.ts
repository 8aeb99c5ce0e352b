import { Offline, Problem, type Verdict } from "../../lib/api";
import { adopted, type Chain, compare, type Intent, type Pending, type Place, recorded, turnedAway, waiting } from "./chain";

/** What staff want to happen; the submitter gives it its place in the chain. */
export interface Draft {
  readonly intent: Intent;
  readonly staff: string;
  readonly count: number;
  readonly sale?: string | undefined;
  readonly code?: string;
  /** The hash of the event to take back, or of the entry to approve. */
  readonly names?: string;
}

/** Why there is no answer yet. */
export type Delay = "offline" | "unavailable" | "throttled" | "slow";

export interface Trying {
  readonly why: Delay;
  /** How many times the entry was sent so far. */
  readonly tries: number;
  /** Milliseconds until the next time. */
  readonly wait: number;
}

export type Outcome =
  | { readonly is: "answered"; readonly intent: Intent; readonly verdict: Verdict }
  /** The service will never take this entry. */
  | { readonly is: "rejected"; readonly intent: Intent; readonly problem: Problem };

/** Both ends of the chain disagreed about where it ends. */
export interface Apart {
  readonly here: number;
  readonly service: number;
}

export interface Parts {
  load(): Promise<Chain>;
  /** Resolves when it is durable. */
  save(chain: Chain): Promise<void>;
  sign(place: Place, draft: Draft): Promise<Pending>;
  send(entry: string): Promise<Verdict>;
  /** Where this device's chain ends by the service's record. */
  place(): Promise<Place>;
  /** Runs one at a time over all tabs of this browser. */
  alone<T>(act: () => Promise<T>): Promise<T>;
  /** Ends early when there is reason to hope. */
  pause(milliseconds: number): Promise<void>;
}

const firstWait = 1000;
const longestWait = 10_000;

/** Reasons with which an entry is refused before it comes into the chain. */
const outside = new Set(["device_chain_gap", "device_chain_fork", "device_revoked", "too_late"]);

function isRecorded(verdict: Verdict, pending: Pending): boolean {
  return verdict.entry?.hash === pending.hash && !outside.has(verdict.reason ?? "");
}

function delayOf(fault: unknown): { why: Exclude<Delay, "slow">; least: number } | null {
  if (fault instanceof Offline) return { why: "offline", least: 0 };
  if (!(fault instanceof Problem)) return null;
  const least = (fault.retryAfter ?? 0) * 1000;
  if (fault.status === 429) return { why: "throttled", least };
  // 408 and 425 say "again" as well; of 5xx nobody knows whether it was carried out.
  if (fault.status >= 500 || fault.status === 408 || fault.status === 425) return { why: "unavailable", least };
  return null;
}

/** Brings scans to the service, one after another, each at most once. */
export class Submitter {
  constructor(
    private readonly parts: Parts,
    private readonly onApart: (apart: Apart) => void,
  ) {}

  /**
   * Signs, keeps, sends until there is an answer. What was left waiting by an earlier run of the page goes first; its outcome goes
   * to `onEarlier`.
   */
  submit(draft: Draft, onTrying: (trying: Trying) => void, onEarlier: (outcome: Outcome) => void): Promise<Outcome> {
    return this.parts.alone(async () => {
      const earlier = await this.settle(await this.parts.load(), onTrying);
      if (earlier) onEarlier(earlier);
      const chain = await this.certain(onTrying);
      const next = waiting(chain, await this.parts.sign(chain, draft));
      await this.parts.save(next);
      const outcome = await this.settle(next, onTrying);
      if (!outcome) throw new Error("the entry that was just kept is gone");
      return outcome;
    });
  }

  /** After a start: fetches the answer of what was left waiting, if anything was, and compares both ends of the chain. */
  resume(service: Place, onTrying: (trying: Trying) => void): Promise<Outcome | null> {
    return this.parts.alone(async () => {
      const chain = await this.parts.load();
      if (compare(chain, service) !== "apart") return this.settle(chain, onTrying);
      // Asked again: `service` may be older than what another tab has sent since.
      const latest = await this.persist(() => this.parts.place(), onTrying);
      if (compare(chain, latest) === "apart") await this.realign(chain, latest);
      return this.settle(await this.parts.load(), onTrying);
    });
  }

  /** Sends what waits until there is an answer. */
  private async settle(chain: Chain, onTrying: (trying: Trying) => void): Promise<Outcome | null> {
    const { pending } = chain;
    if (!pending) return null;
    const { intent } = pending;
    try {
      const verdict = await this.persist(() => this.parts.send(pending.entry), onTrying);
      await this.parts.save(isRecorded(verdict, pending) ? recorded(chain) : turnedAway(chain));
      return { is: "answered", intent, verdict };
    } catch (fault) {
      if (!(fault instanceof Problem)) throw fault;
      await this.parts.save(turnedAway(chain));
      return { is: "rejected", intent, problem: fault };
    }
  }

  /** The chain, where it is known to end as the service's does. */
  private async certain(onTrying: (trying: Trying) => void): Promise<Chain> {
    const chain = await this.parts.load();
    if (chain.doubt === null) return chain;
    return this.realign(chain, await this.persist(() => this.parts.place(), onTrying));
  }

  private async realign(chain: Chain, service: Place): Promise<Chain> {
    if (compare(chain, service) === "apart") this.onApart({ here: chain.seq, service: service.seq });
    const next = adopted(service);
    await this.parts.save(next);
    return next;
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
