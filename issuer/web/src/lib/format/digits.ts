import type { Bytes } from "./bytes";
import { Malformed } from "./malformed";

/** FORMAT.md §2: a token as decimal digits, which a QR code packs as densely as bytes and no scanner's keyboard mangles. */
const longest = 700;
const blockBytes = 7;
const widths = [0, 3, 5, 8, 10, 13, 15, 17] as const;

function width(bytes: number): number {
  return widths[bytes] ?? 0;
}

export function encode(digit: number, token: Uint8Array): string {
  let text = `90${digit}`;
  for (let at = 0; at < token.length; at += blockBytes) {
    const block = token.subarray(at, at + blockBytes);
    const value = block.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
    text += value.toString().padStart(width(block.length), "0");
  }
  return text;
}

function decodeBlock(text: string): number[] {
  const length = widths.indexOf(text.length as 3);
  if (length < 1) throw new Malformed("bad-tail");
  let value = BigInt(text);
  const bytes: number[] = [];
  for (let at = 0; at < length; at += 1) {
    bytes.unshift(Number(value & 255n));
    value >>= 8n;
  }
  if (value !== 0n) throw new Malformed("block-too-large");
  return bytes;
}

/** The faults that come before all others, in whatever begins as ours. */
export function checkDigits(text: string): void {
  if (text.length > longest) throw new Malformed("too-long");
  if (!/^[0-9]*$/.test(text)) throw new Malformed("not-digits");
}

/** Bytes from their blocks. */
export function decodeBlocks(payload: string): Bytes {
  const blocks = payload.match(/.{1,17}/g) ?? [];
  const tail = (blocks.at(-1) ?? "").length;
  if (!widths.includes(tail as 3)) throw new Malformed("bad-tail");
  return Uint8Array.from(blocks.flatMap(decodeBlock));
}

export function decode(text: string): { digit: number; token: Bytes } {
  checkDigits(text);
  if (!/^90[1-8]/.test(text)) throw new Malformed("not-a-code");
  const payload = text.slice(3);
  if (payload === "") throw new Malformed("empty");
  return { digit: Number(text[2]), token: decodeBlocks(payload) };
}
