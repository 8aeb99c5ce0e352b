import { describe, expect, it } from "vitest";
import type { Verdict } from "../../lib/api";
import { outOfSight } from "../input/recent";
import { accepted, card, code, pass, type Scene, withScene } from "./testing";

let scene: Scene;
let answers: Scene["answers"];
let signals: Scene["signals"];
let desk: Scene["desk"];

withScene((one) => {
  scene = one;
  ({ answers, signals, desk } = one);
});

describe("a scan", () => {
  it("is submitted once, shown, heard, and goes by itself", async () => {
    for (let look = 0; look < 5; look += 1) await scene.scan(code("901"));
    expect(answers.drafts).toEqual([{ intent: "punch", staff: "anna", code: "901", count: 1, sale: undefined }]);
    expect(desk.stage).toMatchObject({ at: "shown", shown: { verdict: "accepted" } });
    expect(signals).toEqual(["accepted"]);
    await pass(3200);
    expect(desk.stage.at).toBe("ready");
  });

  it("stays while it is held, and goes with the next tap", async () => {
    await scene.scan(code("901"));
    desk.toggleHold();
    await pass(60_000);
    expect(desk.stage.at).toBe("shown");
    desk.toggleHold();
    expect(desk.stage.at).toBe("ready");
  });

  it("waits for the one before it", async () => {
    answers.hold = true;
    await scene.scan(code("901"));
    await scene.scan(code("902", "card-b"), "meant");
    expect(answers.drafts).toHaveLength(1);
    answers.late?.({ is: "answered", intent: "punch", verdict: accepted });
    await pass(0);
    expect(desk.stage.at).toBe("shown");
  });

  it("says so when there is no answer for long", async () => {
    answers.hold = true;
    await scene.scan(code("901"));
    await pass(2000);
    expect(desk.stage).toMatchObject({ at: "checking", trying: null });
    await pass(1000);
    expect(desk.stage).toMatchObject({ at: "checking", trying: { why: "slow" } });
    expect(signals).toEqual(["undecided"]);
  });

  it("lets the next customer's phone through a green verdict after a moment, and through no other", async () => {
    await scene.scan(code("901"));
    await scene.scan(code("902", "card-b"));
    expect(answers.drafts).toHaveLength(1);
    await pass(1300);
    await scene.scan(code("902", "card-b"));
    expect(answers.drafts).toHaveLength(2);
    await pass(4000);
    answers.next = { verdict: "used", reason: "already_used" };
    await scene.scan(code("903", "card-c"));
    await pass(1300);
    await scene.scan(code("904", "card-d"));
    expect(answers.drafts).toHaveLength(3);
    await scene.scan(code("904", "card-d"), "meant");
    expect(answers.drafts).toHaveLength(4);
  });
});

describe("the same card", () => {
  it("that stays in sight is held back until staff say so", async () => {
    await scene.scan(code("901"));
    for (let at = 0; at < 16_000; at += 500) {
      await pass(500);
      await scene.scan(code("901"));
    }
    await scene.scan(code("902"));
    expect(answers.drafts).toHaveLength(1);
    expect(desk.hints.now?.about).toBe("same-card");
    desk.again();
    await scene.scan(code("902"));
    expect(answers.drafts).toHaveLength(2);
  });

  it("counts again after it was away", async () => {
    await scene.scan(code("901"));
    await pass(3200 + outOfSight);
    await scene.scan(code("902"));
    expect(answers.drafts).toHaveLength(2);
  });

  it("counts at once after a refused punch, but is not punched after a refused redemption", async () => {
    answers.next = { verdict: "refused", reason: "stale" };
    await scene.scan(code("901"));
    desk.next();
    await scene.scan(code("902"));
    expect(answers.drafts).toHaveLength(2);
    desk.next();
    desk.setMode("redeem");
    answers.next = { verdict: "refused", reason: "no_reward" };
    await scene.scan(code("903"));
    expect(answers.drafts.at(-1)?.intent).toBe("redeem");
    expect(desk.order.mode).toBe("punch");
    desk.next();
    await scene.scan(code("904"));
    expect(answers.drafts).toHaveLength(3);
  });
});

describe("undoing", () => {
  it("takes back the last punch within 30 s, by its event", async () => {
    await scene.scan(code("901"));
    await pass(20_000);
    answers.next = { verdict: "reversed", card: { ...card, units: -1 } };
    desk.undo();
    await pass(0);
    expect(answers.drafts.at(-1)).toEqual({ intent: "reverse", staff: "anna", count: 1, names: "event-1" });
    expect(desk.last.undoable).toBeNull();
    expect(desk.stage).toMatchObject({ shown: { verdict: "reversed" } });
  });

  it("is offered no longer", async () => {
    await scene.scan(code("901"));
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
    await scene.scan(code("901"));
    expect(desk.stage).toMatchObject({ at: "challenge", redemption: { digits: "42" } });
  }

  it("follows a full card at once, with the card still there", async () => {
    answers.next = { verdict: "accepted", card: { ...card, progress: 0, rewards: 1 }, event: "e" };
    await scene.scan(code("901"));
    desk.redeemNow();
    answers.next = challenge();
    await scene.scan(code("901"));
    expect(answers.drafts).toHaveLength(1);
    await scene.scan(code("902"));
    expect(answers.drafts.at(-1)?.intent).toBe("redeem");
  });

  it("ends with what the customer's phone did, for this challenge only", async () => {
    await challenged();
    desk.redemptionOver("another", { verdict: "redeemed" });
    expect(desk.stage.at).toBe("challenge");
    await scene.scan(code("902", "card-b"), "meant");
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
    scene.hears = false;
    await challenged();
    await pass(63_500);
    expect(desk.stage).toMatchObject({ at: "shown", shown: { verdict: "undecided" } });
  });

  it("is seen when the customer confirms after staff turned away, and nothing else of it", async () => {
    await challenged();
    desk.next();
    desk.redemptionOver("c-1", { verdict: "refused", reason: "wrong_digits" });
    expect(desk.stage.at).toBe("ready");
    answers.next = { verdict: "used", reason: "already_used" };
    await scene.scan(code("902", "card-b"), "meant");
    desk.redemptionOver("c-1", { verdict: "redeemed" });
    expect(desk.stage).toMatchObject({ shown: { verdict: "used" } });
    desk.next();
    await pass(200);
    expect(desk.stage).toMatchObject({ at: "shown", shown: { verdict: "redeemed", why: { args: { reward: "a free coffee" } } } });
  });

  it("is a mode that does not last", async () => {
    desk.setMode("redeem");
    await pass(61_000);
    expect(desk.order.mode).toBe("punch");
  });
});

describe("what is no code of ours", () => {
  it("is a remark to the camera and a verdict to a scanner, and is never sent", async () => {
    await scene.scan({ is: "foreign" });
    expect(desk.stage.at).toBe("ready");
    expect(desk.hints.now?.id).toBe("counter-not-ours");
    await pass(3000);
    expect(desk.hints.now).toBeNull();
    await scene.scan({ is: "foreign" }, "meant");
    expect(desk.stage).toMatchObject({ at: "shown", shown: { verdict: "refused", reason: "malformed" } });
    expect(answers.drafts).toEqual([]);
  });
});

describe("only looking", () => {
  const standing = { ...card, last: 0 };

  it("asks what the card holds, signs nothing, and goes back to punching without punching what is in sight", async () => {
    const looked: string[] = [];
    scene.look = (text) => {
      looked.push(text);
      return Promise.resolve({ verdict: "seen", card: standing });
    };
    desk.setMode("look");
    await scene.scan(code("901"));
    expect([looked, answers.drafts, signals]).toEqual([["901"], [], ["seen"]]);
    expect(desk.stage).toMatchObject({ at: "shown", shown: { kind: "seen", word: { args: { progress: 7, needed: 10 } }, redeemable: false } });
    expect(desk.order.mode).toBe("punch");
    for (let second = 0; second < 9; second += 1) {
      await pass(1000);
      await scene.scan(code("901"));
      await scene.scan(code("902"));
    }
    expect([desk.stage.at, answers.drafts]).toEqual(["ready", []]);
  });

  it("offers a reward that is ready, but none that is held", async () => {
    scene.look = () => Promise.resolve({ verdict: "seen", card: { ...standing, rewards: 1 } });
    desk.setMode("look");
    await scene.scan(code("901"));
    expect(desk.stage).toMatchObject({ shown: { redeemable: true } });
    scene.look = () => Promise.resolve({ verdict: "seen", card: { ...standing, rewards: 1, held_until: 86_400 } });
    desk.next();
    desk.setMode("look");
    await scene.scan(code("903", "card-b"));
    expect(desk.stage).toMatchObject({ shown: { redeemable: false, todo: { id: "counter-why-seen-held" } } });
  });

  it("says that nobody knows when the service does not answer, and may be tried again at once", async () => {
    desk.setMode("look");
    await scene.scan(code("901"));
    expect(desk.stage).toMatchObject({ at: "shown", shown: { kind: "undecided", why: { id: "counter-why-not-seen" } } });
    desk.next();
    desk.setMode("look");
    scene.look = () => Promise.resolve({ verdict: "refused", reason: "stale" });
    await scene.scan(code("901"));
    expect(desk.stage).toMatchObject({ at: "shown", shown: { verdict: "refused", reason: "stale" } });
  });
});
