import { Problem } from "../../lib/api";

/** Counts the seconds down after the service said "not so fast". */
export class Throttle {
  seconds = $state(0);
  #timer: ReturnType<typeof setInterval> | undefined;

  /** Starts when `fault` is a refusal for too many tries; tells whether it was. */
  heed(fault: unknown): boolean {
    if (!(fault instanceof Problem) || fault.status !== 429) return false;
    this.seconds = Math.max(1, Math.ceil(fault.retryAfter ?? 30));
    clearInterval(this.#timer);
    this.#timer = setInterval(() => {
      this.seconds -= 1;
      if (this.seconds <= 0) clearInterval(this.#timer);
    }, 1000);
    return true;
  }
}
