import { describe, expect, it } from "vitest";
import { lessonIn, lessons, practiceCode } from "../../lib/practice";
import { code, pass, type Scene, withScene } from "./testing";

let scene: Scene;
let answers: Scene["answers"];
let desk: Scene["desk"];

withScene((one) => {
  scene = one;
  ({ answers, desk } = one);
});

describe("practice", () => {
  it("is nothing until staff begin it: anybody can print its codes", async () => {
    await scene.scan({ is: "practice", lesson: "full" });
    expect([desk.stage.at, desk.hints.now?.id]).toEqual(["ready", "counter-practice-no-card"]);
    await scene.scan({ is: "practice", lesson: "full" }, "meant");
    expect(desk.stage).toMatchObject({ shown: { kind: "refused", why: { id: "counter-practice-no-card" }, redeemable: false } });
    expect(scene.signals).toEqual(["refused"]);
  });

  it("ends after five minutes without a lesson, and with the first code of a card", async () => {
    desk.practice.begin();
    await pass(299_000);
    await scene.scan({ is: "practice", lesson: "punch" });
    await pass(299_000);
    expect(desk.practice.on).toBe(true);
    await pass(2_000);
    expect(desk.practice.on).toBe(false);
    desk.practice.begin();
    await scene.scan(code("901"));
    expect([desk.practice.on, answers.drafts.length]).toEqual([false, 1]);
    expect(desk.stage).toMatchObject({ shown: { verdict: "accepted" } });
    expect(desk.stage).not.toMatchObject({ shown: { practice: true } });
  });

  it("leaves nothing behind for the next customer: whose card is punched, not redeemed", async () => {
    desk.practice.begin();
    desk.practise("full", "meant");
    desk.redeemNow();
    await scene.scan(code("901"));
    expect(answers.drafts).toMatchObject([{ intent: "punch" }]);
  });

  it("shows every verdict as practice, and sends nothing", async () => {
    desk.practice.begin();
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
    desk.practice.begin();
    for (const lesson of ["full", "punch"] as const) {
      for (let look = 0; look < 3; look += 1) await scene.scan({ is: "practice", lesson });
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
