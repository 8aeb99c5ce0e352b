import { describe, expect, it } from "vitest";
import { makeKey, signerOf as signerOfKept } from "../keys";
import { concat, fromHex, hex, toBase64, type Bytes } from "./bytes";
import { Entry, Enrol } from "./device";
import { holderFromJwk, holderKey } from "./holder";
import * as kinds from "./kinds";
import { P256Key, lowered } from "./p256";
import { filled, signerOf } from "./testing";
import { sign, Unverified, type Kind } from "./token";

const merchant = filled(0x4d);
const now = 1_800_000_000;
const order = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;
const field = 0xffffffff00000001000000000000000000000000ffffffffffffffffffffffffn;
const number = (bytes: Uint8Array) => BigInt(`0x${hex(bytes)}`);
const wide = (value: bigint) => fromHex(value.toString(16).padStart(64, "0"));

const phone = signerOfKept(await makeKey("P-256"));
const other = signerOfKept(await makeKey("P-256"));
const issuer = await signerOf(2);
const key = P256Key.from(phone.publicKey);
if (!key) throw new Error("no key");

/** The key and the signature over "sample" of RFC 6979 A.2.5, whose s is a higher one. */
const rfc = {
  key: fromHex("60fed4ba255a9d31c961eb74c6356d68c049b8923b61fa6ce669622e60f29fb67903fe1008b8bc99a41ae9e95628bc64f2f1b20c2d7e9f5177a3c294d4462299"),
  signature: fromHex("efd48b2aacb6a8fd1140dd9cd45e81d69d2c877b56aaf991c34d0ea84eaf3716f7cb1c942d657c41d436c7a1b6e29f65f3e900dbb9aff4064dc4ab2f843acda8"),
};
/** The y of the point with x = 0: the root of the equation's constant. The field's size is 3 modulo 4. */
const atZero = wide(power(0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn, (field + 1n) / 4n));
function power(base: bigint, exponent: bigint): bigint {
  if (exponent === 0n) return 1n;
  const half = power((base * base) % field, exponent / 2n);
  return exponent % 2n ? (half * base) % field : half;
}
const sample = new TextEncoder().encode("sample") as Bytes;

describe("a P-256 key", () => {
  it("is a point of the curve by its whole x and y", () => {
    expect(P256Key.from(rfc.key)?.bytes).toEqual(rfc.key);
    const off = rfc.key.slice();
    off[63] = (off[63] ?? 0) ^ 1;
    const [x, y] = [rfc.key.subarray(0, 32), rfc.key.subarray(32)];
    expect(P256Key.from(concat(wide(0n), atZero)), "the point with x = 0").not.toBeNull();
    const none: [string, Uint8Array][] = [
      ["off the curve", off],
      ["x and y changed over", concat(y, x)],
      ["zeros, for infinity", filled(0, 64)],
      ["compressed", concat(Uint8Array.of(3), x)],
      ["with its first byte", concat(Uint8Array.of(4), rfc.key)],
      ["x written as x plus the field's size", concat(wide(field), atZero)],
      ["all ones", filled(255, 64)],
    ];
    for (const [name, bytes] of none) expect(holderKey(bytes), name).toBeNull();
  });

  it("takes of two signatures only that with the lower s", async () => {
    const public_ = P256Key.from(rfc.key);
    const low = lowered(rfc.signature);
    expect(number(low.subarray(32))).toBe(order - number(rfc.signature.subarray(32)));
    expect(lowered(low)).toEqual(low);
    expect(await public_?.verify(sample, low)).toBe(true);
    expect(await public_?.verify(sample, rfc.signature), "the higher s").toBe(false);
    expect(await public_?.verify(filled(1), low), "another message").toBe(false);
    expect(await key.verify(sample, low), "another key").toBe(false);
  });

  it("takes no r or s out of range, and no other length", async () => {
    const low = lowered(rfc.signature);
    const [r, s] = [low.subarray(0, 32), low.subarray(32)];
    const public_ = P256Key.from(rfc.key);
    for (const wrong of [concat(wide(0n), s), concat(r, wide(0n)), concat(wide(order), s), concat(wide(number(r) + order), s), low.subarray(1), concat(low, s)]) {
      expect(await public_?.verify(sample, wrong)).toBe(false);
    }
  });

  it("signs with the lower s each time", async () => {
    for (let round = 0; round < 24; round += 1) {
      const message = crypto.getRandomValues(new Uint8Array(20));
      const signature = await phone.sign(message);
      expect(number(signature.subarray(32)) <= order / 2n).toBe(true);
      expect(await key.verify(message, signature)).toBe(true);
    }
  });
});

const card = await sign(
  kinds.Card,
  { kid: filled(7, 4), exp: now + 9, iat: now, cti: filled(3, 18), holder: key.bytes },
  issuer,
  merchant,
);
const claim = { subject: filled(1, 32), key: key.bytes, iat: now, origin: "https://cup.example" };
const byHolder: [Kind<any>, object][] = [
  [kinds.Show, { kid: filled(3), iat: now, cti: filled(5, 12) }],
  [kinds.ShowCard, { card: card.bytes, iat: now, cti: filled(5, 12) }],
  [kinds.Redeem, { kid: filled(3), iat: now, cti: filled(5, 12), cnonce: filled(9, 8) }],
  [kinds.Login, { kid: filled(3), nonce: filled(2), origin: "https://cup.example", iat: now }],
  [kinds.Claim, claim],
];

describe.each(byHolder)("$label by a P-256 key", (kind, claims) => {
  it("names ESP256, and is checked by the key on record", async () => {
    const { bytes } = await sign(kind, claims, phone, merchant);
    expect(hex(bytes)).toContain(kind.header === "bare" ? "43a10128" : "a20128");
    const read = Unverified.fromBytes(kind, bytes);
    expect((await read.verify(key, merchant))?.claims).toEqual(claims);
    expect(await read.verify(issuer.key, merchant), "an Ed25519 key").toBeNull();
    expect(await read.verify(key, filled(1)), "another merchant").toBeNull();
    const stranger = P256Key.from(other.publicKey);
    expect(stranger && (await read.verify(stranger, merchant)), "another key").toBeNull();
    const edwards = await sign(kind, claims, issuer, merchant);
    expect(await Unverified.fromBytes(kind, edwards.bytes).verify(key, merchant), "another algorithm").toBeNull();
  });
});

describe("a P-256 key in a token", () => {
  it("stands in a CARD with kty EC2 and both coordinates", () => {
    const [x, y] = [key.bytes.subarray(0, 32), key.bytes.subarray(32)];
    expect(hex(card.bytes)).toContain(`08a101a401022001215820${hex(x)}225820${hex(y)}`);
    expect(Unverified.fromBytes(kinds.Card, card.bytes).unverified.holder).toEqual(key.bytes);
  });

  it("makes the token malformed when it is no point", async () => {
    const off = key.bytes.slice();
    off[63] = (off[63] ?? 0) ^ 1;
    await expect(sign(kinds.Claim, { ...claim, key: off }, phone, merchant)).rejects.toThrow("not-canonical");
    await expect(sign(kinds.Card, { ...card.claims, holder: off }, issuer, merchant)).rejects.toThrow("not-canonical");
  });

  it.each([
    ["OKP", "a4010220", "a4010120"],
    ["another curve", "a401022001", "a401022002"],
    ["x and y changed over", "225820", "215820"],
  ])("makes a CARD malformed when it says %s", (_name, from, to) => {
    const changed = fromHex(hex(card.bytes).replace(from, to));
    expect(changed).not.toEqual(card.bytes);
    expect(() => Unverified.fromBytes(kinds.Card, changed)).toThrow("not-canonical");
  });

  it("signs nothing but what a holder signs", async () => {
    await expect(sign(Enrol, { ...claim, key: issuer.key.bytes }, phone, merchant)).rejects.toThrow("not-canonical");
    await expect(sign(Enrol, claim, issuer, merchant)).rejects.toThrow("not-canonical");
    const punch = {
      kid: filled(4), sequence: 1, prev: filled(0, 32), time: now, store: filled(5), staff: filled(6), intent: 1, count: 1, code: "901000",
    };
    await expect(sign(Entry, punch, phone, merchant)).rejects.toThrow("not-canonical");
    await expect(sign(kinds.Card, card.claims, phone, merchant)).rejects.toThrow("not-canonical");
  });
});

describe("a holder's key as JWK", () => {
  const half = (from: number) => toBase64(rfc.key.subarray(from, from + 32));
  const ec = { kty: "EC", crv: "P-256", x: half(0), y: half(32) };
  const okp = { kty: "OKP", crv: "Ed25519", x: toBase64(issuer.publicKey) };

  it("is of either type, and whole", () => {
    expect(holderFromJwk(ec)?.bytes).toEqual(rfc.key);
    expect(holderFromJwk(okp)?.bytes).toEqual(issuer.key.bytes);
    const { y: _, ...xAlone } = ec;
    const none = [xAlone, { ...ec, y: half(0) }, { ...ec, crv: "P-384" }, { ...ec, kty: "OKP" }, { ...ec, y: "" }, { ...okp, y: half(0) }, { ...okp, crv: "X25519" }, { ...okp, x: `${okp.x}=` }];
    for (const jwk of none) expect(holderFromJwk(jwk), JSON.stringify(jwk)).toBeNull();
  });
});

describe("a small-order Ed25519 key in a token", () => {
  it("makes it malformed", async () => {
    const identity = concat(Uint8Array.of(1), filled(0, 31));
    await expect(sign(kinds.Claim, { ...claim, key: identity }, phone, merchant)).rejects.toThrow("not-canonical");
    await expect(sign(kinds.Card, { ...card.claims, holder: identity }, issuer, merchant)).rejects.toThrow("not-canonical");
    await expect(sign(Enrol, { ...claim, key: identity }, issuer, merchant)).rejects.toThrow("not-canonical");
  });
});
