/** This device's clock, corrected by the server's: phones are minutes off, and a code lives for one. */
let offset = 0;

/** Seconds since 1970, by the server's clock as far as we have seen it. */
export function now(): number {
  return Math.floor(preciseNow());
}

/** As {@link now}, with its fraction. */
export function preciseNow(): number {
  return Date.now() / 1000 + offset;
}

/** By how many seconds the server is ahead of this device. */
export function clockOffset(): number {
  return offset;
}

/** For starting without a network: the offset seen last time. */
export function restoreOffset(seconds: number): void {
  if (Number.isFinite(seconds)) offset = seconds;
}

/**
 * Learns from an answer's time. `Date` has whole seconds and the answer travelled, so a difference of less than two seconds teaches
 * nothing.
 * @returns whether the correction changed
 */
export function learn(serverSeconds: number, sentAt: number, receivedAt: number): boolean {
  const middle = (sentAt + receivedAt) / 2000;
  const seen = serverSeconds + 0.5 - middle;
  if (Math.abs(seen - offset) < 2) return false;
  offset = Math.abs(seen) < 2 ? 0 : seen;
  return true;
}
