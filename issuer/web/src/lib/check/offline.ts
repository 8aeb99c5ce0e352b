import type { Bytes } from "../format/bytes";
import * as digits from "../format/digits";
import { Paper, Voucher } from "../format/issued";
import { holderKey } from "../format/holder";
import { cardOf, Show, ShowCard } from "../format/kinds";
import { isRotating, readRotating } from "../format/rotating";
import { Unverified } from "../format/token";
import type { FreezeList } from "./freeze";
import { cardIn, issued, signedBy, voucherFor, type Ground } from "./issued";
import { answerOf, refuse, type Refused } from "./refusal";
import { replayKey, type Burnt } from "./replay";
import { inWindow } from "./windows";

/** What a verifier knows that cannot ask the registry. */
export interface Offline extends Ground {
  /** The device that scans; `null` for a till that is none. */
  device: Bytes | null;
  /** The list in force; `null` where there never was one. */
  freeze: FreezeList | null;
  burnt: Burnt;
}

/** A code that is right as far as can be told here, and that is burnt here. Only the issuer knows whether it counts. */
export type Provisional =
  | { is: "card"; card: Bytes; generation: number; iat: number }
  | { is: "voucher"; voucher: Bytes };

/** FORMAT.md §6, without the registry: the digits that a scanner read, at `now`. Fails when the store of used codes does. */
export function checkOffline(offline: Offline, text: string, now: number): Promise<Provisional | Refused> {
  return answerOf(async () => {
    if (offline.freeze?.isOver(now)) refuse("offline_ended");
    if (offline.device && offline.freeze?.holdsDevice(offline.device)) refuse("device_revoked");
    if (isRotating(text)) {
      readRotating(text);
      return refuse("online_only");
    }
    const { digit, token } = digits.decode(text);
    switch (digit) {
      case ShowCard.digit:
        return showCard(offline, Unverified.fromBytes(ShowCard, token), now);
      case Voucher.digit:
        return voucher(offline, Unverified.fromBytes(Voucher, token), now);
      case Show.digit:
        Unverified.fromBytes(Show, token);
        return refuse("online_only");
      case Paper.digit:
        Unverified.fromBytes(Paper, token);
        return refuse("online_only");
      default:
        return refuse("wrong_kind");
    }
  });
}

async function showCard(offline: Offline, token: Unverified<ShowCard>, now: number): Promise<Provisional> {
  const claims = await issued(cardIn(token), offline, now);
  const show = await signedBy(token, holderKey(claims.holder) ?? refuse("malformed"), offline.merchant);
  inWindow(show.iat, { now });
  const { card, generation } = cardOf(claims);
  if (offline.freeze?.holdsCard(card, generation)) refuse("card_frozen");
  const fresh = await offline.burnt.burn(replayKey(card, show.iat, show.cti), { iat: show.iat });
  return fresh ? { is: "card", card, generation, iat: show.iat } : refuse("already_used");
}

async function voucher(offline: Offline, token: Unverified<Voucher>, now: number): Promise<Provisional> {
  const claims = await issued(token, offline, now);
  const id = voucherFor(claims, offline.device, false);
  return (await offline.burnt.burn(id, claims)) ? { is: "voucher", voucher: id } : refuse("already_used");
}
