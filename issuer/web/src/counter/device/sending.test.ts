import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Offline } from "../../lib/api";
import { device as deviceId, freezeToken, keySetToken, merchant, now, root, showCard } from "../../lib/check/testing";
import { confirmTime, hasLeapt } from "../../lib/clock";
import { toBase64 } from "../../lib/format/bytes";
import { filled } from "../../lib/format/testing";
import { emptyChain, type Place } from "../chain/chain";
import type { Draft, Outcome } from "../chain/submitter";
import { Outbox } from "../offline/outbox.svelte";
import { Supplies } from "../offline/supplies";
import { type Device, Keep } from "./keep";
import { submitterOf } from "./sending";
import type { Wire } from "./wire";

const anna = toBase64(filled(0xa1));
const device = { id: toBase64(deviceId), merchant: toBase64(merchant), root: root.key.bytes, keySetVersion: 4 } as Device;
const paper = `908${"0".repeat(50)}`;
const hour = 3600;
const nap = 600;

let keep: Keep;
let isAway: boolean;

/** Scans a code at a counter whose service does not answer. */
async function scan(code: string): Promise<Outcome> {
  const outbox = await Outbox.open(keep, () => Promise.reject(new Offline(null)));
  const supplies = new Supplies(keep, device);
  const keyset = { root: { kty: "OKP", crv: "Ed25519", x: "" }, keyset: toBase64(await keySetToken()) };
  await supplies.refresh(async () => ({ body: { keyset, freeze: toBase64(await freezeToken()), cards: [] }, tag: null }));
  const sign = async (place: Place, { intent }: Draft, time: number) => ({ seq: place.seq + 1, hash: "h", prev: place.head, time, entry: "e", intent });
  const submitter = submitterOf({ device, keep, outbox, supplies }, { sign } as unknown as Wire, {
    signedOn: () => anna,
    isAway: () => isAway,
    pause: async () => undefined,
    onAway: () => {
      isAway = true;
    },
    onApart: () => undefined,
  });
  return submitter.submit({ intent: "punch", staff: anna, count: 1, code }, () => undefined);
}

/** The clock is put to another time by hand, which the steady one does not know. */
function set(seconds: number): void {
  vi.spyOn(Date, "now").mockReturnValue((now + seconds) * 1000 + (performance.now() - started));
}

let started: number;

beforeEach(async () => {
  indexedDB = new IDBFactory();
  keep = await Keep.open();
  isAway = false;
  started = performance.now();
  set(0);
  confirmTime();
  vi.stubGlobal("navigator", { locks: { request: (_name: string, act: () => unknown) => act() } });
  vi.stubGlobal("fetch", () => Promise.reject(new TypeError("no network")));
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it("signs nothing with a clock that was set and that nobody confirms", async () => {
  set(hour);
  for (const code of [paper, await showCard()]) expect((await scan(code)).is).toBe("refused");
  expect([await keep.chain(), isAway]).toEqual([emptyChain, true]);
});

it("trusts a clock that slept, once a customer's phone says the same", async () => {
  set(nap);
  expect(hasLeapt()).toBe(true);
  expect(await scan(paper)).toMatchObject({ is: "refused", reason: "online_only" });
  expect((await scan(await showCard({ iat: now + nap }))).is).toBe("provisional");
  expect(hasLeapt()).toBe(false);
});
