import type { Seen } from "../device/wire";
import { nothing, refused, type Shown, undecided } from "./shown";
import { dayAndTime, type Place } from "./words";

/** A card that staff only looked at. Nothing was punched. */
export function seenOf(seen: Seen, place: Place): Shown {
  if (seen.verdict === "refused") return refused(seen.reason, null, place);
  const { card } = seen;
  const ready = card.rewards > 0;
  const held = card.held_until ?? null;
  return {
    ...nothing,
    kind: "seen",
    verdict: "seen",
    word: card.needed > 0 ? { id: "counter-progress", args: { progress: card.progress, needed: card.needed } } : { id: "counter-word-seen" },
    why: { id: "counter-why-seen", args: { program: card.program_name, when: dayAndTime(card.last, place) } },
    todo: !ready
      ? null
      : held === null
        ? { id: "counter-why-reward", args: { rewards: card.rewards, reward: card.reward_name } }
        : { id: "counter-why-seen-held", args: { reward: card.reward_name, when: dayAndTime(held, place) } },
    signal: "seen",
    seconds: 8,
    card: { ...card, units: 0 },
    redeemable: ready && held === null,
  };
}

/** The service did not answer, and what a card holds only it knows. */
export function notSeen(): Shown {
  return undecided({
    word: { id: "counter-word-not-seen" },
    why: { id: "counter-why-not-seen" },
    todo: { id: "counter-todo-not-seen" },
    seconds: 7,
  });
}
