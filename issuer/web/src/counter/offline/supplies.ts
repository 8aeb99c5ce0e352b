import { FreezeList } from "../../lib/check/freeze";
import type { Ground } from "../../lib/check/issued";
import { clockOffset, now, restoreTime } from "../../lib/clock";
import { type Bytes, fromBase64, idFromBase64 } from "../../lib/format/bytes";
import { KeySet } from "../../lib/format/keyset";
import { PublicKey } from "../../lib/format/signature";
import { type Device, Keep, tables } from "../device/keep";
import type { OfflineBundle } from "../device/wire";
import type { ToldCard } from "./check";

/** What the counter took along, as it is kept: signed by root and issuer, and checked again before it is used. */
interface Kept {
  readonly keyset: string;
  readonly keySetVersion: number;
  readonly freeze: string;
  readonly freezeVersion: number;
  /** By how many seconds the service's clock was ahead. */
  readonly offset: number;
  /** The service's time when that was seen. */
  readonly seen: number;
  /** The ETag of its first page. It stands for the list too, which changes whenever a card is frozen. */
  readonly tag: string | null;
}

const key = "supplies";
/** Pages of cards; the service has no more. */
const mostPages = 20;

/** Asks for a page of GET /v1/offline. */
type Ask = (page: { after?: string; known?: string | undefined }) => Promise<{ body?: OfflineBundle; tag: string | null }>;

/** What a counter needs to decide while the service does not answer. */
export class Supplies {
  constructor(
    private readonly keep: Keep,
    private readonly device: Device,
  ) {}

  /** Corrects the clock as the service did last time. */
  async restoreClock(): Promise<void> {
    const kept = await this.kept();
    if (kept) restoreTime(kept);
  }

  /**
   * Fetches all of it and keeps it, when it is by the keys that this device trusts and not older than what it has; else keeps what it has.
   * @returns whether it was kept
   */
  async refresh(ask: Ask): Promise<boolean> {
    const before = await this.kept();
    const answer = await ask({ known: before?.tag ?? undefined });
    const first = answer.body;
    if (!first) {
      if (before) await this.keep.store.put(Keep.table, { ...before, offset: clockOffset(), seen: now() }, key);
      return true;
    }
    const cards: ToldCard[] = [...first.cards];
    let { next } = first;
    for (let page = 1; next !== undefined && page < mostPages; page += 1) {
      const more: OfflineBundle | undefined = (await ask({ after: next })).body;
      cards.push(...(more?.cards ?? []));
      next = more?.next;
    }
    const checked = await this.checked(first.keyset.keyset, first.freeze, before);
    if (!checked) return false;
    const kept: Kept = {
      keyset: first.keyset.keyset,
      keySetVersion: checked.keys.version,
      freeze: first.freeze,
      freezeVersion: checked.freeze.version,
      offset: clockOffset(),
      seen: now(),
      tag: answer.tag,
    };
    await this.keep.store.write([
      { in: Keep.table, put: kept, key },
      { in: tables.cards, clear: true },
      ...cards.map((card) => ({ in: tables.cards, put: card })),
    ]);
    return true;
  }

  /** The keys and the list in force; `null` when there are none that may still be believed. */
  async inForce(): Promise<(Ground & { freeze: FreezeList }) | null> {
    const kept = await this.kept();
    return kept ? this.checked(kept.keyset, kept.freeze, kept) : null;
  }

  card(id: string): Promise<ToldCard | undefined> {
    return this.keep.store.get<ToldCard>(tables.cards, id);
  }

  private kept(): Promise<Kept | undefined> {
    return this.keep.store.get<Kept>(Keep.table, key);
  }

  private async checked(keyset: string, freeze: string, least: Kept | undefined): Promise<(Ground & { freeze: FreezeList }) | null> {
    const root = PublicKey.from(this.device.root);
    const bytes = { keyset: fromBase64(keyset), freeze: fromBase64(freeze) };
    const merchant: Bytes | null = idFromBase64(this.device.merchant);
    if (!root || !bytes.keyset || !bytes.freeze || !merchant) return null;
    const version = Math.max(this.device.keySetVersion, least?.keySetVersion ?? 0);
    const keys = await KeySet.verify(root, bytes.keyset, now(), version);
    if (!(keys instanceof KeySet)) return null;
    const list = await FreezeList.verify(bytes.freeze, { merchant, keys }, least?.freezeVersion ?? 0, now());
    return "refused" in list ? null : { merchant, keys, freeze: list };
  }
}
