import type { Tree } from "./cbor";
import { concat, idFromBase64, type Bytes } from "./bytes";
import { bytes, refuse, type Codec } from "./fields";
import { P256Key } from "./p256";
import { PublicKey } from "./signature";

/** The key of a card's holder: Ed25519, or P-256 where the browser cannot keep an Ed25519 key. */
export type HolderKey = PublicKey | P256Key;

/** The key with these bytes, 32 or 64; `null` when they are no key that may be trusted with anything. */
export function holderKey(of: Uint8Array): HolderKey | null {
  return of.length === 64 ? P256Key.from(of) : PublicKey.from(of);
}

/** RFC 8037, or RFC 7518 §6.2 for P-256. */
export interface HolderJwk {
  kty: string;
  crv: string;
  x: string;
  y?: string;
}

/** `null` when it is no key that may be trusted with anything. */
export function holderFromJwk({ kty, crv, x, y }: HolderJwk): HolderKey | null {
  const isEd25519 = kty === "OKP" && crv === "Ed25519" && y === undefined;
  const isP256 = kty === "EC" && crv === "P-256" && y !== undefined;
  const parts = isEd25519 ? [x] : isP256 ? [x, y] : [];
  const halves = parts.flatMap((part) => idFromBase64(part, 32) ?? []);
  return parts.length > 0 && halves.length === parts.length ? holderKey(concat(...halves)) : null;
}

const codec = (...lengths: number[]): Codec<Bytes> => ({
  to: (key) => key,
  // A token with a bad key in it is malformed.
  from: (tree) => {
    const key = bytes(...lengths).from(tree);
    return holderKey(key) ? key : refuse();
  },
});

/** An Ed25519 key in a payload. */
export const publicKey = codec(32);
/** A holder's key in a payload. */
export const anyKey = codec(32, 64);

/** The holder key of a CARD: `{1: COSE_Key}` (RFC 9053 §7), OKP with Ed25519, or EC2 with P-256. */
export const confirmation: Codec<Bytes> = {
  to: (key) => {
    const x = key.subarray(0, 32);
    const cose: [number, Tree][] = key.length === 64 ? [[1, 2], [-1, 1], [-2, x], [-3, key.subarray(32)]] : [[1, 1], [-1, 6], [-2, x]];
    return new Map([[1, new Map(cose)]]);
  },
  from: (tree) => {
    const key = tree instanceof Map ? tree.get(1) : undefined;
    if (!(key instanceof Map)) return refuse();
    const parts = [-2, -3].map((label) => key.get(label)).filter((part) => part instanceof Uint8Array);
    return anyKey.from(concat(...parts));
  },
};
