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

/** How the text of a PAPER begins. */
const paper = "908";

interface Handled {
  readonly text: string;
  readonly card: string | null;
  seen: number;
}

export class Recent {
  private handled: Handled | null = null;
  /** The card may be used again although it is still in sight. */
  private cardFree = false;

  /** Judges what the camera or a scanner reads at `at` (milliseconds). `card` is the id that the code claims, where it can be read. */
  see(text: string, card: string | null, at: number): Sighting {
    const { handled } = this;
    if (!handled || at - handled.seen > outOfSight) return "new";
    if (text === handled.text) {
      handled.seen = at;
      return "same-code";
    }
    if (card !== null && card === handled.card && !this.cardFree) {
      handled.seen = at;
      return "same-card";
    }
    return "new";
  }

  /** Notes that this code goes to the service now. */
  handle(text: string, card: string | null, at: number): void {
    this.handled = { text, card, seen: at };
    this.cardFree = false;
  }

  /** The card's next code counts although it never left. */
  freeCard(): void {
    this.cardFree = true;
  }

  /** Staff mean the same card once more. One on paper has no next code: the same counts again. */
  again(): void {
    if (this.handled?.text.startsWith(paper)) this.forget();
    else this.freeCard();
  }

  /** Nothing came of the last code: it may be shown again at once. */
  forget(): void {
    this.handled = null;
  }
}
