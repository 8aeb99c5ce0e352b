import { call, post } from "./call";

export interface CardSummary {
  id: string;
  /** The first six letters of the id: what staff and customer can read to each other. */
  short: string;
  program: string;
  program_name: string;
  progress: number;
  needed: number;
  rewards: number;
  /** Rewards that were redeemed and then lost by a reversal. */
  debt: number;
  status: "active" | "frozen" | "erased";
  opened: number;
  last: number;
}

export interface CardDetail extends CardSummary {
  /** null for a card on paper, or in a pass without a key. */
  key_fingerprint: string | null;
  generation: number;
  /** The rewards that can be redeemed now. */
  ready: { reward: string; expires?: number }[];
}

/** A reward on paper: whoever brings it first gets it. */
export interface PrintedVoucher {
  voucher: string;
  text: string;
  qr_svg: string;
  expires: number;
  device_name?: string;
}

/** `device`: the one counter that takes it, then without a network too; any, but online, when left out. */
export const makeVoucher = (card: string, reward: string, device?: string) =>
  post<PrintedVoucher>(`/v1/cards/${card}/vouchers`, device ? { reward, device } : { reward });

/** A signed token that led to an event, with what it says. */
export interface Evidence {
  kind: string;
  token: string;
  fields: Record<string, unknown>;
}

export interface CardEvent {
  seq: number;
  kind: "opened" | "punched" | "redeemed" | "reversed" | "moved";
  recorded: number;
  happened: number;
  store_name?: string | null;
  staff_name?: string | null;
  device_name?: string | null;
  units: number;
  progress: number;
  rewards: number;
  sale?: string;
  amount?: { minor: number; currency: string };
  hash: string;
  prev: string;
  reverses?: string;
  evidence: Evidence[];
}

export interface CardPage {
  cards: CardSummary[];
  /** Where the next page starts; absent on the last. */
  next?: string;
}

export interface CardQuery {
  after?: string | undefined;
  limit: number;
  program?: string | undefined;
  /** The start of an id; small and capital letters count alike. */
  short?: string | undefined;
}

export function cards(query: CardQuery): Promise<CardPage> {
  const search = new URLSearchParams({ limit: String(query.limit) });
  if (query.after) search.set("after", query.after);
  if (query.program) search.set("program", query.program);
  if (query.short) search.set("short", query.short);
  return call<CardPage>(`/v1/cards?${search}`);
}

export const card = (id: string) => call<CardDetail>(`/v1/cards/${id}`);

/** Events of a card, the newest first: those with a sequence below `before`. */
export async function cardEvents(id: string, query: { limit: number; before?: number | undefined }): Promise<CardEvent[]> {
  const search = new URLSearchParams({ limit: String(query.limit) });
  if (query.before !== undefined) search.set("before", String(query.before));
  return (await call<{ events: CardEvent[] }>(`/v1/cards/${id}/events?${search}`)).events;
}

/** The owner's alone, and for good. */
export const erase = (id: string) => post<{ card: string; status: "erased" }>(`/v1/cards/${id}/erase`, {});

/** Where everything that is known of a card can be taken from, as a file. */
export const exportOf = (id: string) => `/v1/cards/${id}/export`;

export const setCardStatus = (id: string, status: CardSummary["status"]) => post<CardSummary>(`/v1/cards/${id}/status`, { status });
