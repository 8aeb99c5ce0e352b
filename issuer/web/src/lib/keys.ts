import type { Bytes } from "./format/bytes";
import type { Signer } from "./format/signature";
import type { Store } from "./store";

/** A key pair as IndexedDB keeps it: the private half is a handle that no script can read the bytes of. */
export interface KeptKey {
  pair: CryptoKeyPair;
  publicKey: Bytes;
}

/** Why this browser cannot keep a key. */
export type KeyFault = "insecure" | "no-ed25519" | "no-storage";

export class CannotKeepKeys extends Error {
  constructor(readonly fault: KeyFault) {
    super(fault);
    this.name = "CannotKeepKeys";
  }
}

const algorithm = "Ed25519";

/** Makes a key whose private half can sign and can never be exported. */
export async function makeKey(): Promise<KeptKey> {
  if (!globalThis.isSecureContext && typeof window !== "undefined") throw new CannotKeepKeys("insecure");
  let pair: CryptoKeyPair;
  try {
    pair = (await crypto.subtle.generateKey(algorithm, false, ["sign", "verify"])) as CryptoKeyPair;
  } catch {
    throw new CannotKeepKeys("no-ed25519");
  }
  return { pair, publicKey: new Uint8Array(await crypto.subtle.exportKey("raw", pair.publicKey)) };
}

export function signerOf(key: KeptKey): Signer {
  return {
    publicKey: key.publicKey,
    sign: async (message) => new Uint8Array(await crypto.subtle.sign(algorithm, key.pair.privateKey, message)),
  };
}

/**
 * Does once what everything else relies on: makes a key, stores it, reads it back, signs with it and checks the signature.
 * Throws {@link CannotKeepKeys}. `table` is one without a key path; the trial row is gone afterwards.
 */
export async function tryKeys(store: Store, table: string): Promise<void> {
  const trial = "trial";
  const made = await makeKey();
  let kept: KeptKey | undefined;
  try {
    await store.put(table, made, trial);
    kept = await store.get<KeptKey>(table, trial);
    await store.delete(table, trial);
  } catch {
    throw new CannotKeepKeys("no-storage");
  }
  if (!kept) throw new CannotKeepKeys("no-storage");
  const message = crypto.getRandomValues(new Uint8Array(16));
  try {
    const signature = await crypto.subtle.sign(algorithm, kept.pair.privateKey, message);
    // Of our own making and for a trial only: nothing that others sign is checked with WebCrypto.
    if (await crypto.subtle.verify(algorithm, kept.pair.publicKey, signature, message)) return;
  } catch {
    // As when it says no.
  }
  throw new CannotKeepKeys("no-ed25519");
}
