import type { Verdict } from "../../lib/api";

/** What can be taken back, and until when (performance.now()). */
export interface Undoable {
  readonly event: string;
  readonly units: number;
  readonly until: number;
}

const undoFor = 30_000;

/** The last punch of this counter, for as long as it can be taken back. */
export class LastPunch {
  undoable: Undoable | null = $state.raw(null);
  /** Whole seconds, for the screen. */
  left = $state(0);

  note(verdict: Verdict): void {
    if (verdict.verdict === "reversed") this.undoable = null;
    if (verdict.verdict !== "accepted") return;
    const units = verdict.card?.units ?? 1;
    this.undoable = verdict.event === undefined ? null : { event: verdict.event, units, until: performance.now() + undoFor };
    this.left = undoFor / 1000;
  }

  /** `at` by performance.now(). */
  tick(at: number): void {
    if (!this.undoable) return;
    this.left = Math.max(0, Math.ceil((this.undoable.until - at) / 1000));
    if (this.left === 0) this.undoable = null;
  }
}
