import type { Bytes } from "../format/bytes";
import * as digits from "../format/digits";
import { Paper, Voucher } from "../format/issued";
import { holderKey, type HolderKey } from "../format/holder";
import { cardOf, Show, ShowCard } from "../format/kinds";
import { isRotating, readRotating } from "../format/rotating";
import { Unverified } from "../format/token";
import type { FreezeList } from "./freeze";
import { cardIn, issued, signedBy, voucherFor, type Ground } from "./issued";
import { answerOf, refuse, type Refused } from "./refusal";
import { replayKey, type Burnt } from "./replay";
import { inWindow } from "./windows";

/** What was taken along of a card while there was a network. */
export interface KnownCard {
  key: HolderKey;
  generation: number;
  frozen: boolean;
}

/** What a verifier knows that cannot ask the registry. */
export interface Offline extends Ground {
  /** The device that scans; `null` for a till that is none. */
  device: Bytes | null;
  /** The list in force; `null` where there never was one. */
  freeze: FreezeList | null;
  /** Looks a card up among those that were taken along; left out where there are none. */
  known?: (card: Bytes) => Promise<KnownCard | null>;
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
        return show(offline, Unverified.fromBytes(Show, token), now);
      case Paper.digit:
        Unverified.fromBytes(Paper, token);
        return refuse("online_only");
      default:
        return refuse("wrong_kind");
    }
  });
}

/** A SHOW can be checked only by the key of a card that was taken along. */
async function show(offline: Offline, token: Unverified<Show>, now: number): Promise<Provisional> {
  const known = (await offline.known?.(token.unverified.kid)) ?? refuse("online_only");
  const { kid: card, iat, cti } = await signedBy(token, known.key, offline.merchant);
  inWindow(iat, { now });
  if (known.frozen) refuse("card_frozen");
  return provisional(offline, { card, generation: known.generation, iat, cti });
}

async function showCard(offline: Offline, token: Unverified<ShowCard>, now: number): Promise<Provisional> {
  const claims = await issued(cardIn(token), offline, now);
  const show = await signedBy(token, holderKey(claims.holder) ?? refuse("malformed"), offline.merchant);
  inWindow(show.iat, { now });
  return provisional(offline, { ...cardOf(claims), iat: show.iat, cti: show.cti });
}

async function provisional(
  offline: Offline,
  { card, generation, iat, cti }: { card: Bytes; generation: number; iat: number; cti: Bytes },
): Promise<Provisional> {
  if (offline.freeze?.holdsCard(card, generation)) refuse("card_frozen");
  const fresh = await offline.burnt.burn(replayKey(card, iat, cti), { iat });
  return fresh ? { is: "card", card, generation, iat } : refuse("already_used");
}

async function voucher(offline: Offline, token: Unverified<Voucher>, now: number): Promise<Provisional> {
  const claims = await issued(token, offline, now);
  const id = voucherFor(claims, offline.device, false);
  return (await offline.burnt.burn(id, claims)) ? { is: "voucher", voucher: id } : refuse("already_used");
}
