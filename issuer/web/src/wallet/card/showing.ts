import { concat, fromBase64, idFromBase64, type Bytes } from "../../lib/format/bytes";
import { Redeem, redeemExtra, Show, ShowCard, type Challenge } from "../../lib/format/kinds";
import { sign } from "../../lib/format/token";
import { signerOf } from "../../lib/keys";
import type { Keep, KeptCard } from "./kept";

function needed(bytes: Bytes | null): Bytes {
  if (!bytes) throw new TypeError("the kept card is damaged");
  return bytes;
}

/** The next showing of the card. cti: its counter, which only rises, and 8 random bytes. */
async function next(keep: Keep, card: string): Promise<{ iat: number; cti: Bytes }> {
  const { counter, at } = await keep.raiseCounter(card);
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, counter);
  return { iat: at, cti: concat(bytes, crypto.getRandomValues(new Uint8Array(8))) };
}

/** The text of a code that shows the card now; `withCard` for a till that has no network and so no registry. */
export async function showing(keep: Keep, card: KeptCard, withCard: boolean): Promise<string> {
  const merchant = needed(idFromBase64(card.merchant));
  const claims = await next(keep, card.id);
  const signer = signerOf(card.key);
  return withCard
    ? (await sign(ShowCard, { ...claims, card: needed(fromBase64(card.token)) }, signer, merchant)).toText()
    : (await sign(Show, { ...claims, kid: needed(idFromBase64(card.id)) }, signer, merchant)).toText();
}

/** The answer to a challenge, as it travels in JSON. */
export async function redemption(keep: Keep, card: KeptCard, challenge: Challenge): Promise<string> {
  const claims = {
    kid: needed(idFromBase64(card.id)),
    ...(await next(keep, card.id)),
    cnonce: challenge.cnonce,
  };
  const merchant = needed(idFromBase64(card.merchant));
  return (await sign(Redeem, claims, signerOf(card.key), merchant, redeemExtra(challenge))).toBase64();
}
