import type { Verdict } from "../../lib/api";
import type { Draft, Outcome, Submitter, Trying } from "../chain/submitter";
import type { Read } from "../input/code";
import { Recent } from "../input/recent";
import type { Signal } from "../signal/sound";
import { Redemption } from "./redemption.svelte";
import { type Line, notKept, open, type Place, provisional, redemptionOver, refused, rejected, type Shown, shownOf, unanswered } from "./shown";

/** Where a text came from: a camera sees things by chance, a scanner or a person means them. */
export type Source = "camera" | "meant";

export type Mode = "punch" | "redeem";

export type Stage =
  | { at: "ready" }
  | { at: "checking"; trying: Trying | null; since: number; /** performance.now() of the next try */ next: number }
  | { at: "shown"; shown: Shown; since: number }
  | { at: "challenge"; redemption: Redemption };

/** A small remark in the viewfinder. */
export interface Hint extends Line {
  readonly about: "same-card" | "other";
}

/** What can be taken back, and until when (performance.now()). */
export interface Undoable {
  readonly event: string;
  readonly units: number;
  readonly until: number;
}

export interface DeskParts {
  readonly submitter: Submitter;
  /** Who is signed on; `null` when nobody is. */
  readonly staff: () => string | null;
  readonly place: () => Place;
  readonly signal: (what: Signal) => void;
  /** An answer came, whatever it was. */
  readonly onAnswer: (outcome: Outcome) => void;
  /** Whether what becomes of a challenge would be heard at once. */
  readonly hears: () => boolean;
  /** Try now instead of waiting. */
  readonly hurry: () => void;
}

const notOursIds = {
  foreign: "counter-not-ours",
  invitation: "counter-not-ours-invite",
  enrol: "counter-not-ours-enrol",
  "enrol-elsewhere": "counter-not-ours-enrol",
} as const;

/** Without an answer for this long, the screen says so. */
const patience = 2500;
const undoFor = 30_000;
const hintFor = 2500;
const redeemModeFor = 60_000;
/** A verdict is seen for at least this long before the next customer's code may take its place. */
const leastShown = 1200;

/** From a code that was read to the verdict on the screen. */
export class Desk {
  stage: Stage = $state.raw({ at: "ready" });
  mode: Mode = $state("punch");
  count = $state(1);
  sale = $state("");
  hint: Hint | null = $state.raw(null);
  undoable: Undoable | null = $state.raw(null);
  /** Whole seconds, for the screen. */
  undoLeft = $state(0);
  nextIn = $state(0);
  held = $state(false);

  private readonly recent = new Recent();
  private hintUntil = 0;
  private modeUntil = 0;
  private closesAt = 0;
  private readonly timer: ReturnType<typeof setInterval>;

  constructor(private readonly parts: DeskParts) {
    this.timer = setInterval(() => this.tick(), 200);
  }

  end(): void {
    clearInterval(this.timer);
  }

  /** Something was read. */
  take(read: Read, source: Source): void {
    const at = performance.now();
    if (read.is !== "code") {
      this.notOurs(read, source);
      return;
    }
    const sighting = this.recent.see(read.text, source === "camera" ? read.card : null, at);
    if (sighting === "same-code" || !this.mayBegin(source, at)) return;
    if (sighting === "same-card") {
      this.show({ id: "counter-same-card", about: "same-card" });
      return;
    }
    const { count, sale } = this;
    if (this.mode === "punch" && count > 1 && sale.trim() === "") {
      this.show({ id: "counter-sale-missing", about: "other" });
      return;
    }
    const staff = this.parts.staff();
    if (staff === null) return;
    this.recent.handle(read.text, read.card, at);
    const punches = this.mode === "punch" ? { count, sale: sale.trim() || undefined } : { count: 1 };
    void this.submit({ intent: this.mode, staff, code: read.text, ...punches });
  }

  /** Takes back the last punch, as an entry of its own. */
  undo(): void {
    const staff = this.parts.staff();
    const { undoable } = this;
    if (!undoable || staff === null || this.stage.at === "checking" || this.stage.at === "challenge") return;
    void this.submit({ intent: "reverse", staff, count: 1, names: undoable.event });
  }

  /** Approves, as a second person, what another counter was refused. */
  approve(entry: string): void {
    const staff = this.parts.staff();
    if (staff === null || this.stage.at === "checking" || this.stage.at === "challenge") return;
    void this.submit({ intent: "approve", staff, count: 1, names: entry });
  }

  /** A second person approved what was refused here. */
  approved(verdict: Verdict): void {
    const shown = shownOf(verdict, this.parts.place());
    if (shown && (this.stage.at === "ready" || this.stage.at === "shown")) this.present(shown);
  }

  setMode(mode: Mode): void {
    this.mode = mode;
    this.modeUntil = performance.now() + redeemModeFor;
    this.recent.freeCard();
    this.hint = null;
  }

  /** The card in sight is meant once more. */
  again(): void {
    this.recent.freeCard();
    this.hint = null;
  }

  redeemNow(): void {
    this.next();
    this.setMode("redeem");
  }

  /** Leaves a verdict, or a challenge that is given up. */
  next(): void {
    if (this.stage.at === "checking") return;
    this.stage = { at: "ready" };
    this.held = false;
  }

  toggleHold(): void {
    if (this.stage.at !== "shown") return;
    if (this.held) this.next();
    else this.held = true;
  }

  hurry(): void {
    this.parts.hurry();
  }

  /** The live stream told how a redemption ended. */
  redemptionOver(cnonce: string, verdict: Verdict): void {
    if (this.stage.at !== "challenge" || this.stage.redemption.cnonce !== cnonce) return;
    const shown = redemptionOver(verdict, this.parts.place(), this.stage.redemption.reward);
    if (shown) this.present(shown);
  }

  connectionLost(): void {
    if (this.stage.at === "challenge") this.stage.redemption.lostSight();
  }

  /** Shows how an entry ended that was sent again after a restart, or before the present one. */
  present(shown: Shown): void {
    this.stage = { at: "shown", shown, since: performance.now() };
    this.held = false;
    this.closesAt = performance.now() + shown.seconds * 1000;
    this.nextIn = shown.seconds;
    this.parts.signal(shown.signal);
  }

  /** Waits on screen for an entry that is being sent. Given to the submitter. */
  readonly trying = (trying: Trying): void => {
    const first = this.stage.at !== "checking" || this.stage.trying === null;
    const at = performance.now();
    this.stage = { at: "checking", trying, since: at, next: at + trying.wait };
    if (first) this.parts.signal("undecided");
  };

  /** What an entry came to. */
  readonly conclude = (outcome: Outcome): void => {
    this.parts.onAnswer(outcome);
    const place = this.parts.place();
    if (outcome.is === "rejected") {
      this.recent.forget();
      this.present(rejected(outcome.problem, place));
      return;
    }
    if (outcome.is !== "answered") {
      this.concludeHere(outcome, place);
      return;
    }
    const { verdict, intent } = outcome;
    // Nothing came of this code, and the customer still holds the phone there: its next code counts. Not after a redemption that was
    // refused, for the mode is back to punching then, and nobody asked for a punch.
    if (verdict.verdict === "refused" && intent === "punch") this.recent.freeCard();
    if (intent === "punch" || intent === "redeem") this.mode = "punch";
    if (verdict.verdict === "challenge" && verdict.challenge) {
      this.stage = { at: "challenge", redemption: new Redemption(verdict.challenge) };
      if (!this.parts.hears()) this.connectionLost();
      this.parts.signal("challenge");
      return;
    }
    if (intent !== "approve") this.noteUndoable(verdict);
    const shown = shownOf(verdict, place);
    if (shown) this.present(shown);
  };

  /** The service did not answer. */
  private concludeHere(outcome: Exclude<Outcome, { is: "answered" | "rejected" }>, place: Place): void {
    const { intent } = outcome;
    if (intent === "punch" || intent === "redeem") this.mode = "punch";
    if (outcome.is === "provisional") {
      this.count = 1;
      this.sale = "";
      this.present(provisional(intent, outcome.count));
    } else if (outcome.is === "refused") {
      if (intent === "punch") this.recent.freeCard();
      this.present(refused(outcome.reason, null, place));
    } else {
      this.present(open(outcome.reason, place));
    }
  }

  private async submit(draft: Draft): Promise<void> {
    this.stage = { at: "checking", trying: null, since: performance.now(), next: 0 };
    this.hint = null;
    try {
      this.conclude(await this.parts.submitter.submit(draft, this.trying));
    } catch {
      this.recent.forget();
      this.present(notKept());
    }
  }

  private noteUndoable(verdict: Verdict): void {
    if (verdict.verdict === "reversed") this.undoable = null;
    if (verdict.verdict !== "accepted") return;
    this.count = 1;
    this.sale = "";
    const units = verdict.card?.units ?? 1;
    this.undoable = verdict.event === undefined ? null : { event: verdict.event, units, until: performance.now() + undoFor };
    this.undoLeft = undoFor / 1000;
  }

  private mayBegin(source: Source, at: number): boolean {
    const { stage } = this;
    if (stage.at === "ready") return true;
    if (stage.at !== "shown") return false;
    if (source === "meant") return true;
    // The next customer need not wait for a verdict that asks for nothing.
    return (stage.shown.kind === "ok" || stage.shown.kind === "provisional") && !stage.shown.redeemable && !this.held && at - stage.since >= leastShown;
  }

  private notOurs(read: Exclude<Read, { is: "code" }>, source: Source): void {
    if (source === "meant" && read.is === "foreign" && this.mayBegin(source, performance.now())) {
      this.present(refused("malformed", null, this.parts.place()));
      return;
    }
    if (this.stage.at !== "ready") return;
    this.show({ id: notOursIds[read.is], about: "other" });
  }

  private show(hint: Hint): void {
    this.hintUntil = performance.now() + hintFor;
    if (this.hint?.id !== hint.id) this.hint = hint;
  }

  private tick(): void {
    const at = performance.now();
    if (this.hint && at > this.hintUntil) this.hint = null;
    if (this.mode === "redeem" && this.stage.at === "ready" && at > this.modeUntil) this.mode = "punch";
    if (this.undoable) {
      this.undoLeft = Math.max(0, Math.ceil((this.undoable.until - at) / 1000));
      if (this.undoLeft === 0) this.undoable = null;
    }
    const { stage } = this;
    if (stage.at === "checking") {
      this.nextIn = Math.max(0, Math.ceil((stage.next - at) / 1000));
      if (stage.trying === null && at - stage.since > patience) this.trying({ why: "slow", tries: 1, wait: 0 });
    }
    if (stage.at === "shown" && !this.held) {
      this.nextIn = Math.max(0, Math.ceil((this.closesAt - at) / 1000));
      if (at >= this.closesAt) this.next();
    }
    if (stage.at === "challenge" && stage.redemption.tick()) this.present(unanswered(!stage.redemption.unseen));
  }
}
