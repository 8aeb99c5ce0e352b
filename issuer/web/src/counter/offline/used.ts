import { type Burnt, replayKey } from "../../lib/check/replay";
import { type Bytes, toBase64 } from "../../lib/format/bytes";
import { Card, cardOf, Show, ShowCard } from "../../lib/format/kinds";
import { Unverified } from "../../lib/format/token";
import type { Change, Store } from "../../lib/store";
import { tables } from "../device/keep";

/** Seconds for which a used code is remembered after the end of its minute: FORMAT.md §8. */
const remembered = 86_400 + 120 + 60;
/** A voucher that a late entry may bring is remembered for longer than it is valid. */
const voucherLater = 86_400 + 180;

/** A code that was used at this device, and until when that has to be known. */
export interface Used {
  /** The replay key, base64url. */
  readonly key: string;
  /** Unix seconds. */
  readonly until: number;
}

export function usedOf(key: Bytes, { iat, exp }: { iat: number; exp?: number }): Used {
  const until = exp === undefined ? (Math.floor(iat / 60) + 1) * 60 + remembered : exp + voucherLater;
  return { key: toBase64(key), until };
}

/** What a code for a counter claims: its card, its time and its draw; `null` for other codes. */
export function shownIn(text: string): { card: Bytes; iat: number; cti: Bytes } | null {
  try {
    if (text[2] === "1") {
      const { kid, iat, cti } = Unverified.fromText(Show, text).unverified;
      return { card: kid, iat, cti };
    }
    if (text[2] !== "4") return null;
    const { card, iat, cti } = Unverified.fromText(ShowCard, text).unverified;
    return { card: cardOf(Unverified.fromBytes(Card, card).unverified).card, iat, cti };
  } catch {
    return null;
  }
}

/** What to remember of a code that the service found good; `null` for one that has no replay key of its own here. */
export function usedBy(text: string): Used | null {
  const shown = shownIn(text);
  return shown && usedOf(replayKey(shown.card, shown.iat, shown.cti), shown);
}

/** The step that remembers it, to be taken together with what it was used for. */
export function remember(used: Used): Change {
  return { in: tables.burnt, put: used.until, key: used.key };
}

/**
 * Looks whether a code was used here, and notes what there is to remember. Nothing is written: that happens in one transaction with
 * the entry, so that no code is burnt without its entry, and no entry is without its burnt code.
 */
export class Look implements Burnt {
  used: Used | null = null;

  constructor(private readonly store: Store) {}

  async burn(key: Bytes, use: { iat: number; exp?: number }): Promise<boolean> {
    this.used = usedOf(key, use);
    return (await this.store.get<number>(tables.burnt, this.used.key)) === undefined;
  }
}
