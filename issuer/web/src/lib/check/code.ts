import { same, type Bytes } from "../format/bytes";
import * as digits from "../format/digits";
import { Paper, Voucher } from "../format/issued";
import { cardOf, Show, ShowCard } from "../format/kinds";
import { isRotating, readRotating, type RotatingCode } from "../format/rotating";
import { Unverified } from "../format/token";
import { cardIn, issued, signedBy, voucherFor, type Ground } from "./issued";
import { answerOf, refuse, type Refused } from "./refusal";
import type { CardStanding, Registry } from "./registry";
import { replayKey, rotatingKey } from "./replay";
import { inWindow, onlineOnly, type Moment } from "./windows";

/** What a verifier knows that can ask the registry. */
export interface Online extends Ground {
  /** The device that scanned. */
  device: Bytes;
  registry: Registry;
}

/** A code that passed every check but the last: that nobody used it before. */
export interface Passed {
  /** What to burn, and what of; a static code has nothing of the kind. */
  burn: { key: Bytes; iat: number; exp?: number } | null;
}

/** What staff want of a code. */
export type CodeIntent = "punch" | "redeem" | "move";

/** FORMAT.md §6, with the registry: the digits that a scanner read with this intent. */
export function checkCode(online: Online, intent: CodeIntent, text: string, moment: Moment): Promise<Passed | Refused> {
  return answerOf(async () => {
    if (intent === "move") onlineOnly(moment);
    if (isRotating(text)) return rotating(online, readRotating(text), moment);
    const { digit, token } = digits.decode(text);
    // A phone that is here moves its card without a counter, so that a code filmed from it never does.
    if (intent === "move" && digit !== Paper.digit) refuse("wrong_kind");
    switch (digit) {
      case Show.digit:
        return show(online, Unverified.fromBytes(Show, token), moment);
      case ShowCard.digit:
        return showCard(online, Unverified.fromBytes(ShowCard, token), moment);
      case Paper.digit:
        return paper(online, Unverified.fromBytes(Paper, token), moment);
      case Voucher.digit:
        if (intent === "redeem") return voucher(online, Unverified.fromBytes(Voucher, token), moment);
        return refuse("wrong_kind");
      default:
        return refuse("wrong_kind");
    }
  });
}

/** A card that is named because its phone is gone, and is to be moved. */
export function checkLost({ merchant, registry }: Online, card: Bytes, moment: Moment): Promise<Passed | Refused> {
  return answerOf(async () => {
    onlineOnly(moment);
    const standing = await standingOf(registry, merchant, card);
    if (standing.holder.assurance !== "A") refuse("wrong_kind");
    notFrozen(standing);
    return { burn: null };
  });
}

/** A card on record with this merchant. */
export async function standingOf(registry: Registry, merchant: Bytes, card: Bytes): Promise<CardStanding> {
  const standing = (await registry.card(card)) ?? refuse("unknown_card");
  return same(standing.merchant, merchant) ? standing : refuse("other_merchant");
}

/** The holder's key. A card that is held without one is never shown by one: nobody can have signed. */
export function holderOf({ holder }: CardStanding) {
  return holder.assurance === "A" ? holder.key : refuse("bad_signature");
}

async function show({ merchant, registry }: Online, token: Unverified<Show>, moment: Moment): Promise<Passed> {
  const standing = await standingOf(registry, merchant, token.unverified.kid);
  const { kid, iat, cti } = await signedBy(token, holderOf(standing), merchant);
  inWindow(iat, moment);
  notFrozen(standing);
  return { burn: { key: replayKey(kid, iat, cti), iat } };
}

async function showCard(online: Online, token: Unverified<ShowCard>, moment: Moment): Promise<Passed> {
  const claims = await issued(cardIn(token), online, moment.now);
  const { card, generation } = cardOf(claims);
  const standing = await standingOf(online.registry, online.merchant, card);
  if (generation !== standing.generation) refuse("old_generation");
  const key = holderOf(standing);
  if (!same(key.bytes, claims.holder)) refuse("bad_signature");
  const { iat, cti } = await signedBy(token, key, online.merchant);
  inWindow(iat, moment);
  notFrozen(standing);
  return { burn: { key: replayKey(card, iat, cti), iat } };
}

async function paper(online: Online, token: Unverified<Paper>, moment: Moment): Promise<Passed> {
  onlineOnly(moment);
  const claims = await issued(token, online, moment.now);
  const { card, generation } = cardOf(claims);
  const standing = await standingOf(online.registry, online.merchant, card);
  if (standing.holder.assurance !== "C") refuse("superseded");
  if (generation !== standing.generation) refuse("old_generation");
  notFrozen(standing);
  return { burn: null };
}

async function rotating({ merchant, registry }: Online, code: RotatingCode, moment: Moment): Promise<Passed> {
  onlineOnly(moment);
  const standing = await standingOf(registry, merchant, code.card);
  const { holder } = standing;
  if (holder.assurance === "A") refuse("superseded");
  if (holder.assurance !== "B" || !(await holder.accepts(code))) refuse("bad_signature");
  inWindow(code.time, moment);
  notFrozen(standing);
  return { burn: { key: rotatingKey(code), iat: code.time } };
}

async function voucher(online: Online, token: Unverified<Voucher>, moment: Moment): Promise<Passed> {
  const claims = await issued(token, online, moment.now);
  const standing = (await online.registry.voucher(claims.cti.slice(0, 16))) ?? refuse("unknown_voucher");
  if (!same(standing.merchant, online.merchant)) refuse("other_merchant");
  const key = voucherFor(claims, online.device, moment.entry === undefined);
  return { burn: { key, iat: claims.iat, exp: claims.exp } };
}

export function notFrozen({ frozen }: CardStanding): void {
  if (frozen) refuse("card_frozen");
}
