import { getPublicKeyAsync, signAsync } from "@noble/ed25519";
import type { Bytes } from "./bytes";
import { PublicKey, type Signer } from "./signature";

/** For tests: keys from a seed, and ids that are one byte repeated. */
export async function signerOf(seed: number): Promise<Signer & { key: PublicKey }> {
  const secret = new Uint8Array(32).fill(seed);
  const publicKey = await getPublicKeyAsync(secret);
  const key = PublicKey.from(publicKey);
  if (!key) throw new Error("no key");
  return { publicKey, key, sign: (message) => signAsync(message, secret) };
}

export function filled(byte: number, length = 16): Bytes {
  return new Uint8Array(length).fill(byte);
}
