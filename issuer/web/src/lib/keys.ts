import type { Bytes } from "./format/bytes";
import { holderKey } from "./format/holder";
import { curve, lowered, scheme } from "./format/p256";
import type { Signer } from "./format/signature";
import type { Store } from "./store";

/** A key pair as IndexedDB keeps it: the private half is a handle that no script can read the bytes of. */
export interface KeptKey {
  pair: CryptoKeyPair;
  /** 32 bytes of an Ed25519 key, or x and y of one of P-256. */
  publicKey: Bytes;
}

/** What browsers can keep, the best first. A device's key is always Ed25519; a holder's may be of P-256. */
export const keyTypes = ["Ed25519", "P-256"] as const;
export type KeyType = (typeof keyTypes)[number];

/** Why this browser cannot keep a key. */
export type KeyFault = "insecure" | "no-key" | "no-storage";

export class CannotKeepKeys extends Error {
  constructor(readonly fault: KeyFault) {
    super(fault);
    this.name = "CannotKeepKeys";
  }
}

/** Makes a key whose private half can sign and can never be exported. */
export async function makeKey(type: KeyType = "Ed25519"): Promise<KeptKey> {
  if (!globalThis.isSecureContext && typeof window !== "undefined") throw new CannotKeepKeys("insecure");
  let pair: CryptoKeyPair;
  try {
    pair = (await crypto.subtle.generateKey(type === "P-256" ? curve : type, false, ["sign", "verify"])) as CryptoKeyPair;
  } catch {
    throw new CannotKeepKeys("no-key");
  }
  const raw = new Uint8Array(await crypto.subtle.exportKey("raw", pair.publicKey));
  // A point of P-256 has a byte before x and y that says that both are there.
  return { pair, publicKey: type === "P-256" ? raw.slice(1) : raw };
}

export function signerOf({ pair, publicKey }: KeptKey): Signer {
  const sign = async (by: AlgorithmIdentifier | EcdsaParams, message: Bytes) =>
    new Uint8Array(await crypto.subtle.sign(by, pair.privateKey, message));
  return {
    publicKey,
    sign: async (message) => (publicKey.length === 64 ? lowered(await sign(scheme, message)) : sign("Ed25519", message)),
  };
}

/**
 * Does once what everything else relies on: makes a key, stores it, reads it back, signs with it and checks the signature. The first of
 * `types` with which all of that works is the one to use. Throws {@link CannotKeepKeys} when it works with none. `table` is one without a
 * key path; the trial row is gone afterwards.
 */
export async function tryKeys(store: Store, table: string, types: readonly KeyType[] = ["Ed25519"]): Promise<KeyType> {
  let fault = new CannotKeepKeys("no-key");
  for (const type of types) {
    try {
      await tryKey(store, table, type);
      return type;
    } catch (failed) {
      if (!(failed instanceof CannotKeepKeys)) throw failed;
      fault = failed;
    }
  }
  throw fault;
}

async function tryKey(store: Store, table: string, type: KeyType): Promise<void> {
  const trial = "trial";
  const made = await makeKey(type);
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
    const signature = await signerOf(kept).sign(message);
    // By the browser, which is quicker than we are: nobody but this page has had a hand in it.
    const by = type === "P-256" ? scheme : type;
    if (holderKey(kept.publicKey) && (await crypto.subtle.verify(by, kept.pair.publicKey, signature as Bytes, message))) return;
  } catch {
    // As when it says no.
  }
  throw new CannotKeepKeys("no-key");
}
