import { keySet } from "../../lib/api";
import { now } from "../../lib/clock";
import { fromBase64 } from "../../lib/format/bytes";
import { fingerprint, keyFromJwk, KeySet } from "../../lib/format/keyset";
import { PublicKey } from "../../lib/format/signature";
import type { Device } from "./keep";

/** Milliseconds that somebody who opens the page waits for a service that does not answer. */
const openPatience = 4000;

/** The version of the key set that the service has now; `null` when it is not by the pinned root, or older than one seen before. */
export async function keySetVersion(device: Device): Promise<number | null> {
  const file = await keySet(openPatience);
  const root = PublicKey.from(device.root);
  const bytes = fromBase64(file.keyset);
  const theirs = keyFromJwk(file.root);
  if (!root || !bytes || !theirs || (await fingerprint(theirs)) !== (await fingerprint(root))) return null;
  const set = await KeySet.verify(root, bytes, now(), device.keySetVersion);
  return set instanceof KeySet ? set.version : null;
}
