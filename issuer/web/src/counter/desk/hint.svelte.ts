import type { Read } from "../input/code";
import type { Line } from "./words";

/** A small remark in the viewfinder. */
export interface Hint extends Line {
  readonly about: "same-card" | "other";
}

const hintFor = 2500;

const notOursIds = {
  foreign: "counter-not-ours",
  invitation: "counter-not-ours-invite",
  enrol: "counter-not-ours-enrol",
  "enrol-elsewhere": "counter-not-ours-enrol",
} as const;

/** What is said of a text that is no code of a card. */
export function notOurs(read: Exclude<Read, { is: "code" } | { is: "practice" }>): Hint {
  return { id: notOursIds[read.is], about: "other" };
}

/** The remark that stands in the viewfinder, until it is old. */
export class Hints {
  now: Hint | null = $state.raw(null);
  private until = 0;

  show(hint: Hint): void {
    this.until = performance.now() + hintFor;
    if (this.now?.id !== hint.id) this.now = hint;
  }

  clear(): void {
    this.now = null;
  }

  /** `at` by performance.now(). */
  tick(at: number): void {
    if (this.now && at > this.until) this.now = null;
  }
}
