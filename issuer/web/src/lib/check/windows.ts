import { refuse } from "./refusal";

/** FORMAT.md §7, in seconds. Every bound is included. */
const day = 86_400;
const showAge = 60;
const ahead = 30;
const lateAfter = 60;
const lateGap = 120;
const proofAge = 300;
const freezeAge = day;

/** How long each may be valid. */
export const longest = {
  CARD: 5 * 366 * day,
  PAPER: 5 * 366 * day,
  VOUCHER: 366 * day,
  COUPON: day,
  INVITE: 90 * day,
} as const;

/** When something is looked at. `entry` is the time of the late ENTRY that it came in. */
export interface Moment {
  now: number;
  entry?: number | undefined;
}

/** A SHOW, a SHOW-CARD, a REDEEM or a rotating code of `iat`. */
export function inWindow(iat: number, { now, entry }: Moment): void {
  if (entry === undefined) within(now - iat, showAge, ahead);
  else within(entry - iat, lateGap, lateGap);
}

/** Whether an ENTRY of this time comes late. */
export function isLate(time: number, now: number): boolean {
  return now - time > lateAfter;
}

/** Whether an ENTRY of this time comes too late for anything. */
export function isTooLate(time: number, now: number): boolean {
  return now - time > day;
}

/** A LOGIN, a CLAIM or an ENROL of `iat`. */
export function proofInTime(iat: number, now: number): void {
  within(now - iat, proofAge, proofAge);
}

/** Something with an expiry, that may be valid for so long. */
export function notExpired({ iat, exp }: { iat: number; exp: number }, most: number, now: number): void {
  if (exp - iat > most) refuse("lifetime_too_long");
  if (now >= exp) refuse("expired");
}

/** Refuses what only the issuer can decide, and what comes late. */
export function onlineOnly({ entry }: Moment): void {
  if (entry !== undefined) refuse("online_only");
}

/** Whether a verifier without the registry may still decide by a freeze list of `iat`. */
export function offlineEnded(iat: number, now: number): boolean {
  return now - iat > freezeAge;
}

/** Whether an ENTRY or a freeze list is ahead of the clock by more than is allowed. */
export function isAhead(iat: number, now: number): boolean {
  return iat - now > ahead;
}

function within(age: number, oldest: number, newest: number): void {
  if (age > oldest) refuse("stale");
  if (age < -newest) refuse("from_the_future");
}
