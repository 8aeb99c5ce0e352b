import { fromBase64 } from "../../lib/format/bytes";
import { has, region, t } from "../../lib/i18n.svelte";
import type { Fact } from "../parts/Facts.svelte";

const times = new Set(["iat", "exp", "time", "recorded", "happened", "expires"]);

function valueText(name: string, value: unknown): string {
  if (typeof value === "number" && times.has(name)) {
    const when = new Intl.DateTimeFormat(region(), { dateStyle: "medium", timeStyle: "medium" }).format(value * 1000);
    return `${when} (${value})`;
  }
  if (value === null || value === undefined) return "–";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/** The kind of a token as the format writes it, with what it is: "ENTRY: what the counter signed". */
export function kindText(kind: string): string {
  const label = kind.toUpperCase();
  const what = `console-token-is-${kind}`;
  return has(what) ? `${label}: ${t(what)}` : label;
}

/** The decoded fields of a token, for reading: times as dates, nested things as JSON. */
export function fieldFacts(fields: Record<string, unknown>): Fact[] {
  return Object.entries(fields).map(([name, value]) => ({ name, value: valueText(name, value), code: true }));
}

/** SHA-256 of a token in lower-case hexadecimal, or `null` where the page is not secure and the browser does not do it. */
export async function tokenHash(token: string): Promise<string | null> {
  const bytes = fromBase64(token);
  if (!bytes || !globalThis.crypto?.subtle) return null;
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return [...hash].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
