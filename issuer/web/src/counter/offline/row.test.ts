import { describe, expect, it } from "vitest";
import { type Answer, cardGap, exposureOf, heldBack, isOver, limitOf, mostLate, reportOf, type Row, rowKey } from "./row";

const now = 1_800_000_000;
const answer = (verdict: Answer["verdict"], at = now): Answer => ({ verdict, reason: null, first: null, at });
const row = (seq: number, change: Partial<Row> = {}): Row => ({
  key: rowKey("d", seq), device: "d", seq, hash: `h${seq}`, prev: `h${seq - 1}`, time: now, entry: "", intent: "punch", count: 1, code: "90", drawn: now - 10, card: `card-${seq}`,
  told: "counted", answer: null, ...change,
});
const rows = (count: number, change: Partial<Row> = {}) => Array.from({ length: count }, (_, at) => row(at + 1, change));

describe("the limits without a network", () => {
  it("are 200 scans, among them those that were sent within a day", () => {
    const next = { card: "other", time: now };
    expect(limitOf(rows(mostLate - 1), next)).toBeNull();
    expect(limitOf(rows(mostLate), next)).toBe("offline_device_limit");
    expect(limitOf(rows(mostLate, { answer: answer("accepted", now - 86_399) }), next)).toBe("offline_device_limit");
    expect(limitOf(rows(mostLate, { answer: answer("accepted", now - 86_400) }), next)).toBeNull();
    expect(limitOf(rows(mostLate, { told: "online" }), next), "what was sent at once is no risk").toBeNull();
  });

  it("are one punch of a card in twelve hours", () => {
    const at = (time: number, change: Partial<Row> = {}) => limitOf([row(1, change)], { card: "card-1", time });
    expect(at(now)).toBe("offline_card_limit");
    expect(at(now + cardGap - 1)).toBe("offline_card_limit");
    expect(at(now + cardGap)).toBeNull();
    expect(at(now, { answer: answer("accepted") })).toBe("offline_card_limit");
    expect(at(now, { answer: answer("quarantined") })).toBe("offline_card_limit");
    expect(at(now, { answer: answer("refused") })).toBeNull();
    expect(at(now, { told: "online", answer: answer("accepted") })).toBeNull();
    expect(limitOf([row(1, { card: null, intent: "redeem" })], { card: null, time: now })).toBeNull();
  });
});

it("what waits is counted in scans, punches, rewards, and the money of its sales", () => {
  const some = [row(1, { count: 3, amount: { minor: 4550, currency: "NOK" } }), row(2, { amount: { minor: 450, currency: "NOK" } }), row(3, { intent: "redeem" }), row(4, { answer: answer("accepted") }), row(5, { intent: "redeem", told: "open" })];
  expect(exposureOf(some)).toEqual({ entries: 4, punches: 4, rewards: 1, sales: [{ minor: 5000, currency: "NOK" }] });
});

it("what became of it is told for a day, the latest first", () => {
  const some = [
    row(1, { answer: answer("accepted") }), row(2, { answer: answer("used") }), row(3, { answer: answer("refused") }),
    row(4, { answer: answer("quarantined") }), row(5, { answer: answer("accepted", now - 86_400) }), row(6), row(7, { told: "online", answer: answer("used") }),
  ];
  expect(reportOf(some, now)).toMatchObject({ sent: 4, counted: 1, used: 1, refused: 1, quarantined: 1, rows: [{ seq: 4 }, { seq: 3 }, { seq: 2 }] });
});

it("an entry is kept for a month, and until it is answered", () => {
  expect(isOver(row(1, { answer: answer("accepted") }), now + 30 * 86_400)).toBe(false);
  expect(isOver(row(1, { answer: answer("accepted") }), now + 30 * 86_400 + 1)).toBe(true);
  expect(isOver(row(1), now + 99 * 86_400)).toBe(false);
});

it("rows are kept in the order of the chain", () => {
  const keys = [1, 9, 10, 200].map((seq) => rowKey("d", seq));
  expect([...keys].sort()).toEqual(keys);
});

describe("an entry is held back", () => {
  it("while its code is too old for now and it is too young to be late", () => {
    expect(heldBack(row(1), now + 42, false)).toBe(0);
    expect(heldBack(row(1), now + 43, false)).toBe(20);
    expect(heldBack(row(1), now + 62, false)).toBe(1);
    expect(heldBack(row(1), now + 63, false)).toBe(0);
    // Whether or not it was sent before the page went away.
    expect(heldBack(row(1, { told: "online" }), now + 50, false)).toBe(13);
    expect(heldBack(row(1, { drawn: null }), now + 50, false)).toBe(0);
  });

  it("until it is late, when only that may be taken", () => {
    expect(heldBack(row(1), now, true)).toBe(63);
    expect(heldBack(row(1), now + 63, true)).toBe(0);
  });
});
