import { now } from "../../lib/clock";
import { toBase64 } from "../../lib/format/bytes";
import type { Challenge } from "../../lib/format/kinds";

/** A challenge whose signature was checked, for the card that is open. */
export interface OpenChallenge {
  claims: Challenge;
  shop: string;
  reward: string;
}

/** How a challenge ended, as the service said it. */
export interface Ended {
  cnonce: string;
  result: "redeemed" | "refused";
}

/** What a counter asks the holder of the open card to confirm. */
export class Asked {
  challenge: OpenChallenge | null = $state.raw(null);
  /** How the last one ended, if the service said it. */
  ended: Ended | null = $state.raw(null);

  private timer: ReturnType<typeof setTimeout> | undefined;

  /** Nothing, of any card. */
  clear(): void {
    this.set(null);
    this.ended = null;
  }

  open(challenge: OpenChallenge): void {
    this.clear();
    this.set(challenge);
    // How it ended is not for this phone to say: an answer may have arrived in the last second.
    this.timer = setTimeout(() => this.set(null), Math.max(0, challenge.claims.exp - now()) * 1000);
  }

  end(ended: Ended): void {
    this.ended = ended;
    if (this.challenge && toBase64(this.challenge.claims.cnonce) === ended.cnonce) this.set(null);
  }

  private set(challenge: OpenChallenge | null): void {
    clearTimeout(this.timer);
    this.challenge = challenge;
  }
}
