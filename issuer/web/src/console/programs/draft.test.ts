import { describe, expect, it } from "vitest";
import { type Draft, fieldOf, freshDraft, readDraft } from "./draft";

const filled = (over: Partial<Draft> = {}): Draft => ({
  ...freshDraft("#b3431b", "☕"),
  name: "  Coffee   card ",
  reward: "Free coffee",
  ...over,
});

describe("the designer's draft", () => {
  it("becomes what the service takes, with its defaults", () => {
    expect(readDraft(filled())).toEqual({
      program: {
        name: "Coffee card",
        reward: "Free coffee",
        punches_needed: 10,
        max_per_day: 10,
        max_per_scan: 5,
        card_per_hour: 30,
        pair_per_day: 20,
        staff_per_hour: 240,
        staff_per_day: 1500,
        device_per_hour: 400,
        colour: "#b3431b",
        icon: "☕",
      },
    });
  });

  it("asks for a sale only when somebody wants that", () => {
    const asksOf = (over: Partial<Draft>) => {
      const read = readDraft(filled(over));
      return "program" in read ? read.program.asks : read;
    };
    expect([{}, { asksSale: true }, { asksAmount: true }].map(asksOf)).toEqual([undefined, { sale: true, amount: false }, { sale: false, amount: true }]);
  });

  it("leaves an empty limit out, and counts a gap in seconds", () => {
    const read = readDraft(filled({ perDay: "", perScan: " ", cardHour: "", staffDay: " ", gap: "2", gapUnit: "hours", cardDays: "365", rewardDays: "30" }));
    expect(read).toEqual({
      program: {
        name: "Coffee card",
        reward: "Free coffee",
        punches_needed: 10,
        card_per_hour: null,
        pair_per_day: 20,
        staff_per_hour: 240,
        staff_per_day: null,
        device_per_hour: 400,
        min_gap_seconds: 7200,
        card_expires_days: 365,
        reward_expires_days: 30,
        colour: "#b3431b",
        icon: "☕",
      },
    });
  });

  it("says what is wrong, field by field", () => {
    const read = readDraft(filled({ name: " ", reward: "x".repeat(61), needed: "101", perDay: "0", gap: "1.5", perScan: "-1", cardDays: "1e3", pairDay: "0", deviceHour: "1000001" }));
    expect(read).toEqual({
      troubles: {
        name: { text: "console-trouble-empty", min: 1, max: 60 },
        reward: { text: "console-trouble-long", min: 1, max: 60 },
        needed: { text: "console-trouble-number", min: 1, max: 100 },
        perDay: { text: "console-trouble-number", min: 1, max: 1000 },
        gap: { text: "console-trouble-number", min: 1, max: 10080 },
        perScan: { text: "console-trouble-number", min: 1, max: 100 },
        pairDay: { text: "console-trouble-number", min: 1, max: 1_000_000 },
        deviceHour: { text: "console-trouble-number", min: 1, max: 1_000_000 },
        cardDays: { text: "console-trouble-number", min: 1, max: 3650 },
      },
    });
  });

  it("wants a number of punches, from 1 to 100", () => {
    expect(readDraft(filled({ needed: "" }))).toHaveProperty("troubles.needed");
    expect(readDraft(filled({ needed: "0" }))).toHaveProperty("troubles.needed");
    expect(readDraft(filled({ needed: "1" }))).toHaveProperty("program.punches_needed", 1);
    expect(readDraft(filled({ needed: "100" }))).toHaveProperty("program.punches_needed", 100);
  });

  it("counts letters as people do", () => {
    expect(readDraft(filled({ name: "☕".repeat(60) }))).toHaveProperty("program");
  });

  it("finds the field that the service complains of", () => {
    expect(fieldOf("punches_needed")).toBe("needed");
    expect(fieldOf("toString")).toBeUndefined();
  });
});
