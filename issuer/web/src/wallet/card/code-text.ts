import { concat, fromHex, hex, same, type Bytes } from "../../lib/format/bytes";
import { recoverySubject } from "../../lib/format/subjects";

/** Crockford's base32: without I, L, O and U, so that nothing on paper can be read as two things. */
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
export const codeLength = 28;

/** Why what was typed is no recovery code: too few or too many characters, one that no code has, or one that was misread. */
export type TypingFault = { fault: "length"; count: number } | { fault: "character"; character: string } | { fault: "misread" };

/** A recovery code as people type it (FORMAT.md §4): the secret and 12 bits to check it by, in seven groups of four characters. */
export async function typedCode(secret: Bytes): Promise<string> {
  const check = await recoverySubject(secret);
  // 18 bytes are 4 bits more than 28 characters.
  let rest = BigInt(`0x${hex(concat(secret, check.slice(0, 2)))}`) >> 4n;
  let text = "";
  for (let at = 0; at < codeLength; at += 1) {
    text = (alphabet[Number(rest & 31n)] ?? "") + text;
    rest >>= 5n;
  }
  return text.match(/.{4}/g)?.join(" ") ?? text;
}

/** The secret in what somebody typed, whatever its case, its gaps and its dashes, and with O for 0, I and L for 1. */
export async function readTyped(typed: string): Promise<Bytes | TypingFault> {
  const text = typed.toUpperCase().replace(/[\s\p{Pd}_.]/gu, "").replaceAll("O", "0").replace(/[IL]/g, "1");
  const foreign = [...text].find((one) => !alphabet.includes(one));
  if (foreign !== undefined) return { fault: "character", character: foreign };
  if (text.length !== codeLength) return { fault: "length", count: text.length };
  const value = [...text].reduce((sum, one) => (sum << 5n) | BigInt(alphabet.indexOf(one)), 0n);
  const secret = fromHex((value >> 12n).toString(16).padStart(32, "0"));
  const check = fromHex((value & 0xfffn).toString(16).padStart(3, "0") + "0");
  const expected = (await recoverySubject(secret)).slice(0, 2);
  expected[1] = (expected[1] ?? 0) & 0xf0;
  return same(check, expected) ? secret : { fault: "misread" };
}
