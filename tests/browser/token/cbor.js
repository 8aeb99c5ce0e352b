// The little of deterministic CBOR (RFC 8949 §4.2.1) that the tokens are made of. Written from FORMAT.md, for the tests alone.

function head(major, number) {
  const value = BigInt(number);
  if (value < 24n) return Buffer.from([(major << 5) | Number(value)]);
  for (const [bits, info] of [[8n, 24], [16n, 25], [32n, 26], [64n, 27]]) {
    if (value < 1n << bits) {
      const hex = value.toString(16).padStart(Number(bits) / 4, "0");
      return Buffer.concat([Buffer.from([(major << 5) | info]), Buffer.from(hex, "hex")]);
    }
  }
  throw new Error(`${number} does not fit in 64 bits`);
}

/** An integer, bytes (Buffer, Uint8Array), text, an array or a Map in the order of its entries. */
export function cbor(value) {
  if (typeof value === "number" || typeof value === "bigint") {
    return value < 0 ? head(1, -1n - BigInt(value)) : head(0, value);
  }
  if (typeof value === "string") {
    const bytes = Buffer.from(value, "utf8");
    return Buffer.concat([head(3, bytes.length), bytes]);
  }
  if (value instanceof Uint8Array) return Buffer.concat([head(2, value.length), value]);
  if (Array.isArray(value)) return Buffer.concat([head(4, value.length), ...value.map(cbor)]);
  if (value instanceof Map) {
    return Buffer.concat([head(5, value.size), ...[...value].flatMap(([key, one]) => [cbor(key), cbor(one)])]);
  }
  throw new Error(`no CBOR for ${value}`);
}
