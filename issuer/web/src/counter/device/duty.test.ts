import { beforeEach, describe, expect, it } from "vitest";
import { Duty } from "./duty.svelte";
import type { Keep } from "./keep";
import type { CounterView, Shift, Wire } from "./wire";

const shift: Shift = { staff: "alice", name: "Alice", until: 4_000_000_000 };
const view = (of: Shift | null, name = "Harbour") => ({ store: { name }, staff: [], programs: [], shift: of }) as unknown as CounterView;

/** Answers of the service that are under way. */
let late: ((view: CounterView) => void)[];
let leaving: boolean;
let duty: Duty;

beforeEach(() => {
  late = [];
  leaving = false;
  const wire = {
    view: () => new Promise<CounterView>((done) => late.push(done)),
    signOn: () => Promise.resolve(shift),
    signOff: () => Promise.resolve(),
  };
  const keep = {
    leaving: () => Promise.resolve(leaving),
    signedOff: () => Promise.resolve(void (leaving = true)),
    hasLeft: () => Promise.resolve(void (leaving = false)),
    saveView: () => Promise.resolve(),
  };
  duty = new Duty(keep as unknown as Keep, wire as unknown as Wire);
});

/** Asks, and gives what has the answer come. */
async function asking(): Promise<(view: CounterView) => Promise<void>> {
  const asked = duty.ask();
  await expect.poll(() => late.length).toBe(1);
  return async (answer) => {
    late.pop()?.(answer);
    await asked;
  };
}

describe("an answer that was asked for before", () => {
  it("signs nobody on again who has signed off since", async () => {
    await duty.signOn("alice", "1234");
    const answer = await asking();
    await duty.signOff();
    await answer(view(shift, "Harbour East"));
    expect([duty.shift, duty.view.shift, duty.view.store.name]).toEqual([null, null, "Harbour East"]);
  });

  it("sends nobody away who has signed on since", async () => {
    const answer = await asking();
    await duty.signOn("alice", "1234");
    await answer(view(null));
    expect(duty.shift).toEqual(shift);
  });

  it("is believed when nobody came or went", async () => {
    await duty.signOn("alice", "1234");
    await (await asking())(view(null));
    expect(duty.shift).toBeNull();
  });
});
