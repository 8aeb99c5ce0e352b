import { describe, expect, it } from "vitest";
import { Problem, type Verdict } from "../../lib/api";
import { redemptionOver, refused, rejected, shownOf } from "./shown";
import { unanswered } from "./unanswered";
import type { Place } from "./words";

// 2026-11-01 14:05 in Amsterdam
const now = Date.UTC(2026, 10, 1, 13, 5) / 1000;
const place: Place = { store: "Harbour", timeZone: "Europe/Amsterdam", language: "en", now, has: (id) => id.startsWith("reason-stale-") || id.startsWith("reason-already-used-") };
const card = { short: "Ab3dEf", program_name: "Coffee card", reward_name: "a free coffee", progress: 7, needed: 10, rewards: 0, units: 1 };

describe("an accepted scan", () => {
  it("says which program, and goes soon", () => {
    const shown = shownOf({ verdict: "accepted", card, event: "e" }, place);
    expect(shown).toMatchObject({ kind: "ok", verdict: "accepted", reason: null, redeemable: false, signal: "accepted" });
    expect(shown?.why).toEqual({ id: "counter-why-accepted", args: { units: 1, program: "Coffee card" } });
    expect(shown?.seconds).toBeLessThan(4);
  });

  it("stays longer and offers the reward when one is ready", () => {
    const shown = shownOf({ verdict: "accepted", card: { ...card, progress: 0, rewards: 1 } }, place);
    expect(shown).toMatchObject({ redeemable: true, signal: "reward", todo: { id: "counter-why-reward", args: { rewards: 1, reward: "a free coffee" } } });
  });
});

describe("a code that was used", () => {
  const first = { at: Date.UTC(2026, 10, 1, 13, 2) / 1000, store_name: "Harbour", staff_name: "Anna", device_name: "Till 1" };
  const used = (changes: Partial<typeof first>): Verdict => ({ verdict: "used", reason: "already_used", first: { ...first, ...changes } });

  it("names when and with whom, in the store's time", () => {
    const shown = shownOf(used({}), place);
    expect(shown).toMatchObject({ kind: "used", reason: "already_used", signal: "used", todo: { id: "reason-already-used-todo" } });
    expect(shown?.why.id).toBe("counter-why-used-here");
    expect(shown?.why.args).toMatchObject({ staff: "Anna", store: "Harbour" });
    expect(shown?.why.args?.time).toMatch(/^0?2:02\sPM$/);
  });

  it("names the other store, and the day when it is not today there", () => {
    expect(shownOf(used({ store_name: "Station" }), place)?.why.id).toBe("counter-why-used-there");
    // 23:30 on 31 October in Amsterdam is 22:30 UTC of the same day; 23:30 UTC is already 1 November there.
    expect(shownOf(used({ at: Date.UTC(2026, 9, 31, 22, 30) / 1000 }), place)?.why).toMatchObject({ id: "counter-why-used-here-other-day", args: { date: "October 31" } });
    expect(shownOf(used({ at: Date.UTC(2026, 9, 31, 23, 30) / 1000 }), place)?.why.id).toBe("counter-why-used-here");
  });
});

it("says what was used when it was not the code", () => {
  const first = { at: now, store_name: "Harbour", staff_name: "Anna", device_name: "Till 1" };
  const shown = shownOf({ verdict: "used", reason: "sale_already_earned", first }, { ...place, has: () => true });
  expect(shown).toMatchObject({ kind: "used", reason: "sale_already_earned", why: { id: "reason-sale-already-earned-staff" } });
});

describe("a scan that was kept", () => {
  it("is neither counted nor refused, and says who decides", () => {
    const shown = shownOf({ verdict: "quarantined", reason: "device_chain_gap" }, { ...place, has: () => true });
    expect(shown).toMatchObject({ kind: "undecided", verdict: "quarantined", word: { id: "counter-word-quarantined" }, why: { id: "reason-device-chain-gap-staff" } });
    expect(shown?.todo?.id).toBe("counter-todo-quarantined");
    expect(shownOf({ verdict: "quarantined", reason: "newer_than_this_page" }, place)?.why.id).toBe("counter-why-quarantined");
  });
});

describe("a refused scan", () => {
  it("says the reason's own sentences", () => {
    expect(refused("stale", null, place)).toMatchObject({ kind: "refused", reason: "stale", why: { id: "reason-stale-staff" }, todo: { id: "reason-stale-todo" } });
  });

  it("has words for a reason that this page does not know", () => {
    expect(shownOf({ verdict: "refused", reason: "brand_new" }, place)).toMatchObject({ reason: "brand_new", why: { id: "counter-why-refused" }, todo: { id: "counter-todo-refused" } });
  });

  it("passes on what the service says when it does not take an entry", () => {
    expect(rejected(new Problem(422, "bad_entry", "not canonical", null), place).why).toEqual({ id: "counter-why-rejected", args: { detail: "not canonical" } });
    expect(rejected(new Problem(403, "stale", "", null), place).why.id).toBe("reason-stale-staff");
  });
});

describe("a redemption", () => {
  it("is no verdict while the digits wait", () => {
    expect(shownOf({ verdict: "challenge" }, place)).toBeNull();
  });

  it("names what to hand over", () => {
    expect(shownOf({ verdict: "redeemed" }, place, "a free coffee")?.why).toEqual({ id: "counter-why-redeemed", args: { reward: "a free coffee" } });
    expect(shownOf({ verdict: "redeemed", card }, place)?.why).toEqual({ id: "counter-why-redeemed", args: { reward: "a free coffee" } });
  });

  it("that ended by wrong digits does not ask to show them again", () => {
    const shown = redemptionOver({ verdict: "refused", reason: "wrong_digits" }, { ...place, has: () => true }, "a free coffee");
    expect(shown).toMatchObject({ reason: "wrong_digits", why: { id: "counter-why-three-wrong" }, todo: { id: "counter-todo-challenge-expired" } });
    expect(redemptionOver({ verdict: "redeemed" }, place, "a free coffee")?.why.args).toEqual({ reward: "a free coffee" });
  });

  it("that nobody answered is refused, and one that nobody saw is not decided", () => {
    expect(unanswered(true)).toMatchObject({ kind: "refused", reason: "challenge_expired" });
    expect(unanswered(false)).toMatchObject({ kind: "undecided" });
  });
});

it("tells the four kinds apart by ear", () => {
  const signals = [
    shownOf({ verdict: "accepted", card }, place)?.signal,
    shownOf({ verdict: "used" }, place)?.signal,
    shownOf({ verdict: "refused" }, place)?.signal,
    unanswered(false).signal,
  ];
  expect(new Set(signals).size).toBe(4);
});
