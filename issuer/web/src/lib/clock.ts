/** This device's clock, corrected by the server's: phones are minutes off, and a code lives for one. */
let offset = 0;
/** By how many milliseconds the device's clock was ahead of its steady one, which nobody can set, when the time was learnt last. */
let ahead = aheadOfSteady();

/** What is kept of the time, for the next start. */
export interface KeptTime {
  /** By how many seconds the server was ahead of this device. */
  readonly offset: number;
  /** The server's time when it was last heard. */
  readonly seen: number;
}

/** More seconds than this are no inaccuracy of a clock: it was set. */
const jump = 2;

/** Seconds since 1970, by the server's clock as far as we have seen it. */
export function now(): number {
  return Math.floor(preciseNow());
}

/** As {@link now}, with its fraction. */
export function preciseNow(): number {
  const moved = sinceLearnt();
  // Clocks do not go back by themselves: this one was set, and the time is what it was.
  if (moved < -jump) {
    offset -= moved;
    ahead += moved * 1000;
  }
  return Date.now() / 1000 + offset;
}

/** By how many seconds the server is ahead of this device. */
export function clockOffset(): number {
  return offset;
}

/** Whether this device's clock leapt ahead since the server was last heard. It was set, or the device slept: only the server knows. */
export function hasLeapt(): boolean {
  return sinceLearnt() > jump;
}

/** Somebody else's clock says the same as this one: whether it leapt or slept, it is right. */
export function confirmTime(): void {
  ahead = aheadOfSteady();
}

/**
 * For starting without a network: what was seen last time.
 * @returns whether that can still be right: a clock that is behind what it was then was set back meanwhile
 */
export function restoreTime(kept: KeptTime): boolean {
  if (!Number.isFinite(kept.offset) || !Number.isFinite(kept.seen)) return true;
  const own = Date.now() / 1000;
  const believable = own + kept.offset > kept.seen - jump;
  offset = believable ? kept.offset : kept.seen - own;
  return believable;
}

/**
 * Learns from an answer's time. `Date` has whole seconds and the answer travelled, so a difference of less than two seconds teaches
 * nothing.
 * @returns whether the correction changed
 */
export function learn(serverSeconds: number, sentAt: number, receivedAt: number): boolean {
  const middle = (sentAt + receivedAt) / 2000;
  const seen = serverSeconds + 0.5 - middle;
  ahead = aheadOfSteady();
  if (Math.abs(seen - offset) < 2) return false;
  offset = Math.abs(seen) < 2 ? 0 : seen;
  return true;
}

function aheadOfSteady(): number {
  return Date.now() - performance.now();
}

/** Seconds by which the device's clock was moved since the time was learnt. */
function sinceLearnt(): number {
  return (aheadOfSteady() - ahead) / 1000;
}
