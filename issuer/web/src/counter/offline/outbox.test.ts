import "fake-indexeddb/auto";
import { beforeEach, expect, it, vi } from "vitest";
import type { Submitter } from "../chain/submitter";
import { Till } from "../chain/testing";
import { tables } from "../device/keep";
import { Outbox } from "./outbox.svelte";

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
