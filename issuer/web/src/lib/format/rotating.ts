import type { Bytes } from "./bytes";
import { checkDigits, decodeBlocks } from "./digits";
import { Malformed } from "./malformed";

/** The rotating code of a pass, as read (FORMAT.md §4). Only the issuer, who knows its secret, can say whether the password is right. */
export interface RotatingCode {
  card: Bytes;
  /** Seconds since 1970; only their step is vouched for. */
  time: number;
  password: string;
}

/** Seconds for which a password is shown. */
export const stepSeconds = 30;

export function isRotating(text: string): boolean {
  return text.startsWith("91");
}

/** Reads `91`, the card in blocks, the time in 10 digits, the password in 8. Throws {@link Malformed}. */
export function readRotating(text: string): RotatingCode {
  checkDigits(text);
  const [, card, seconds, password] = /^91([0-9]{39})([0-9]{10})([0-9]{8})$/.exec(text) ?? [];
  if (card === undefined || password === undefined) throw new Malformed("not-canonical");
  const time = Number(seconds);
  if (time >= 2 ** 32) throw new Malformed("not-canonical");
  return { card: decodeBlocks(card), time, password };
}
