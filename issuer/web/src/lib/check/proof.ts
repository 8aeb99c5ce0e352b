import { same, type Bytes } from "../format/bytes";
import { holderKey } from "../format/holder";
import { redeemExtra, type Challenge, type Claim, type Redeem } from "../format/kinds";
import type { Unverified } from "../format/token";
import { holderOf, notFrozen, standingOf } from "./code";
import { signedBy } from "./issued";
import { refuse } from "./refusal";
import type { Registry } from "./registry";
import { replayKey } from "./replay";
import { inWindow, proofInTime } from "./windows";

/** A CLAIM for this `subject`, made on pages of this `origin`, by whoever holds the key in it. */
export async function checkClaim(token: Unverified<Claim>, merchant: Bytes, asked: { subject: Bytes; origin: string }, now: number): Promise<Claim> {
  const key = holderKey(token.unverified.key) ?? refuse("malformed");
  const claims = await signedBy(token, key, merchant);
  if (!same(claims.subject, asked.subject)) refuse("other_subject");
  if (claims.origin !== asked.origin) refuse("other_origin");
  proofInTime(claims.iat, now);
  return claims;
}

/** A challenge as its maker knows it. */
export interface OwnChallenge extends Omit<Challenge, "kid"> {
  merchant: Bytes;
  /** The two digits on the counter. */
  digits: string;
  answered: boolean;
}

/** A REDEEM that answers this challenge with these digits. What comes back is to be burnt. */
export async function checkRedeem(token: Unverified<Redeem>, asked: OwnChallenge, digits: string, registry: Registry, now: number): Promise<Bytes> {
  const { kid: card, cnonce } = token.unverified;
  if (!same(cnonce, asked.cnonce) || !same(card, asked.card)) refuse("challenge_unknown");
  const standing = await standingOf(registry, asked.merchant, card);
  const { iat, cti } = await signedBy(token, holderOf(standing), asked.merchant, redeemExtra(asked));
  inWindow(iat, { now });
  notFrozen(standing);
  if (now >= asked.exp) refuse("challenge_expired");
  if (asked.answered) refuse("challenge_unknown");
  if (digits !== asked.digits) refuse("wrong_digits");
  return replayKey(card, iat, cti);
}
