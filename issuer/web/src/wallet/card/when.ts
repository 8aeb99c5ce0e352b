import { now } from "../../lib/clock";
import { region } from "../../lib/i18n.svelte";
import type { CardView } from "./wire";

/** A moment of these days as it is said: "Tuesday" and "10:12". */
export function moment(seconds: number): { day: string; time: string } {
  const at = new Date(seconds * 1000);
  const part = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(region(), options).format(at);
  const near = Math.abs(Date.now() - at.getTime()) < 6 * 24 * 3600_000;
  return {
    day: part(near ? { weekday: "long" } : { day: "numeric", month: "long" }),
    time: part({ hour: "2-digit", minute: "2-digit" }),
  };
}

/** A day as it is written: "3 November 2026". */
export const date = (seconds: number): string => new Intl.DateTimeFormat(region(), { dateStyle: "long" }).format(seconds * 1000);

/** A card's ten digits, in groups. */
export const grouped = (number: string): string => number.replace(/^(\d{4})(\d{3})(\d{3})$/, "$1 $2 $3");

/** Until when a card's rewards wait because it moved to this phone; `null` when they do not. */
export const heldUntil = ({ held_until }: CardView): number | null => (held_until !== undefined && now() < held_until ? held_until : null);
