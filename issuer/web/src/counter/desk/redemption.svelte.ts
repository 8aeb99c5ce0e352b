import type { Verdict } from "../../lib/api";
import { preciseNow } from "../../lib/clock";

/** How long after its end an answer may still be under way, in seconds. */
const grace = 2;

/** The service answered a scan for a reward with two digits: they wait for the customer's phone. */
export class Redemption {
  /** Seconds until the digits are worth nothing. */
  left = $state(0);
  /** Whether the live connection was there all the time: then no answer means that there was none. */
  private sawAll = true;

  readonly cnonce: string;
  readonly digits: string;
  readonly reward: string;
  private readonly expires: number;

  constructor(challenge: NonNullable<Verdict["challenge"]>) {
    this.cnonce = challenge.cnonce;
    this.digits = challenge.digits;
    this.reward = challenge.reward_name;
    this.expires = challenge.expires;
    this.tick();
  }

  /** @returns whether nothing can come any more */
  tick(): boolean {
    const left = this.expires - preciseNow();
    this.left = Math.max(0, Math.ceil(left));
    return left < -grace;
  }

  lostSight(): void {
    this.sawAll = false;
  }

  get unseen(): boolean {
    return !this.sawAll;
  }
}
