/** What of an event the chain needs: its number on the card, its hash, and the hash of the one before. */
export interface Link {
  seq: number;
  hash: string;
  prev: string;
}

/** `from` is the first event that was looked at: a long card's earliest events are not sent. `at` is the first that does not fit. */
export type Chain = { state: "whole"; from: number; events: number } | { state: "broken"; at: number } | { state: "empty" };

/** base64url of 32 zero bytes: what the first event names as the one before. */
const none = "A".repeat(43);

/** Whether every event names the hash of the one before, without a gap, and the first of all names none. */
export function checkChain(events: readonly Link[]): Chain {
  const sorted = [...events].sort((a, b) => a.seq - b.seq);
  const [first] = sorted;
  if (!first) return { state: "empty" };
  let expected = first.seq;
  let before = first.seq === 1 ? none : first.prev;
  for (const event of sorted) {
    if (event.seq !== expected || event.prev !== before) return { state: "broken", at: event.seq };
    before = event.hash;
    expected += 1;
  }
  return { state: "whole", from: first.seq, events: sorted.length };
}
