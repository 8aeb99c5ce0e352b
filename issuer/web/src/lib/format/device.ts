import type { Bytes } from "./bytes";
import { hash, id, may, must, text, time, whole } from "./fields";
import { publicKey } from "./holder";
import { byId } from "./kinds";
import { kind, type Of } from "./token";

/** What only a counter's device signs: FORMAT.md §4. */
export const intents = { punch: 1, redeem: 2, reverse: 3, approve: 4, move: 5 } as const;

/** A card is named by a code when it is shown; only one that moves may be named by its id instead. */
function holdsCard({ intent, code, card }: { intent: number; code?: string | undefined; card?: Bytes | undefined }): boolean {
  const shown = code !== undefined;
  if (intent === intents.move) return shown === (card === undefined);
  return card === undefined && shown === (intent < intents.reverse);
}

export const Entry = kind("ENTRY", {
  header: byId,
  fields: {
    sequence: must(1, whole(1, Number.MAX_SAFE_INTEGER)),
    prev: must(2, hash),
    time: must(3, time),
    store: must(4, id),
    staff: must(5, id),
    intent: must(6, whole(1, 5)),
    count: must(7, whole(1, 100)),
    sale: may(8, text(1, 64, /^\P{Cc}*$/u)),
    amount: may(9, whole(0, Number.MAX_SAFE_INTEGER)),
    currency: may(10, text(3, 3, /^[A-Z]{3}$/)),
    code: may(11, text(1, 700, /^[0-9]+$/)),
    /** The event to reverse, the ENTRY to approve, or the commitment to the code that moves a card. */
    names: may(12, hash),
    /** The card to move, when its phone is gone and nothing can be shown. */
    card: may(13, id),
  },
  holds: (entry) =>
    (entry.count === 1 || (entry.intent === intents.punch && entry.sale !== undefined)) &&
    (entry.amount === undefined) === (entry.currency === undefined) &&
    (entry.names === undefined) === (entry.intent < intents.reverse) &&
    holdsCard(entry),
});
export type Entry = Of<typeof Entry>;

export const Enrol = kind("ENROL", {
  header: "bare",
  fields: { subject: must(1, hash), key: must(2, publicKey), iat: must(3, time), origin: must(4, text(1, 255)) },
});
export type Enrol = Of<typeof Enrol>;
