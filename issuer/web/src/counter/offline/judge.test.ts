import "fake-indexeddb/auto";
import { beforeEach, expect, it, vi } from "vitest";
import { Offline } from "../../lib/api";
import { card, device as deviceId, freezeToken, keySetToken, merchant, now, root, showCard, voucher } from "../../lib/check/testing";
import { toBase64 } from "../../lib/format/bytes";
import { filled } from "../../lib/format/testing";
import { emptyChain, extended } from "../chain/chain";
import type { Draft } from "../chain/submitter";
import { type Device, Keep, tables } from "../device/keep";
import type { CounterView } from "../device/wire";
import { type Bench, judge } from "./judge";
import { Outbox } from "./outbox.svelte";
import { Supplies } from "./supplies";

const anna = toBase64(filled(0xa1));
const device = { id: toBase64(deviceId), merchant: toBase64(merchant), root: root.key.bytes, keySetVersion: 4 } as Device;
let bench: Bench;

/** A page that was just opened, away from the service, on what this browser kept. */
async function opened(): Promise<Bench> {
  const keep = await Keep.open();
  const outbox = await Outbox.open(keep, () => Promise.reject(new Offline(null)));
  return { device, keep, outbox, supplies: new Supplies(keep, device) };
}

beforeEach(async () => {
  vi.setSystemTime(now * 1000);
  indexedDB = new IDBFactory();
  bench = await opened();
  const keyset = { root: { kty: "OKP", crv: "Ed25519", x: "" }, keyset: toBase64(await keySetToken()) };
  await bench.supplies.refresh(async () => ({ body: { keyset, freeze: toBase64(await freezeToken()), cards: [] }, tag: null }));
});

const draft = async (code: Promise<string>, intent: "punch" | "redeem" = "punch"): Promise<Draft> => ({ intent, staff: anna, count: 1, code: await code });

/** Judges a code and keeps what passes, as the submitter does. */
async function take(code: Promise<string>, intent: "punch" | "redeem" = "punch", at = now): Promise<string> {
  const wanted = await draft(code, intent);
  const judged = await judge(bench, wanted, anna, at);
  if ("refused" in judged) return judged.refused;
  const chain = await bench.keep.chain();
  const entry = { seq: chain.seq + 1, hash: `h${chain.seq + 1}`, prev: chain.head, time: at, entry: "", intent };
  await bench.outbox.add(device.id, extended(chain.seq === 0 ? emptyChain : chain, entry), entry, wanted, judged);
  return "taken";
}

it("a voucher for this counter is redeemed once, also after the page was opened anew", async () => {
  expect(await take(voucher(), "redeem")).toBe("taken");
  expect(await take(voucher(), "redeem")).toBe("already_used");
  bench = await opened();
  expect(await take(voucher(), "redeem")).toBe("already_used");
  expect(bench.outbox.exposure).toEqual({ entries: 1, punches: 0, rewards: 1, sales: [] });
});

it("a card is punched once in twelve hours, a code once, also after the page was opened anew", async () => {
  expect(await take(showCard())).toBe("taken");
  bench = await opened();
  expect(await take(showCard())).toBe("already_used");
  expect(await take(showCard({ cti: filled(6, 12) }))).toBe("offline_card_limit");
  expect(bench.outbox.all(device.id)).toMatchObject([{ card: toBase64(card), told: "counted", answer: null }]);
});

it("what is judged alone is not used up", async () => {
  const wanted = await draft(showCard());
  expect(await judge(bench, wanted, anna, now)).toMatchObject({ card: toBase64(card) });
  expect(await judge(bench, wanted, anna, now)).toMatchObject({ card: toBase64(card) });
});

it("nobody but who is signed on punches, nothing is taken back, and nothing goes on what was never taken along", async () => {
  const wanted = await draft(showCard());
  expect(await judge(bench, wanted, null, now)).toEqual({ refused: "staff_not_signed_on" });
  expect(await judge(bench, wanted, toBase64(filled(9)), now)).toEqual({ refused: "staff_not_signed_on" });
  expect(await judge(bench, { intent: "reverse", staff: anna, count: 1, names: "h" }, anna, now)).toEqual({ refused: "online_only" });
  const keep = await Keep.open("another");
  expect(await judge({ ...bench, keep, supplies: new Supplies(keep, device) }, wanted, anna, now)).toEqual({ refused: "offline_ended" });
});

it("a punch for which a program wants to know the sale waits for it, where the card's program is not known for any program", async () => {
  const program = (id: string, sale: boolean) => ({ id, asks: { sale, amount: false } });
  await bench.keep.saveView({ programs: [program("a", false), program("b", true)] } as unknown as CounterView);
  expect(await take(showCard())).toBe("sale_needed");
  const wanted = { ...(await draft(showCard())), sale: "R-7" };
  expect(await judge(bench, wanted, anna, now)).toMatchObject({ card: toBase64(card) });
  await bench.keep.store.put(tables.cards, { id: toBase64(card), program: toBase64(filled(7)), frozen: false });
  await bench.keep.saveView({ programs: [program(toBase64(filled(7)), false), program("b", true)] } as unknown as CounterView);
  expect(await take(showCard())).toBe("taken");
});
