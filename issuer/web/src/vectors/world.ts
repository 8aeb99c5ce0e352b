import type { CardStanding, Holding, Registry } from "../lib/check/registry";
import type { Burnt } from "../lib/check/replay";
import { compare, fromBase64, sha256, toBase64, type Bytes } from "../lib/format/bytes";
import { holderFromJwk, type HolderJwk, type HolderKey } from "../lib/format/holder";
import { KeySet } from "../lib/format/keyset";
import { KeySetToken } from "../lib/format/kinds";
import { stepSeconds } from "../lib/format/rotating";
import { PublicKey } from "../lib/format/signature";
import { signerOf } from "../lib/format/testing";
import { noMerchant, sign } from "../lib/format/token";
import type { Case, State } from "./case";

/** What a vector's verifier knows: lookups in what the vector says, and nothing that decides. */

export function bytesOf(text: string | undefined): Bytes {
  const bytes = text === undefined ? null : fromBase64(text);
  if (!bytes) throw new TypeError(`not base64url: ${text}`);
  return bytes;
}

export function keyOf(jwk: HolderJwk): HolderKey {
  const key = holderFromJwk(jwk);
  if (!key) throw new TypeError(`no key: ${jwk.x}`);
  return key;
}

export function publicKeyOf(jwk: HolderJwk): PublicKey {
  // Of a key in the set no more than these: it has members of its own.
  const { kty, crv, x } = jwk;
  const key = keyOf({ kty, crv, x });
  if (!(key instanceof PublicKey)) throw new TypeError("not an Ed25519 key");
  return key;
}

const numbers: Record<string, number> = { CARD: 3, VOUCHER: 5, COUPON: 6, INVITE: 7, PAPER: 8, CHALLENGE: 16, RECEIPT: 17, FREEZE: 18 };

/** The pinned keys, in a set that a root of no meaning signs: so that they come in by the door that all key sets use. */
export async function keysOf({ keys, state }: Case): Promise<KeySet> {
  const root = await signerOf(1);
  const records = keys.keys.map((jwk) => ({
    kid: bytesOf(jwk.kid),
    algorithm: -19,
    x: publicKeyOf(jwk).bytes,
    merchant: bytesOf(jwk.merchant),
    kinds: jwk.kinds.map((label) => numbers[label] ?? -1).sort((a, b) => a - b),
    notBefore: jwk.nbf,
    notAfter: jwk.exp,
    status: jwk.status === "revoked" ? 2 : 1,
  }));
  records.sort((a, b) => compare(a.merchant, b.merchant) || compare(a.kid, b.kid));
  const kid = (await sha256(root.publicKey)).slice(0, 4);
  const claims = { kid, version: state.key_set_version ?? 0, iat: 0, exp: keys.exp, keys: records };
  const { bytes } = await sign(KeySetToken, claims, root, noMerchant);
  // A set that expires is one that was good before.
  const set = await KeySet.verify(root.key, bytes, 0, 0);
  if (!(set instanceof KeySet)) throw new TypeError(`the vector's keys are ${set}`);
  return set;
}

export function registryOf(state: State): Registry {
  const find = <T>(all: T[] | undefined, id: Bytes, idOf: (one: T) => string) => all?.find((one) => idOf(one) === toBase64(id)) ?? null;
  const ofMerchant = (found: { merchant: string } | null) => (found ? { merchant: bytesOf(found.merchant) } : null);
  return {
    card: async (id) => {
      const found = find(state.cards, id, (one) => one.card);
      return found && standingOf(found);
    },
    device: async (id) => {
      const found = find(state.devices, id, (one) => one.device);
      if (!found) return null;
      return { ...found, merchant: bytesOf(found.merchant), store: bytesOf(found.store), revoked: found.status === "revoked", key: publicKeyOf(found.key) };
    },
    voucher: async (id) => ofMerchant(find(state.vouchers, id, (one) => one.voucher)),
    coupon: async (id) => ofMerchant(find(state.coupons, id, (one) => one.coupon)),
  };
}

function standingOf(card: NonNullable<State["cards"]>[number]): CardStanding {
  return { merchant: bytesOf(card.merchant), generation: card.generation, frozen: card.status === "frozen", holder: holdingOf(card.holder) };
}

function holdingOf(holder: NonNullable<State["cards"]>[number]["holder"]): Holding {
  if ("paper" in holder) return { assurance: "C" };
  if (!("totp" in holder)) return { assurance: "A", key: keyOf(holder) };
  const secret = bytesOf(holder.totp);
  return { assurance: "B", accepts: async ({ time, password }) => (await passwordAt(secret, time)) === password };
}

/** RFC 6238: HMAC-SHA-1, steps of 30 s, 8 digits. */
async function passwordAt(secret: Bytes, time: number): Promise<string> {
  const counter = new DataView(new ArrayBuffer(8));
  counter.setBigUint64(0, BigInt(Math.floor(time / stepSeconds)));
  const key = await crypto.subtle.importKey("raw", secret, { name: "HMAC", hash: "SHA-1" }, false, ["sign"]);
  const mac = new DataView(await crypto.subtle.sign("HMAC", key, counter.buffer));
  const at = mac.getUint8(19) & 15;
  return String((mac.getUint32(at) & 0x7fffffff) % 1e8).padStart(8, "0");
}

export class BurntKeys implements Burnt {
  private readonly keys: Set<string>;

  constructor(burnt: readonly string[] = []) {
    this.keys = new Set(burnt);
  }

  async burn(key: Bytes): Promise<boolean> {
    const before = this.keys.size;
    return this.keys.add(toBase64(key)).size > before;
  }
}
