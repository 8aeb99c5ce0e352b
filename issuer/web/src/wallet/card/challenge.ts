import { fromBase64, idFromBase64, toBase64 } from "../../lib/format/bytes";
import { Challenge } from "../../lib/format/kinds";
import type { KeySet } from "../../lib/format/keyset";
import { Unverified } from "../../lib/format/token";
import type { KeptCard } from "./kept";

/** Where a card's key sets are: the kept one, or one that is asked for now. */
interface Keys {
  keys(card: KeptCard): Promise<KeySet | null>;
  newestKeys(card: KeptCard): Promise<KeySet | null>;
}

/** A challenge, when the issuer signed it, for this card. */
export async function genuineChallenge(from: Keys, card: KeptCard, text: string): Promise<Challenge | null> {
  const bytes = fromBase64(text);
  const merchant = idFromBase64(card.merchant);
  if (!bytes || !merchant) return null;
  try {
    const unverified = Unverified.fromBytes(Challenge, bytes);
    const { kid, iat } = unverified.unverified;
    const key =
      (await from.keys(card))?.key(Challenge, merchant, kid, iat) ??
      (await from.newestKeys(card))?.key(Challenge, merchant, kid, iat);
    const signed = key && (await unverified.verify(key, merchant));
    return signed && toBase64(signed.claims.card) === card.id ? signed.claims : null;
  } catch {
    return null;
  }
}
