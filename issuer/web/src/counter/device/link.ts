import { idFromBase64 } from "../../lib/format/bytes";

/** What an enrolment link carries after `#enrol=`. */
export interface EnrolLink {
  /** 16 bytes, base64url. */
  readonly secret: string;
  /** The first 10 bytes of SHA-256 of the service's root key, in hexadecimal: what the device pins. */
  readonly fingerprint: string;
}

export function enrolLinkOf(fragment: string): EnrolLink | null {
  const [, secret, fingerprint] = /^#?enrol=([A-Za-z0-9_-]{22})\.([0-9a-f]{20})$/.exec(fragment) ?? [];
  if (secret === undefined || fingerprint === undefined || !idFromBase64(secret)) return null;
  return { secret, fingerprint };
}
