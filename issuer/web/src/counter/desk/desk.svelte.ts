import { Problem, type Verdict } from "../../lib/api";
import { type Lesson, practiceCode } from "../../lib/practice";
import type { Draft, Outcome, Submitter, Trying } from "../chain/submitter";
import type { Seen } from "../device/wire";
import { cardPart } from "../input/claims";
import type { Read } from "../input/code";
import { Recent } from "../input/recent";
import { begin } from "../pace";
import type { Signal } from "../signal/sound";
import { Moving } from "../moving/moving.svelte";
import { approvedThere, asked, claimed } from "../moving/shown";
import { Countdown } from "./countdown.svelte";
import { Hints, notOurs } from "./hint.svelte";
import { LastPunch } from "./last-punch.svelte";
import { type Asks, type Mode, Order } from "./order.svelte";
import { type Names, Practice } from "./practice.svelte";
import { Redemption } from "./redemption.svelte";
import { notSeen, seenOf } from "./seen";
import { redemptionOver, refused, rejected, type Shown, shownOf } from "./shown";
import { mayBegin, type Source, type Stage } from "./stage";
import { notKept, open, otherTime, provisional, unanswered } from "./unanswered";
import type { Place } from "./words";

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
  /** What is to be said of a sale. */
  readonly asks: () => Asks;
  /** Asks what a card holds. Throws Offline or a Problem. */
  readonly look: (code: string) => Promise<Seen>;
  readonly practice: () => Names;
}

/** What came of one customer's scan, and the verdict when it is of a punch. */
interface News {
  readonly shown: Shown;
  readonly accepted?: Verdict;
}

/** Without an answer for this long, the screen says so. */
const patience = 2500;

/** From a code that was read to the verdict on the screen. */
export class Desk {
  stage: Stage = $state.raw({ at: "ready" });

  readonly order: Order;
  readonly last = new LastPunch();
  readonly hints = new Hints();
  readonly moving = new Moving();
  /** Seconds for which the claim code is waited for, or good. */
  moveLeft = $state(0);
  readonly countdown = new Countdown();
  private readonly recent = new Recent();
  readonly practice: Practice;
  private readonly timer: ReturnType<typeof setInterval>;
  /** What waits to be told until the screen is free of another customer's. */
  private readonly news: News[] = [];
  /** The last punch that was answered. */
  private lastEntry: string | undefined;
  /** The challenge that staff turned away from. The customer may confirm it all the same. */
  private turnedFrom: Redemption | null = null;

  constructor(private readonly parts: DeskParts) {
    this.order = new Order(parts.asks);
    this.practice = new Practice(parts.practice);
    this.timer = setInterval(() => this.tick(), 200);
  }

  end(): void {
    clearInterval(this.timer);
  }

  /** Something was read. */
  take(read: Read, source: Source): void {
    const at = performance.now();
    if (read.is === "practice") {
      this.practise(read.lesson, source);
      return;
    }
    if (read.is !== "code") {
      this.notOurs(read, source);
      return;
    }
    const sighting = this.recent.see(read.text, source === "camera" ? read.card : null, at);
    if (sighting === "same-code" || !this.mayBegin(source)) return;
    if (sighting === "same-card") {
      this.hints.show({ id: "counter-same-card", about: "same-card" });
      return;
    }
    const card = read.card ?? cardPart(read.text);
    if (this.order.mode === "punch") this.order.turnTo(card);
    const { missing, mode } = this.order;
    if (missing) {
      this.hints.show({ id: missing, about: "other" });
      return;
    }
    const staff = this.parts.staff();
    if (staff === null) return;
    this.practice.end();
    this.recent.handle(read.text, read.card, at);
    begin("verdict");
    if (mode === "move") void this.move(staff, { code: read.text });
    else if (mode === "look") void this.look(read.text);
    else void this.submit(this.order.draft(staff, { code: read.text, card }, mode));
  }

  /** Shows what somebody would see, and does nothing. Where nobody practises it is a text that anybody may have printed. */
  practise(lesson: Lesson, source: Source): void {
    const at = performance.now();
    const code = practiceCode(lesson);
    if (this.recent.see(code, null, at) === "same-code" && source === "camera") return;
    if (!this.mayBegin(source) || this.parts.staff() === null) return;
    if (!this.practice.on) {
      if (source === "meant") this.present({ ...refused("malformed", null, this.parts.place()), why: { id: "counter-practice-no-card" } });
      else if (this.stage.at === "ready") this.hints.show({ id: "counter-practice-no-card", about: "other" });
      return;
    }
    this.recent.handle(code, null, at);
    const toRedeem = this.order.mode === "redeem";
    this.order.scanned();
    this.present(this.practice.shown(lesson, toRedeem, this.parts.place()));
  }

  /** Takes back the last punch, as an entry of its own. */
  undo(): void {
    const staff = this.parts.staff();
    const { undoable } = this.last;
    if (!undoable || staff === null || this.stage.at === "checking" || this.stage.at === "challenge") return;
    void this.submit({ intent: "reverse", staff, count: 1, names: undoable.event });
  }

  /** Approves, as a second person, what another counter was refused. */
  approve(entry: string): void {
    const staff = this.parts.staff();
    if (staff === null || this.stage.at === "checking" || this.stage.at === "challenge") return;
    void this.submit({ intent: "approve", staff, count: 1, names: entry });
  }

  /** Asks for a claim code for the card of a phone that is gone. */
  moveLost(card: string): void {
    const staff = this.parts.staff();
    if (staff !== null && this.stage.at === "ready") void this.move(staff, { card });
  }

  showClaimCode(): void {
    if (this.stage.at === "ready" && this.moving.step.at === "ready") this.stage = { at: "claim-code" };
  }

  /** The code is not wanted any more. */
  endMove(): void {
    this.moving.end();
    if (this.stage.at === "claim-code") this.next();
  }

  /** The customer's phone has read the claim code. */
  claimed(commitment: string, pending: boolean): void {
    if (!this.moving.is(commitment)) return;
    this.moving.end();
    if (this.stage.at === "claim-code") this.present(claimed(pending));
    else this.tell({ shown: claimed(pending) });
  }

  /** A second person approved what was refused here. */
  approved(verdict: Verdict, entry: string): void {
    const answersShown = this.stage.at === "shown" && this.stage.shown.entry === entry;
    if (answersShown) this.next();
    if (verdict.verdict === "moving") {
      this.moving.ready(entry, verdict.claim_until ?? 0);
      // It is for the customer whom somebody has before them.
      if (this.parts.staff() === null) this.endMove();
      this.showClaimCode();
      return;
    }
    const accepted = verdict.verdict === "accepted";
    if (accepted && entry === this.lastEntry) this.order.over();
    const shown = shownOf(verdict, this.parts.place());
    if (shown) this.tell({ shown, ...(accepted && { accepted: verdict }) });
  }

  setMode(mode: Mode): void {
    this.order.setMode(mode);
    this.again();
  }

  /** The card in sight is meant once more: the one that was just held back, else the last. */
  again(): void {
    if (this.hints.now?.about === "same-card") this.recent.freeHeldBack();
    else this.recent.freeLast();
    this.hints.clear();
  }

  redeemNow(): void {
    const practised = this.stage.at === "shown" && this.stage.shown.practice;
    this.next();
    this.hints.clear();
    this.recent.freeLast();
    if (practised) this.practice.toRedeem = true;
    else this.order.setMode("redeem");
  }

  /** Leaves a verdict, or a challenge that is given up. */
  next(): void {
    if (this.stage.at === "checking") return;
    if (this.stage.at === "challenge") this.turnedFrom = this.stage.redemption;
    this.stage = { at: "ready" };
    this.countdown.stop();
  }

  toggleHold(): void {
    if (this.stage.at !== "shown") return;
    if (this.countdown.held) this.next();
    else this.countdown.hold();
  }

  hurry(): void {
    this.parts.hurry();
  }

  /** The live stream told how a redemption ended. */
  redemptionOver(cnonce: string, verdict: Verdict): void {
    const here = this.stage.at === "challenge" ? this.stage.redemption : null;
    const redemption = [here, this.turnedFrom].find((one) => one?.cnonce === cnonce);
    const shown = redemption && redemptionOver(verdict, this.parts.place(), redemption.reward);
    if (!shown) return;
    if (redemption === here) this.present(shown);
    // Nobody waits for it any more; but what is given has to be seen.
    else if (verdict.verdict === "redeemed") this.tell({ shown });
  }

  connectionLost(): void {
    if (this.stage.at === "challenge") this.stage.redemption.lostSight();
  }

  /** Shows what came of a customer's scan: not over what another customer is being told. */
  private tell(news: News): void {
    this.news.push(news);
    this.tellNext();
  }

  private tellNext(): void {
    // A screen that nobody watches tells nothing.
    if (this.parts.staff() === null) this.news.length = 0;
    const next = this.stage.at === "ready" && this.news.shift();
    if (!next) return;
    if (next.accepted) this.last.note(next.accepted);
    this.present(next.shown);
  }

  private present(shown: Shown): void {
    this.stage = { at: "shown", shown, since: performance.now() };
    this.countdown.start(shown.seconds * 1000);
    this.parts.signal(shown.signal);
  }

  /** Waits on screen for an entry that is being sent. */
  private readonly trying = (trying: Trying): void => {
    const first = this.stage.at !== "checking" || this.stage.trying === null;
    this.stage = { at: "checking", trying, since: performance.now() };
    this.countdown.start(trying.wait);
    if (first) this.parts.signal("undecided");
  };

  /** What an entry came to. */
  private conclude(outcome: Outcome): void {
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
    if (intent !== "reverse" && intent !== "approve") this.order.scanned();
    if (intent === "punch") this.lastEntry = verdict.entry?.hash;
    if (intent === "approve" && (verdict.verdict === "accepted" || verdict.verdict === "moving" || verdict.verdict === "redeemed")) {
      this.present(approvedThere(verdict.verdict));
      return;
    }
    if (intent === "move") {
      this.concludeMove(verdict, place);
      return;
    }
    if (verdict.verdict === "challenge" && verdict.challenge) {
      this.stage = { at: "challenge", redemption: new Redemption(verdict.challenge) };
      if (!this.parts.hears()) this.connectionLost();
      this.parts.signal("challenge");
      return;
    }
    if (intent !== "approve") {
      if (verdict.verdict === "accepted" || verdict.verdict === "quarantined") this.order.over();
      this.last.note(verdict);
    }
    const shown = shownOf(verdict, place);
    if (shown) this.present(shown);
  }

  /** Asks what a card holds. Nothing is signed, so nothing has to be kept or sent again. */
  private async look(code: string): Promise<void> {
    this.check();
    this.order.scanned();
    try {
      this.present(seenOf(await this.parts.look(code), this.parts.place()));
    } catch (fault) {
      this.recent.forget();
      this.present(fault instanceof Problem && !fault.passing ? rejected(fault, this.parts.place()) : notSeen());
    }
  }

  private concludeMove(verdict: Verdict, place: Place): void {
    if (verdict.verdict === "moving") {
      this.approved(verdict, verdict.entry?.hash ?? "");
    } else if (verdict.reason === "step_up_needed" && verdict.approve_until !== undefined) {
      const entry = verdict.entry?.hash ?? "";
      this.moving.asked(entry, verdict.approve_until);
      this.present(asked(entry));
    } else {
      this.moving.end();
      this.present(refused(verdict.reason ?? null, null, place));
    }
  }

  private async move(staff: string, card: { code: string } | { card: string }): Promise<void> {
    this.check();
    await this.submit({ intent: "move", staff, count: 1, names: await this.moving.draw(), ...card });
  }

  /** The service did not answer. */
  private concludeHere(outcome: Exclude<Outcome, { is: "answered" | "rejected" }>, place: Place): void {
    const { intent } = outcome;
    if (intent !== "reverse" && intent !== "approve") this.order.scanned();
    if (intent === "move") this.moving.end();
    if (outcome.is !== "refused") this.order.over();
    if (outcome.is === "provisional") {
      this.present(provisional(intent, outcome.count));
    } else if (outcome.is === "refused") {
      if (intent === "punch") this.recent.freeCard();
      const byClock = outcome.reason === "stale" || outcome.reason === "from_the_future";
      this.present(byClock ? otherTime(outcome.reason, place) : refused(outcome.reason, null, place));
    } else {
      this.present(open(outcome.reason, place));
    }
  }

  private async submit(draft: Draft): Promise<void> {
    this.check();
    let outcome: Outcome;
    try {
      outcome = await this.parts.submitter.submit(draft, this.trying);
    } catch (fault) {
      // A disk that is full, as a rule; anything else is a fault of this page, and somebody has to be able to find it.
      console.error(fault);
      this.recent.forget();
      this.present(notKept());
      return;
    }
    this.conclude(outcome);
  }

  /** Nothing else begins until there is an answer. */
  private check(): void {
    this.stage = { at: "checking", trying: null, since: performance.now() };
    this.hints.clear();
  }

  private mayBegin(source: Source): boolean {
    return mayBegin(this.stage, source, this.countdown.held, performance.now());
  }

  private notOurs(read: Exclude<Read, { is: "code" } | { is: "practice" }>, source: Source): void {
    if (source === "meant" && read.is === "foreign" && this.mayBegin(source)) {
      this.present(refused("malformed", null, this.parts.place()));
      return;
    }
    if (this.stage.at !== "ready") return;
    this.hints.show(notOurs(read));
  }

  private tick(): void {
    const at = performance.now();
    this.hints.tick(at);
    this.practice.tick(at);
    this.last.tick(at);
    if (this.stage.at === "ready") this.order.tick(at);
    this.tellNext();
    this.moving.tick();
    this.moveLeft = this.moving.left;
    if (this.stage.at === "claim-code" && this.moving.step.at !== "ready") this.next();
    const { stage } = this;
    const over = this.countdown.tick(at);
    if (stage.at === "checking" && stage.trying === null && at - stage.since > patience) this.trying({ why: "slow", tries: 1, wait: 0 });
    if (stage.at === "shown" && over) this.next();
    if (stage.at === "challenge" && stage.redemption.tick()) this.present(unanswered(!stage.redemption.unseen));
  }
}
