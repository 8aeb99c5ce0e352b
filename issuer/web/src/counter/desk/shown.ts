import type { Problem, Verdict } from "../../lib/api";
import type { Intent } from "../chain/chain";
import type { Signal } from "../signal/sound";

/** The kinds of a verdict, told apart by colour, shape, word, sound and vibration. */
export type Kind = "ok" | "provisional" | "used" | "refused" | "undecided";

/** A message of counter.ftl or reasons.ftl. */
export interface Line {
  readonly id: string;
  readonly args?: Record<string, string | number>;
}

/** What fills the screen after a scan. */
export interface Shown {
  readonly kind: Kind;
  readonly verdict: Verdict["verdict"] | "provisional" | "undecided";
  readonly reason: string | null;
  readonly word: Line;
  readonly why: Line;
  readonly todo: Line | null;
  readonly signal: Signal;
  /** Seconds until it goes by itself. */
  readonly seconds: number;
  readonly card: NonNullable<Verdict["card"]> | null;
  /** A reward is ready, so "Redeem now" is offered. */
  readonly redeemable: boolean;
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

/** "at 14:02", or with the day when that is not today in the store's time zone. */
function whenOf(at: number, place: Place): { time: string; date: string | null } {
  const time = new Intl.DateTimeFormat(place.language, { timeStyle: "short", timeZone: place.timeZone }).format(at * 1000);
  const date = day(at, place);
  return { time, date: date === day(place.now, place) ? null : date };
}

function firstUse(first: NonNullable<Verdict["first"]>, place: Place): Line {
  const { time, date } = whenOf(first.at, place);
  const where = first.store_name === place.store ? "here" : "there";
  return {
    id: `counter-why-used-${where}${date === null ? "" : "-other-day"}`,
    args: { time, date: date ?? "", store: first.store_name, staff: first.staff_name },
  };
}

function told(code: string | null, what: "staff" | "todo", otherwise: Line, place: Place): Line {
  return code !== null && place.has(reasonId(code, what)) ? { id: reasonId(code, what) } : otherwise;
}

const nothing = { reason: null, todo: null, card: null, redeemable: false } as const;

function accepted(card: Shown["card"]): Shown {
  const ready = (card?.rewards ?? 0) > 0;
  const why: Line = card
    ? { id: "counter-why-accepted", args: { units: card.units, program: card.program_name } }
    : { id: "counter-why-accepted-plain" };
  return {
    ...nothing,
    kind: "ok",
    verdict: "accepted",
    word: { id: "counter-word-accepted" },
    why,
    todo: ready && card ? { id: "counter-why-reward", args: { rewards: card.rewards, reward: card.reward_name } } : null,
    signal: ready ? "reward" : "accepted",
    seconds: ready ? 8 : 3,
    card,
    redeemable: ready,
  };
}

function redeemed(card: Shown["card"], reward: string | null): Shown {
  const name = reward ?? card?.reward_name ?? null;
  return {
    ...nothing,
    kind: "ok",
    verdict: "redeemed",
    word: { id: "counter-word-redeemed" },
    why: name === null ? { id: "counter-why-redeemed-plain" } : { id: "counter-why-redeemed", args: { reward: name } },
    signal: "reward",
    seconds: 8,
    card,
  };
}

function reversed(card: Shown["card"]): Shown {
  return {
    ...nothing,
    kind: "ok",
    verdict: "reversed",
    word: { id: "counter-word-reversed" },
    why: { id: "counter-why-reversed", args: { units: Math.abs(card?.units ?? 1) } },
    signal: "accepted",
    seconds: 4,
    card,
  };
}

function used(verdict: Verdict, place: Place): Shown {
  const reason = verdict.reason ?? "already_used";
  return {
    ...nothing,
    kind: "used",
    verdict: "used",
    reason,
    word: { id: "counter-word-used" },
    why: verdict.first && reason === "already_used" ? firstUse(verdict.first, place) : told(reason, "staff", { id: "counter-why-refused" }, place),
    todo: told(reason, "todo", { id: "counter-todo-refused" }, place),
    signal: "used",
    seconds: 7,
    card: verdict.card ?? null,
  };
}

/** Refused by the service, or here before anything was sent. */
export function refused(reason: string | null, card: Shown["card"], place: Place): Shown {
  return {
    ...nothing,
    kind: "refused",
    verdict: "refused",
    reason,
    word: { id: "counter-word-refused" },
    why: told(reason, "staff", { id: "counter-why-refused" }, place),
    todo: told(reason, "todo", { id: "counter-todo-refused" }, place),
    signal: "refused",
    seconds: 7,
    card,
  };
}

/** Kept by the service, and not counted until a manager decides. */
function quarantined(verdict: Verdict, place: Place): Shown {
  const reason = verdict.reason ?? null;
  return {
    ...nothing,
    kind: "undecided",
    verdict: "quarantined",
    reason,
    word: { id: "counter-word-quarantined" },
    why: told(reason, "staff", { id: "counter-why-quarantined" }, place),
    todo: { id: "counter-todo-quarantined" },
    signal: "undecided",
    seconds: 7,
    card: null,
  };
}

/** Accepted by this counter alone: it counts when the service says so. */
export function provisional(intent: Intent, count: number): Shown {
  const redeemed = intent === "redeem";
  return {
    ...nothing,
    kind: "provisional",
    verdict: "provisional",
    word: { id: redeemed ? "counter-word-provisional-reward" : "counter-word-provisional" },
    why: redeemed ? { id: "counter-why-provisional-reward" } : { id: "counter-why-provisional", args: { count } },
    todo: null,
    signal: "provisional",
    seconds: redeemed ? 8 : 3,
  };
}

/** Sent without an answer, and not for this counter to decide. */
export function open(reason: string, place: Place): Shown {
  return {
    ...nothing,
    kind: "undecided",
    verdict: "undecided",
    reason,
    word: { id: "counter-word-undecided" },
    why: told(reason, "staff", { id: "counter-why-open" }, place),
    todo: { id: "counter-todo-open" },
    signal: "undecided",
    seconds: 12,
  };
}

/** How an answer looks; `null` for a challenge, which is no verdict yet. `reward` is the name of the one that was challenged for. */
export function shownOf(verdict: Verdict, place: Place, reward: string | null = null): Shown | null {
  const card = verdict.card ?? null;
  switch (verdict.verdict) {
    case "accepted":
      return accepted(card);
    case "redeemed":
      return redeemed(card, reward);
    case "reversed":
      return reversed(card);
    case "used":
      return used(verdict, place);
    case "refused":
      return refused(verdict.reason ?? null, card, place);
    case "quarantined":
      return quarantined(verdict, place);
    case "challenge":
      return null;
  }
}

/** The service will not take this entry at all. */
export function rejected(problem: Problem, place: Place): Shown {
  const shown = refused(problem.code, null, place);
  if (place.has(reasonId(problem.code, "staff"))) return shown;
  return { ...shown, why: { id: "counter-why-rejected", args: { detail: problem.detail || problem.code } } };
}

/** How a challenge ended. Wrong digits end it only the third time, and that is what staff are told. */
export function redemptionOver(verdict: Verdict, place: Place, reward: string): Shown | null {
  const shown = shownOf(verdict, place, reward);
  if (shown?.reason !== "wrong_digits") return shown;
  return { ...shown, why: { id: "counter-why-three-wrong" }, todo: { id: "counter-todo-challenge-expired" } };
}

/** The browser could not keep the entry, so it was not sent. */
export function notKept(): Shown {
  return {
    ...nothing,
    kind: "refused",
    verdict: "refused",
    word: { id: "counter-word-refused" },
    why: { id: "counter-why-not-kept" },
    todo: { id: "counter-todo-not-kept" },
    signal: "refused",
    seconds: 20,
  };
}

/** Nobody typed the digits in time. */
function expired(): Shown {
  return {
    ...nothing,
    kind: "refused",
    verdict: "refused",
    reason: "challenge_expired",
    word: { id: "counter-word-refused" },
    why: { id: "counter-why-challenge-expired" },
    todo: { id: "counter-todo-challenge-expired" },
    signal: "refused",
    seconds: 7,
  };
}

/** The connection was away, so nobody here knows whether the digits were typed. */
function unseen(): Shown {
  return {
    ...nothing,
    kind: "undecided",
    verdict: "undecided",
    word: { id: "counter-word-undecided" },
    why: { id: "counter-why-challenge-unseen" },
    todo: { id: "counter-todo-challenge-unseen" },
    signal: "undecided",
    seconds: 20,
  };
}

/** A challenge ended without an answer. `sawAll`: this device would have seen one. */
export function unanswered(sawAll: boolean): Shown {
  return sawAll ? expired() : unseen();
}
