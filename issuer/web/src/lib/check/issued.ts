import { same, type Bytes } from "../format/bytes";
import { couponOf, voucherOf, type Coupon, type Voucher } from "../format/issued";
import type { KeySet } from "../format/keyset";
import { Card, type Invite, type ShowCard } from "../format/kinds";
import type { VerifyingKey } from "../format/signature";
import { Unverified } from "../format/token";
import { refuse } from "./refusal";
import type { Registry } from "./registry";
import { longest, notExpired } from "./windows";

/** What stands below every check: whose counter it is, and whose signatures are believed. */
export interface Ground {
  merchant: Bytes;
  keys: KeySet;
}

type Expiring = { kid: Bytes; iat: number; exp: number };

/** The claims, when this key signed them. */
export async function signedBy<C>(token: Unverified<C>, key: VerifyingKey, merchant: Bytes, extra?: Uint8Array): Promise<C> {
  return (await token.verify(key, merchant, extra))?.claims ?? refuse("bad_signature");
}

/** What the issuer signs, with an expiry: its key, its signature, its lifetime and expiry, in this order. */
export async function issued<C extends Expiring>(token: Unverified<C>, { merchant, keys }: Ground, now: number): Promise<C> {
  const key = keys.find(token.kind, merchant, token.unverified.kid, now);
  if (typeof key === "string") return refuse(key);
  const claims = await signedBy(token, key, merchant);
  notExpired(claims, longest[token.kind.label as keyof typeof longest], now);
  return claims;
}

/** The CARD in a SHOW-CARD. */
export function cardIn(show: Unverified<ShowCard>): Unverified<Card> {
  return Unverified.fromBytes(Card, show.unverified.card);
}

/** An INVITE. Whether it was used, the registry knows. */
export function checkInvite(token: Unverified<Invite>, ground: Ground, now: number): Promise<Invite> {
  return issued(token, ground, now);
}

/**
 * A VOUCHER, without its place in a registry.
 * @param device that scanned it; `null` for a till that is no device
 * @param online whether the issuer is asked before it counts
 */
export function voucherFor(claims: Voucher, device: Bytes | null, online: boolean): Bytes {
  const { voucher, device: named } = voucherOf(claims);
  if (named && !(device && same(named, device))) refuse("other_device");
  if (!named && !online) refuse("online_only");
  return voucher;
}

/** A COUPON that a customer claims: by the issuer's key or by that of a till. What comes back is its id, to be burnt. */
export async function checkCoupon(token: Unverified<Coupon>, ground: Ground, registry: Registry, now: number): Promise<Bytes> {
  const claims = token.unverified.kid.length === 4 ? await issued(token, ground, now) : await byDevice(token, ground, registry, now);
  const { coupon } = couponOf(claims);
  const standing = (await registry.coupon(coupon)) ?? refuse("unknown_coupon");
  if (!same(standing.merchant, ground.merchant)) refuse("other_merchant");
  return coupon;
}

async function byDevice(token: Unverified<Coupon>, { merchant }: Ground, registry: Registry, now: number): Promise<Coupon> {
  const device = (await registry.device(token.unverified.kid)) ?? refuse("unknown_key");
  if (!same(device.merchant, merchant)) refuse("other_merchant");
  if (device.revoked) refuse("device_revoked");
  const claims = await signedBy(token, device.key, merchant);
  notExpired(claims, longest.COUPON, now);
  return claims;
}
