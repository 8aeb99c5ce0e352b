import { concat, utf8, type Bytes } from "../format/bytes";
import { stepSeconds, type RotatingCode } from "../format/rotating";

/** What was used: FORMAT.md §8. */
export interface Burnt {
  /**
   * Marks a key as used, durably, until nothing can accept it any more: the end of a code's minute and 86,580 s, or `exp` where there is
   * one. Answers whether it was not used before. Fails when that is not known.
   */
  burn(key: Bytes, use: { iat: number; exp?: number }): Promise<boolean>;
}

function u32(value: number): Bytes {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
}

/** iat div 60 || card || cti: the key of a SHOW, a SHOW-CARD, a REDEEM. */
export function replayKey(card: Uint8Array, iat: number, cti: Uint8Array): Bytes {
  return concat(u32(Math.floor(iat / 60)), card, cti);
}

/** The key of a step of a rotating code: it counts once, whatever second of it the text names. */
export function rotatingKey({ card, time }: RotatingCode): Bytes {
  const step = Math.floor(time / stepSeconds);
  return replayKey(card, step * stepSeconds, concat(utf8("TOTP"), u32(0), u32(step)));
}
