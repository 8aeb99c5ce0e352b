// Reads what an ENROL token says (FORMAT.md §4), at its fixed places: 84 43 a10132 a0 58 xx a4 01 5820 subject 02 5820 key …
/** The device's public key as JWK. */
export function deviceKey(base64) {
  const token = Buffer.from(base64, "base64url");
  const at = 47;
  if (token.subarray(8, 12).toString("hex") !== "a4015820" || token.subarray(44, 47).toString("hex") !== "025820") throw new Error("no ENROL token");
  return { kty: "OKP", crv: "Ed25519", x: token.subarray(at, at + 32).toString("base64url") };
}

/** The device_id in the header of an ENTRY: 84 55 a2 01 32 04 50 device_id … */
export function deviceOf(base64) {
  const token = Buffer.from(base64, "base64url");
  if (token.subarray(0, 7).toString("hex") !== "8455a201320450") throw new Error("no token by kid of 16 bytes");
  return token.subarray(7, 23).toString("base64url");
}
