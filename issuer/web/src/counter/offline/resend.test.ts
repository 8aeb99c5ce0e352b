import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it } from "vitest";
import { noEntry } from "../chain/chain";
import type { Submitter } from "../chain/submitter";
import { device, hash, start, Till } from "../chain/testing";
import { NotYet } from "./outbox.svelte";
import { Resend } from "./resend.svelte";

const ago = 600;
let till: Till;
let submitter: Submitter;

/** Three scans that were answered at once, ten minutes ago. */
beforeEach(async () => {
  till = await Till.make();
  submitter = await till.opened();
  till.clock = start - ago;
  for (const code of ["a", "b", "c"]) await till.submit(submitter, code);
});

describe("a service that was restored from a backup", () => {
  it("gets once more what it has lost, in order, and this device's chain stays as it is", async () => {
    till.service.setBack({ seq: 1, head: hash(1, "a") });
    expect(till.service.counted).toEqual(["a"]);
    await submitter.sync();
    expect(till.service.counted).toEqual(["a", "b", "c"]);
    expect(till.service.received.slice(3)).toEqual(till.service.received.slice(1, 3));
    expect(await till.keep.chain()).toMatchObject({ seq: 3, head: hash(3, "c"), doubt: null });
    expect(till.apart).toEqual([{ here: 3, service: 1, again: 2 }]);
    await till.submit(submitter, "d");
    expect(till.service.counted).toEqual(["a", "b", "c", "d"]);
  });

  it("gets all of it when it knows of none", async () => {
    till.service.setBack({ seq: 0, head: noEntry });
    await submitter.sync();
    expect(till.service.counted).toEqual(["a", "b", "c"]);
    expect(till.apart).toEqual([{ here: 3, service: 0, again: 3 }]);
  });

  it("gets nothing while a scan is too young to count late", async () => {
    till.clock = start;
    await till.submit(submitter, "d");
    till.service.setBack({ seq: 3, head: hash(3, "c") });
    await expect(submitter.sync()).rejects.toThrow(NotYet);
    expect(till.service.counted).toEqual(["a", "b", "c"]);
    expect(await till.keep.chain()).toMatchObject({ seq: 4 });
  });

  it("gets nothing when its place is none of this device's", async () => {
    till.service.setBack({ seq: 2, head: hash(2, "elsewhere") });
    const before = till.service.received.length;
    await submitter.sync();
    expect(till.service.received.length).toBe(before);
    expect(till.apart).toEqual([{ here: 3, service: 2, again: 0 }]);
  });
});

describe("sending again what is kept", () => {
  const resend = () => new Resend({ sent: () => till.outbox.sent(device), repeat: (key) => till.outbox.repeat(key) });

  it("is answered as it was the first time, and changes nothing", async () => {
    const [before, chain] = [await till.keep.store.all("entries"), await till.keep.chain()];
    const again = resend();
    await again.run();
    expect(again.progress).toEqual({ all: 3, done: 3, changed: [], is: "done" });
    expect(till.service.received.slice(3)).toEqual(till.service.received.slice(0, 3));
    expect(till.service.counted).toEqual(["a", "b", "c"]);
    expect([await till.keep.store.all("entries"), await till.keep.chain()]).toEqual([before, chain]);
  });

  it("keeps and names what is answered otherwise, as when a manager has decided", async () => {
    till.service.answers.set(till.service.received[1] ?? "", { verdict: "refused", reason: "refused_by_manager" });
    const again = resend();
    await again.run();
    const [, second] = till.outbox.sent(device);
    expect(second).toMatchObject({ code: "b", answer: { verdict: "refused", reason: "refused_by_manager" } });
    expect(again.progress).toMatchObject({ done: 3, changed: [second?.key], is: "done" });
    expect(await till.keep.chain()).toMatchObject({ seq: 3, doubt: null });
  });

  it("stops where there is no answer, and may be asked for again", async () => {
    const again = resend();
    till.service.trouble.push("mute");
    await again.run();
    expect(again.progress).toMatchObject({ all: 3, done: 0, is: "stopped" });
    await again.run();
    expect(again.progress).toMatchObject({ all: 3, done: 3, is: "done" });
  });

  it("leaves out what still waits: that is sent by itself", async () => {
    till.away = till.service.gone = true;
    await till.submit(submitter, "d");
    expect(till.outbox.sent(device)).toHaveLength(3);
  });
});
