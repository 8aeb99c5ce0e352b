import { info } from "../../lib/api";
import { clockOffset, hasLeapt, type KeptTime, now, restoreTime } from "../../lib/clock";
import type { Keep } from "./kept";

/** What this phone's clock is worth. */
export class PhoneClock {
  /** By how many seconds the service is ahead of it. */
  offset = $state(0);
  /** Whether that can still be so. */
  certain = $state(true);

  private asking = false;

  /** `onSet` hears when it is found to be off by another time than was thought: a code drawn by a wrong clock is worth nothing. */
  constructor(
    private readonly keep: Keep,
    private readonly onSet: () => void,
  ) {}

  /** What was seen last time, then what is so now. */
  async start(): Promise<void> {
    const time = await this.keep.remembered<KeptTime>("clock");
    if (time) {
      this.certain = restoreTime(time);
      this.offset = clockOffset();
    }
    void this.ask();
  }

  /** Asks for the time where the clock may have been set, or has slept, since it was heard last. */
  check(): void {
    if (hasLeapt()) void this.ask();
  }

  /** Keeps what the service's answers taught. */
  note(): void {
    const offset = clockOffset();
    const changed = Math.abs(offset - this.offset) >= 1;
    this.offset = offset;
    this.certain = true;
    void this.keep.remember("clock", { offset, seen: now() } satisfies KeptTime).catch(() => {});
    if (changed) this.onSet();
  }

  private async ask(): Promise<void> {
    if (this.asking) return;
    this.asking = true;
    try {
      await info();
      this.note();
    } catch {
      // Without a network what was seen last time has to do.
    } finally {
      this.asking = false;
    }
  }
}
