import { now } from "../../lib/clock";
import { concat, fromBase64, idFromBase64, type Bytes } from "../../lib/format/bytes";
import { Redeem, redeemExtra, Show, ShowCard, type Challenge } from "../../lib/format/kinds";
import { sign } from "../../lib/format/token";
import { signerOf } from "../../lib/keys";
import type { Keep, KeptCard } from "./kept";

function needed(bytes: Bytes | null): Bytes {
  if (!bytes) throw new TypeError("the kept card is damaged");
  return bytes;
}

/** cti: the card's counter, which only rises, and 8 random bytes. */
async function nextCti(keep: Keep, card: string): Promise<Bytes> {
  const counter = new Uint8Array(4);
  new DataView(counter.buffer).setUint32(0, await keep.raiseCounter(card));
  return concat(counter, crypto.getRandomValues(new Uint8Array(8)));
}

/** The text of a code that shows the card now; `withCard` for a till that has no network and so no registry. */
export async function showing(keep: Keep, card: KeptCard, withCard: boolean): Promise<string> {
  const merchant = needed(idFromBase64(card.merchant));
  const cti = await nextCti(keep, card.id);
  const claims = { iat: now(), cti };
  const signer = signerOf(card.key);
  return withCard
    ? (await sign(ShowCard, { ...claims, card: needed(fromBase64(card.token)) }, signer, merchant)).toText()
    : (await sign(Show, { ...claims, kid: needed(idFromBase64(card.id)) }, signer, merchant)).toText();
}

/** The answer to a challenge, as it travels in JSON. */
export async function redemption(keep: Keep, card: KeptCard, challenge: Challenge): Promise<string> {
  const claims = {
    kid: needed(idFromBase64(card.id)),
    iat: now(),
    cti: await nextCti(keep, card.id),
    cnonce: challenge.cnonce,
  };
  const merchant = needed(idFromBase64(card.merchant));
  return (await sign(Redeem, claims, signerOf(card.key), merchant, redeemExtra(challenge))).toBase64();
}
