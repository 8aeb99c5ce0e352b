import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Offline, Problem, type Verdict } from "../../lib/api";
import { now } from "../../lib/clock";
import { toBase64 } from "../../lib/format/bytes";
import { filled } from "../../lib/format/testing";
import { Asked, type OpenChallenge } from "./asked.svelte";
import type { Wallet } from "../wallet.svelte";
import { Answer } from "./answer.svelte";

const service = vi.hoisted(() => ({ said: [] as unknown[], heard: [] as string[], signed: 0 }));

// Words by their ids.
vi.mock("../../lib/i18n.svelte", () => ({ t: (id: string) => id, has: () => true }));
vi.mock("./showing", () => ({ redemption: () => Promise.resolve(`redeem ${(service.signed += 1)}`) }));
vi.mock("./wire", () => ({
  postRedemption: async (_session: unknown, redeem: string, digits: string) => {
    service.heard.push(`${redeem}, ${digits}`);
    const said = await service.said.shift();
    if (said instanceof Error) throw said;
    return said as Verdict;
  },
}));

const refused = "wallet-challenge-refused";
const over = "reason-challenge-expired-customer";
const offline = new Offline(null);
const redeemed = { verdict: "redeemed" };
const no = (reason: string) => ({ verdict: "refused", reason });

let asked: Asked;
let screen: Answer;

/** A screen that is opened now. */
function open(): Answer {
  const one = new Answer({ asked, keep: {}, open: () => ({ card: {}, session: {} }) } as unknown as Wallet);
  one.ask(asked.challenge);
  return one;
}

/** The counter asks, and the screen hears it. */
function ask(byte: number): void {
  asked.open({ claims: { cnonce: filled(byte), exp: now() + 60 }, shop: "Bar", reward: "a coffee" } as OpenChallenge);
  screen.ask(asked.challenge);
}

const end = (byte: number, result: "redeemed" | "refused") => asked.end({ cnonce: toBase64(filled(byte)), result });

/** The minute ends, by this phone's clock. */
function pass(): void {
  vi.advanceTimersByTime(60_000);
  screen.ask(asked.challenge);
}

async function send(digits: string, said: unknown): Promise<void> {
  screen.digits = digits;
  service.said.push(said);
  await screen.send();
}

beforeEach(() => {
  vi.useFakeTimers({ now: 1_800_000_000_000 });
  Object.assign(service, { said: [], heard: [], signed: 0 });
  asked = new Asked();
  screen = open();
});
afterEach(() => void vi.useRealTimers());

it("tells how that ended which it showed, and nothing of what was before it was opened", () => {
  expect([screen.step, screen.told]).toEqual([null, null]);
  ask(1);
  expect([screen.step, screen.told]).toEqual(["digits", null]);
  pass();
  expect([screen.step, screen.told]).toEqual([null, over]);
  screen = open();
  expect([screen.step, screen.told]).toEqual([null, null]);

  ask(2);
  end(2, "refused");
  expect([screen.step, screen.told]).toEqual([null, refused]);
  screen = open();
  expect([screen.step, screen.told]).toEqual([null, null]);

  ask(3);
  end(3, "redeemed");
  expect(screen.step).toBe("redeemed");
  screen = open();
  expect([screen.step, screen.told]).toEqual([null, null]);
});

it("says of the digits what the service says, and that the minute is over when it is", async () => {
  ask(1);
  await send("11", no("wrong_digits"));
  expect([screen.step, screen.fault, screen.digits]).toEqual(["digits", "reason-wrong-digits-customer", ""]);
  pass();
  expect([screen.step, screen.told]).toEqual([null, over]);
  ask(2);
  await send("22", redeemed);
  expect(screen.step).toBe("redeemed");
  expect(service.heard).toEqual(["redeem 1, 11", "redeem 2, 22"]);
});

it("does not call it over while the answer is under way, nor while nobody knows whether it arrived", async () => {
  ask(1);
  let answer: (said: unknown) => void = () => {};
  const sending = send("11", new Promise((done) => (answer = done)));
  pass();
  expect([screen.step, screen.told]).toEqual(["digits", null]);
  answer(offline);
  await sending;
  expect([screen.step, screen.told]).toEqual(["unknown", null]);
  vi.advanceTimersByTime(600_000);
  expect([screen.step, screen.told]).toEqual(["unknown", null]);
});

it.each([
  ["redeemed", redeemed, "redeemed", null],
  ["too late", no("challenge_expired"), null, over],
  ["signed too long ago", no("stale"), null, over],
  ["no reward", no("no_reward"), null, "reason-no-reward-customer"],
])("sends the very same answer until the service says: %s", async (_name, said, step, told) => {
  ask(9);
  await send("11", new Problem(503, "undecided", "", null));
  const first = "redeem 1, 11";
  pass();
  await send("", offline);
  expect([screen.step, screen.fault]).toEqual(["unknown", null]);
  await send("", new Problem(429, "throttled", "", 5));
  expect([screen.step, screen.fault !== null]).toEqual(["unknown", true]);
  await send("", said);
  expect([screen.step, screen.told]).toEqual([step, told]);
  expect(service.heard).toEqual([first, first, first, first]);
});

it("believes the live stream where the answer is lost", async () => {
  for (const [byte, result, told] of [[1, "redeemed", null], [2, "refused", refused]] as const) {
    ask(byte);
    await send("11", offline);
    pass();
    expect(screen.step).toBe("unknown");
    end(byte, result);
    expect([screen.step, screen.told]).toEqual([told ? null : "redeemed", told]);
  }
});

it("begins anew with what is asked anew, also when the last answer comes only then", async () => {
  ask(1);
  await send("11", offline);
  expect(screen.step).toBe("unknown");
  ask(2);
  expect([screen.step, screen.digits]).toEqual(["digits", ""]);
  let answer: (said: unknown) => void = () => {};
  const sending = send("22", new Promise((done) => (answer = done)));
  ask(3);
  answer(no("wrong_digits"));
  await sending;
  expect([screen.step, screen.fault]).toEqual(["digits", null]);
});
