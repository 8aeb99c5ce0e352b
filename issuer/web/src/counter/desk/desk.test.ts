import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Offline, type Verdict } from "../../lib/api";
import { lessonIn, lessons, practiceCode } from "../../lib/practice";
import type { Draft, Outcome, Submitter, Trying } from "../chain/submitter";
import type { Seen } from "../device/wire";
import type { Read } from "../input/code";
import { outOfSight } from "../input/recent";
import type { Signal } from "../signal/sound";
import { Desk } from "./desk.svelte";
import type { Asks } from "./order.svelte";

const card = { short: "Ab3dEf", program_name: "Coffee card", reward_name: "a free coffee", progress: 7, needed: 10, rewards: 0, units: 1 };
const accepted: Verdict = { verdict: "accepted", card, event: "event-1" };
const code = (text: string, of: string | null = "card-a"): Read => ({ is: "code", text, card: of });

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

let answers: Answers;
let signals: Signal[];
let desk: Desk;
let hears: boolean;
let asks: Asks;
let look: (code: string) => Promise<Seen>;

async function pass(milliseconds: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(milliseconds);
}

async function scan(read: Read, source: "camera" | "meant" = "camera"): Promise<void> {
  desk.take(read, source);
  await pass(0);
}

beforeEach(() => {
  vi.useFakeTimers();
  answers = new Answers();
  signals = [];
  hears = true;
  asks = { sale: "never", amount: "never", currency: "EUR" };
  look = () => Promise.reject(new Offline(null));
  desk = new Desk({
    submitter: answers as unknown as Submitter,
    staff: () => "anna",
    place: () => ({ store: "Harbour", timeZone: "UTC", language: "en", now: 0, has: () => true }),
    signal: (what) => signals.push(what),
    onAnswer: () => undefined,
    hears: () => hears,
    hurry: () => undefined,
    asks: () => asks,
    look: (code) => look(code),
    practice: () => ({ program: "Coffee card", reward: "a free coffee", staff: "Anna" }),
  });
});

afterEach(() => {
  desk.end();
  vi.useRealTimers();
});

describe("a scan", () => {
  it("is submitted once, shown, heard, and goes by itself", async () => {
    for (let look = 0; look < 5; look += 1) await scan(code("901"));
    expect(answers.drafts).toEqual([{ intent: "punch", staff: "anna", code: "901", count: 1, sale: undefined }]);
    expect(desk.stage).toMatchObject({ at: "shown", shown: { verdict: "accepted" } });
    expect(signals).toEqual(["accepted"]);
    await pass(3200);
    expect(desk.stage.at).toBe("ready");
  });

  it("stays while it is held, and goes with the next tap", async () => {
    await scan(code("901"));
    desk.toggleHold();
    await pass(60_000);
    expect(desk.stage.at).toBe("shown");
    desk.toggleHold();
    expect(desk.stage.at).toBe("ready");
  });

  it("waits for the one before it", async () => {
    answers.hold = true;
    await scan(code("901"));
    await scan(code("902", "card-b"), "meant");
    expect(answers.drafts).toHaveLength(1);
    answers.late?.({ is: "answered", intent: "punch", verdict: accepted });
    await pass(0);
    expect(desk.stage.at).toBe("shown");
  });

  it("says so when there is no answer for long", async () => {
    answers.hold = true;
    await scan(code("901"));
    await pass(2000);
    expect(desk.stage).toMatchObject({ at: "checking", trying: null });
    await pass(1000);
    expect(desk.stage).toMatchObject({ at: "checking", trying: { why: "slow" } });
    expect(signals).toEqual(["undecided"]);
  });

  it("lets the next customer's phone through a green verdict after a moment, and through no other", async () => {
    await scan(code("901"));
    await scan(code("902", "card-b"));
    expect(answers.drafts).toHaveLength(1);
    await pass(1300);
    await scan(code("902", "card-b"));
    expect(answers.drafts).toHaveLength(2);
    await pass(4000);
    answers.next = { verdict: "used", reason: "already_used" };
    await scan(code("903", "card-c"));
    await pass(1300);
    await scan(code("904", "card-d"));
    expect(answers.drafts).toHaveLength(3);
    await scan(code("904", "card-d"), "meant");
    expect(answers.drafts).toHaveLength(4);
  });
});

describe("the same card", () => {
  it("that stays in sight is held back until staff say so", async () => {
    await scan(code("901"));
    for (let at = 0; at < 16_000; at += 500) {
      await pass(500);
      await scan(code("901"));
    }
    await scan(code("902"));
    expect(answers.drafts).toHaveLength(1);
    expect(desk.hints.now?.about).toBe("same-card");
    desk.again();
    await scan(code("902"));
    expect(answers.drafts).toHaveLength(2);
  });

  it("counts again after it was away", async () => {
    await scan(code("901"));
    await pass(3200 + outOfSight);
    await scan(code("902"));
    expect(answers.drafts).toHaveLength(2);
  });

  it("counts at once after a refused punch, but is not punched after a refused redemption", async () => {
    answers.next = { verdict: "refused", reason: "stale" };
    await scan(code("901"));
    desk.next();
    await scan(code("902"));
    expect(answers.drafts).toHaveLength(2);
    desk.next();
    desk.setMode("redeem");
    answers.next = { verdict: "refused", reason: "no_reward" };
    await scan(code("903"));
    expect(answers.drafts.at(-1)?.intent).toBe("redeem");
    expect(desk.order.mode).toBe("punch");
    desk.next();
    await scan(code("904"));
    expect(answers.drafts).toHaveLength(3);
  });
});

describe("several punches", () => {
  it("need a sale before anything is sent, and are one again afterwards", async () => {
    desk.order.count = 3;
    await scan(code("901"));
    expect(answers.drafts).toEqual([]);
    expect(desk.hints.now?.id).toBe("counter-sale-missing");
    desk.order.sale = " B-17 ";
    await scan(code("901"));
    expect(answers.drafts).toMatchObject([{ intent: "punch", count: 3, sale: "B-17" }]);
    expect([desk.order.count, desk.order.sale]).toEqual([1, ""]);
  });

  it("are kept for another try when the scan was refused", async () => {
    desk.order.count = 3;
    desk.order.sale = "B-17";
    answers.next = { verdict: "refused", reason: "stale" };
    await scan(code("901"));
    expect([desk.order.count, desk.order.sale]).toEqual([3, "B-17"]);
  });
});

describe("undoing", () => {
  it("takes back the last punch within 30 s, by its event", async () => {
    await scan(code("901"));
    await pass(20_000);
    answers.next = { verdict: "reversed", card: { ...card, units: -1 } };
    desk.undo();
    await pass(0);
    expect(answers.drafts.at(-1)).toEqual({ intent: "reverse", staff: "anna", count: 1, names: "event-1" });
    expect(desk.last.undoable).toBeNull();
    expect(desk.stage).toMatchObject({ shown: { verdict: "reversed" } });
  });

  it("is offered no longer", async () => {
    await scan(code("901"));
    await pass(30_400);
    expect(desk.last.undoable).toBeNull();
    desk.undo();
    expect(answers.drafts).toHaveLength(1);
  });
});

describe("redeeming", () => {
  const challenge = (): Verdict => ({
    verdict: "challenge",
    challenge: { cnonce: "c-1", digits: "42", reward_name: "a free coffee", expires: Math.floor(Date.now() / 1000) + 60 },
  });

  async function challenged(): Promise<void> {
    answers.next = challenge();
    desk.setMode("redeem");
    await scan(code("901"));
    expect(desk.stage).toMatchObject({ at: "challenge", redemption: { digits: "42" } });
  }

  it("follows a full card at once, with the card still there", async () => {
    answers.next = { verdict: "accepted", card: { ...card, progress: 0, rewards: 1 }, event: "e" };
    await scan(code("901"));
    desk.redeemNow();
    answers.next = challenge();
    await scan(code("901"));
    expect(answers.drafts).toHaveLength(1);
    await scan(code("902"));
    expect(answers.drafts.at(-1)?.intent).toBe("redeem");
  });

  it("ends with what the customer's phone did, for this challenge only", async () => {
    await challenged();
    desk.redemptionOver("another", { verdict: "redeemed" });
    expect(desk.stage.at).toBe("challenge");
    await scan(code("902", "card-b"), "meant");
    expect(answers.drafts).toHaveLength(1);
    desk.redemptionOver("c-1", { verdict: "redeemed" });
    expect(desk.stage).toMatchObject({ at: "shown", shown: { verdict: "redeemed", why: { args: { reward: "a free coffee" } } } });
    expect(desk.order.mode).toBe("punch");
  });

  it("ends by itself when nobody types the digits", async () => {
    await challenged();
    await pass(61_000);
    expect(desk.stage.at).toBe("challenge");
    await pass(2500);
    expect(desk.stage).toMatchObject({ at: "shown", shown: { verdict: "refused", reason: "challenge_expired" } });
  });

  it("claims nothing that it could not see", async () => {
    await challenged();
    desk.connectionLost();
    await pass(63_500);
    expect(desk.stage).toMatchObject({ at: "shown", shown: { verdict: "undecided" } });
  });

  it("claims nothing either when it was deaf from the start", async () => {
    hears = false;
    await challenged();
    await pass(63_500);
    expect(desk.stage).toMatchObject({ at: "shown", shown: { verdict: "undecided" } });
  });

  it("is a mode that does not last", async () => {
    desk.setMode("redeem");
    await pass(61_000);
    expect(desk.order.mode).toBe("punch");
  });
});

describe("what is no code of ours", () => {
  it("is a remark to the camera and a verdict to a scanner, and is never sent", async () => {
    await scan({ is: "foreign" });
    expect(desk.stage.at).toBe("ready");
    expect(desk.hints.now?.id).toBe("counter-not-ours");
    await pass(3000);
    expect(desk.hints.now).toBeNull();
    await scan({ is: "foreign" }, "meant");
    expect(desk.stage).toMatchObject({ at: "shown", shown: { verdict: "refused", reason: "malformed" } });
    expect(answers.drafts).toEqual([]);
  });
});

describe("a sale", () => {
  it("that every program asks for is entered before anything is scanned", async () => {
    asks = { sale: "always", amount: "always", currency: "NOK" };
    const hinted = async () => {
      await scan(code("901"));
      return desk.hints.now?.id;
    };
    expect(await hinted()).toBe("counter-sale-first");
    desk.order.sale = "R-7";
    expect(await hinted()).toBe("counter-amount-first");
    desk.order.amount = "4x";
    expect(await hinted()).toBe("counter-amount-wrong");
    expect(answers.drafts).toEqual([]);
    desk.order.amount = "45,50";
    await scan(code("901"));
    expect(answers.drafts).toMatchObject([{ intent: "punch", sale: "R-7", amount: { minor: 4550, currency: "NOK" } }]);
    expect([desk.order.sale, desk.order.amount]).toEqual(["", ""]);
  });

  it("that only some ask for may be left out, and one that was refused stays entered", async () => {
    asks = { sale: "sometimes", amount: "sometimes", currency: "NOK" };
    desk.order.amount = "45";
    answers.next = { verdict: "refused", reason: "sale_needed" };
    await scan(code("901"));
    expect(desk.stage).toMatchObject({ at: "shown", shown: { reason: "sale_needed" } });
    expect(desk.order.amount).toBe("45");
  });

  it("is nothing to whoever redeems", async () => {
    asks = { sale: "always", amount: "always", currency: "NOK" };
    desk.setMode("redeem");
    await scan(code("901"));
    expect(answers.drafts).toEqual([{ intent: "redeem", staff: "anna", code: "901", count: 1 }]);
  });
});

describe("only looking", () => {
  const standing = { ...card, last: 0 };

  it("asks what the card holds, signs nothing, and goes back to punching without punching what is in sight", async () => {
    const looked: string[] = [];
    look = (text) => {
      looked.push(text);
      return Promise.resolve({ verdict: "seen", card: standing });
    };
    desk.setMode("look");
    await scan(code("901"));
    expect([looked, answers.drafts, signals]).toEqual([["901"], [], ["seen"]]);
    expect(desk.stage).toMatchObject({ at: "shown", shown: { kind: "seen", word: { args: { progress: 7, needed: 10 } }, redeemable: false } });
    expect(desk.order.mode).toBe("punch");
    for (let second = 0; second < 9; second += 1) {
      await pass(1000);
      await scan(code("901"));
      await scan(code("902"));
    }
    expect([desk.stage.at, answers.drafts]).toEqual(["ready", []]);
  });

  it("offers a reward that is ready, but none that is held", async () => {
    look = () => Promise.resolve({ verdict: "seen", card: { ...standing, rewards: 1 } });
    desk.setMode("look");
    await scan(code("901"));
    expect(desk.stage).toMatchObject({ shown: { redeemable: true } });
    look = () => Promise.resolve({ verdict: "seen", card: { ...standing, rewards: 1, held_until: 86_400 } });
    desk.next();
    desk.setMode("look");
    await scan(code("903", "card-b"));
    expect(desk.stage).toMatchObject({ shown: { redeemable: false, todo: { id: "counter-why-seen-held" } } });
  });

  it("says that nobody knows when the service does not answer, and may be tried again at once", async () => {
    desk.setMode("look");
    await scan(code("901"));
    expect(desk.stage).toMatchObject({ at: "shown", shown: { kind: "undecided", why: { id: "counter-why-not-seen" } } });
    desk.next();
    desk.setMode("look");
    look = () => Promise.resolve({ verdict: "refused", reason: "stale" });
    await scan(code("901"));
    expect(desk.stage).toMatchObject({ at: "shown", shown: { verdict: "refused", reason: "stale" } });
  });
});

describe("practice", () => {
  it("shows every verdict as practice, and sends nothing", async () => {
    const shown = [];
    for (const lesson of lessons) {
      desk.practise(lesson, "meant");
      if (desk.stage.at !== "shown") throw new Error(`${lesson}: nothing shown`);
      shown.push([lesson, desk.stage.shown.verdict, desk.stage.shown.practice]);
    }
    expect(shown).toEqual([
      ["punch", "accepted", true],
      ["used", "used", true],
      ["refused", "refused", true],
      ["full", "accepted", true],
      ["offline", "provisional", true],
    ]);
    expect([answers.drafts, desk.last.undoable]).toEqual([[], null]);
  });

  it("is scanned like a card, once while it is in sight, and its reward is redeemed", async () => {
    for (const lesson of ["full", "punch"] as const) {
      for (let look = 0; look < 3; look += 1) await scan({ is: "practice", lesson });
      if (lesson === "full") {
        expect(desk.stage).toMatchObject({ shown: { card: { progress: 0, rewards: 1 }, redeemable: true } });
        desk.redeemNow();
      }
    }
    expect(desk.stage).toMatchObject({ shown: { verdict: "redeemed", practice: true, card: { rewards: 0 } } });
    expect(answers.drafts).toEqual([]);
  });

  it("is nothing that anybody signed: a real code never becomes one", () => {
    expect(lessons.map((lesson) => lessonIn(practiceCode(lesson)))).toEqual([...lessons]);
    expect(["901", "TENTHCUP-PRACTICE-", "tenthcup-practice-punch", "TENTHCUP-PRACTICE-PUNCH "].map(lessonIn)).toEqual([null, null, null, null]);
  });
});
