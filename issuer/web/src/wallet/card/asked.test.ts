import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { filled } from "../../lib/format/testing";
import { toBase64 } from "../../lib/format/bytes";
import { now } from "../../lib/clock";
import { Asked, type OpenChallenge } from "./asked.svelte";

const challengeOf = (byte: number) => ({ claims: { cnonce: filled(byte), exp: now() + 60 }, shop: "Bar", reward: "a coffee" }) as OpenChallenge;

beforeEach(() => void vi.useFakeTimers({ now: 1_800_000_000_000 }));
afterEach(() => void vi.useRealTimers());

it("asks for a minute, and does not say itself how it ended", () => {
  const asked = new Asked();
  const challenge = challengeOf(1);
  asked.open(challenge);
  vi.advanceTimersByTime(59_000);
  expect(asked.challenge).toEqual(challenge);
  vi.advanceTimersByTime(1_000);
  expect([asked.challenge, asked.ended]).toEqual([null, null]);
});

it("asks no more when the service says how it ended, and remembers that until something else is asked", () => {
  const asked = new Asked();
  const first = { cnonce: toBase64(filled(1)), result: "refused" } as const;
  asked.open(challengeOf(1));
  asked.end(first);
  expect([asked.challenge, asked.ended]).toEqual([null, first]);
  const second = challengeOf(2);
  asked.open(second);
  expect([asked.challenge, asked.ended]).toEqual([second, null]);
  asked.end(first);
  expect(asked.challenge, "that was another one").toEqual(second);
});
