import { fromBase64, idFromBase64, toBase64, type Bytes } from "../../lib/format/bytes";
import { Invite } from "../../lib/format/kinds";
import { Coupon } from "../../lib/format/issued";
import { claimCodeSubject, commitment, joinSubject, recoverySubject, tokenSubject } from "../../lib/format/subjects";
import { Malformed } from "../../lib/format/malformed";
import { Unverified } from "../../lib/format/token";

/** What a link asks to claim. */
export type Asked = { kind: "invite"; invite: string; token: Bytes } | { kind: "join"; program: string; id: Bytes };

/** The link on a receipt: a punch to claim. */
export interface CouponLink {
  kind: "coupon";
  coupon: string;
  token: Bytes;
}

/** A code that moves a card to this phone: from a counter, or its holder's own. */
export interface MoveCode {
  kind: "move";
  by: "code" | "recover";
  secret: Bytes;
}

/** Whether what stands behind the '#' is itself worth a card, and must not stay in the address. */
export const isSecret = (hash: string): boolean => /^#(code|recover)=/.test(hash);

/** `null`: the link asks for nothing. `broken`: it does, but was cut or changed on its way. */
export function readLink(search: string, hash: string): Asked | CouponLink | MoveCode | "broken" | null {
  const behind = new URLSearchParams(hash.replace(/^#/, ""));
  const invite = behind.get("invite");
  const coupon = behind.get("coupon");
  try {
    if (invite !== null) return { kind: "invite", invite, token: tokenIn(invite, Invite) };
    if (coupon !== null) return { kind: "coupon", coupon, token: tokenIn(coupon, Coupon) };
  } catch {
    return "broken";
  }
  for (const by of ["code", "recover"] as const) {
    const text = behind.get(by);
    if (text === null) continue;
    const secret = idFromBase64(text);
    return secret ? { kind: "move", by, secret } : "broken";
  }
  const program = new URLSearchParams(search).get("join");
  if (program === null) return null;
  const id = idFromBase64(program);
  return id ? { kind: "join", program, id } : "broken";
}

/** The bytes of a token of this kind. Throws when it is none. */
function tokenIn(text: string, kind: typeof Invite | typeof Coupon): Bytes {
  const token = fromBase64(text);
  if (!token) throw new Malformed("not-a-code");
  if (kind === Invite) Unverified.fromBytes(Invite, token);
  else Unverified.fromBytes(Coupon, token);
  return token;
}

/** What a CLAIM by this link is about. */
export async function subjectOf(asked: Asked | CouponLink): Promise<{ bytes: Bytes; text: string }> {
  const bytes = await (asked.kind === "join" ? joinSubject(asked.id) : tokenSubject(asked.token));
  return { bytes, text: toBase64(bytes) };
}

/** The link of a recovery code. */
export const recoveryLink = (secret: Bytes): string => `${location.origin}/wallet/#recover=${toBase64(secret)}`;

/** What a CLAIM by this code is about, and what may be told of it before. */
export async function subjectOfMove({ by, secret }: MoveCode): Promise<{ subject: Bytes; commitment: string }> {
  const subject = await (by === "code" ? claimCodeSubject(secret) : recoverySubject(secret));
  return { subject, commitment: toBase64(await commitment(subject)) };
}
