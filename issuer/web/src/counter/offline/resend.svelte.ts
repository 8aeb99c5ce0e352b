import type { Row } from "./row";

interface Parts {
  /** What was sent, in the order of the chain. */
  readonly sent: () => readonly Row[];
  /** Sends one of them once more; tells whether its answer is another one now. */
  readonly repeat: (key: string) => Promise<boolean>;
}

/** How far it is. */
export interface Progress {
  readonly all: number;
  readonly done: number;
  /** Those with another answer than before, by key. */
  readonly changed: readonly string[];
  readonly is: "running" | "done" | "stopped";
}

/**
 * Sends once more all that is kept of what was sent: for a service that was restored from a backup, or to hear what a manager decided. A
 * repeat counts nothing twice.
 */
export class Resend {
  progress: Progress | null = $state.raw(null);

  constructor(private readonly parts: Parts) {}

  async run(): Promise<void> {
    if (this.progress?.is === "running") return;
    const rows = this.parts.sent();
    let progress: Progress = { all: rows.length, done: 0, changed: [], is: "running" };
    this.progress = progress;
    try {
      for (const { key } of rows) {
        const changed = (await this.parts.repeat(key)) ? [...progress.changed, key] : progress.changed;
        progress = { ...progress, done: progress.done + 1, changed };
        this.progress = progress;
      }
      this.progress = { ...progress, is: "done" };
    } catch {
      // No answer, or none just now: staff may ask once more.
      this.progress = { ...progress, is: "stopped" };
    }
  }
}
