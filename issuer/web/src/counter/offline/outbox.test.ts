import "fake-indexeddb/auto";
import { beforeEach, expect, it, vi } from "vitest";
import { Problem } from "../../lib/api";
import type { Submitter } from "../chain/submitter";
import { emptyChain } from "../chain/chain";
import { device, Till } from "../chain/testing";
import { type Device, Keep, tables } from "../device/keep";
import type { CounterView } from "../device/wire";
import { Outbox } from "./outbox.svelte";
import type { Row } from "./row";

let till: Till;
let submitter: Submitter;

beforeEach(async () => {
  till = await Till.make();
  submitter = await till.opened();
});

it("does not read the scans of a month for each scan", async () => {
  await till.submit(submitter, "a");
  const read = vi.spyOn(till.keep.store, "all");
  for (const code of ["b", "c", "d"]) expect((await till.submit(submitter, code)).is).toBe("answered");
  expect(read.mock.calls.filter(([table]) => table === tables.entries)).toEqual([]);
  expect(till.service.counted).toEqual(["a", "b", "c", "d"]);
});

it("sends first what another tab has signed and could not send", async () => {
  await till.submit(submitter, "a");
  const first = till.outbox;
  const other = await till.opened();
  till.service.gone = true;
  await till.submit(other, "b");
  expect([first.waits, till.outbox.waits]).toEqual([false, true]);
  till.service.gone = false;
  till.away = false;
  expect((await till.submit(submitter, "c")).is).toBe("answered");
  expect(till.service.counted).toEqual(["a", "b", "c"]);
});

it("says when everything was last sent, also after a restart", async () => {
  await till.submit(submitter, "a");
  const { lastSync } = till.outbox;
  expect(lastSync).not.toBeNull();
  const again = await Outbox.open(till.keep, () => Promise.reject(new Error("nothing to send")));
  expect(again.lastSync).toBe(lastSync);
});

/** The browser clears what this page and others have kept. */
async function clear(): Promise<void> {
  const { store } = till.keep;
  await store.write(["chain", "device", "view", "sent", "leaving"].map((key) => ({ in: Keep.table, delete: key })));
  await store.write([{ in: tables.entries, clear: true }, { in: tables.burnt, clear: true }]);
}

const ours = { id: device } as Device;
const view = { shift: { staff: "anna" } } as CounterView;

it("puts back what two tabs signed, whichever of them does it first, and asks where the chain ends", async () => {
  await till.submit(submitter, "a");
  const first = till.outbox;
  const other = await till.opened();
  till.service.gone = true;
  await till.submit(other, "b");
  const second = till.outbox;
  await clear();
  await first.putBack(ours, view);
  await second.putBack(ours, view);
  expect((await till.keep.store.all<Row>(tables.entries)).map(({ seq }) => seq)).toEqual([1, 2]);
  expect((await till.keep.chain()).doubt).not.toBeNull();
  expect(second.waits).toBe(true);
});

it("puts nobody back on duty", async () => {
  await till.submit(submitter, "a");
  await clear();
  await till.outbox.putBack(ours, view);
  expect([(await till.keep.view())?.shift, await till.keep.leaving()]).toEqual([null, true]);
});

it("adds what was signed to what is another device by now, and leaves that one its chain", async () => {
  till.service.gone = true;
  await till.submit(submitter, "a");
  await clear();
  const theirs = { id: "new tablet" } as Device;
  await till.keep.enrolled(theirs);
  expect(await till.outbox.putBack(ours, view)).toEqual(theirs);
  expect(await till.keep.device()).toEqual(theirs);
  expect(await till.keep.chain()).toEqual(emptyChain);
  expect(till.outbox.all(device).map(({ answer }) => answer)).toEqual([null]);
});

it("takes no proxy's word for the service's: what is not found says nothing of an entry", async () => {
  const answer = (code: string) => new Problem(404, code, "", null);
  till.service.trouble.push(answer("status_404"));
  expect(await till.submit(submitter, "a")).toMatchObject({ is: "answered", verdict: { verdict: "accepted" } });
  expect(till.tried.map(({ why }) => why)).toEqual(["unavailable"]);
  till.service.trouble.push(answer("not_found"));
  expect(await till.submit(submitter, "b")).toMatchObject({ is: "rejected", problem: { code: "not_found" } });
});
