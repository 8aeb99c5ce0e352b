import { describe, expect, it } from "vitest";
import { accepted, card, code, type Scene, withScene } from "./testing";

let scene: Scene;
let answers: Scene["answers"];
let desk: Scene["desk"];

withScene((one) => {
  scene = one;
  ({ answers, desk } = one);
});

describe("several punches", () => {
  it("need a sale before anything is sent, and are one again afterwards", async () => {
    desk.order.count = 3;
    await scene.scan(code("901"));
    expect(answers.drafts).toEqual([]);
    expect(desk.hints.now?.id).toBe("counter-sale-missing");
    desk.order.sale = " B-17 ";
    await scene.scan(code("901"));
    expect(answers.drafts).toMatchObject([{ intent: "punch", count: 3, sale: "B-17" }]);
    expect([desk.order.count, desk.order.sale]).toEqual([1, ""]);
  });

  it("are kept for another try when the scan was refused", async () => {
    desk.order.count = 3;
    desk.order.sale = "B-17";
    answers.next = { verdict: "refused", reason: "stale" };
    await scene.scan(code("901"));
    expect([desk.order.count, desk.order.sale]).toEqual([3, "B-17"]);
  });

  it("of a purchase that was refused are not the next customer's", async () => {
    desk.order.count = 3;
    desk.order.sale = "B-17";
    answers.next = { verdict: "refused", reason: "day_limit" };
    await scene.scan(code("901"));
    desk.next();
    answers.next = accepted;
    await scene.scan(code("902", "card-b"));
    expect(answers.drafts[1]).toMatchObject({ count: 1, sale: undefined });
  });
});

describe("a sale", () => {
  it("that every program asks for is entered before anything is scanned", async () => {
    scene.asks = { sale: "always", amount: "always", currency: "NOK" };
    const hinted = async () => {
      await scene.scan(code("901"));
      return desk.hints.now?.id;
    };
    expect(await hinted()).toBe("counter-sale-first");
    desk.order.sale = "R-7";
    expect(await hinted()).toBe("counter-amount-first");
    desk.order.amount = "4x";
    expect(await hinted()).toBe("counter-amount-wrong");
    expect(answers.drafts).toEqual([]);
    desk.order.amount = "45,50";
    await scene.scan(code("901"));
    expect(answers.drafts).toMatchObject([{ intent: "punch", sale: "R-7", amount: { minor: 4550, currency: "NOK" } }]);
    expect([desk.order.sale, desk.order.amount]).toEqual(["", ""]);
  });

  it("that only some ask for may be left out, and one that was refused stays entered", async () => {
    scene.asks = { sale: "sometimes", amount: "sometimes", currency: "NOK" };
    desk.order.amount = "45";
    answers.next = { verdict: "refused", reason: "sale_needed" };
    await scene.scan(code("901"));
    expect(desk.stage).toMatchObject({ at: "shown", shown: { reason: "sale_needed" } });
    expect(desk.order.amount).toBe("45");
  });

  it("that was approved elsewhere, or waits for a manager, is over", async () => {
    scene.asks = { sale: "never", amount: "always", currency: "NOK" };
    desk.order.amount = "80";
    answers.next = { verdict: "refused", reason: "step_up_needed", entry: { seq: 1, hash: "h" } };
    await scene.scan(code("901"));
    desk.approved({ verdict: "accepted", card }, "h");
    expect(desk.order.amount).toBe("");
    desk.next();
    desk.order.amount = "3";
    answers.next = { verdict: "quarantined", reason: "device_chain_gap" };
    await scene.scan(code("902", "card-b"));
    expect(desk.order.amount).toBe("");
  });

  it("of the same amount is entered for each customer, and counts for each", async () => {
    scene.asks = { sale: "never", amount: "always", currency: "NOK" };
    for (const [text, of] of [["901", "card-a"], ["902", "card-b"], ["903", "card-c"]] as const) {
      desk.order.amount = "80";
      await scene.scan(code(text, of));
      desk.next();
    }
    expect(answers.drafts.map(({ amount }) => amount?.minor)).toEqual([8000, 8000, 8000]);
  });

  it("and its punches stay with a pass that is shown again with its next password", async () => {
    const pass = (seconds: string) => code(`91${"1".repeat(39)}${seconds.padStart(10, "0")}12345678`, null);
    desk.order.count = 3;
    desk.order.sale = "B-17";
    answers.next = { verdict: "refused", reason: "stale" };
    await scene.scan(pass("30"));
    desk.next();
    await scene.scan(pass("60"));
    expect(answers.drafts[1]).toMatchObject({ count: 3, sale: "B-17" });
  });

  it("of the next customer stays when the last one's is approved elsewhere meanwhile", async () => {
    desk.order.sale = "R-1";
    answers.next = { verdict: "refused", reason: "step_up_needed", entry: { seq: 1, hash: "h" } };
    await scene.scan(code("901"));
    desk.next();
    desk.order.sale = "R-2";
    desk.approved({ verdict: "accepted", card }, "h");
    expect(desk.order.sale).toBe("R-2");
    answers.next = { verdict: "refused", reason: "stale", entry: { seq: 2, hash: "h-2" } };
    await scene.scan(code("902", "card-b"));
    desk.approved({ verdict: "accepted", card }, "h");
    expect(desk.order.sale, "scanned, and to be scanned again").toBe("R-2");
  });

  it("is nothing to whoever redeems", async () => {
    scene.asks = { sale: "always", amount: "always", currency: "NOK" };
    desk.setMode("redeem");
    await scene.scan(code("901"));
    expect(answers.drafts).toEqual([{ intent: "redeem", staff: "anna", code: "901", count: 1 }]);
  });
});
