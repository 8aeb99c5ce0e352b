import "fake-indexeddb/auto";
import { beforeEach, expect, it, vi } from "vitest";
import { card, freezeToken, holder, keySetToken, merchant, now, root } from "../../lib/check/testing";
import { toBase64 } from "../../lib/format/bytes";
import { filled } from "../../lib/format/testing";
import { type Device, Keep } from "../device/keep";
import type { OfflineBundle } from "../device/wire";
import type { ToldCard } from "./check";
import { Supplies } from "./supplies";

const told: ToldCard = {
  id: toBase64(card), program: toBase64(filled(0x77)), key: { kty: "OKP", crv: "Ed25519", x: toBase64(holder.publicKey) }, generation: 2, frozen: false,
};
const device = { id: "d", merchant: toBase64(merchant), root: root.key.bytes, keySetVersion: 4 } as Device;

async function bundle(freeze: object = {}, cards: ToldCard[] = [told]): Promise<OfflineBundle> {
  const jwk = { kty: "OKP", crv: "Ed25519", x: "" };
  return { keyset: { root: jwk, keyset: toBase64(await keySetToken()) }, freeze: toBase64(await freezeToken(freeze)), cards };
}

let supplies: Supplies;

beforeEach(async () => {
  vi.setSystemTime(now * 1000);
  indexedDB = new IDBFactory();
  supplies = new Supplies(await Keep.open(), device);
});

it("are taken along, and are in force", async () => {
  expect(await supplies.inForce()).toBeNull();
  expect(await supplies.refresh(async () => ({ body: await bundle(), tag: '"a"' }))).toBe(true);
  expect((await supplies.inForce())?.freeze.version).toBe(7);
  expect(await supplies.card(told.id)).toEqual(told);
});

it("are asked for by their tag, and stay when nothing changed", async () => {
  await supplies.refresh(async () => ({ body: await bundle(), tag: '"a"' }));
  const asked: unknown[] = [];
  expect(await supplies.refresh(async (page) => (asked.push(page.known), { tag: '"a"' }))).toBe(true);
  expect(asked).toEqual(['"a"']);
  expect(await supplies.card(told.id)).toEqual(told);
});

it("come in pages, and replace those before", async () => {
  const pages: Record<string, OfflineBundle> = { "": { ...(await bundle()), next: "2" }, "2": await bundle({}, [{ ...told, id: "other" }]) };
  await supplies.refresh(async ({ after = "" }) => ({ body: pages[after] as OfflineBundle, tag: null }));
  expect([await supplies.card(told.id), await supplies.card("other")].map((one) => one?.id)).toEqual([told.id, "other"]);
  await supplies.refresh(async () => ({ body: await bundle({}, []), tag: null }));
  expect(await supplies.card("other")).toBeUndefined();
});

it("never go back in version, and are by the pinned root alone", async () => {
  await supplies.refresh(async () => ({ body: await bundle({ version: 9 }), tag: null }));
  expect(await supplies.refresh(async () => ({ body: await bundle({ version: 8 }), tag: null }))).toBe(false);
  expect((await supplies.inForce())?.freeze.version).toBe(9);
  const stranger = new Supplies(await Keep.open("other"), { ...device, root: holder.key.bytes });
  expect(await stranger.refresh(async () => ({ body: await bundle(), tag: null }))).toBe(false);
  expect(await stranger.inForce()).toBeNull();
  const newer = new Supplies(await Keep.open("third"), { ...device, keySetVersion: 5 });
  expect(await newer.refresh(async () => ({ body: await bundle(), tag: null }))).toBe(false);
});

it("end with the key set", async () => {
  await supplies.refresh(async () => ({ body: await bundle(), tag: null }));
  vi.setSystemTime((now + 1_000_001) * 1000);
  expect(await supplies.inForce()).toBeNull();
});
