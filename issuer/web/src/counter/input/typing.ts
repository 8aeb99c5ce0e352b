/**
 * Tells a USB scanner from a person. A scanner types its code as a keyboard, each key well under 50 ms after the one before, and ends
 * with Enter, Tab or nothing. People do not keep that up for a dozen keys.
 */

/** Longest time between two keys of one scan, in milliseconds. */
export const longestGap = 50;

/** After this long without a key, a scan without Enter or Tab is over. */
export const endingPause = 120;

/** The fewest keys that are taken for a scan. The shortest code of ours has 275 digits; a price label has 8 to 13. */
const fewestKeys = 8;

/** One key going down. `at` is in milliseconds on any steady clock. */
export interface Key {
  readonly key: string;
  /** The physical key, as in KeyboardEvent.code. */
  readonly code: string;
  readonly at: number;
}

/** What came of a key: `person` leaves it alone, `scanner` is inside a burst, a text is a whole scan. */
export type Heard = { as: "person" } | { as: "scanner" } | { as: "scan"; text: string };

/** The digit on a physical key, whatever the layout makes of it: a French keyboard types `à` where the scanner means 0. */
function digitOf(code: string): string | null {
  return /^(?:Digit|Numpad)([0-9])$/.exec(code)?.[1] ?? null;
}

export class Typing {
  private keys: { typed: string; digit: string | null }[] = [];
  private last = Number.NEGATIVE_INFINITY;

  hear({ key, code, at }: Key): Heard {
    if (key === "Shift" || key === "CapsLock" || key === "AltGraph") return { as: this.bursting() ? "scanner" : "person" };
    const ends = key === "Enter" || key === "Tab";
    const gap = at - this.last;
    // A busy computer may hold back a key of a burst that is known to be one, and some scanners think before they press Enter.
    if (gap > (ends || this.bursting() ? endingPause : longestGap)) this.keys = [];
    this.last = at;
    if (ends) {
      const text = this.take();
      return text === null ? { as: "person" } : { as: "scan", text };
    }
    const digit = digitOf(code);
    if (key.length !== 1 && digit === null) {
      this.keys = [];
      return { as: "person" };
    }
    this.keys.push({ typed: key.length === 1 ? key : "", digit });
    return { as: this.bursting() ? "scanner" : "person" };
  }

  /** Ends a scan that has neither Enter nor Tab. To be called when no key came for `endingPause`. */
  pause(at: number): string | null {
    return at - this.last >= endingPause ? this.take() : null;
  }

  /** How many keys of a possible scan were heard. */
  get length(): number {
    return this.keys.length;
  }

  private bursting(): boolean {
    return this.keys.length >= fewestKeys;
  }

  private take(): string | null {
    const { keys } = this;
    this.keys = [];
    if (keys.length < fewestKeys) return null;
    if (keys.every((key) => key.digit !== null)) return keys.map((key) => key.digit).join("");
    return keys.map((key) => key.typed).join("");
  }
}
