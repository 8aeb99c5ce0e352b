import type { Reason } from "../../lib/check/refusal";
import type { Verdict } from "../../lib/api";
import type { SignedEntry } from "../chain/chain";
import type { Money } from "../input/money";

/** An ENTRY of this device, and what became of it. Kept for a month, so that it can be sent again. */
export interface Row extends SignedEntry {
  /** Device and sequence, in the order of the chain. */
  readonly key: string;
  readonly device: string;
  readonly count: number;
  /** What was paid, where staff said so. */
  readonly amount?: Money | undefined;
  /** The code that it carries, if it carries one. */
  readonly code: string | null;
  /** The time in that code, where it has one. */
  readonly drawn: number | null;
  /** Of a code that was found good here, the card. */
  readonly card: string | null;
  /**
   * `online`: sent at once. `counted`: staff were told that it counts later. `open`: it was sent or about to be, no answer came, and this
   * counter could not find it good by itself; staff were told that nobody knows.
   */
  readonly told: "online" | "counted" | "open";
  readonly answer: Answer | null;
}

/** What the service said to an entry, in a word: that of a verdict, or `refused` for a problem. */
export interface Answer {
  readonly verdict: Verdict["verdict"];
  readonly reason: string | null;
  /** When and where the code was used first. */
  readonly first: Verdict["first"] | null;
  /** Unix seconds. */
  readonly at: number;
}

export function rowKey(device: string, seq: number): string {
  return `${device} ${String(seq).padStart(16, "0")}`;
}

const day = 86_400;
const month = 30 * day;
/** So many entries of one device are taken late in a day: FORMAT.md §7. */
export const mostLate = 200;
/** Seconds between two late punches of one card at one device. */
export const cardGap = 43_200;

/** Whether it was signed while the service did not answer. */
export const isLate = (row: Row) => row.told !== "online";

/** Why one more entry would be one too many while there is no network. The rules are the service's; it applies them again. */
export function limitOf(rows: readonly Row[], next: { card: string | null; time: number }): Reason | null {
  const late = rows.filter(isLate);
  if (late.filter(({ answer }) => !answer || answer.at > next.time - day).length >= mostLate) return "offline_device_limit";
  const near = late.some(
    ({ card, time, intent, answer }) =>
      next.card !== null && card === next.card && intent === "punch" && Math.abs(next.time - time) < cardGap && mayCount(answer),
  );
  return near ? "offline_card_limit" : null;
}

function mayCount(answer: Answer | null): boolean {
  return answer === null || answer.verdict === "accepted" || answer.verdict === "quarantined";
}

/** An entry is late, and its code held against its own time, when it is older than this on arrival. With leeway for clocks. */
const lateAfter = 63;
/** A code is good online for no longer than this. With leeway for the way there. */
const goodFor = 52;

/**
 * For how many seconds an entry is better not sent. Of a short time without a network the code may be too old to count at once while the
 * entry is too young to be late: neither rule would take it, though both take it a moment later. `lateOnly` waits for that in any case.
 */
export function heldBack({ time, drawn }: Row, now: number, lateOnly: boolean): number {
  const left = lateAfter - (now - time);
  if (left <= 0) return 0;
  return lateOnly || (drawn !== null && now - drawn > goodFor) ? left : 0;
}

/** Whether a row may be forgotten. One without an answer never is. */
export function isOver({ answer, time }: Row, now: number): boolean {
  return answer !== null && now - time > month;
}

/** What became of the entries of the last time without a network. */
export interface Report {
  readonly sent: number;
  readonly counted: number;
  readonly used: number;
  readonly refused: number;
  readonly quarantined: number;
  /** Those that did not simply count, the latest first. */
  readonly rows: readonly Row[];
}

/** `rows` in the order of the chain. */
export function reportOf(rows: readonly Row[], now: number): Report {
  const late = rows.filter((row) => isLate(row) && row.answer !== null && now - row.answer.at < day);
  const count = (...verdicts: Verdict["verdict"][]) => late.filter(({ answer }) => answer && verdicts.includes(answer.verdict)).length;
  return {
    sent: late.length,
    counted: count("accepted", "redeemed", "reversed"),
    used: count("used"),
    refused: count("refused", "challenge"),
    quarantined: count("quarantined"),
    rows: late.filter(({ answer }) => answer?.verdict !== "accepted").reverse(),
  };
}

/** What waits, and what it may cost when it does not count. */
export interface Exposure {
  readonly entries: number;
  readonly punches: number;
  /** Rewards that were handed over for vouchers. */
  readonly rewards: number;
  /** The sums of the sales behind the punches, where staff said them, each in its currency. */
  readonly sales: readonly Money[];
}

function sumsOf(rows: readonly Row[]): Money[] {
  const sums = new Map<string, number>();
  for (const { amount } of rows) if (amount) sums.set(amount.currency, (sums.get(amount.currency) ?? 0) + amount.minor);
  return [...sums].map(([currency, minor]) => ({ currency, minor }));
}

export function exposureOf(rows: readonly Row[]): Exposure {
  const waiting = rows.filter(({ answer }) => answer === null);
  const punches = waiting.reduce((sum, { intent, count }) => sum + (intent === "punch" ? count : 0), 0);
  const rewards = waiting.filter(({ intent, told }) => intent === "redeem" && told === "counted").length;
  return { entries: waiting.length, punches, rewards, sales: sumsOf(waiting) };
}
