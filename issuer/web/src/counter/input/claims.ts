import type { Bytes } from "../../lib/format/bytes";
import { Paper, Voucher } from "../../lib/format/issued";
import { Card, cardOf, Show, ShowCard } from "../../lib/format/kinds";
import { isRotating } from "../../lib/format/rotating";
import { Unverified } from "../../lib/format/token";

/** What a code that a phone draws claims: its card, its time and its draw. Nothing of it is verified. */
export interface Claims {
  readonly card: Bytes;
  readonly iat: number;
  readonly cti: Bytes;
}

const isOf = (kind: { digit: number | null }) => (text: string) => text.startsWith(`90${kind.digit}`);
const isShow = isOf(Show);
const isShowCard = isOf(ShowCard);

/** By the look of their text. */
export const isPaper = isOf(Paper);
export const isVoucher = isOf(Voucher);

/** What tells the card of a code from others, without being checked: of a pass the digits that do not turn, of paper all. */
export function cardPart(text: string): string {
  return isRotating(text) ? text.slice(0, "91".length + 39) : text;
}

/** What a code for a counter claims; `null` for one that no phone draws. */
export function claimsIn(text: string): Claims | null {
  try {
    if (isShow(text)) {
      const { kid, iat, cti } = Unverified.fromText(Show, text).unverified;
      return { card: kid, iat, cti };
    }
    if (!isShowCard(text)) return null;
    const { card, iat, cti } = Unverified.fromText(ShowCard, text).unverified;
    return { card: cardOf(Unverified.fromBytes(Card, card).unverified).card, iat, cti };
  } catch {
    return null;
  }
}
