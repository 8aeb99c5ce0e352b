import { Offline } from "../../lib/api";
import type { Submitter } from "../chain/submitter";
import { NotYet } from "./outbox.svelte";

/** Milliseconds after which what is needed without a network is fetched anew. */
const suppliesEvery = 300_000;

interface Parts {
  readonly submitter: Pick<Submitter, "sync">;
  /** Fetches what is needed without a network; tells whether it is all there. */
  readonly supply: () => Promise<boolean>;
  /** The service does not answer. */
  readonly onAway: () => void;
  /** Asks for another look at the service, after so many seconds. */
  readonly onLater: (seconds: number) => void;
}

/** Sends what waits, and fetches what is needed for the next time without a network. */
export class Sync {
  private running = false;
  private suppliedAt = -Infinity;

  constructor(private readonly parts: Parts) {}

  get isDue(): boolean {
    return performance.now() - this.suppliedAt > suppliesEvery;
  }

  async run(): Promise<void> {
    if (this.running) return;
    this.running = true;
    try {
      await this.parts.submitter.sync();
      if (await this.parts.supply()) this.suppliedAt = performance.now();
    } catch (fault) {
      if (fault instanceof Offline) this.parts.onAway();
      else if (fault instanceof NotYet) this.parts.onLater(fault.seconds);
      // Any other fault is tried again with the next look at the service.
    } finally {
      this.running = false;
    }
  }
}
