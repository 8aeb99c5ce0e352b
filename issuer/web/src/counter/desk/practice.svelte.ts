import type { Lesson } from "../../lib/practice";
import { accepted, redeemed, refused, type Shown, used } from "./shown";
import { provisional } from "./unanswered";
import type { Place } from "./words";

/** What the practice verdicts name. */
export interface Names {
  readonly program: string;
  readonly reward: string;
  readonly staff: string;
}

const needed = 10;
/** Milliseconds after which nobody practises any more. */
const practiceFor = 5 * 60_000;

/**
 * Practice, while staff have it on. Anybody can print a practice code, so it is nothing at any other time. The practice card fills as a real one
 * does, until the page is loaded again.
 */
export class Practice {
  on = $state(false);
  /** Staff went on from a full practice card to its reward. */
  toRedeem = false;
  private until = 0;
  private punches = 0;
  private rewards = 0;

  constructor(private readonly names: () => Names) {}

  begin(): void {
    this.on = true;
    this.until = performance.now() + practiceFor;
  }

  end(): void {
    this.on = false;
    this.toRedeem = false;
  }

  /** `at` by performance.now(). */
  tick(at: number): void {
    if (at > this.until) this.end();
  }

  /** What staff would see. */
  shown(lesson: Lesson, toRedeem: boolean, place: Place): Shown {
    const shown = this.asReal(lesson, toRedeem || this.toRedeem, place);
    this.begin();
    this.toRedeem = false;
    return { ...shown, practice: true };
  }

  private asReal(lesson: Lesson, toRedeem: boolean, place: Place): Shown {
    switch (lesson) {
      case "used": {
        const first = { at: place.now - 180, store_name: place.store, staff_name: this.names().staff, device_name: "" };
        return used({ verdict: "used", reason: "already_used", first }, place);
      }
      case "refused":
        return refused("bad_signature", null, place);
      case "offline":
        return provisional("punch", 1);
      case "full":
        this.punches = needed - 1;
        return this.punch();
      case "punch":
        return toRedeem ? this.redeem(place) : this.punch();
    }
  }

  private punch(): Shown {
    this.punches += 1;
    if (this.punches === needed) {
      this.punches = 0;
      this.rewards += 1;
    }
    return accepted(this.card(1));
  }

  private redeem(place: Place): Shown {
    if (this.rewards === 0) return refused("no_reward", null, place);
    this.rewards -= 1;
    return redeemed(this.card(0), null);
  }

  private card(units: number) {
    const { program, reward } = this.names();
    return { short: "", program_name: program, reward_name: reward, progress: this.punches, needed, rewards: this.rewards, units };
  }
}
