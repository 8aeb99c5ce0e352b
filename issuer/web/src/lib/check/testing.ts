import { compare, concat, sha256, toBase64, type Bytes } from "../format/bytes";
import { Freeze, Voucher } from "../format/issued";
import { KeySet } from "../format/keyset";
import { Card, KeySetToken, Show, ShowCard } from "../format/kinds";
import { filled, signerOf } from "../format/testing";
import { noMerchant, sign } from "../format/token";
import { FreezeList } from "./freeze";
import type { Burnt } from "./replay";

/** For tests: one shop with its issuer's keys, a card, and what they sign. */
export const now = 1_800_000_000;
export const merchant = filled(0x4d);
export const device = filled(0xd1);
export const card = filled(3);
export const issuer = await signerOf(2);
export const revoked = await signerOf(5);
export const elsewhere = await signerOf(6);
export const holder = await signerOf(1);
export const stranger = await signerOf(8);
export const root = await signerOf(9);

type TestSigner = typeof issuer;

export const kidOf = async (signer: TestSigner) => (await sha256(signer.publicKey)).slice(0, 4);

async function record(signer: TestSigner, change: object = {}) {
  return {
    kid: await kidOf(signer), algorithm: -19, x: new Uint8Array(signer.publicKey), merchant, kinds: [3, 5, 6, 7, 8, 18],
    notBefore: now - 1000, notAfter: now + 1_000_000, status: 1, ...change,
  };
}

/** The issuer's key, one that was revoked, and one of another merchant. Version 4. */
export async function keySetToken(): Promise<Bytes> {
  const keys = [await record(issuer), await record(revoked, { status: 2 }), await record(elsewhere, { merchant: filled(0x4e) })];
  keys.sort((a, b) => compare(a.merchant, b.merchant) || compare(a.kid, b.kid));
  const claims = { kid: await kidOf(root), version: 4, iat: now, exp: now + 1_000_000, keys };
  return (await sign(KeySetToken, claims, root, noMerchant)).bytes;
}

export async function keySet(): Promise<KeySet> {
  const set = await KeySet.verify(root.key, await keySetToken(), now, 0);
  if (!(set instanceof KeySet)) throw new Error(set);
  return set;
}

export async function cardToken(change: object = {}, by = issuer): Promise<Bytes> {
  const claims = { kid: await kidOf(by), exp: now + 1000, iat: now - 5, cti: concat(card, Uint8Array.of(0, 2)), holder: holder.key.bytes, ...change };
  return (await sign(Card, claims, by, merchant)).bytes;
}

export async function showCard(change: object = {}, by: TestSigner = holder, embedded?: Bytes): Promise<string> {
  return (await sign(ShowCard, { card: embedded ?? (await cardToken()), iat: now, cti: filled(5, 12), ...change }, by, merchant)).toText();
}

export async function show(change: object = {}, by: TestSigner = holder): Promise<string> {
  return (await sign(Show, { kid: card, iat: now, cti: filled(5, 12), ...change }, by, merchant)).toText();
}

export async function voucher(change: object = {}, by = issuer): Promise<string> {
  return (await sign(Voucher, { kid: await kidOf(by), exp: now + 1000, iat: now, cti: concat(filled(8), device), ...change }, by, merchant)).toText();
}

export async function freezeToken(change: object = {}, by = issuer): Promise<Bytes> {
  const none = { devices: [], staff: [], programs: [] };
  const claims = { kid: await kidOf(by), version: 7, keySetVersion: 4, iat: now, cards: [] as [Bytes, number][], ...none, ...change };
  return (await sign(Freeze, claims, by, merchant)).bytes;
}

export async function freezeList(change: object = {}): Promise<FreezeList> {
  const list = await FreezeList.verify(await freezeToken(change), { merchant, keys: await keySet() }, 0, now);
  if ("refused" in list) throw new Error(list.refused);
  return list;
}

export class Memory implements Burnt {
  readonly keys = new Set<string>();
  /** Set to have every call fail, as a full disk does. */
  broken = false;

  async burn(key: Bytes): Promise<boolean> {
    if (this.broken) throw new DOMException("no space", "QuotaExceededError");
    const before = this.keys.size;
    return this.keys.add(toBase64(key)).size > before;
  }
}
