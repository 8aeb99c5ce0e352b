import { keySet as getKeySet } from "../../lib/api";
import { now } from "../../lib/clock";
import { fromBase64, idFromBase64, same, toBase64, type Bytes } from "../../lib/format/bytes";
import { Card, cardOf } from "../../lib/format/kinds";
import { KeySet, keyFromJwk, type KeySetFault } from "../../lib/format/keyset";
import { PublicKey } from "../../lib/format/signature";
import { Unverified } from "../../lib/format/token";
import type { Keep, KeptCard } from "./kept";

/** What a card trusts: the root that it pinned, and the newest key set of it. */
export interface Pinned {
  root: string;
  keySet: string;
  keySetVersion: number;
}

/** The service gave something that its own keys do not vouch for. */
export class NotGenuine extends Error {
  constructor(readonly what: "key-set" | "card") {
    super(what);
    this.name = "NotGenuine";
  }
}

/** Takes the service's root as it is now, and pins it. Later key sets have to be signed by it. */
export async function pin(): Promise<Pinned & { keys: KeySet }> {
  const file = await getKeySet();
  const root = keyFromJwk(file.root);
  const bytes = fromBase64(file.keyset);
  const keys = root && bytes ? await KeySet.verify(root, bytes, now(), 0) : "malformed";
  if (!root || !(keys instanceof KeySet)) throw new NotGenuine("key-set");
  return { root: toBase64(root.bytes), keySet: file.keyset, keySetVersion: keys.version, keys };
}

/** The kept key set, checked again. */
export async function keptKeys(card: Pinned): Promise<KeySet | KeySetFault> {
  const rootBytes = idFromBase64(card.root, 32);
  const root = rootBytes && PublicKey.from(rootBytes);
  const bytes = fromBase64(card.keySet);
  return root && bytes ? KeySet.verify(root, bytes, now(), card.keySetVersion) : "malformed";
}

/** Asks for a newer key set and keeps it when the pinned root signed it. Answers the keys to use from now on. */
export async function renewKeys(keep: Keep, card: KeptCard): Promise<KeySet | KeySetFault> {
  const file = await getKeySet();
  const newer = { root: card.root, keySet: file.keyset, keySetVersion: card.keySetVersion };
  const keys = await keptKeys(newer);
  if (!(keys instanceof KeySet)) return keys;
  await keep.changeCard(card.id, (before) =>
    keys.version >= before.keySetVersion ? { keySet: file.keyset, keySetVersion: keys.version } : {},
  );
  return keys;
}

/** Whether a CARD names this card and this holder key, and is signed by a key that may. */
export async function isOurCard(token: string, keys: KeySet, merchant: Bytes, card: string, holder: Uint8Array): Promise<boolean> {
  const bytes = fromBase64(token);
  if (!bytes) return false;
  try {
    const unverified = Unverified.fromBytes(Card, bytes);
    const key = keys.key(Card, merchant, unverified.unverified.kid, now());
    const signed = key && (await unverified.verify(key, merchant));
    return Boolean(signed && same(signed.claims.holder, holder) && toBase64(cardOf(signed.claims).card) === card);
  } catch {
    return false;
  }
}
