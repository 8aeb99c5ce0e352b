import { describe, expect, it } from "vitest";
import { now } from "../../lib/clock";
import { type Approval, Approvals } from "./approvals.svelte";

const approval = (entry: string, over: Partial<Approval> = {}): Approval => ({
  entry, card: "abc123", intent: "punch", count: 1, reason: "over_limit_pair", at: now(), until: now() + 600,
  store_name: "Torget", staff_name: "Anna", device_name: "Till 1", own: false, ...over,
});

describe("what waits for a second person", () => {
  it("leaves out one's own and what waited too long", async () => {
    const approvals = new Approvals(async () => [approval("a"), approval("b", { own: true }), approval("c", { until: now() })]);
    await approvals.load();
    expect(approvals.list.map((one) => one.entry)).toEqual(["a"]);
  });

  it("keeps what it knows when the service does not answer", async () => {
    let away = false;
    const approvals = new Approvals(async () => {
      if (away) throw new Error("away");
      return [approval("a")];
    });
    await approvals.load();
    away = true;
    await approvals.load();
    expect(approvals.list).toHaveLength(1);
  });
});
