import { same, type Bytes } from "../format/bytes";
import { intents, type Entry } from "../format/device";
import { Voucher, voucherOf } from "../format/issued";
import type { KeySet } from "../format/keyset";
import { Unverified } from "../format/token";
import { checkCode } from "./code";
import { signedBy } from "./issued";
import { answerOf, refuse, type Reason, type Refused } from "./refusal";
import type { Registry } from "./registry";
import { isAhead, isLate, isTooLate, type Moment } from "./windows";

/** The end of a device's chain: its last entry. Before the first, sequence 0 and 32 zero bytes. */
export interface ChainEnd {
  sequence: number;
  head: Bytes;
  /** No entry that comes late may be older. */
  floor: number;
}

/** Kept for a manager to decide. */
export interface Quarantined {
  quarantined: Reason;
}

/** An ENTRY that has its place in its device's chain, and whose code is good, if it has one. */
export interface CheckedEntry {
  claims: Entry;
  late: boolean;
}

/** What a ledger looks at before an ENTRY becomes an event: who signed, when, the code, and its place in the device's chain. */
export function checkEntry(
  token: Unverified<Entry>,
  known: { registry: Registry; keys: KeySet; chain: ChainEnd },
  now: number,
): Promise<CheckedEntry | Quarantined | Refused> {
  return answerOf<CheckedEntry | Quarantined | Refused>(async () => {
    const device = (await known.registry.device(token.unverified.kid)) ?? refuse("unknown_device");
    const claims = await signedBy(token, device.key, device.merchant);
    if (device.revoked) refuse("device_revoked");
    if (isAhead(claims.time, now)) refuse("from_the_future");
    if (!same(claims.store, device.store)) refuse("other_store");
    if (isTooLate(claims.time, now)) refuse("too_late");
    const late = isLate(claims.time, now);
    const place = placeOf(claims, known.chain);
    if (place !== null && claims.intent !== intents.punch) refuse(place);
    if (place === null && late) lateRules(claims, known.chain);
    const refused = await codeOf(claims, device.merchant, known, late ? { now, entry: claims.time } : { now });
    if (refused) return refused;
    return place ? { quarantined: place } : { claims, late };
  });
}

/** Why an entry is not the next of its device, if it is not. */
function placeOf({ sequence, prev }: Entry, chain: ChainEnd): Reason | null {
  if (sequence > chain.sequence + 1) return "device_chain_gap";
  return sequence <= chain.sequence || !same(prev, chain.head) ? "device_chain_fork" : null;
}

function lateRules(claims: Entry, chain: ChainEnd): void {
  if (claims.intent !== intents.punch && !redeemsOwnVoucher(claims)) refuse("online_only");
  if (claims.time < chain.floor) refuse("backdated");
}

/** Whether this redeems a VOUCHER that names its device, which nobody else can. */
function redeemsOwnVoucher({ intent, code, kid }: Entry): boolean {
  if (intent !== intents.redeem || code === undefined) return false;
  try {
    const { device } = voucherOf(Unverified.fromText(Voucher, code).unverified);
    return device !== null && same(device, kid);
  } catch {
    return false;
  }
}

async function codeOf(claims: Entry, merchant: Bytes, known: { registry: Registry; keys: KeySet }, moment: Moment): Promise<Refused | null> {
  if (claims.code === undefined) return null;
  const intent = claims.intent === intents.redeem ? "redeem" : "punch";
  const answer = await checkCode({ ...known, merchant, device: claims.kid }, intent, claims.code, moment);
  return "refused" in answer ? answer : null;
}
