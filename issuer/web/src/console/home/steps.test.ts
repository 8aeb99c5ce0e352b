import { describe, expect, it } from "vitest";
import { nextSteps } from "./steps";

describe("next steps", () => {
  it("leads a new shop through all four", () => {
    const steps = nextSteps({ programs: 0, staff: 0, devices: 0, cards: 0 });
    expect(steps?.map((step) => step.name)).toEqual(["program", "staff", "counter", "invite"]);
    expect(steps?.map((step) => step.next)).toEqual([true, false, false, false]);
  });

  it("points at the first that is missing, whatever came later", () => {
    const steps = nextSteps({ programs: 1, staff: 0, devices: 2, cards: 0 });
    expect(steps?.filter((step) => step.done).map((step) => step.name)).toEqual(["program", "counter"]);
    expect(steps?.find((step) => step.next)?.name).toBe("staff");
  });

  it("goes away when all is done", () => {
    expect(nextSteps({ programs: 1, staff: 1, devices: 1, cards: 1 })).toBeNull();
  });
});
