import { compare, fromBase64, hex, same, sha256, type Bytes } from "./bytes";
import { KeySetToken } from "./kinds";
import { PublicKey } from "./signature";
import { noMerchant, Unverified, type Kind } from "./token";

/** RFC 8037. */
export interface Jwk {
  kty: string;
  crv: string;
  x: string;
}

/** The numbers that a key's record in the set uses for the kinds it may sign. */
const numbers: Record<string, number> = { CARD: 3, INVITE: 7, CHALLENGE: 16, RECEIPT: 17 };
const active = 1;

export function keyFromJwk(jwk: Jwk): PublicKey | null {
  const x = jwk.kty === "OKP" && jwk.crv === "Ed25519" ? fromBase64(jwk.x) : null;
  return x?.length === 32 ? PublicKey.from(x) : null;
}

/** FORMAT.md §9: the first 10 bytes of SHA-256(x), in hexadecimal. */
export async function fingerprint(key: PublicKey): Promise<string> {
  return hex((await sha256(key.bytes)).subarray(0, 10));
}

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
      token = Unverified.fromBytes(KeySetToken, bytes);
    } catch {
      return "malformed";
    }
    const rootKid = (await sha256(root.bytes)).subarray(0, 4);
    const checked = same(token.unverified.kid, rootKid) ? await token.verify(root, noMerchant) : null;
    if (!checked) return "bad-signature";
    for (const key of checked.claims.keys) {
      if (!same(key.kid, (await sha256(key.x)).subarray(0, 4))) return "malformed";
    }
    if (checked.claims.version < leastVersion) return "older";
    if (checked.claims.exp <= now) return "expired";
    return new KeySet(checked.claims.version, checked.claims);
  }

  /** The key that may sign this kind for this merchant at this time, if there is one. */
  key<C>(kind: Kind<C>, merchant: Bytes, kid: Bytes, at: number): PublicKey | null {
    const record = this.token.keys.find((one) => compare(one.merchant, merchant) === 0 && compare(one.kid, kid) === 0);
    const number = numbers[kind.label];
    if (!record || number === undefined || !record.kinds.includes(number)) return null;
    if (record.status !== active || at < record.notBefore || at > record.notAfter) return null;
    return PublicKey.from(record.x);
  }
}
