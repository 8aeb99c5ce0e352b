import { compare, sha256, utf8, type Bytes } from "./bytes";
import { bytes, id, list, must, pair, rising, time, unsigned, whole } from "./fields";
import { byKey } from "./kinds";
import { kind, type Of } from "./token";

/** What an issuer hands out for tills to read: FORMAT.md §4. */

/** `cti` is the voucher's id, and the device's when one alone may take it; see {@link voucherOf}. */
export const Voucher = kind("VOUCHER", {
  digit: 5,
  header: byKey,
  fields: { exp: must(4, time), iat: must(6, time), cti: must(7, bytes(16, 32)) },
});
export type Voucher = Of<typeof Voucher>;

export function voucherOf(claims: Voucher): { voucher: Bytes; device: Bytes | null } {
  return { voucher: claims.cti.slice(0, 16), device: claims.cti.length > 16 ? claims.cti.slice(16) : null };
}

/** `kid` is an issuer key's, or the id of the device that signed. `cti` is the coupon's id and its sale; see {@link couponOf}. */
export const Coupon = kind("COUPON", {
  digit: 6,
  header: { kid: [4, 16] },
  fields: { exp: must(4, time), iat: must(6, time), cti: must(7, bytes(48)) },
});
export type Coupon = Of<typeof Coupon>;

export function couponOf(claims: Coupon): { coupon: Bytes; sale: Bytes } {
  return { coupon: claims.cti.slice(0, 16), sale: claims.cti.slice(16) };
}

/** What a COUPON says of its sale. */
export function saleDigest(merchant: Uint8Array, reference: string): Promise<Bytes> {
  return sha256(utf8("TENTHCUP/SALE/1\0"), merchant, utf8(reference));
}

/** A static code; `cti` as in a CARD. */
export const Paper = kind("PAPER", {
  digit: 8,
  header: byKey,
  fields: { exp: must(4, time), iat: must(6, time), cti: must(7, bytes(18)) },
});
export type Paper = Of<typeof Paper>;

/** What a verifier without the registry refuses. `cards` are each with the least generation that is good. */
export const Freeze = kind("FREEZE", {
  header: byKey,
  fields: {
    version: must(1, unsigned),
    keySetVersion: must(2, unsigned),
    iat: must(3, time),
    cards: must(4, list(pair(id, whole(0, 65_535)))),
    devices: must(5, list(id)),
    staff: must(6, list(id)),
    programs: must(7, list(id)),
  },
  holds: ({ cards, devices, staff, programs }) =>
    rising(cards, ([a], [b]) => compare(a, b)) && [devices, staff, programs].every((ids) => rising(ids, compare)),
});
export type Freeze = Of<typeof Freeze>;
