import { describe, expect, it } from "vitest";
import { sha256, toBase64 } from "../../lib/format/bytes";
import { eventKinds, KeySetToken, Receipt } from "../../lib/format/kinds";
import { KeySet } from "../../lib/format/keyset";
import { filled, signerOf } from "../../lib/format/testing";
import { noMerchant, sign } from "../../lib/format/token";
import type { KeySession } from "../../lib/login";
import { checkHistory, loadHistory, seenIn } from "./history";
import type { KeptCard } from "./kept";
import type { WalletEvent } from "./wire";

const root = await signerOf(9);
const issuer = await signerOf(2);
const merchant = filled(0x4d);
const card = filled(3);
const now = 1_800_000_000;

async function keysOf(kinds: number[]): Promise<KeySet> {
  const record = {
    kid: (await sha256(issuer.publicKey)).slice(0, 4), algorithm: -19, x: new Uint8Array(issuer.publicKey), merchant, kinds,
    notBefore: 0, notAfter: 2 ** 32 - 1, status: 1,
  };
  const claims = { kid: (await sha256(root.publicKey)).slice(0, 4), version: 1, iat: now, exp: now + 9, keys: [record] };
  const keys = await KeySet.verify(root.key, (await sign(KeySetToken, claims, root, noMerchant)).bytes, now, 0);
  if (!(keys instanceof KeySet)) throw new Error(keys);
  return keys;
}
const keys = await keysOf([17]);

const kept = { id: toBase64(card), merchant: toBase64(merchant), seen: {} } as KeptCard;

async function eventOf(sequence: number, change: Partial<Receipt> = {}, by = issuer): Promise<WalletEvent> {
  const claims = {
    kid: (await sha256(issuer.publicKey)).slice(0, 4), card, sequence, event: sequence === 1 ? eventKinds.opened : eventKinds.punched,
    recorded: now + sequence, happened: now + sequence, store: filled(5), units: sequence === 1 ? 0 : 1, progress: sequence - 1,
    rewardEvery: 10, rewards: 0, hash: filled(sequence, 32), prev: filled(sequence - 1, 32), ...change,
  };
  const receipt = await sign(Receipt, claims, by, merchant);
  return {
    receipt: receipt.toBase64(), store_name: "Storgata 10", kind: sequence === 1 ? "opened" : "punched", recorded: claims.recorded,
    units: claims.units, progress: claims.progress, rewards: claims.rewards,
  };
}

const right = await Promise.all([4, 3, 2, 1].map((sequence) => eventOf(sequence)));
/** A list as the service sent it. */
const whole = (events: WalletEvent[], of = kept): KeptCard => ({ ...of, events, whole: events.length });
const faults = async (events: WalletEvent[], of = kept, by = keys) => (await checkHistory(whole(events, of), by)).map((row) => row.fault);

describe("the history", () => {
  it("is right when every receipt is signed and follows the one before", async () => {
    expect(await faults(right)).toEqual([null, null, null, null]);
  });

  it("may begin later than the card, when the list is cut", async () => {
    expect(await faults(right.slice(0, 2))).toEqual([null, null]);
  });

  it("is right when the card moved, at a counter or at none", async () => {
    const moved = async (store: number) => {
      const event = await eventOf(5, { event: eventKinds.moved, units: 0, progress: 3, store: filled(store) });
      return { ...event, kind: "moved" as const };
    };
    for (const store of [0, 5]) expect(await faults([await moved(store), ...right])).toEqual([null, null, null, null, null]);
    const told = { ...(await moved(0)), kind: "punched" as const };
    expect(await faults([told, ...right])).toEqual(["text-differs", null, null, null, null]);
  });

  it("turns wrong where any byte of a receipt changed, and nowhere else", async () => {
    const receipt = right[1]?.receipt ?? "";
    for (let at = 0; at < receipt.length; at += 7) {
      const other = receipt[at] === "A" ? "B" : "A";
      const changed = right.map((event, row) => (row === 1 ? { ...event, receipt: receipt.slice(0, at) + other + receipt.slice(at + 1) } : event));
      expect(await faults(changed), `character ${at}`).toEqual([null, "not-signed", null, null]);
    }
  });

  const words: [string, Partial<WalletEvent>][] = [
    ["kind", { kind: "redeemed" }],
    ["time", { recorded: 5 }],
    ["units", { units: 2 }],
    ["progress", { progress: 9 }],
    ["rewards", { rewards: 1 }],
  ];
  it.each(words)("turns wrong where the %s is not what was signed", async (_name, change) => {
    expect(await faults(right.map((event, row) => (row === 2 ? { ...event, ...change } : event)))).toEqual([null, null, "text-differs", null]);
  });

  it("turns wrong where a row is missing, was put elsewhere, or is of another chain", async () => {
    expect(await faults(right.filter((_, row) => row !== 1))).toEqual(["gap", null, null]);
    const [a, b, c, d] = right as [WalletEvent, WalletEvent, WalletEvent, WalletEvent];
    expect(await faults([b, a, c, d])).toEqual(["gap", "gap", null, null]);
    expect(await faults([a, await eventOf(3, { prev: filled(99, 32) }), c, d])).toEqual([null, "gap", null, null]);
    expect(await faults([await eventOf(1, { prev: filled(7, 32) })])).toEqual(["gap"]);
  });

  it("turns wrong for another card, another signer, and a key that may not sign receipts", async () => {
    const stranger = await signerOf(5);
    expect(await faults([await eventOf(1, { card: filled(4) })])).toEqual(["other-card"]);
    expect(await faults([await eventOf(1, {}, stranger)])).toEqual(["not-signed"]);
    expect(await faults(right, kept, await keysOf([3, 7, 16]))).toEqual(["not-signed", "not-signed", "not-signed", "not-signed"]);
  });

  it("turns wrong where the shop signs another past than this phone saw", async () => {
    const seen = seenIn(await checkHistory(whole(right), keys));
    expect(Object.keys(seen)).toEqual(["1", "2", "3", "4"]);
    const rewritten = [
      await eventOf(4, { prev: filled(77, 32) }), await eventOf(3, { hash: filled(77, 32) }), await eventOf(2), await eventOf(1),
    ];
    expect(await faults(rewritten)).toEqual([null, null, null, null]);
    expect(await faults(rewritten, { ...kept, seen })).toEqual([null, "rewritten", null, null]);
  });
});

describe("events that came live, one by one", () => {
  const [four, three, two, one] = right as [WalletEvent, WalletEvent, WalletEvent, WalletEvent];
  /** The last `sent` of them came from the service. */
  const told = async (events: WalletEvent[], sent?: number, of = kept) =>
    (await checkHistory({ ...of, events, ...(sent === undefined ? {} : { whole: sent }) }, keys)).map((row) => row.fault ?? (row.hole ? "hole" : null));

  it("are right where none was missed", async () => {
    expect(await told(right)).toEqual([null, null, null, null]);
    expect(await told(right, 2)).toEqual([null, null, null, null]);
  });

  it("leave a hole where the phone missed some, and accuse nobody", async () => {
    expect(await told([four, two, one], 2)).toEqual(["hole", null, null]);
    expect(await told([four, one], 1)).toEqual(["hole", null]);
    expect(await told([four, three])).toEqual([null, "hole"]);
    expect(await told([await eventOf(6), four, two, one], 1)).toEqual(["hole", "hole", null, null]);
    expect(await told([three, four, two, one], 2), "an answer that came late").toEqual(["hole", "hole", null, null]);
  });

  it("do not hide that the service left one out", async () => {
    expect(await told([four, three, one], 2)).toEqual([null, "gap", null]);
    expect(await told([await eventOf(6), four, two, one], 3)).toEqual(["hole", "gap", null, null]);
    expect(await told([four, two, one], 3)).toEqual(["gap", null, null]);
  });

  it("are wrong as all others are", async () => {
    const other = await eventOf(3, { prev: filled(99, 32) });
    expect(await told([four, other, two, one], 2), "follows another one").toEqual([null, "gap", null, null]);
    expect(await told([await eventOf(1, { prev: filled(7, 32) })]), "the first follows one").toEqual(["gap"]);
    expect(await told([{ ...four, units: 2 }, two, one], 2)).toEqual(["text-differs", null, null]);
    expect(await told([await eventOf(4, { card: filled(4) }), two, one], 2)).toEqual(["other-card", null, null]);
    expect(await told([await eventOf(4, {}, await signerOf(5)), two, one], 2)).toEqual(["not-signed", null, null]);
    expect(await told([four, two, one], 2, { ...kept, seen: { 4: "another" } })).toEqual(["rewritten", null, null]);
  });
});

describe("loading the history", () => {
  const [four, three, two, one] = right as [WalletEvent, WalletEvent, WalletEvent, WalletEvent];

  /** What is kept afterwards, when `meanwhile` came live before the answer did. */
  async function loaded(events: WalletEvent[], answer: WalletEvent[], meanwhile: WalletEvent[] = []): Promise<KeptCard> {
    let now: KeptCard = { ...kept, events };
    const session = {
      ask: () => {
        now = { ...now, events: [...meanwhile, ...now.events] };
        return Promise.resolve({ events: answer });
      },
    } as unknown as KeySession;
    await loadHistory({
      open: () => ({ card: now, session }),
      change: async (_id, change) => {
        now = { ...now, ...change(now) };
      },
    });
    return now;
  }

  it("takes what the service says for the truth", async () => {
    expect(await loaded([four, two], right)).toEqual(whole(right));
    expect(await loaded([four, three], [two, one]), "it was set back").toEqual(whole([two, one]));
    expect(await loaded([], [])).toEqual(whole([]));
  });

  it("keeps in front what came live while the answer was under way", async () => {
    expect(await loaded([two], [two, one], [four, three])).toEqual({ ...kept, events: right, whole: 2 });
    expect(await loaded([two], [three, two, one], [four, three])).toEqual({ ...kept, events: right, whole: 3 });
    expect(await loaded([two], right, [three]), "the answer is newer").toEqual(whole(right));
    const faultsOf = async (of: KeptCard) => (await checkHistory(of, keys)).map((row) => row.fault);
    expect(await faultsOf(await loaded([two], [two, one], [four]))).toEqual([null, null, null]);
  });
});
