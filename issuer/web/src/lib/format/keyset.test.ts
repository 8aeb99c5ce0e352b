import { describe, expect, it } from "vitest";
import { sha256, type Bytes } from "./bytes";
import { fingerprint, KeySet, keyFromJwk } from "./keyset";
import * as kinds from "./kinds";
import { filled, signerOf } from "./testing";
import { noMerchant, sign } from "./token";

const root = await signerOf(9);
const issuer = await signerOf(2);
const merchant = filled(0x4d);
const now = 1_800_000_000;

const kidOf = async (key: Uint8Array) => (await sha256(key)).slice(0, 4);
const record = {
  kid: await kidOf(issuer.publicKey),
  algorithm: -19,
  x: new Uint8Array(issuer.publicKey) as Bytes,
  merchant,
  kinds: [3, 17],
  notBefore: now - 10,
  notAfter: now + 10,
  status: 1,
};

async function keySet(change: object = {}, changedKey: object = {}, by = root, under = noMerchant): Promise<Bytes> {
  const claims = { kid: await kidOf(root.publicKey), version: 3, iat: now, exp: now + 100, keys: [{ ...record, ...changedKey }], ...change };
  return (await sign(kinds.KeySetToken, claims, by, under)).bytes;
}

describe("a key set", () => {
  it("gives a key for the kinds, the merchant and the time of its record only", async () => {
    const set = await KeySet.verify(root.key, await keySet(), now, 3);
    if (!(set instanceof KeySet)) throw new Error(set);
    expect(set.version).toBe(3);
    expect(set.key(kinds.Receipt, merchant, record.kid, now)?.equals(issuer.key)).toBe(true);
    expect(set.key(kinds.Receipt, merchant, record.kid, now + 10)).not.toBeNull();
    expect(set.key(kinds.Receipt, merchant, record.kid, now + 11)).toBeNull();
    expect(set.key(kinds.Receipt, merchant, record.kid, now - 11)).toBeNull();
    expect(set.key(kinds.Challenge, merchant, record.kid, now)).toBeNull();
    expect(set.key(kinds.Show, merchant, record.kid, now)).toBeNull();
    expect(set.key(kinds.Receipt, filled(1), record.kid, now)).toBeNull();
    expect(set.key(kinds.Receipt, merchant, filled(1, 4), now)).toBeNull();
  });

  it("gives no revoked key, whatever the time", async () => {
    const set = await KeySet.verify(root.key, await keySet({}, { status: 2 }), now, 0);
    if (!(set instanceof KeySet)) throw new Error(set);
    expect(set.key(kinds.Receipt, merchant, record.kid, now - 5)).toBeNull();
  });

  it("is refused when older than the pinned version, expired, or not signed by the root", async () => {
    expect(await KeySet.verify(root.key, await keySet(), now, 4)).toBe("older");
    expect(await KeySet.verify(root.key, await keySet(), now + 100, 3)).toBe("expired");
    expect(await KeySet.verify(root.key, await keySet({}, {}, issuer), now, 3)).toBe("bad-signature");
    expect(await KeySet.verify(root.key, await keySet({}, {}, root, merchant), now, 3)).toBe("bad-signature");
    expect(await KeySet.verify(issuer.key, await keySet(), now, 3)).toBe("bad-signature");
    expect(await KeySet.verify(root.key, filled(1), now, 3)).toBe("malformed");
    expect(await KeySet.verify(root.key, await keySet({}, { kid: filled(1, 4) }), now, 3)).toBe("malformed");
  });

  it("is malformed when a key is there twice, out of order, or signs unknown kinds", async () => {
    await expect(keySet({ keys: [record, record] })).rejects.toThrow("not-canonical");
    await expect(keySet({ keys: [record, { ...record, merchant: filled(1) }] })).rejects.toThrow("not-canonical");
    await expect(keySet({}, { kinds: [17, 3] })).rejects.toThrow("not-canonical");
    await expect(keySet({}, { kinds: [4] })).rejects.toThrow("not-canonical");
  });
});

describe("a root as JWK", () => {
  it("is read only when it is an Ed25519 key", async () => {
    const x = "iojj3XQJ8ZX9UtstPLpdcspnCb8dlBIb83SIAbQPb1w"; // seed 1..1
    const key = keyFromJwk({ kty: "OKP", crv: "Ed25519", x });
    expect(key && (await fingerprint(key))).toBe("34750f98bd59fcfc946d");
    expect(keyFromJwk({ kty: "OKP", crv: "X25519", x })).toBeNull();
    expect(keyFromJwk({ kty: "EC", crv: "Ed25519", x })).toBeNull();
    expect(keyFromJwk({ kty: "OKP", crv: "Ed25519", x: `${x}=` })).toBeNull();
    expect(keyFromJwk({ kty: "OKP", crv: "Ed25519", x: "AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA" })).toBeNull();
  });
});
