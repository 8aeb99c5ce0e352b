import { fromBase64, idFromBase64, same, toBase64 } from "../../lib/format/bytes";
import { eventKinds, Receipt } from "../../lib/format/kinds";
import type { KeySet } from "../../lib/format/keyset";
import { Unverified, type Signed } from "../../lib/format/token";
import type { Wallet } from "../wallet.svelte";
import type { KeptCard } from "./kept";
import { eventsOf, type EventKind, type WalletEvent } from "./wire";

/** Why a row is not what the shop signed. */
export type RowFault = "not-signed" | "other-card" | "text-differs" | "gap" | "rewritten";

/** One row of the history. Without a fault, what it says is what the receipt says. */
export interface Row {
  event: WalletEvent;
  receipt: Receipt | null;
  fault: RowFault | null;
  /** What came before it is not here yet. */
  hole?: true;
}

const kinds = Object.fromEntries(Object.entries(eventKinds).map(([name, number]) => [number, name])) as Record<number, EventKind>;

async function signedReceipt(card: KeptCard, keys: KeySet, text: string): Promise<Signed<Receipt> | null> {
  const bytes = fromBase64(text);
  const merchant = idFromBase64(card.merchant);
  if (!bytes || !merchant) return null;
  try {
    const receipt = Unverified.fromBytes(Receipt, bytes);
    const { kid, recorded } = receipt.unverified;
    const key = keys.key(Receipt, merchant, kid, recorded);
    return key && (await receipt.verify(key, merchant));
  } catch {
    return null;
  }
}

function saysTheSame(event: WalletEvent, receipt: Receipt): boolean {
  return (
    kinds[receipt.event] === event.kind &&
    receipt.recorded === event.recorded &&
    receipt.units === event.units &&
    receipt.progress === event.progress &&
    receipt.rewards === event.rewards
  );
}

async function rowOf(card: KeptCard, keys: KeySet, event: WalletEvent): Promise<Row> {
  const receipt = (await signedReceipt(card, keys, event.receipt))?.claims ?? null;
  if (!receipt) return { event, receipt, fault: "not-signed" };
  if (toBase64(receipt.card) !== card.id) return { event, receipt, fault: "other-card" };
  if (!saysTheSame(event, receipt)) return { event, receipt, fault: "text-differs" };
  const seen = card.seen[receipt.sequence];
  return { event, receipt, fault: seen === undefined || seen === toBase64(receipt.hash) ? null : "rewritten" };
}

/**
 * Checks a card's history, newest first: each receipt's signature, card and words, that it is the one seen before, and that it follows
 * the one below it.
 */
export async function checkHistory(card: KeptCard, keys: KeySet): Promise<Row[]> {
  const rows: Row[] = [];
  for (const event of card.events) rows.push(await rowOf(card, keys, event));
  const oneByOne = rows.length - (card.whole ?? 0);
  rows.forEach((row, at) => {
    const before = rows[at + 1];
    // A row that is wrong by itself is told there, and says nothing of its neighbours.
    if (row.fault || !row.receipt || before?.fault) return;
    // This phone may have slept, or had no network: then nobody left anything out.
    if (at < oneByOne && row.receipt.sequence !== (before?.receipt?.sequence ?? 0) + 1) row.hole = true;
    else if (!follows(row.receipt, before?.receipt ?? null)) row.fault = "gap";
  });
  return rows;
}

const zeros = new Uint8Array(32);

function follows(receipt: Receipt, before: Receipt | null): boolean {
  if (before) return receipt.sequence === before.sequence + 1 && same(receipt.prev, before.hash);
  return (receipt.sequence === 1) === same(receipt.prev, zeros);
}

/** What to remember of rows that are right, so that a later change of them is noticed. */
export function seenIn(rows: readonly Row[]): Record<number, string> {
  const right = rows.filter((row) => row.receipt && !row.fault);
  return Object.fromEntries(right.map((row) => [row.receipt?.sequence ?? 0, toBase64(row.receipt?.hash ?? zeros)]));
}

/**
 * Has the service send the open card's whole history. What came live while the answer was under way may be newer than it, and stays in front;
 * for all else the answer is the truth.
 */
export async function loadHistory(wallet: Pick<Wallet, "open" | "change">): Promise<void> {
  const open = wallet.open();
  if (!open) return;
  const events = await eventsOf(open.session);
  const known = new Set([...open.card.events, ...events].map(({ receipt }) => receipt));
  await wallet.change(open.card.id, (card) => ({
    events: [...card.events.filter(({ receipt }) => !known.has(receipt)), ...events],
    whole: events.length,
  }));
}
