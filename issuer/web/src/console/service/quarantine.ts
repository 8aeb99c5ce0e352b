import { call, post } from "./call";

/** Where and when a code was counted. */
export interface FirstUse {
  at: number;
  store_name: string;
  staff_name: string;
  device_name: string;
}

/** An entry that is kept, and counted only when a manager says so. */
export interface KeptEntry {
  id: string;
  reason: string;
  /** When the device says that it was scanned. */
  time: number;
  arrived: number;
  store_name: string;
  device_name: string;
  staff_name: string;
  signed_on: boolean;
  count: number;
  sale?: string;
  short?: string;
  program_name?: string;
  code: string;
  used?: FirstUse;
  /** What a manager decided. */
  settled?: { counted: boolean; by: string; at: number };
}

/** Those that wait, the first to arrive first, or those that were decided, the last first. */
export type Side = "open" | "settled";

export interface Kept {
  entries: KeptEntry[];
  next?: string;
  /** How many wait in all. */
  open: number;
}

/** What came of a decision; one that cannot be counted as things are stays open. */
export interface Outcome {
  state: "counted" | "refused" | "open";
  reason?: string;
  first?: FirstUse;
}

/** What the merchant has to look at. */
export interface Alarm {
  id: number;
  /** Our key signed a card that was never made; or a card is shown as no single phone can show it. */
  cause: "stolen_key" | "cloned_card" | "move_stopped";
  at: number;
  store_name: string;
  staff_name: string;
  device_name: string;
  /** The start of the card's id. */
  short: string;
  /** The card, when there is one. */
  card?: string;
  /** The key that may be stolen. */
  kid?: string;
  seen?: { by: string; at: number };
}

export function quarantine(side: Side = "open", after?: string): Promise<Kept> {
  const search = new URLSearchParams({ state: side });
  if (after) search.set("after", after);
  return call<Kept>(`/v1/quarantine?${search}`);
}

export const settle = (id: string, decision: "accept" | "refuse") => post<Outcome>(`/v1/quarantine/${id}`, { decision });

export const alarms = () => call<Alarm[]>("/v1/alarms");
export const alarmSeen = (id: number) => post<Alarm>(`/v1/alarms/${id}/seen`);
