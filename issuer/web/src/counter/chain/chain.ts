/**
 * What this device has signed. Every ENTRY carries the next sequence number and the hash of the one before; the service holds a gap or a
 * fork for a manager. So an entry is kept here before it is sent, and the same bytes are sent until there is an answer.
 */

/** Hash of an ENTRY, base64url. 32 zero bytes before the first. */
export type EntryHash = string;

export const noEntry: EntryHash = "A".repeat(43);

/** The end of a chain: its last entry. */
export interface Place {
  readonly seq: number;
  readonly head: EntryHash;
}

export type Intent = "punch" | "redeem" | "reverse" | "approve" | "move";

/** An entry as it was signed. */
export interface SignedEntry {
  readonly seq: number;
  readonly hash: EntryHash;
  /** The hash of the one before. */
  readonly prev: EntryHash;
  /** Unix seconds. */
  readonly time: number;
  /** The ENTRY, base64url. */
  readonly entry: string;
  readonly intent: Intent;
}

/** Ends at the last entry that was signed and kept here, whether or not it was sent. */
export interface Chain extends Place {
  /** The time of that entry; none after it may be older. */
  readonly time: number;
  /**
   * Set when the service turned an entry away, probably without giving it its place: the place before that one. The service's own
   * place has to be asked for before the next entry is signed.
   */
  readonly doubt: Place | null;
}

export const emptyChain: Chain = { seq: 0, head: noEntry, time: 0, doubt: null };

/** Thrown when code would fork the chain. It means a bug or another tab without the lock; nothing was sent. */
export class WouldFork extends Error {
  override name = "WouldFork";
}

/** The chain with a new entry at its end. */
export function extended(chain: Chain, next: SignedEntry): Chain {
  if (chain.doubt) throw new WouldFork("the service's place is not known");
  if (next.seq !== chain.seq + 1 || next.prev !== chain.head) throw new WouldFork("not the next entry");
  return { seq: next.seq, head: next.hash, time: next.time, doubt: null };
}

/** The chain after the service turned an entry of it away. */
export function turnedAway(chain: Chain, entry: SignedEntry): Chain {
  return { ...chain, doubt: chain.doubt ?? { seq: entry.seq - 1, head: entry.prev } };
}

/** How this device's chain stands against the service's, when nothing waits to be sent. */
export type Standing =
  /** Both end at the same entry. */
  | "same"
  /** The service's ends where the entry that it turned away would have followed. */
  | "behind"
  /** They differ: one of the two was set back to an older state. */
  | "apart";

export function compare(chain: Chain, service: Place): Standing {
  const isAt = (place: Place) => service.seq === place.seq && (service.seq === 0 || service.head === place.head);
  if (isAt(chain)) return "same";
  return chain.doubt && isAt(chain.doubt) ? "behind" : "apart";
}

/** The chain from which to go on once everything was sent. The service's place counts: it alone knows what was recorded. */
export function adopted(service: Place, time: number): Chain {
  return { seq: service.seq, head: service.seq === 0 ? noEntry : service.head, time, doubt: null };
}
