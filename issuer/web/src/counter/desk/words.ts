import type { Verdict } from "../../lib/api";

/** A message of counter.ftl or reasons.ftl. */
export interface Line {
  readonly id: string;
  readonly args?: Record<string, string | number>;
}

/** What the sentences need to know about where and when they are read. */
export interface Place {
  readonly store: string;
  readonly timeZone: string;
  readonly language: string;
  /** Unix seconds. */
  readonly now: number;
  /** Whether a text of this id exists: reasons come from the service, which may be newer than this page. */
  readonly has: (id: string) => boolean;
}

export function reasonId(code: string, what: "staff" | "todo"): string {
  return `reason-${code.replaceAll("_", "-")}-${what}`;
}

function day(at: number, { language, timeZone }: Place): string {
  return new Intl.DateTimeFormat(language, { day: "numeric", month: "long", timeZone }).format(at * 1000);
}

/** What time it is, as this counter has it. */
export function clockTime({ now, language, timeZone }: Place): string {
  return new Intl.DateTimeFormat(language, { timeStyle: "short", timeZone }).format(now * 1000);
}

/** "at 14:02", or with the day when that is not today in the store's time zone. */
function whenOf(at: number, place: Place): { time: string; date: string | null } {
  const time = new Intl.DateTimeFormat(place.language, { timeStyle: "short", timeZone: place.timeZone }).format(at * 1000);
  const date = day(at, place);
  return { time, date: date === day(place.now, place) ? null : date };
}

/** "14:02", or "3 May, 14:02" on another day than today. */
export function dayAndTime(at: number, place: Place): string {
  const { time, date } = whenOf(at, place);
  return date === null ? time : `${date}, ${time}`;
}

/** When and where a code was used before. */
export function firstUse(first: NonNullable<Verdict["first"]>, place: Place): Line {
  const { time, date } = whenOf(first.at, place);
  const where = first.store_name === place.store ? "here" : "there";
  return {
    id: `counter-why-used-${where}${date === null ? "" : "-other-day"}`,
    args: { time, date: date ?? "", store: first.store_name, staff: first.staff_name },
  };
}

/** What a reason says to staff, or what they are to do; else `otherwise`. */
export function told(code: string | null, what: "staff" | "todo", otherwise: Line, place: Place): Line {
  return code !== null && place.has(reasonId(code, what)) ? { id: reasonId(code, what) } : otherwise;
}
