import { region } from "../../lib/i18n.svelte";

const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(region(), options);

/** Today's date in full, for a heading. */
export function today(): string {
  return format({ weekday: "long", day: "numeric", month: "long" }).format();
}

/** Date and time of unix seconds, on the reader's own clock. */
export function moment(seconds: number): string {
  return format({ dateStyle: "medium", timeStyle: "short" }).format(seconds * 1000);
}

/** The date alone. */
export function date(seconds: number): string {
  return format({ dateStyle: "medium" }).format(seconds * 1000);
}

/** The time alone for today, else the short date. */
export function brief(seconds: number, now = Date.now()): string {
  const at = new Date(seconds * 1000);
  const today = at.toDateString() === new Date(now).toDateString();
  return format(today ? { timeStyle: "short" } : { day: "numeric", month: "short" }).format(at);
}

/** A shop day such as 2026-11-01, which has no time zone of its own. */
export function shopDay(day: string): string {
  return dayAs(day, { weekday: "short", day: "numeric", month: "short" });
}

/** The same in as few letters as a chart has room for. */
export function shortDay(day: string): string {
  return dayAs(day, { day: "numeric", month: "numeric" });
}

function dayAs(day: string, options: Intl.DateTimeFormatOptions): string {
  return format({ ...options, timeZone: "UTC" }).format(new Date(`${day}T00:00:00Z`));
}

const units: [Intl.RelativeTimeFormatUnit, number][] = [
  ["day", 86_400],
  ["hour", 3600],
  ["minute", 60],
];

/** How long ago, in the largest unit that fits: "3 hours ago". */
export function ago(seconds: number, now = Date.now()): string {
  const words = new Intl.RelativeTimeFormat(region(), { numeric: "auto" });
  const past = Math.max(0, Math.floor(now / 1000 - seconds));
  for (const [unit, size] of units) {
    if (past >= size) return words.format(-Math.floor(past / size), unit);
  }
  return words.format(0, "second");
}

/** ISO 8601 with a zone, for files that machines read. */
export function stamp(seconds: number): string {
  return new Date(seconds * 1000).toISOString();
}

export function number(value: number): string {
  return new Intl.NumberFormat(region()).format(value);
}
