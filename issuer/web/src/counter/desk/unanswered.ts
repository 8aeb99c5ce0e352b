import type { Intent } from "../chain/chain";
import { nothing, refused, type Shown, undecided } from "./shown";
import { clockTime, type Place, told } from "./words";

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

/** A code whose time is not that of this counter. Nobody knows which of the two clocks is wrong; people can see it. */
export function otherTime(reason: string, place: Place): Shown {
  return { ...refused(reason, null, place), todo: { id: "counter-todo-clock", args: { time: clockTime(place) } }, seconds: 15 };
}

/** Sent without an answer, and not for this counter to decide. */
export function open(reason: string, place: Place): Shown {
  return undecided({
    reason,
    why: told(reason, "staff", { id: "counter-why-open" }, place),
    todo: { id: "counter-todo-open" },
    seconds: 12,
  });
}

/** The browser could not keep the entry, so it was not sent. */
export function notKept(): Shown {
  return undecided({
    reason: "not_kept",
    why: { id: "counter-why-not-kept" },
    todo: { id: "counter-todo-not-kept" },
    seconds: 20,
  });
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
  return undecided({
    why: { id: "counter-why-challenge-unseen" },
    todo: { id: "counter-todo-challenge-unseen" },
    seconds: 20,
  });
}

/** A challenge ended without an answer. `sawAll`: this device would have seen one. */
export function unanswered(sawAll: boolean): Shown {
  return sawAll ? expired() : unseen();
}
