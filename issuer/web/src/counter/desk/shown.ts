import type { Problem, Verdict } from "../../lib/api";
import type { Signal } from "../signal/sound";
import { firstUse, type Line, type Place, reasonId, told } from "./words";

/** The kinds of a verdict, told apart by colour, shape, word, sound and vibration. */
export type Kind = "ok" | "provisional" | "used" | "refused" | "undecided" | "seen";

/** What fills the screen after a scan. */
export interface Shown {
  readonly kind: Kind;
  readonly verdict: Verdict["verdict"] | "provisional" | "undecided" | "seen";
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
  /** What may be undone: the punch that this tells of. */
  readonly event?: string | undefined;
  /** The entry that this answers, where somebody may still approve it. */
  readonly entry?: string | undefined;
  /** Only practised: nothing was sent, and nothing counts. */
  readonly practice?: boolean;
}

/** What most verdicts leave out. */
export const nothing = { reason: null, todo: null, card: null, redeemable: false } as const;

export function accepted(card: Shown["card"]): Shown {
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

export function redeemed(card: Shown["card"], reward: string | null): Shown {
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

export function used(verdict: Verdict, place: Place): Shown {
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

/** Neither yes nor no, as things stand; with a word of its own where there is a better one. */
export function undecided(says: Partial<Shown> & Pick<Shown, "why" | "todo" | "seconds">): Shown {
  return { ...nothing, kind: "undecided", verdict: "undecided", word: { id: "counter-word-undecided" }, signal: "undecided", ...says };
}

/** Kept by the service, and not counted until a manager decides. */
function quarantined(verdict: Verdict, place: Place): Shown {
  const reason = verdict.reason ?? null;
  return undecided({
    verdict: "quarantined",
    reason,
    word: { id: "counter-word-quarantined" },
    why: told(reason, "staff", { id: "counter-why-quarantined" }, place),
    todo: { id: "counter-todo-quarantined" },
    seconds: 7,
  });
}

/** How an answer looks; `null` for a challenge and for a claim code, which have screens of their own. `reward` is the name of the one that was challenged for. */
export function shownOf(verdict: Verdict, place: Place, reward: string | null = null): Shown | null {
  const card = verdict.card ?? null;
  switch (verdict.verdict) {
    case "accepted":
      return { ...accepted(card), event: verdict.event };
    case "redeemed":
      return redeemed(card, reward);
    case "reversed":
      return reversed(card);
    case "used":
      return used(verdict, place);
    case "refused":
      return { ...refused(verdict.reason ?? null, card, place), entry: verdict.entry?.hash };
    case "quarantined":
      return quarantined(verdict, place);
    case "challenge":
    case "moving":
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
