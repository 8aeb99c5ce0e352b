import { isPaper } from "./claims";

/**
 * A camera sees the same phone many times a second, and a phone left before it shows a new code every quarter of a minute. Neither
 * may count again by itself.
 */

/** How long a code has to be out of sight before it counts as shown again, in milliseconds. */
export const outOfSight = 2500;

export type Sighting =
  /** To be submitted. */
  | "new"
  /** The code that was handled last, still or again in sight: nothing happens. */
  | "same-code"
  /** A newer code of the card that was handled last, which never left: held back until it leaves or staff say so. */
  | "same-card";

interface Handled {
  readonly text: string;
  readonly card: string | null;
  seen: number;
}

export class Recent {
  /** What is in sight. Several phones may be: the last customer's is still there when the next one's comes. */
  private handled: Handled[] = [];
  private last: Handled | null = null;
  /** The card whose next code was held back last. */
  private heldBack: string | null = null;
  /** The card that may be used again although it is still in sight. */
  private free: string | null = null;

  /** Judges what the camera or a scanner reads at `at` (milliseconds). `card` is the id that the code claims, where it can be read. */
  see(text: string, card: string | null, at: number): Sighting {
    this.handled = this.handled.filter((one) => at - one.seen <= outOfSight);
    const same = this.handled.find((one) => one.text === text);
    if (same) {
      same.seen = at;
      return "same-code";
    }
    const before = card === null || card === this.free ? undefined : this.handled.find((one) => one.card === card);
    if (before) {
      before.seen = at;
      this.heldBack = card;
      return "same-card";
    }
    return "new";
  }

  /** Notes that this code goes to the service now. */
  handle(text: string, card: string | null, at: number): void {
    this.last = { text, card, seen: at };
    this.handled.push(this.last);
    this.free = null;
    this.heldBack = null;
  }

  /** The next code of the card that was handled last counts although it never left. */
  freeCard(): void {
    this.free = this.last?.card ?? null;
  }

  /** Staff mean the card that was handled last once more. One on paper has no next code: the same counts again. */
  freeLast(): void {
    if (this.last && isPaper(this.last.text)) this.forget();
    else this.freeCard();
  }

  /** Staff mean the card whose next code was held back, which need not be the last: several may be in sight. */
  freeHeldBack(): void {
    if (this.heldBack === null) this.freeLast();
    else this.free = this.heldBack;
  }

  /** Nothing came of the last code: it may be shown again at once. */
  forget(): void {
    this.handled = this.handled.filter((one) => one !== this.last);
  }
}
