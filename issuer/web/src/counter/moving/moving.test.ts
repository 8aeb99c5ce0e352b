import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Verdict } from "../../lib/api";
import { fromBase64, toBase64 } from "../../lib/format/bytes";
import { claimCodeSubject, commitment } from "../../lib/format/subjects";
import type { Draft, Outcome, Submitter } from "../chain/submitter";
import { Desk } from "../desk/desk.svelte";

const now = () => Math.floor(Date.now() / 1000);
const waits = (): Verdict => ({ verdict: "refused", reason: "step_up_needed", approve_until: now() + 600, entry: { seq: 1, hash: "h" } });
const allowed = (): Verdict => ({ verdict: "moving", claim_until: now() + 600 });

let drafts: Draft[];
let answer: Verdict;
let desk: Desk;
let staff: string | null;

beforeEach(() => {
  vi.stubGlobal("location", { origin: "https://shop.example" });
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval", "Date", "performance"] });
  drafts = [];
  answer = waits();
  staff = "anna";
  const submit = (draft: Draft): Promise<Outcome> => {
    drafts.push(draft);
    return Promise.resolve({ is: "answered", intent: draft.intent, verdict: answer });
  };
  desk = new Desk({
    submitter: { submit } as unknown as Submitter,
    staff: () => staff,
    place: () => ({ store: "Harbour", timeZone: "UTC", language: "en", now: 0, has: () => true }),
    signal: () => undefined,
    onAnswer: () => undefined,
    hears: () => true,
    hurry: () => undefined,
    asks: () => ({ sale: "never", amount: "never", currency: "EUR" }),
    look: () => Promise.reject(new Error("nobody looks here")),
    practice: () => ({ program: "", reward: "", staff: "" }),
  });
});

afterEach(() => {
  desk.end();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function ask(): Promise<Draft> {
  desk.setMode("move");
  desk.take({ is: "code", text: "908123", card: null }, "meant");
  await vi.waitFor(() => expect(desk.stage.at).toBe("shown"));
  return drafts.at(-1) as Draft;
}

describe("a claim code", () => {
  it("is asked for by what commits to it, and shown when a second person approved", async () => {
    const draft = await ask();
    expect(draft).toMatchObject({ intent: "move", staff: "anna", code: "908123", count: 1 });
    expect(desk.stage).toMatchObject({ shown: { word: { id: "counter-word-asked" } } });
    expect([desk.moving.step.at, desk.order.mode]).toEqual(["asked", "punch"]);
    desk.approved(allowed(), "h");
    expect(desk.stage.at).toBe("claim-code");
    const secret = fromBase64(desk.moving.link.replace("https://shop.example/wallet/#code=", ""));
    expect(secret).toHaveLength(16);
    expect(toBase64(await commitment(await claimCodeSubject(secret ?? new Uint8Array())))).toBe(draft.names);
  });

  it("is not ready when something else was approved", async () => {
    await ask();
    desk.approved(allowed(), "another");
    expect(desk.moving.step.at).toBe("asked");
  });

  it("waits while another customer is served, and can be shown later", async () => {
    await ask();
    desk.stage = { at: "checking", trying: null, since: performance.now() };
    desk.approved(allowed(), "h");
    expect(desk.stage.at).toBe("checking");
    desk.stage = { at: "ready" };
    desk.showClaimCode();
    expect(desk.stage.at).toBe("claim-code");
  });

  it("is gone when a phone has read it, and only then", async () => {
    const { names } = await ask();
    desk.approved(allowed(), "h");
    desk.claimed("another", false);
    expect(desk.stage.at).toBe("claim-code");
    desk.claimed(names ?? "", true);
    expect(desk.stage).toMatchObject({ at: "shown", shown: { word: { id: "counter-word-claimed-pending" } } });
    expect([desk.moving.step.at, desk.moving.link]).toEqual(["idle", ""]);
  });

  it("is shown to nobody where nobody is signed on", async () => {
    await ask();
    desk.next();
    staff = null;
    desk.approved(allowed(), "h");
    expect([desk.stage.at, desk.moving.step.at, desk.moving.link]).toEqual(["ready", "idle", ""]);
  });

  it("does not take the place of what another customer is told", async () => {
    await ask();
    desk.next();
    answer = { verdict: "used", reason: "already_used" };
    desk.take({ is: "code", text: "901", card: "card-b" }, "meant");
    await vi.waitFor(() => expect(desk.stage.at).toBe("shown"));
    desk.approved(allowed(), "h");
    expect(desk.stage).toMatchObject({ at: "shown", shown: { verdict: "used" } });
    desk.next();
    desk.showClaimCode();
    expect(desk.stage.at).toBe("claim-code");
  });

  it("ends with its time", async () => {
    await ask();
    desk.approved(allowed(), "h");
    await vi.advanceTimersByTimeAsync(600_200);
    expect([desk.stage.at, desk.moving.step.at]).toEqual(["ready", "idle"]);
  });

  it("is nothing when it was refused, and nothing that somebody else asked for", async () => {
    answer = { verdict: "refused", reason: "own_card" };
    await ask();
    expect([desk.moving.step.at, desk.moving.link]).toEqual(["idle", ""]);
    desk.approved(allowed(), "h");
    expect(desk.moving.step.at).toBe("idle");
  });

  it("of a phone that is gone names the card", async () => {
    desk.moveLost("card-1");
    await vi.waitFor(() => expect(desk.stage.at).toBe("shown"));
    expect(drafts.at(-1)).toMatchObject({ intent: "move", card: "card-1" });
    expect(drafts.at(-1)?.code).toBeUndefined();
  });
});

describe("who approves", () => {
  it.each(["accepted", "moving", "redeemed"] as const)("is told that it is done elsewhere: %s", async (verdict) => {
    answer = { verdict, claim_until: now() + 600 };
    desk.approve("entry");
    await vi.waitFor(() => expect(desk.stage.at).toBe("shown"));
    expect(desk.stage).toMatchObject({ shown: { word: { id: "counter-word-approved" } } });
    expect(desk.moving.step.at).toBe("idle");
  });
});
