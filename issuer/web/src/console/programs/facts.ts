import { t } from "../../lib/i18n.svelte";
import type { Fact } from "../parts/Facts.svelte";
import { date, number } from "../parts/moment";
import type { Program } from "../service/programs";

const gapUnits = [
  ["hours", 3600],
  ["minutes", 60],
  ["seconds", 1],
] as const;

/** A time between scans in the largest unit that divides it: "2 hours". */
export function gapText(seconds: number): string {
  const [unit, size] = gapUnits.find(([, each]) => seconds % each === 0) ?? gapUnits[2];
  return t(`console-count-${unit}`, { count: seconds / size });
}

/** What there is to know of a program beside its rule: numbers and limits, the unlimited left out. */
export function facts(program: Program): Fact[] {
  const asked = (["sale", "amount"] as const).filter((what) => program.asks?.[what]).map((what) => t(`console-asks-${what}`));
  const days = (count: number) => t("console-count-days", { count });
  const rows: (Fact | false)[] = [
    { name: t("console-menu-cards"), value: number(program.cards) },
    { name: t("console-program-since"), value: date(program.created) },
    program.max_per_day != null && { name: t("console-limit-per-day"), value: number(program.max_per_day) },
    asked.length > 0 && { name: t("console-asks"), value: asked.join(", ") },
    program.max_per_scan != null && { name: t("console-limit-per-scan"), value: number(program.max_per_scan) },
    program.card_per_hour != null && { name: t("console-limit-card-hour"), value: number(program.card_per_hour) },
    program.pair_per_day != null && { name: t("console-limit-pair-day"), value: number(program.pair_per_day) },
    program.staff_per_hour != null && { name: t("console-limit-staff-hour"), value: number(program.staff_per_hour) },
    program.staff_per_day != null && { name: t("console-limit-staff-day"), value: number(program.staff_per_day) },
    program.device_per_hour != null && { name: t("console-limit-device-hour"), value: number(program.device_per_hour) },
    program.min_gap_seconds != null && { name: t("console-limit-gap"), value: gapText(program.min_gap_seconds) },
    program.card_expires_days != null && { name: t("console-limit-card-days"), value: days(program.card_expires_days) },
    program.reward_expires_days != null && { name: t("console-limit-reward-days"), value: days(program.reward_expires_days) },
  ];
  return rows.filter((row) => row !== false);
}
