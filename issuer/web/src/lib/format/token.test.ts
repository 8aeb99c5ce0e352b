import { describe, expect, it } from "vitest";
import { concat, fromHex, hex, same, sha256, type Bytes } from "./bytes";
import { write } from "./cbor";
import * as digits from "./digits";
import * as device from "./device";
import * as issued from "./issued";
import * as kinds from "./kinds";
import { Malformed, type Flaw } from "./malformed";
import { PublicKey } from "./signature";
import { filled, signerOf } from "./testing";
import { sign, Unverified, type Kind, type Signed } from "./token";

const merchant = filled(0x4d);
const holder = await signerOf(1);
const issuer = await signerOf(2);
const now = 1_800_000_000;

const card = await sign(
  kinds.Card,
  { kid: filled(7, 4), exp: now + 9, iat: now, cti: concat(filled(3), Uint8Array.of(1, 2)), holder: new Uint8Array(holder.publicKey) },
  issuer,
  merchant,
);

const showClaims = { kid: filled(3), iat: now, cti: filled(5, 12) };
const challenge = { kid: filled(7, 4), cnonce: filled(9, 8), card: filled(3), device: filled(4), store: filled(5), reward: filled(6), iat: now, exp: now + 60 };
const claim = { subject: filled(1, 32), key: new Uint8Array(holder.publicKey), iat: now, origin: "https://cup.example" };
const key = (seed: number) => ({
  kid: filled(seed, 4), algorithm: -19, x: new Uint8Array(holder.publicKey), merchant: filled(seed), kinds: [3, 7, 16, 17],
  notBefore: 0, notAfter: 2 ** 32 - 1, status: 1,
});
const freeze: issued.Freeze = {
  kid: filled(7, 4), version: 4, keySetVersion: 2, iat: now, cards: [[filled(1), 0], [filled(2), 65_535]],
  devices: [filled(1), filled(2)], staff: [], programs: [filled(3)],
};
const punch = {
  kid: filled(4), sequence: 1, prev: filled(0, 32), time: now, store: filled(5), staff: filled(6), intent: 1, count: 1, code: "901000",
};

/** One sample of every kind. */
const samples: [Kind<any>, object, Uint8Array?][] = [
  [kinds.Show, showClaims],
  [kinds.Redeem, { ...showClaims, cnonce: filled(9, 8) }, kinds.redeemExtra(challenge)],
  [kinds.Card, card.claims],
  [kinds.ShowCard, { card: card.bytes, iat: now, cti: filled(5, 12) }],
  [kinds.Invite, { kid: filled(7, 4), exp: now + 5, iat: now, invite: filled(8) }],
  [device.Entry, punch],
  [device.Entry, { ...punch, count: 3, sale: "till 4/17 – é", amount: 1250, currency: "EUR" }],
  [device.Entry, { ...punch, intent: 2 }],
  [device.Entry, { ...punch, intent: 3, code: undefined, names: filled(1, 32) }],
  [device.Entry, { ...punch, intent: 4, code: undefined, names: filled(1, 32) }],
  [device.Entry, { ...punch, intent: 5, names: filled(1, 32) }],
  [device.Entry, { ...punch, intent: 5, code: undefined, names: filled(1, 32), card: filled(3) }],
  [kinds.Challenge, challenge],
  [kinds.Login, { kid: filled(3), nonce: filled(2), origin: "http://127.0.0.1:7410", iat: now }],
  [kinds.Claim, claim],
  [device.Enrol, claim],
  [issued.Voucher, { kid: filled(7, 4), exp: now + 5, iat: now, cti: filled(8) }],
  [issued.Voucher, { kid: filled(7, 4), exp: now + 5, iat: now, cti: filled(8, 32) }],
  [issued.Coupon, { kid: filled(7, 4), exp: now + 5, iat: now, cti: filled(8, 48) }],
  [issued.Coupon, { kid: filled(7), exp: now + 5, iat: now, cti: filled(8, 48) }],
  [issued.Paper, { kid: filled(7, 4), exp: now + 5, iat: now, cti: filled(8, 18) }],
  [issued.Freeze, freeze],
  [kinds.Receipt, {
    kid: filled(7, 4), card: filled(3), sequence: 2, event: 4, recorded: now, happened: now, store: filled(5), units: -3, progress: -1,
    rewardEvery: 10, rewards: 0, hash: filled(1, 32), prev: filled(2, 32),
  }],
  [kinds.Receipt, {
    kid: filled(7, 4), card: filled(3), sequence: 3, event: 5, recorded: now, happened: now, store: filled(0), units: 0, progress: 4,
    rewardEvery: 10, rewards: 1, hash: filled(3, 32), prev: filled(1, 32),
  }],
  [kinds.KeySetToken, { kid: filled(1, 4), version: 1, iat: now, exp: now + 5, keys: [key(1), key(2)] }],
];

function flaw<C>(kind: Kind<C>, bytes: Uint8Array): Flaw | null {
  try {
    Unverified.fromBytes(kind, bytes);
    return null;
  } catch (fault) {
    if (fault instanceof Malformed) return fault.flaw;
    throw fault;
  }
}

describe.each(samples)("$label", (kind, claims, extra) => {
  const token: Promise<Signed<any>> = sign(kind, claims, holder, merchant, extra);

  it("is read back as it was written, and verifies", async () => {
    const { bytes } = await token;
    const read = Unverified.fromBytes(kind, bytes);
    expect(read.unverified).toEqual(Object.fromEntries(Object.entries(claims).filter(([, value]) => value !== undefined)));
    expect((await read.verify(holder.key, merchant, extra))?.bytes).toEqual(bytes);
  });

  it("does not verify for another merchant, with another key, or with other extra bytes", async () => {
    const read = Unverified.fromBytes(kind, (await token).bytes);
    expect(await read.verify(holder.key, filled(0x4e), extra)).toBeNull();
    expect(await read.verify(issuer.key, merchant, extra)).toBeNull();
    expect(await read.verify(holder.key, merchant, filled(1))).toBeNull();
  });

  it("does not verify with any one bit flipped", async () => {
    const { bytes } = await token;
    for (let at = 0; at < bytes.length; at += 1) {
      const changed = bytes.slice();
      changed[at] = (changed[at] ?? 0) ^ (1 << (at % 8));
      let read: Unverified<any>;
      try {
        read = Unverified.fromBytes(kind, changed);
      } catch (fault) {
        expect(fault).toBeInstanceOf(Malformed);
        continue;
      }
      expect(await read.verify(holder.key, merchant, extra), `byte ${at}`).toBeNull();
    }
  }, 60_000);

  it("is malformed when cut short anywhere or followed by a byte", async () => {
    const { bytes } = await token;
    for (let length = 0; length < bytes.length; length += 1) expect(flaw(kind, bytes.subarray(0, length))).toBe("not-canonical");
    expect(flaw(kind, concat(bytes, Uint8Array.of(0)))).toBe("not-canonical");
  });

  it("does not verify as any other kind", async () => {
    const { bytes } = await token;
    for (const [other] of samples) {
      if (other.label === kind.label) continue;
      let read: Unverified<any>;
      try {
        read = Unverified.fromBytes(other, bytes);
      } catch (fault) {
        expect(fault).toBeInstanceOf(Malformed);
        continue;
      }
      expect(await read.verify(holder.key, merchant, extra)).toBeNull();
    }
  });
});

describe("the bytes", () => {
  it("of a SHOW are the template of the format", async () => {
    const show = await sign(kinds.Show, showClaims, holder, merchant);
    const header = `a201320450${"03".repeat(16)}`;
    const payload = `a2061a6b49d200074c${"05".repeat(12)}`;
    expect(hex(show.bytes.subarray(0, -64))).toBe(`8455${header}a055${payload}5840`);
    expect(show.bytes).toHaveLength(112);
    expect(show.toText()).toHaveLength(275);
  });

  it("of a SHOW-CARD hold the CARD as an array", async () => {
    const token = await sign(kinds.ShowCard, { card: card.bytes, iat: now, cti: filled(5, 12) }, holder, merchant);
    expect(hex(token.bytes)).toContain(`a201320d${hex(card.bytes)}`);
    const read = Unverified.fromBytes(kinds.ShowCard, token.bytes);
    const embedded = await Unverified.fromBytes(kinds.Card, read.unverified.card).verify(issuer.key, merchant);
    expect(embedded && kinds.cardOf(embedded.claims)).toEqual({ card: filled(3), generation: 0x0102 });
    expect(same(embedded?.claims.holder ?? new Uint8Array(), holder.publicKey)).toBe(true);
  });
});

describe("a SHOW-CARD", () => {
  it("is malformed when what it carries is no CARD", async () => {
    for (const inner of [[], [1, 2, 3, 4], Array(4).fill(filled(1, 3))]) {
      const claims = { card: write(inner), iat: now, cti: filled(5, 12) };
      await expect(sign(kinds.ShowCard, claims, holder, merchant)).rejects.toThrow(Malformed);
    }
    const cut = card.bytes.slice(0, -1);
    cut[cut.length - 64] = 63;
    await expect(sign(kinds.ShowCard, { card: cut, iat: now, cti: filled(5, 12) }, holder, merchant)).rejects.toThrow(Malformed);
  });
});

describe("bytes that mean the same but are not the one encoding", () => {
  const header = `a201320450${"03".repeat(16)}`;
  const payload = `a2061a6b49d200074c${"05".repeat(12)}`;
  const signature = "5840" + "00".repeat(64);
  const bstr = (content: string) => (content.length / 2 < 24 ? (0x40 + content.length / 2).toString(16) : `58${(content.length / 2).toString(16)}`) + content;
  const token = (parts: { array?: string; header?: string; unprotected?: string; payload?: string; end?: string }): Bytes =>
    new Uint8Array(fromHex(
      (parts.array ?? "84") + bstr(parts.header ?? header) + (parts.unprotected ?? "a0") + bstr(parts.payload ?? payload) + signature + (parts.end ?? ""),
    ));

  it("the one encoding passes", () => {
    expect(flaw(kinds.Show, token({}))).toBeNull();
  });

  const others: [string, Parameters<typeof token>[0]][] = [
    ["an indefinite array", { array: "9f", end: "ff" }],
    ["a longer array head", { array: "9804" }],
    ["a COSE tag", { array: "d284" }],
    ["a non-minimal algorithm", { header: header.replace("0132", "013812") }],
    ["algorithm -8", { header: header.replace("0132", "0127") }],
    ["no algorithm", { header: `a10450${"03".repeat(16)}` }],
    ["header keys out of order", { header: `a20450${"03".repeat(16)}0132` }],
    ["a kid of 15 bytes", { header: `a20132044f${"03".repeat(15)}` }],
    ["an unknown header key", { header: `a30132044f${"03".repeat(15)}0500` }],
    ["an algorithm in the unprotected header", { unprotected: "a10132" }],
    ["an indefinite map", { payload: `bf061a6b49d200074c${"05".repeat(12)}ff` }],
    ["a non-minimal time", { payload: `a2061b000000006b49d200074c${"05".repeat(12)}` }],
    ["a small time written long", { payload: `a2061a00000005074c${"05".repeat(12)}` }],
    ["a float time", { payload: `a206fb41dad27480000000074c${"05".repeat(12)}` }],
    ["an infinite time", { payload: `a206f97c00074c${"05".repeat(12)}` }],
    ["a negative time", { payload: `a20620074c${"05".repeat(12)}` }],
    ["a time of 2^32", { payload: `a2061b0000000100000000074c${"05".repeat(12)}` }],
    ["a time of 2^64 - 1", { payload: `a2061bffffffffffffffff074c${"05".repeat(12)}` }],
    ["payload keys out of order", { payload: `a2074c${"05".repeat(12)}061a6b49d200` }],
    ["a claim twice", { payload: `a3061a6b49d200061a6b49d200074c${"05".repeat(12)}` }],
    ["a missing claim", { payload: "a1061a6b49d200" }],
    ["an unknown claim", { payload: `a3061a6b49d200074c${"05".repeat(12)}0800` }],
    ["a cti of 11 bytes", { payload: `a2061a6b49d200074b${"05".repeat(11)}` }],
    ["a byte after the payload", { payload: `${payload}00` }],
    ["a text for a key", { payload: `a261611a6b49d200074c${"05".repeat(12)}` }],
  ];
  it.each(others)("%s", (_name, parts) => {
    expect(flaw(kinds.Show, token(parts))).toBe("not-canonical");
  });
});

describe("what has to hold between an ENTRY's claims", () => {
  const wrong: [string, object][] = [
    ["several punches without a sale", { count: 2 }],
    ["a count when redeeming", { intent: 2, count: 2, sale: "1" }],
    ["an amount without a currency", { amount: 5 }],
    ["a currency without an amount", { currency: "EUR" }],
    ["small letters", { amount: 5, currency: "eur" }],
    ["no code", { code: undefined }],
    ["a code when reversing", { intent: 3, names: filled(1, 32) }],
    ["a code when approving", { intent: 4, names: filled(1, 32) }],
    ["nothing to approve", { intent: 4, code: undefined }],
    ["a count when approving", { intent: 4, code: undefined, names: filled(1, 32), count: 2, sale: "1" }],
    ["nothing to reverse", { intent: 3, code: undefined }],
    ["a reversal when punching", { names: filled(1, 32) }],
    ["an empty sale", { sale: "" }],
    ["a sale of 65 bytes", { sale: "x".repeat(65) }],
    ["a line break in the sale", { sale: "a\nb" }],
    ["letters in the code", { code: "901x" }],
    ["a count of 0", { count: 0 }],
    ["a count of 101", { count: 101, sale: "1" }],
    ["sequence 0", { sequence: 0 }],
    ["a code that moves a card, and no commitment", { intent: 5 }],
    ["a lost card, and no commitment", { intent: 5, code: undefined, card: filled(3) }],
    ["a card shown and named", { intent: 5, names: filled(1, 32), card: filled(3) }],
    ["no card to move", { intent: 5, code: undefined, names: filled(1, 32) }],
    ["a commitment of 31 bytes", { intent: 5, names: filled(1, 31) }],
    ["a lost card of 15 bytes", { intent: 5, code: undefined, names: filled(1, 32), card: filled(3, 15) }],
    ["a count when moving", { intent: 5, names: filled(1, 32), count: 2, sale: "1" }],
    ["a lost card when punching", { card: filled(3) }],
    ["a lost card instead of a code when redeeming", { intent: 2, code: undefined, card: filled(3) }],
    ["a lost card when reversing", { intent: 3, code: undefined, names: filled(1, 32), card: filled(3) }],
    ["a lost card when approving", { intent: 4, code: undefined, names: filled(1, 32), card: filled(3) }],
    ["intent 6", { intent: 6 }],
    ["intent 0", { intent: 0 }],
  ];
  it.each(wrong)("%s", async (_name, change) => {
    await expect(sign(device.Entry, { ...punch, ...change }, holder, merchant)).rejects.toThrow(Malformed);
  });
});

describe("the kind of event in a RECEIPT", () => {
  const receipt = samples.find(([kind]) => kind === kinds.Receipt)?.[1];
  it.each([0, 6])("is none of the five: %i", async (event) => {
    await expect(sign(kinds.Receipt, { ...receipt, event } as kinds.Receipt, issuer, merchant)).rejects.toThrow(Malformed);
  });
});

describe("what has to hold in a FREEZE", () => {
  const wrong: [string, object][] = [
    ["cards out of order", { cards: [[filled(2), 0], [filled(1), 0]] }],
    ["a card twice", { cards: [[filled(1), 0], [filled(1), 1]] }],
    ["a generation of 65536", { cards: [[filled(1), 65_536]] }],
    ["a card of 15 bytes", { cards: [[filled(1, 15), 0]] }],
    ["devices out of order", { devices: [filled(2), filled(1)] }],
    ["staff twice", { staff: [filled(1), filled(1)] }],
    ["programs out of order", { programs: [filled(2), filled(1)] }],
  ];
  it.each(wrong)("%s", async (_name, change) => {
    await expect(sign(issued.Freeze, { ...freeze, ...change }, holder, merchant)).rejects.toThrow(Malformed);
  });
});

describe("the parts of a cti", () => {
  it("of a VOUCHER are its id and, when it is for one device, that one's", async () => {
    const cti = concat(filled(1), filled(2));
    const claims = { kid: filled(7, 4), exp: now, iat: now, cti };
    expect(issued.voucherOf(claims)).toEqual({ voucher: filled(1), device: filled(2) });
    expect(issued.voucherOf({ ...claims, cti: filled(1) })).toEqual({ voucher: filled(1), device: null });
    await expect(sign(issued.Voucher, { ...claims, cti: filled(1, 17) }, issuer, merchant)).rejects.toThrow(Malformed);
  });

  it("of a COUPON are its id and its sale", async () => {
    const sale = await issued.saleDigest(merchant, "till 4/17");
    const claims = { kid: filled(7, 4), exp: now, iat: now, cti: concat(filled(1), sale) };
    expect(issued.couponOf(claims)).toEqual({ coupon: filled(1), sale });
    expect(sale).not.toEqual(await issued.saleDigest(filled(1), "till 4/17"));
    const { bytes } = await sign(issued.Coupon, claims, issuer, merchant);
    // 8 bytes of kid: neither an issuer's nor a device's.
    const eight = concat(Uint8Array.of(0x84, 0x4d, 0xa2, 1, 0x32, 4, 0x48), filled(7, 8), bytes.subarray(11));
    expect(flaw(issued.Coupon, eight)).toBe("not-canonical");
  });
});

describe("text", () => {
  it("of one kind is not read as another", async () => {
    const show = await sign(kinds.Show, showClaims, holder, merchant);
    expect(() => Unverified.fromText(kinds.Redeem, show.toText())).toThrow("wrong-kind");
    expect(() => Unverified.fromText(kinds.Show, digits.encode(2, show.bytes))).toThrow("wrong-kind");
    expect(Unverified.fromText(kinds.Show, show.toText()).unverified).toEqual(showClaims);
  });
});

describe("keys and signatures", () => {
  const smallOrder = [
    "0100000000000000000000000000000000000000000000000000000000000000",
    "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "0000000000000000000000000000000000000000000000000000000000000000",
    "0000000000000000000000000000000000000000000000000000000000000080",
    "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
    "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
  ];
  it.each(smallOrder)("a point of small order is no key: %s", (point) => {
    expect(PublicKey.from(fromHex(point))).toBeNull();
  });

  it.each(["edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f", "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff", "02".repeat(32)])(
    "a key that is not canonical, or no point, is no key: %s",
    (point) => {
      expect(PublicKey.from(fromHex(point))).toBeNull();
    },
  );

  it.each(smallOrder)("R of small order is refused, even where the equation holds: %s", async (point) => {
    const message = filled(1);
    expect(await holder.key.verify(message, concat(fromHex(point), new Uint8Array(32)))).toBe(false);
  });

  it("S plus the group's order is refused", async () => {
    const message = filled(1);
    const signature = new Uint8Array(await holder.sign(message));
    expect(await holder.key.verify(message, signature)).toBe(true);
    const order = 2n ** 252n + 27742317777372353535851937790883648493n;
    let s = signature.subarray(32).reduceRight((sum, byte) => sum * 256n + BigInt(byte), 0n) + order;
    for (let at = 32; at < 64; at += 1) {
      signature[at] = Number(s & 255n);
      s >>= 8n;
    }
    expect(await holder.key.verify(message, signature)).toBe(false);
  });

  it("a kid is what the issuer says: SHA-256 of the key", async () => {
    expect(hex((await sha256(holder.publicKey)).subarray(0, 4))).toBe("34750f98");
  });
});
