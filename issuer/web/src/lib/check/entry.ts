import { same, type Bytes } from "../format/bytes";
import { intents, type Entry } from "../format/device";
import type { KeySet } from "../format/keyset";
import type { Unverified } from "../format/token";
import { checkCode, checkLost, type CodeIntent } from "./code";
import { signedBy } from "./issued";
import { answerOf, refuse, type Refused } from "./refusal";
import type { Registry } from "./registry";
import { isAhead, isLate, isTooLate, type Moment } from "./windows";

/** An ENTRY whose code is good, or the card that it names as lost, if it has one. Its place in its device's chain, and what else a late one may be, only a ledger knows. */
export interface CheckedEntry {
  claims: Entry;
  late: boolean;
}

/** What is looked at before an ENTRY comes to a ledger: who signed, where, when, and the card that it shows or names. */
export function checkEntry(
  token: Unverified<Entry>,
  known: { registry: Registry; keys: KeySet },
  now: number,
): Promise<CheckedEntry | Refused> {
  return answerOf<CheckedEntry | Refused>(async () => {
    const device = (await known.registry.device(token.unverified.kid)) ?? refuse("unknown_device");
    const claims = await signedBy(token, device.key, device.merchant);
    if (device.revoked) refuse("device_revoked");
    if (isAhead(claims.time, now)) refuse("from_the_future");
    if (!same(claims.store, device.store)) refuse("other_store");
    if (isTooLate(claims.time, now)) refuse("too_late");
    const late = isLate(claims.time, now);
    const refused = await refusalOf(claims, device.merchant, known, late ? { now, entry: claims.time } : { now });
    return refused ?? { claims, late };
  });
}

const scanning: Record<number, CodeIntent> = { [intents.punch]: "punch", [intents.redeem]: "redeem", [intents.move]: "move" };

async function refusalOf(claims: Entry, merchant: Bytes, known: { registry: Registry; keys: KeySet }, moment: Moment): Promise<Refused | null> {
  const online = { ...known, merchant, device: claims.kid };
  const intent = scanning[claims.intent];
  const answer = intent && (claims.card ? await checkLost(online, claims.card, moment) : await checkCode(online, intent, claims.code ?? "", moment));
  return answer && "refused" in answer ? answer : null;
}
