import { sha256, utf8, type Bytes } from "./bytes";

/** What a CLAIM or an ENROL is about: FORMAT.md §4. For a card, its INVITE; for a punch, its COUPON. */
export function tokenSubject(token: Uint8Array): Promise<Bytes> {
  return sha256(token);
}

export function joinSubject(program: Uint8Array): Promise<Bytes> {
  return sha256(utf8("TENTHCUP/JOIN/1\0"), program);
}

/** To erase the holder of a card, by the key of the card. */
export function eraseSubject(card: Uint8Array): Promise<Bytes> {
  return sha256(utf8("TENTHCUP/ERASE/1\0"), card);
}

/** To move a card to another key by a counter's claim code. */
export function claimCodeSubject(secret: Uint8Array): Promise<Bytes> {
  return sha256(utf8("TENTHCUP/CLAIM-CODE/1\0"), secret);
}

/** To move a card to another key by its recovery code. */
export function recoverySubject(secret: Uint8Array): Promise<Bytes> {
  return sha256(utf8("TENTHCUP/RECOVERY/1\0"), secret);
}

/** What stands on record of a claim code or a recovery code, and in the ENTRY that asks for one: of the subject of the CLAIM by it. */
export function commitment(subject: Uint8Array): Promise<Bytes> {
  return sha256(utf8("TENTHCUP/COMMITMENT/1\0"), subject);
}

export function enrolSubject(secret: Uint8Array): Promise<Bytes> {
  return sha256(utf8("TENTHCUP/ENROL-LINK/1\0"), secret);
}

/** The six digits that both screens show while a device is enrolled. */
export async function enrolDigits(key: Uint8Array, subject: Uint8Array): Promise<string> {
  const digest = await sha256(utf8("TENTHCUP/ENROL-DIGITS/1\0"), key, subject);
  const number = new DataView(digest.buffer).getUint32(0);
  return String(number % 1_000_000).padStart(6, "0");
}
