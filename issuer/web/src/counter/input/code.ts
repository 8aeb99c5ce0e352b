import { toBase64 } from "../../lib/format/bytes";
import { type Lesson, lessonIn } from "../../lib/practice";
import { type EnrolLink, enrolLinkOf } from "../device/link";
import { claimsIn } from "./claims";

/** What was read, by its look alone. Nothing here is verified. */
export type Read =
  /** For the service to judge. `card` is the id that it claims, where it can be read. */
  | { is: "code"; text: string; card: string | null }
  | { is: "enrol"; link: EnrolLink }
  /** An enrolment link of a service elsewhere. */
  | { is: "enrol-elsewhere"; host: string }
  /** What staff train with. It counts nothing. */
  | { is: "practice"; lesson: Lesson }
  /** A link that the customer is to open. */
  | { is: "invitation" }
  | { is: "foreign" };

const longest = 700;

function claimedCard(text: string): string | null {
  const claims = claimsIn(text);
  return claims && toBase64(claims.card);
}

function linkOf(text: string): URL | null {
  try {
    const url = new URL(text);
    return url.protocol === "https:" || url.protocol === "http:" ? url : null;
  } catch {
    return null;
  }
}

/** @param origin of this page */
export function readCode(raw: string, origin: string): Read {
  const text = raw.trim();
  // 90 is a token, 91 the rotating code of a pass.
  if (/^9[01][0-9]+$/.test(text) && text.length <= longest) return { is: "code", text, card: claimedCard(text) };
  const lesson = lessonIn(text);
  if (lesson) return { is: "practice", lesson };
  const url = linkOf(text);
  if (url?.pathname === "/counter/" && url.hash.startsWith("#enrol=")) {
    const link = enrolLinkOf(url.hash);
    if (!link) return { is: "foreign" };
    return url.origin === origin ? { is: "enrol", link } : { is: "enrol-elsewhere", host: url.host };
  }
  if (url?.pathname === "/wallet/") return { is: "invitation" };
  return { is: "foreign" };
}
