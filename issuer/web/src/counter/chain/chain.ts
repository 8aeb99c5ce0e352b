/**
 * What this device has signed. Every ENTRY carries the next sequence number and the hash of the one before; the service refuses a gap
 * and a fork. So an entry is kept here before it is sent, and the same bytes are sent until there is an answer.
 */

/** Hash of an ENTRY, base64url. 32 zero bytes before the first. */
export type EntryHash = string;

export const noEntry: EntryHash = "A".repeat(43);

/** The place of the last entry that was recorded. */
export interface Place {
  readonly seq: number;
  readonly head: EntryHash;
}

export type Intent = "punch" | "redeem" | "reverse" | "approve";

/** An entry that was signed and has no answer yet. */
export interface Pending {
  readonly seq: number;
  readonly hash: EntryHash;
  /** The signed ENTRY, base64url. */
  readonly entry: string;
  readonly intent: Intent;
}

export interface Chain extends Place {
  readonly pending: Pending | null;
  /**
   * The hash of an entry that was refused, probably without being recorded: the service's place has to be asked for before the next
   * one is signed.
   */
  readonly doubt: EntryHash | null;
}

export const emptyChain: Chain = { seq: 0, head: noEntry, pending: null, doubt: null };

/** Thrown when code would fork the chain. It means a bug or another tab without the lock; nothing was sent. */
export class WouldFork extends Error {
  override name = "WouldFork";
}

/** The chain with a new entry waiting. Only one may wait, and only at the next place. */
export function waiting(chain: Chain, pending: Pending): Chain {
  if (chain.pending) throw new WouldFork("an entry waits already");
  if (chain.doubt) throw new WouldFork("the service's place is not known");
  if (pending.seq !== chain.seq + 1) throw new WouldFork("not the next sequence number");
  return { ...chain, pending };
}

/** The chain after the service recorded the entry that waited. */
export function recorded(chain: Chain): Chain {
  if (!chain.pending) throw new WouldFork("no entry waits");
  return { seq: chain.pending.seq, head: chain.pending.hash, pending: null, doubt: null };
}

/** The chain after the service refused the entry that waited without recording it. */
export function turnedAway(chain: Chain): Chain {
  if (!chain.pending) throw new WouldFork("no entry waits");
  return { ...chain, pending: null, doubt: chain.pending.hash };
}

/** How this device's chain stands against the service's. */
export type Standing =
  /** Both end at the same entry. A waiting entry has not arrived, and is to be sent. */
  | "same"
  /** The waiting entry, or the one in doubt, was recorded. Sending a waiting one again fetches its answer. */
  | "arrived"
  /** They differ: one of the two was set back to an older state. */
  | "apart";

export function compare(chain: Chain, service: Place): Standing {
  if (service.seq === chain.seq && (service.seq === 0 || service.head === chain.head)) return "same";
  const last = chain.pending?.hash ?? chain.doubt;
  return last !== null && service.seq === chain.seq + 1 && service.head === last ? "arrived" : "apart";
}

/**
 * The chain from which to go on when nothing waits, or when what waits can never be accepted. The service's place counts: it alone
 * knows what was recorded.
 */
export function adopted(service: Place): Chain {
  return { seq: service.seq, head: service.seq === 0 ? noEntry : service.head, pending: null, doubt: null };
}
