import { now } from "../../lib/clock";
import type { Face } from "../../lib/api";
import type { KeptKey } from "../../lib/keys";
import type { Keep, KeptCard } from "./kept";
import { askFor, endBy } from "./move";

/** A card that this phone asked for by a code, and that has not come yet. */
export interface Waiting {
  commitment: string;
  /** What it is asked for with; `null` once it will not come: what is left only says so. */
  claim: { subject: string; key: KeptKey } | null;
  face: Face;
  number: string;
  asked: number;
  /** From when on it comes; missing while no answer has arrived. */
  until?: number;
  ended?: "stopped" | "over";
}

/** Milliseconds until it is tried again when there was no answer; doubled each time. */
const firstWait = 5_000;
const longestWait = 10 * 60_000;
/** What a timer of a browser can wait at once. */
const longestTimer = 24 * 3600_000;

/**
 * Asks by itself for the cards that are to come, as long as the page is open: at once, when their time has come, and whenever the page is
 * looked at or the network returns. What a reload interrupts goes on after it.
 */
export class WaitingCards {
  rows: Waiting[] = $state.raw([]);
  private timer: ReturnType<typeof setTimeout> | undefined;
  private wait = firstWait;
  private turn: Promise<void> = Promise.resolve();

  constructor(
    private readonly keep: Keep,
    /** Shows a card that has come by itself. */
    private readonly onCard: (card: KeptCard) => void,
    private readonly ask = askFor,
  ) {}

  async open(): Promise<void> {
    this.rows = await this.keep.waiting();
    void this.askAll();
  }

  /** Asks for a card for the first time. Answers the card, or `null` when it is to wait. Throws what the service refused it with. */
  async first(row: Waiting): Promise<KeptCard | null> {
    // The key is kept before it is used: when the answer is lost, the same key asks again.
    await this.put(row);
    try {
      return await this.take(row);
    } catch (failed) {
      // A plain no leaves nothing to wait for.
      if (endBy(failed)) await this.forget(row.commitment);
      throw failed;
    } finally {
      this.plan();
    }
  }

  /** Asks for all of them, one after the other. */
  askAll(): Promise<void> {
    this.turn = this.turn.then(async () => {
      let unanswered = false;
      for (const row of this.rows.filter((one) => one.claim)) unanswered = !(await this.again(row)) || unanswered;
      this.wait = unanswered ? Math.min(this.wait * 2, longestWait) : firstWait;
      this.plan(unanswered);
    });
    return this.turn;
  }

  async forget(commitment: string): Promise<void> {
    await this.keep.forgetWaiting(commitment);
    this.rows = this.rows.filter((row) => row.commitment !== commitment);
  }

  close(): void {
    clearTimeout(this.timer);
  }

  /** Whether there was an answer. */
  private async again(row: Waiting): Promise<boolean> {
    try {
      const card = await this.take(row);
      if (card) this.onCard(card);
      return true;
    } catch (failed) {
      const ended = endBy(failed);
      // What the browser cannot keep just now is asked again, too.
      return ended !== null && this.put({ ...row, claim: null, ended }).then(
        () => true,
        () => false,
      );
    }
  }

  private async take(row: Waiting): Promise<KeptCard | null> {
    const answer = await this.ask(row);
    if ("until" in answer) {
      await this.put({ ...row, until: answer.until });
      return null;
    }
    await this.keep.addCard(answer);
    await this.forget(row.commitment);
    return answer;
  }

  private async put(row: Waiting): Promise<void> {
    await this.keep.keepWaiting(row);
    this.rows = [...this.rows.filter((one) => one.commitment !== row.commitment), row].sort((a, b) => a.asked - b.asked);
  }

  private plan(unanswered = false): void {
    clearTimeout(this.timer);
    const due = this.rows.filter((row) => row.claim).map((row) => (row.until === undefined ? 0 : (row.until - now()) * 1000));
    if (due.length === 0) return;
    const least = unanswered ? this.wait : firstWait;
    this.timer = setTimeout(() => void this.askAll(), Math.min(longestTimer, Math.max(least, Math.min(...due))));
  }
}
