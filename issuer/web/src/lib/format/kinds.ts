import { compare, concat, type Bytes } from "./bytes";
import { bytes, hash, id, list, must, record, rising, signed, text, time, unsigned, whole } from "./fields";
import { anyKey, confirmation, publicKey } from "./holder";
import { kind, Unverified, type Of } from "./token";

/**
 * The kinds of FORMAT.md §4 that the wallet makes or reads, in its order. Others stand in `device.ts` and `issued.ts`, so that phones do
 * not load them. `kid` is the header's: a card's, a device's or an issuer key's.
 */
export const byId = { kid: [16] } as const;
export const byKey = { kid: [4] } as const;

export const Show = kind("SHOW", {
  digit: 1,
  byHolder: true,
  header: byId,
  fields: { iat: must(6, time), cti: must(7, bytes(12)) },
});
export type Show = Of<typeof Show>;

export const Redeem = kind("REDEEM", {
  digit: 2,
  byHolder: true,
  header: byId,
  fields: { iat: must(6, time), cti: must(7, bytes(12)), cnonce: must(39, bytes(8)) },
});
export type Redeem = Of<typeof Redeem>;

/** `cti` is the card's id and its generation; see {@link cardOf}. */
export const Card = kind("CARD", {
  digit: 3,
  header: byKey,
  fields: { exp: must(4, time), iat: must(6, time), cti: must(7, bytes(18)), holder: must(8, confirmation) },
});
export type Card = Of<typeof Card>;

/** The card and the generation in the `cti` of a CARD or a PAPER. */
export function cardOf(claims: { cti: Bytes }): { card: Bytes; generation: number } {
  const [high = 0, low = 0] = claims.cti.subarray(16);
  return { card: claims.cti.slice(0, 16), generation: high * 256 + low };
}

/** `card` is the CARD token; the holder key in it checks this one. */
export const ShowCard = kind("SHOW-CARD", {
  digit: 4,
  byHolder: true,
  header: "card",
  fields: { iat: must(6, time), cti: must(7, bytes(12)) },
  // Throws when it is none.
  holds: ({ card }) => Boolean(Unverified.fromBytes(Card, card)),
});
export type ShowCard = Of<typeof ShowCard>;

export const Invite = kind("INVITE", {
  digit: 7,
  header: byKey,
  fields: { exp: must(4, time), iat: must(6, time), invite: must(7, id) },
});
export type Invite = Of<typeof Invite>;

export const Challenge = kind("CHALLENGE", {
  header: byKey,
  fields: {
    cnonce: must(1, bytes(8)),
    card: must(2, id),
    device: must(3, id),
    store: must(4, id),
    reward: must(5, id),
    iat: must(6, time),
    exp: must(7, time),
  },
});
export type Challenge = Of<typeof Challenge>;

/** What a REDEEM's signature covers besides its own bytes. */
export function redeemExtra(challenge: Pick<Challenge, "device" | "store" | "reward">): Bytes {
  return concat(challenge.device, challenge.store, challenge.reward);
}

export const Login = kind("LOGIN", {
  byHolder: true,
  header: byId,
  fields: { nonce: must(1, id), origin: must(2, text(1, 255)), iat: must(3, time) },
});
export type Login = Of<typeof Login>;

export const Claim = kind("CLAIM", {
  byHolder: true,
  header: "bare",
  fields: { subject: must(1, hash), key: must(2, anyKey), iat: must(3, time), origin: must(4, text(1, 255)) },
});
export type Claim = Of<typeof Claim>;

export const eventKinds = { opened: 1, punched: 2, redeemed: 3, reversed: 4, moved: 5 } as const;

export const Receipt = kind("RECEIPT", {
  header: byKey,
  fields: {
    card: must(1, id),
    sequence: must(2, whole(1, Number.MAX_SAFE_INTEGER)),
    event: must(3, whole(1, 5)),
    recorded: must(4, time),
    happened: must(5, time),
    store: must(6, id),
    units: must(7, signed),
    progress: must(8, signed),
    rewardEvery: must(9, unsigned),
    rewards: must(10, unsigned),
    hash: must(11, hash),
    prev: must(12, hash),
  },
});
export type Receipt = Of<typeof Receipt>;

const keyRecord = {
  kid: must(1, bytes(4)),
  algorithm: must(2, whole(-19, -19)),
  x: must(3, publicKey),
  merchant: must(4, id),
  kinds: must(5, list(unsigned)),
  notBefore: must(6, time),
  notAfter: must(7, time),
  status: must(8, whole(1, 2)),
};

const kindNumbers = [3, 5, 6, 7, 8, 16, 17, 18];

export const KeySetToken = kind("KEYSET", {
  header: byKey,
  fields: { version: must(1, unsigned), iat: must(2, time), exp: must(3, time), keys: must(4, list(record(keyRecord))) },
  holds: ({ keys }) =>
    rising(keys, (a, b) => compare(a.merchant, b.merchant) || compare(a.kid, b.kid)) &&
    keys.every((key) => rising(key.kinds, (a, b) => a - b) && key.kinds.every((number) => kindNumbers.includes(number))),
});
export type KeySetToken = Of<typeof KeySetToken>;
