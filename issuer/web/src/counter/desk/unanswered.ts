import type { Intent } from "../chain/chain";
import { nothing, type Shown } from "./shown";
import { type Place, told } from "./words";

/*
 * What this counter says by itself: the service did not answer, or was not asked.
 */

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
