import { compare, concat, type Bytes } from "./bytes";
import { bytes, confirmation, hash, id, list, may, must, record, signed, text, time, unsigned, whole } from "./fields";
import { kind, type Of } from "./token";

/** FORMAT.md §4, in its order. `kid` is the header's: a card's, a device's or an issuer key's. */
const byId = { kid: 16 } as const;
const byKey = { kid: 4 } as const;

export const Show = kind("SHOW", {
  digit: 1,
  header: byId,
  fields: { iat: must(6, time), cti: must(7, bytes(12)) },
});
export type Show = Of<typeof Show>;

export const Redeem = kind("REDEEM", {
  digit: 2,
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

export function cardOf(claims: Card): { card: Bytes; generation: number } {
  const [high = 0, low = 0] = claims.cti.subarray(16);
  return { card: claims.cti.slice(0, 16), generation: high * 256 + low };
}

/** `card` is the CARD token; the holder key in it checks this one. */
export const ShowCard = kind("SHOW-CARD", {
  digit: 4,
  header: "card",
  fields: { iat: must(6, time), cti: must(7, bytes(12)) },
});
export type ShowCard = Of<typeof ShowCard>;

export const Invite = kind("INVITE", {
  digit: 7,
  header: byKey,
  fields: { exp: must(4, time), iat: must(6, time), invite: must(7, id) },
});
export type Invite = Of<typeof Invite>;

export const intents = { punch: 1, redeem: 2, reverse: 3 } as const;

export const Entry = kind("ENTRY", {
  header: byId,
  fields: {
    sequence: must(1, whole(1, Number.MAX_SAFE_INTEGER)),
    prev: must(2, hash),
    time: must(3, time),
    store: must(4, id),
    staff: must(5, id),
    intent: must(6, whole(1, 3)),
    count: must(7, whole(1, 100)),
    sale: may(8, text(1, 64, /^\P{Cc}*$/u)),
    amount: may(9, whole(0, Number.MAX_SAFE_INTEGER)),
    currency: may(10, text(3, 3, /^[A-Z]{3}$/)),
    code: may(11, text(1, 700, /^[0-9]+$/)),
    reverses: may(12, hash),
  },
  holds: (entry) =>
    (entry.count === 1 || (entry.intent === intents.punch && entry.sale !== undefined)) &&
    (entry.amount === undefined) === (entry.currency === undefined) &&
    (entry.code === undefined) === (entry.intent === intents.reverse) &&
    (entry.reverses === undefined) === (entry.intent !== intents.reverse),
});
export type Entry = Of<typeof Entry>;

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
export function redeemExtra(challenge: Challenge): Bytes {
  return concat(challenge.device, challenge.store, challenge.reward);
}

export const Login = kind("LOGIN", {
  header: byId,
  fields: { nonce: must(1, id), origin: must(2, text(1, 255)), iat: must(3, time) },
});
export type Login = Of<typeof Login>;

const claim = {
  subject: must(1, hash),
  key: must(2, hash),
  iat: must(3, time),
  origin: must(4, text(1, 255)),
};

export const Claim = kind("CLAIM", { header: "bare", fields: claim });
export type Claim = Of<typeof Claim>;

export const Enrol = kind("ENROL", { header: "bare", fields: claim });
export type Enrol = Of<typeof Enrol>;

export const eventKinds = { opened: 1, punched: 2, redeemed: 3, reversed: 4 } as const;

export const Receipt = kind("RECEIPT", {
  header: byKey,
  fields: {
    card: must(1, id),
    sequence: must(2, whole(1, Number.MAX_SAFE_INTEGER)),
    event: must(3, whole(1, 4)),
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
  x: must(3, hash),
  merchant: must(4, id),
  kinds: must(5, list(unsigned)),
  notBefore: must(6, time),
  notAfter: must(7, time),
  status: must(8, whole(1, 2)),
};

const kindNumbers = [3, 5, 6, 7, 8, 16, 17, 18];

function rising<T>(items: readonly T[], order: (a: T, b: T) => number): boolean {
  return items.every((item, at) => at === 0 || order(items[at - 1] as T, item) < 0);
}

export const KeySetToken = kind("KEYSET", {
  header: byKey,
  fields: { version: must(1, unsigned), iat: must(2, time), exp: must(3, time), keys: must(4, list(record(keyRecord))) },
  holds: ({ keys }) =>
    rising(keys, (a, b) => compare(a.merchant, b.merchant) || compare(a.kid, b.kid)) &&
    keys.every((key) => rising(key.kinds, (a, b) => a - b) && key.kinds.every((number) => kindNumbers.includes(number))),
});
export type KeySetToken = Of<typeof KeySetToken>;
