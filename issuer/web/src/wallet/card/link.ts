import { fromBase64, idFromBase64, toBase64, type Bytes } from "../../lib/format/bytes";
import { Invite } from "../../lib/format/kinds";
import { tokenSubject, joinSubject } from "../../lib/format/subjects";
import { Unverified } from "../../lib/format/token";

/** What a link asks to claim. */
export type Asked = { kind: "invite"; invite: string; token: Bytes } | { kind: "join"; program: string; id: Bytes };

/** `null`: the link asks for nothing. `broken`: it does, but was cut or changed on its way. */
export function readLink(search: string, hash: string): Asked | "broken" | null {
  const invite = new URLSearchParams(hash.replace(/^#/, "")).get("invite");
  if (invite !== null) {
    const token = fromBase64(invite);
    try {
      if (!token) return "broken";
      Unverified.fromBytes(Invite, token);
      return { kind: "invite", invite, token };
    } catch {
      return "broken";
    }
  }
  const program = new URLSearchParams(search).get("join");
  if (program === null) return null;
  const id = idFromBase64(program);
  return id ? { kind: "join", program, id } : "broken";
}

/** What a CLAIM by this link is about. */
export async function subjectOf(asked: Asked): Promise<{ bytes: Bytes; text: string }> {
  const bytes = await (asked.kind === "invite" ? tokenSubject(asked.token) : joinSubject(asked.id));
  return { bytes, text: toBase64(bytes) };
}
