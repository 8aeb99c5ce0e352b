import { nothing, type Shown, undecided } from "../desk/shown";

/** Asked for: nothing moves before a second person has approved it. */
export function asked(entry: string): Shown {
  return undecided({
    verdict: "refused",
    entry,
    reason: "step_up_needed",
    word: { id: "counter-word-asked" },
    why: { id: "counter-why-asked" },
    todo: { id: "counter-todo-asked" },
    seconds: 8,
  });
}

/** Approved here, for another counter: the punch, the reward or the code is there, and so is what is to be done next. */
export function approvedThere(what: "accepted" | "redeemed" | "moving"): Shown {
  return {
    ...nothing,
    kind: "ok",
    verdict: what,
    word: { id: "counter-word-approved" },
    why: { id: `counter-why-approved-${what}` },
    signal: "accepted",
    seconds: 4,
  };
}

/** A phone has read the code. */
export function claimed(pending: boolean): Shown {
  return {
    ...nothing,
    kind: "ok",
    verdict: "moving",
    word: { id: pending ? "counter-word-claimed-pending" : "counter-word-claimed" },
    why: { id: pending ? "counter-why-claimed-pending" : "counter-why-claimed" },
    signal: "accepted",
    seconds: 8,
  };
}
