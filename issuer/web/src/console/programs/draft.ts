/** What the designer holds while it is being filled in: texts as typed, so that a half-typed number is not lost. */
export interface Draft {
  name: string;
  reward: string;
  needed: string;
  perDay: string;
  gap: string;
  gapUnit: "seconds" | "minutes" | "hours";
  perScan: string;
  asksSale: boolean;
  asksAmount: boolean;
  cardHour: string;
  pairDay: string;
  staffHour: string;
  staffDay: string;
  deviceHour: string;
  cardDays: string;
  rewardDays: string;
  colour: string;
  icon: string;
}

/** What the service takes for a new program. A limit that is left out or `null` does not limit; of those that may be `null`, one that is left
 * out is set by the service. */
export interface NewProgram {
  name: string;
  reward: string;
  punches_needed: number;
  max_per_day?: number;
  min_gap_seconds?: number;
  max_per_scan?: number;
  /** What staff have to say of each sale. */
  asks?: { sale: boolean; amount: boolean };
  card_per_hour?: number | null;
  pair_per_day?: number | null;
  staff_per_hour?: number | null;
  staff_per_day?: number | null;
  device_per_hour?: number | null;
  card_expires_days?: number;
  reward_expires_days?: number;
  colour: string;
  icon: string;
}

/** Why a field cannot be sent, as the id of a message that takes `min` and `max`. */
export interface Trouble {
  text: "console-trouble-empty" | "console-trouble-long" | "console-trouble-number";
  min: number;
  max: number;
}

export type Troubles = Partial<Record<keyof Draft, Trouble>>;
export type Result = { program: NewProgram } | { troubles: Troubles };

const longest = 60;
const mostPunches = 1_000_000;
const secondsIn = { seconds: 1, minutes: 60, hours: 3600 } as const;

/**
 * Ten punches for one, at most ten a day and five in one scan: enough for a round for the office, too little for a thief. Beyond the others a
 * second person has to approve; they are those that the service would set.
 */
export function freshDraft(colour: string, icon: string): Draft {
  return {
    name: "",
    reward: "",
    needed: "10",
    perDay: "10",
    gap: "",
    gapUnit: "minutes",
    perScan: "5",
    asksSale: false,
    asksAmount: false,
    cardHour: "30",
    pairDay: "20",
    staffHour: "240",
    staffDay: "1500",
    deviceHour: "400",
    cardDays: "",
    rewardDays: "",
    colour,
    icon,
  };
}

/** Maps the form to what the service takes, or says field by field what is wrong. */
export function readDraft(draft: Draft): Result {
  const troubles: Troubles = {};

  const text = (field: "name" | "reward"): string => {
    const value = draft[field].trim().replaceAll(/\s+/g, " ");
    if (value === "") troubles[field] = { text: "console-trouble-empty", min: 1, max: longest };
    else if ([...value].length > longest) troubles[field] = { text: "console-trouble-long", min: 1, max: longest };
    return value;
  };

  const whole = (field: Exclude<keyof Draft, "name" | "reward" | "gapUnit" | "asksSale" | "asksAmount" | "colour" | "icon">, max: number): number | undefined => {
    const value = draft[field].trim();
    if (value === "" && field !== "needed") return undefined;
    const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
    if (!(number >= 1 && number <= max)) {
      troubles[field] = { text: "console-trouble-number", min: 1, max };
      return undefined;
    }
    return number;
  };

  const unit = secondsIn[draft.gapUnit];
  const gap = whole("gap", Math.floor((7 * 24 * 3600) / unit));
  const limits = {
    max_per_day: whole("perDay", 1000),
    min_gap_seconds: gap === undefined ? undefined : gap * unit,
    max_per_scan: whole("perScan", 100),
    card_per_hour: whole("cardHour", mostPunches) ?? null,
    pair_per_day: whole("pairDay", mostPunches) ?? null,
    staff_per_hour: whole("staffHour", mostPunches) ?? null,
    staff_per_day: whole("staffDay", mostPunches) ?? null,
    device_per_hour: whole("deviceHour", mostPunches) ?? null,
    card_expires_days: whole("cardDays", 3650),
    reward_expires_days: whole("rewardDays", 3650),
  };
  const program: NewProgram = {
    name: text("name"),
    reward: text("reward"),
    punches_needed: whole("needed", 100) ?? 0,
    colour: draft.colour,
    icon: draft.icon,
  };
  if (draft.asksSale || draft.asksAmount) program.asks = { sale: draft.asksSale, amount: draft.asksAmount };
  if (Object.keys(troubles).length > 0) return { troubles };
  for (const [field, value] of Object.entries(limits)) {
    if (value !== undefined) Object.assign(program, { [field]: value });
  }
  return { program };
}

const fields: Record<string, keyof Draft> = {
  name: "name",
  reward: "reward",
  punches_needed: "needed",
  max_per_day: "perDay",
  min_gap_seconds: "gap",
  max_per_scan: "perScan",
  card_per_hour: "cardHour",
  pair_per_day: "pairDay",
  staff_per_hour: "staffHour",
  staff_per_day: "staffDay",
  device_per_hour: "deviceHour",
  card_expires_days: "cardDays",
  reward_expires_days: "rewardDays",
  colour: "colour",
  icon: "icon",
};

/** The field of the form that stands for a field of the service's request, if any. */
export function fieldOf(name: string): keyof Draft | undefined {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}
