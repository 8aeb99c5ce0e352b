import { afterEach, beforeEach, vi } from "vitest";
import { Offline, type Verdict } from "../../lib/api";
import type { Draft, Outcome, Submitter, Trying } from "../chain/submitter";
import type { Seen } from "../device/wire";
import type { Read } from "../input/code";
import type { Signal } from "../signal/sound";
import { Desk } from "./desk.svelte";
import type { Asks } from "./order.svelte";

export const card = { short: "Ab3dEf", program_name: "Coffee card", reward_name: "a free coffee", progress: 7, needed: 10, rewards: 0, units: 1 };
export const accepted: Verdict = { verdict: "accepted", card, event: "event-1" };
export const code = (text: string, of: string | null = "card-a"): Read => ({ is: "code", text, card: of });

/** What was submitted, and what is answered next. The chain has tests of its own. */
class Answers {
  readonly drafts: Draft[] = [];
  next: Verdict = accepted;
  late: ((outcome: Outcome) => void) | null = null;
  hold = false;

  submit(draft: Draft, _onTrying: (trying: Trying) => void): Promise<Outcome> {
    this.drafts.push(draft);
    if (this.hold) return new Promise((done) => (this.late = done));
    return Promise.resolve({ is: "answered", intent: draft.intent, verdict: this.next });
  }
}

export async function pass(milliseconds: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(milliseconds);
}

/** A desk with Anna at it. */
export class Scene {
  readonly answers = new Answers();
  readonly signals: Signal[] = [];
  hears = true;
  staff: string | null = "anna";
  asks: Asks = { sale: "never", amount: "never", currency: "EUR" };
  look: (code: string) => Promise<Seen> = () => Promise.reject(new Offline(null));
  readonly desk = new Desk({
    submitter: this.answers as unknown as Submitter,
    staff: () => this.staff,
    place: () => ({ store: "Harbour", timeZone: "UTC", language: "en", now: 0, has: () => true }),
    signal: (what) => this.signals.push(what),
    onAnswer: () => undefined,
    hears: () => this.hears,
    hurry: () => undefined,
    asks: () => this.asks,
    look: (code) => this.look(code),
    practice: () => ({ program: "Coffee card", reward: "a free coffee", staff: "Anna" }),
  });

  async scan(read: Read, source: "camera" | "meant" = "camera"): Promise<void> {
    this.desk.take(read, source);
    await pass(0);
  }
}

/** Gives each test a desk of its own, with a clock that only `pass` moves. */
export function withScene(use: (scene: Scene) => void): void {
  let scene: Scene;
  beforeEach(() => {
    vi.useFakeTimers();
    scene = new Scene();
    use(scene);
  });
  afterEach(() => {
    scene.desk.end();
    vi.useRealTimers();
  });
}
