import { concat, fromHex, hex, type Bytes } from "./bytes";
import { esp256, type VerifyingKey } from "./signature";

/** WebCrypto's names for the curve and for ESP256. */
export const curve = { name: "ECDSA", namedCurve: "P-256" };
export const scheme = { name: "ECDSA", hash: "SHA-256" };

/** NIST SP 800-186: the field, the equation's constant, and the order of the group. */
const p = 0xffffffff00000001000000000000000000000000ffffffffffffffffffffffffn;
const b = 0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn;
const n = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;

/** The two halves of 64 bytes as numbers: x and y, or r and s. */
function halves(bytes: Uint8Array): [bigint, bigint] {
  return [BigInt(`0x${hex(bytes.subarray(0, 32))}`), BigInt(`0x${hex(bytes.subarray(32))}`)];
}

/** A P-256 public key by its whole x and y, checked to be a point of the curve. The group is of prime order: no point of it is small. */
export class P256Key implements VerifyingKey {
  readonly algorithm = esp256;

  private constructor(readonly bytes: Bytes) {}

  /** `null` when the bytes are no point of the curve. */
  static from(bytes: Uint8Array): P256Key | null {
    if (bytes.length !== 64) return null;
    const [x, y] = halves(bytes);
    const lies = x < p && y < p && (y * y - x * x * x + 3n * x - b) % p === 0n;
    return lies ? new P256Key(new Uint8Array(bytes)) : null;
  }

  /** ECDSA (FIPS 186-5), r || s, with the checks of FORMAT.md §1: of the two values of s that fit only the lower one is taken. */
  async verify(message: Bytes, signature: Uint8Array): Promise<boolean> {
    if (signature.length !== 64) return false;
    const [r, s] = halves(signature);
    if (r < 1n || r >= n || s < 1n || s > n / 2n) return false;
    const key = await crypto.subtle.importKey("raw", concat(Uint8Array.of(4), this.bytes), curve, false, ["verify"]);
    return crypto.subtle.verify(scheme, key, new Uint8Array(signature), message);
  }
}

/** The signature with the lower s: browsers write either. */
export function lowered(signature: Uint8Array): Bytes {
  const [, s] = halves(signature);
  if (s <= n / 2n) return new Uint8Array(signature);
  return concat(signature.subarray(0, 32), fromHex((n - s).toString(16).padStart(64, "0")));
}
