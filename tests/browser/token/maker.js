// Makes tokens as a forger would: from FORMAT.md alone, with keys of its own.
import crypto from "node:crypto";
import { cbor } from "./cbor.js";
import { toDigits } from "./digits.js";

const ed25519 = -19;
const digitOf = { SHOW: 1, REDEEM: 2 };

/** A new Ed25519 key pair. */
export function newKey() {
  return crypto.generateKeyPairSync("ed25519");
}

/** The private key that these 32 bytes are (RFC 8410 §7). */
export function seededKey(seed) {
  const key = Buffer.concat([Buffer.from("302e020100300506032b657004220420", "hex"), seed]);
  return crypto.createPrivateKey({ key, format: "der", type: "pkcs8" });
}

/** The 32 bytes of a public key. */
export function publicBytes(key) {
  return Buffer.from(key.export({ format: "jwk" }).x, "base64url");
}

function sigStructure(label, merchant, extra, header, payload) {
  const aad = Buffer.concat([Buffer.from(`TENTHCUP/${label}/1\0`, "latin1"), merchant, extra]);
  return cbor(["Signature1", header, aad, payload]);
}

/** COSE_Sign1 with a header by kid, or a bare one (§1, §4). `merchant` is 16 bytes; `claims` a Map in the order of the format. */
export function sign({ label, merchant, kid, claims, key, extra = Buffer.alloc(0) }) {
  const header = cbor(new Map(kid ? [[1, ed25519], [4, kid]] : [[1, ed25519]]));
  const payload = cbor(claims);
  const signature = crypto.sign(null, sigStructure(label, merchant, extra, header, payload), key);
  return Buffer.concat([Buffer.from([0x84]), cbor(header), Buffer.from([0xa0]), cbor(payload), cbor(signature)]);
}

/** Whether a token made by `sign` was signed by `publicKey`. */
export function verifies({ label, merchant, kid, claims, token, publicKey, extra = Buffer.alloc(0) }) {
  const header = cbor(new Map([[1, ed25519], [4, kid]]));
  const payload = cbor(claims);
  const expected = Buffer.concat([Buffer.from([0x84]), cbor(header), Buffer.from([0xa0]), cbor(payload), Buffer.from([0x58, 0x40])]);
  if (!token.subarray(0, -64).equals(expected)) return false;
  return crypto.verify(null, sigStructure(label, merchant, extra, header, payload), publicKey, token.subarray(-64));
}

/** The digits of a SHOW: "I hold this card, now". `iat` in unix seconds; `cti` 12 bytes. */
export function show({ merchant, card, key, iat, cti = crypto.randomBytes(12) }) {
  const claims = new Map([[6, iat], [7, cti]]);
  return toDigits(digitOf.SHOW, sign({ label: "SHOW", merchant, kid: card, claims, key }));
}

/** The card, time and cti of a SHOW, from its fixed places (§4): 84 55 a2 01 32 04 50 card a0 55 a2 06 1a iat 07 4c cti 58 40 sig. */
export function readShow(token) {
  if (token.length !== 112) throw new Error(`a SHOW has 112 bytes, not ${token.length}`);
  return { card: token.subarray(7, 23), iat: token.readUInt32BE(28), cti: token.subarray(34, 46), signature: token.subarray(48) };
}
