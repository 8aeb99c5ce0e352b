// FORMAT.md §2: a token as decimal digits in a QR code.
const widths = [0, 3, 5, 8, 10, 13, 15, 17];

export function toDigits(kind, token) {
  let text = `90${kind}`;
  for (let at = 0; at < token.length; at += 7) {
    const block = token.subarray(at, at + 7);
    text += BigInt(`0x${Buffer.from(block).toString("hex")}`).toString().padStart(widths[block.length], "0");
  }
  return text;
}

export function fromDigits(text) {
  const [, kind, payload] = /^90([1-8])([0-9]+)$/.exec(text) ?? [];
  if (!kind) throw new Error("not a code");
  const blocks = payload.match(/.{1,17}/g).map((digits) => {
    const length = widths.indexOf(digits.length);
    const hex = BigInt(digits).toString(16).padStart(length * 2, "0");
    if (length < 1 || hex.length > length * 2) throw new Error("a block that does not fit");
    return Buffer.from(hex, "hex");
  });
  return { kind: Number(kind), token: Buffer.concat(blocks) };
}
