import { ask, askTagged, type KeySetFile, type Rule, type Verdict } from "../../lib/api";
import { type Bytes, idFromBase64, toBase64 } from "../../lib/format/bytes";
import { Entry, intents } from "../../lib/format/device";
import { sign } from "../../lib/format/token";
import { signerOf } from "../../lib/keys";
import { type Identity, KeySession } from "../../lib/login";
import type { Place, SignedEntry } from "../chain/chain";
import type { Draft } from "../chain/submitter";
import type { ToldCard } from "../offline/check";
import type { LostCard } from "../moving/moving.svelte";
import type { Approval } from "./approvals.svelte";
import type { Device } from "./keep";

export interface Person {
  readonly id: string;
  readonly name: string;
  /** A manager may change the settings of this counter. */
  readonly role: "counter" | "manager";
}

export interface Shift {
  readonly staff: string;
  readonly name: string;
  /** Unix seconds. */
  readonly until: number;
}

/** A program as staff need it: its rule to explain, and how many punches a scan may have. */
export interface ProgramBrief {
  readonly id: string;
  readonly name: string;
  readonly rule: Rule;
  readonly max_per_scan?: number | null;
  /** What it wants said of a sale. */
  readonly asks?: { readonly sale: boolean; readonly amount: boolean };
}

/** GET /v1/counter */
export interface CounterView {
  readonly device: { readonly id: string; readonly name: string };
  readonly merchant: { readonly id: string; readonly name: string };
  readonly store: { readonly id: string; readonly name: string; readonly time_zone: string; readonly currency: string };
  readonly staff: readonly Person[];
  readonly shift: Shift | null;
  readonly chain: Place;
  readonly programs: readonly ProgramBrief[];
  readonly now: number;
}

/** POST /v1/counter/look: what a card holds, or why its code is no good. */
export type Seen = { readonly verdict: "seen"; readonly card: Standing } | { readonly verdict: "refused"; readonly reason: string };

export interface Standing {
  readonly short: string;
  readonly program_name: string;
  readonly reward_name: string;
  readonly progress: number;
  readonly needed: number;
  readonly rewards: number;
  /** When something last happened to it; Unix seconds. */
  readonly last: number;
  /** Its rewards wait until then, because it moved to another phone. */
  readonly held_until?: number;
}

/** GET /v1/offline. A page of it: `next` says where the one after it begins. */
export interface OfflineBundle {
  readonly keyset: KeySetFile;
  /** The FREEZE, base64url. */
  readonly freeze: string;
  readonly cards: readonly ToldCard[];
  readonly next?: string;
}

/** The entry itself says who sends it, so this needs no session. */
export function sendEntry(entry: string): Promise<Verdict> {
  return ask<Verdict>("/v1/scans", { body: { entry }, patience: 5000 });
}

/** An id that was checked when the device was enrolled. */
function known(id: string, length = 16): Bytes {
  const bytes = idFromBase64(id, length);
  if (!bytes) throw new TypeError("not an id");
  return bytes;
}

function identityOf(device: Device): Identity {
  return { id: known(device.id), merchant: known(device.merchant), signer: signerOf(device.key) };
}

/** The service as this device speaks with it. */
export class Wire {
  readonly session: KeySession;
  private readonly identity: Identity;

  constructor(private readonly device: Device) {
    this.identity = identityOf(device);
    this.session = new KeySession("/v1/counter/session", this.identity);
  }

  view(): Promise<CounterView> {
    return this.session.ask<CounterView>("/v1/counter");
  }

  /** What waits at the merchant for a second person. */
  approvals(): Promise<Approval[]> {
    return this.session.ask<Approval[]>("/v1/approvals");
  }

  /** The cards on phones with this number of ten digits. */
  lostCards(number: string): Promise<LostCard[]> {
    return this.session.ask<LostCard[]>(`/v1/counter/cards?number=${number}`);
  }

  look(code: string): Promise<Seen> {
    return this.session.ask<Seen>("/v1/counter/look", { body: { code }, patience: 5000 });
  }

  /** The code behind a number that a customer reads out. */
  async shortCode(number: string): Promise<string> {
    return (await this.session.ask<{ code: string }>("/v1/counter/short-code", { body: { number } })).code;
  }

  signOn(staff: string, pin: string): Promise<Shift> {
    return this.session.ask<Shift>("/v1/counter/shift", { body: { staff, pin } });
  }

  signOff(): Promise<void> {
    return this.session.ask<void>("/v1/counter/shift", { method: "DELETE" });
  }

  /** What is needed while there is no network, a page of it. `known` is the ETag of the one that is kept: unchanged, it has no body. */
  offline({ after, known }: { after?: string; known?: string | undefined } = {}): Promise<{ body?: OfflineBundle; tag: string | null }> {
    const path = after === undefined ? "/v1/offline" : `/v1/offline?after=${encodeURIComponent(after)}`;
    return this.session.as((bearer) => askTagged<OfflineBundle>(path, { bearer, ...(known === undefined ? {} : { known }) }));
  }

  /** Signs what staff did as the entry after `place`, at this time. */
  async sign(place: Place, draft: Draft, time: number): Promise<SignedEntry> {
    const claims: Entry = {
      kid: this.identity.id,
      sequence: place.seq + 1,
      prev: known(place.head, 32),
      time,
      store: known(this.device.store),
      staff: known(draft.staff),
      intent: intents[draft.intent],
      count: draft.count,
      sale: draft.sale,
      amount: draft.amount?.minor,
      currency: draft.amount?.currency,
      code: draft.code,
      names: draft.names === undefined ? undefined : known(draft.names, 32),
      card: draft.card === undefined ? undefined : known(draft.card),
    };
    const entry = await sign(Entry, claims, this.identity.signer, this.identity.merchant);
    const hash = toBase64(await entry.digest());
    return { seq: claims.sequence, hash, prev: place.head, time, entry: entry.toBase64(), intent: draft.intent };
  }
}
