import type { Day } from "../home/chart";
import { call } from "./call";
import type { CardEvent } from "./cards";

/** An event as the overview lists it: without its evidence, with its card. */
export interface LatestEvent {
  card: string;
  short: string;
  program_name: string;
  kind: CardEvent["kind"];
  recorded: number;
  store_name?: string | null;
  staff_name?: string | null;
  units: number;
  progress: number;
  rewards: number;
}

export interface Overview {
  today: { punches: number; rewards: number; cards: number; refused: number };
  /** The last 28 shop days, the oldest first. */
  days: Day[];
  latest: LatestEvent[];
  /** Days for which the key set is still believed, when somebody has to renew it with a root key that is elsewhere. */
  key_set_days?: number;
}

export const overview = () => call<Overview>("/v1/overview");
