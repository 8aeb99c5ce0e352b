import { Point, verifyAsync } from "@noble/ed25519";
import { same, type Bytes } from "./bytes";

/** The algorithms of FORMAT.md §1, by their COSE numbers (RFC 9864). */
export const ed25519 = -19;
export const esp256 = -9;

/** A key that was checked, and checks signatures. */
export interface VerifyingKey {
  readonly algorithm: number;
  readonly bytes: Bytes;
  verify(message: Bytes, signature: Uint8Array): Promise<boolean>;
}

/**
 * An Ed25519 public key, checked: canonical, and not a point of small order. WebCrypto in Chromium takes the identity point as a key
 * for any message, so nothing here verifies with WebCrypto.
 */
export class PublicKey implements VerifyingKey {
  readonly algorithm = ed25519;

  private constructor(readonly bytes: Bytes) {}

  /** `null` when the bytes are no key that may be trusted with anything. */
  static from(bytes: Uint8Array): PublicKey | null {
    return pointOf(bytes) ? new PublicKey(new Uint8Array(bytes)) : null;
  }

  equals(other: PublicKey): boolean {
    return same(this.bytes, other.bytes);
  }

  /** RFC 8032, with the checks of FORMAT.md §1. */
  async verify(message: Uint8Array, signature: Uint8Array): Promise<boolean> {
    if (signature.length !== 64) return false;
    // noble checks the equation times the cofactor; with R free of torsion that is the equation itself, as other verifiers check it.
    if (!pointOf(signature.subarray(0, 32))?.isTorsionFree()) return false;
    return verifyAsync(signature, message, this.bytes, { zip215: false });
  }
}

function pointOf(bytes: Uint8Array): Point | null {
  try {
    const point = Point.fromBytes(bytes, false);
    return point.isSmallOrder() ? null : point;
  } catch {
    return null;
  }
}

/** Whatever signs with a key that never leaves it. */
export interface Signer {
  /** 32 bytes of an Ed25519 key, or x and y of one of P-256. */
  readonly publicKey: Uint8Array;
  sign(message: Bytes): Promise<Uint8Array>;
}
