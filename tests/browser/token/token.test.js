import assert from "node:assert/strict";
import crypto from "node:crypto";
import test from "node:test";
import { cbor } from "./cbor.js";
import { fromDigits, toDigits } from "./digits.js";
import { newKey, readShow, show, verifies } from "./maker.js";

const hex = (value) => cbor(value).toString("hex");

test("CBOR is as in the examples of RFC 8949, appendix A", () => {
  assert.equal(hex(0), "00");
  assert.equal(hex(23), "17");
  assert.equal(hex(24), "1818");
  assert.equal(hex(1000), "1903e8");
  assert.equal(hex(1000000), "1a000f4240");
  assert.equal(hex(1000000000000), "1b000000e8d4a51000");
  assert.equal(hex(-1), "20");
  assert.equal(hex(-1000), "3903e7");
  assert.equal(hex(Buffer.from([1, 2, 3, 4])), "4401020304");
  assert.equal(hex("ü"), "62c3bc");
  assert.equal(hex([1, [2, 3]]), "8201820203");
  assert.equal(hex(new Map([[1, 2], [3, 4]])), "a201020304");
});

test("digits are there and back", () => {
  for (let length = 1; length <= 30; length += 1) {
    const token = crypto.randomBytes(length);
    assert.deepEqual(fromDigits(toDigits(1, token)), { kind: 1, token });
  }
  assert.equal(toDigits(3, Buffer.alloc(7, 0xff)), "90372057594037927935");
  assert.equal(toDigits(3, Buffer.alloc(1)), "903000");
  for (const wrong of ["", "901", "909123", "80112", "9011", "90199999999999999999", "901256"]) {
    assert.throws(() => fromDigits(wrong), `${wrong} was read`);
  }
});

test("a SHOW has the size and the places of the format, and its signature verifies", () => {
  const { publicKey, privateKey } = newKey();
  const merchant = crypto.randomBytes(16);
  const card = crypto.randomBytes(16);
  const cti = crypto.randomBytes(12);
  const iat = 1_793_523_600;
  const text = show({ merchant, card, key: privateKey, iat, cti });
  assert.equal(text.length, 275);
  const { kind, token } = fromDigits(text);
  assert.equal(kind, 1);
  assert.equal(token.length, 112);
  const read = readShow(token);
  assert.deepEqual([read.card, read.iat, read.cti], [card, iat, cti]);

  const claims = new Map([[6, iat], [7, cti]]);
  const asked = { label: "SHOW", merchant, kid: card, claims, token, publicKey };
  assert.equal(verifies(asked), true);
  assert.equal(verifies({ ...asked, merchant: crypto.randomBytes(16) }), false);
  assert.equal(verifies({ ...asked, label: "REDEEM" }), false);
  assert.equal(verifies({ ...asked, publicKey: newKey().publicKey }), false);
});
