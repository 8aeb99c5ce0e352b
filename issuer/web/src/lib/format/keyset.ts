import { fromBase64, hex, same, sha256, type Bytes } from "./bytes";
import { KeySetToken } from "./kinds";
import { PublicKey } from "./signature";
import { Malformed } from "./malformed";
import { noMerchant, Unverified, type Kind } from "./token";

/** RFC 8037. */
export interface Jwk {
  kty: string;
  crv: string;
  x: string;
}

/** The numbers that a key's record in the set uses for the kinds it may sign. */
const numbers: Record<string, number> = { CARD: 3, VOUCHER: 5, COUPON: 6, INVITE: 7, PAPER: 8, CHALLENGE: 16, RECEIPT: 17, FREEZE: 18 };
const active = 1;

export function keyFromJwk(jwk: Jwk): PublicKey | null {
  const x = jwk.kty === "OKP" && jwk.crv === "Ed25519" ? fromBase64(jwk.x) : null;
  return x?.length === 32 ? PublicKey.from(x) : null;
}

/** FORMAT.md §9: the first 10 bytes of SHA-256(x), in hexadecimal. */
export async function fingerprint(key: PublicKey): Promise<string> {
  return hex((await sha256(key.bytes)).subarray(0, 10));
}

/** Reads a KEYSET by its template, and compares each kid with its key. Throws {@link Malformed}. */
export async function readKeySet(bytes: Uint8Array): Promise<Unverified<KeySetToken>> {
  const token = Unverified.fromBytes(KeySetToken, bytes);
  for (const key of token.unverified.keys) {
    if (!same(key.kid, await kidOf(key.x))) throw new Malformed("not-canonical");
  }
  return token;
}

async function kidOf(x: Uint8Array): Promise<Bytes> {
  return (await sha256(x)).slice(0, 4);
}

/** Why a key may not be believed: FORMAT.md §6. */
export type KeyFault = "unknown_key" | "other_merchant" | "key_not_valid";

export type KeySetFault = "malformed" | "bad-signature" | "expired" | "older";

/** Which keys of an issuer may sign what. Only made by checking the root's signature. */
export class KeySet {
  private constructor(
    readonly version: number,
    private readonly token: KeySetToken,
  ) {}

  /**
   * Checks a KEYSET against the pinned root and the highest version seen.
   * @param now seconds since 1970
   */
  static async verify(root: PublicKey, bytes: Uint8Array, now: number, leastVersion: number): Promise<KeySet | KeySetFault> {
    let token: Unverified<KeySetToken>;
    try {
      token = await readKeySet(bytes);
    } catch {
      return "malformed";
    }
    const checked = same(token.unverified.kid, await kidOf(root.bytes)) ? await token.verify(root, noMerchant) : null;
    if (!checked) return "bad-signature";
    if (checked.claims.version < leastVersion) return "older";
    if (checked.claims.exp <= now) return "expired";
    return new KeySet(checked.claims.version, checked.claims);
  }

  /** The key that may sign this kind for this merchant at this time, if there is one. */
  key<C>(kind: Kind<C>, merchant: Bytes, kid: Bytes, at: number): PublicKey | null {
    const found = this.find(kind, merchant, kid, at);
    return typeof found === "string" ? null : found;
  }

  /** As {@link key}, with the reason why there is none. */
  find<C>(kind: Kind<C>, merchant: Bytes, kid: Bytes, at: number): PublicKey | KeyFault {
    const named = this.token.keys.filter((one) => same(one.kid, kid));
    const record = named.find((one) => same(one.merchant, merchant));
    if (!record) return named.length > 0 ? "other_merchant" : "unknown_key";
    if (!record.kinds.includes(numbers[kind.label] ?? -1)) return "unknown_key";
    const valid = record.status === active && at >= record.notBefore && at <= record.notAfter && at < this.token.exp;
    return (valid && PublicKey.from(record.x)) || "key_not_valid";
  }
}
