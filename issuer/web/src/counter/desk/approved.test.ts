import { describe, expect, it } from "vitest";
import type { Verdict } from "../../lib/api";
import { accepted, card, code, pass, type Scene, withScene } from "./testing";

let scene: Scene;
let desk: Scene["desk"];

withScene((one) => {
  scene = one;
  ({ desk } = one);
});

const waits: Verdict = { verdict: "refused", reason: "punch_limit", approve_until: 600, entry: { seq: 1, hash: "entry-a" } };
const forA: Verdict = { verdict: "accepted", card: { ...card, short: "aaaaaa" }, event: "event-a" };
const shown = () => (desk.stage.at === "shown" ? desk.stage.shown : null);

async function refusedThen(verdict: Verdict): Promise<void> {
  scene.answers.next = waits;
  await scene.scan(code("901"));
  desk.next();
  scene.answers.next = verdict;
  await scene.scan(code("902", "card-b"), "meant");
}

describe("what a colleague approves", () => {
  it("is shown over the refusal that it answers, and can be undone", async () => {
    scene.answers.next = waits;
    await scene.scan(code("901"));
    desk.toggleHold();
    desk.approved(forA, "entry-a");
    expect(shown()).toMatchObject({ verdict: "accepted", event: "event-a" });
    expect(desk.last.undoable?.event).toBe("event-a");
  });

  it("waits while another customer is told of theirs, held or not", async () => {
    await refusedThen({ verdict: "used", reason: "already_used" });
    desk.toggleHold();
    desk.approved(forA, "entry-a");
    await pass(10_000);
    expect(shown()?.verdict).toBe("used");
    desk.toggleHold();
    await pass(200);
    expect(shown()).toMatchObject({ verdict: "accepted", card: { short: "aaaaaa" } });
  });

  it("waits while another scan is answered, or a reward is confirmed", async () => {
    scene.answers.hold = true;
    await refusedThen(accepted);
    desk.approved(forA, "entry-a");
    expect(desk.stage.at).toBe("checking");
  });

  it("never lends its undo to another punch", async () => {
    await refusedThen({ ...accepted, event: "event-b" });
    desk.approved(forA, "entry-a");
    expect([shown()?.event, desk.last.undoable?.event]).toEqual(["event-b", "event-b"]);
    await pass(3200);
    expect([shown()?.event, desk.last.undoable?.event]).toEqual(["event-a", "event-a"]);
  });

  it("is told to nobody when nobody is there", async () => {
    scene.answers.next = waits;
    await scene.scan(code("901"));
    desk.next();
    scene.staff = null;
    desk.approved(forA, "entry-a");
    scene.staff = "anna";
    await pass(1000);
    expect(desk.stage.at).toBe("ready");
  });

  it("is not undone, nor followed by a reward, where it was approved", async () => {
    await scene.scan(code("901"));
    scene.answers.next = { verdict: "accepted", card: { ...card, rewards: 1 }, event: "event-elsewhere" };
    desk.next();
    desk.approve("entry-elsewhere");
    await pass(0);
    expect(shown()).toMatchObject({ word: { id: "counter-word-approved" }, why: { id: "counter-why-approved-accepted" }, redeemable: false });
    expect([shown()?.event, desk.last.undoable?.event]).toEqual([undefined, "event-1"]);
  });
});
