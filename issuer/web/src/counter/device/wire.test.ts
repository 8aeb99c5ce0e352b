import { expect, it } from "vitest";
import { fromBase64, toBase64 } from "../../lib/format/bytes";
import { Entry } from "../../lib/format/device";
import { PublicKey } from "../../lib/format/signature";
import { Unverified } from "../../lib/format/token";
import { makeKey } from "../../lib/keys";
import { noEntry } from "../chain/chain";
import type { Device } from "./keep";
import { Wire } from "./wire";

const id = (byte: number) => toBase64(new Uint8Array(16).fill(byte));

async function enrolled(): Promise<Device> {
  const key = await makeKey();
  const names = { name: "Till 1", merchantName: "Café", storeName: "Harbour" };
  return { ...names, id: id(1), key, merchant: id(2), store: id(3), root: new Uint8Array(32), keySetVersion: 1 };
}

it("signs a scan that a verifier accepts, and names its hash", async () => {
  const device = await enrolled();
  const wire = new Wire(device);
  const first = await wire.sign({ seq: 0, head: noEntry }, { intent: "punch", staff: id(4), count: 1, code: "901123" }, 1_800_000_000);
  const bytes = fromBase64(first.entry);
  const key = PublicKey.from(device.key.publicKey);
  if (!bytes || !key) throw new Error("no bytes or no key");
  const entry = await Unverified.fromBytes(Entry, bytes).verify(key, new Uint8Array(16).fill(2));
  expect(entry?.claims).toMatchObject({ sequence: 1, intent: 1, count: 1, code: "901123" });
  expect(toBase64((await entry?.digest()) ?? new Uint8Array())).toBe(first.hash);

  const second = await wire.sign({ seq: 1, head: first.hash }, { intent: "reverse", staff: id(4), count: 1, names: first.hash }, 1_800_000_000);
  const next = Unverified.fromBytes(Entry, fromBase64(second.entry) ?? new Uint8Array()).unverified;
  expect(next.sequence).toBe(2);
  expect(toBase64(next.prev)).toBe(first.hash);
  expect(next.code).toBeUndefined();
});

it("does not sign several punches without a sale", async () => {
  const wire = new Wire(await enrolled());
  const draft = { intent: "punch", staff: id(4), count: 3, code: "901123" } as const;
  await expect(wire.sign({ seq: 0, head: noEntry }, draft, 1)).rejects.toThrow();
  await expect(wire.sign({ seq: 0, head: noEntry }, { ...draft, sale: "B-17" }, 1)).resolves.toMatchObject({ seq: 1 });
});
