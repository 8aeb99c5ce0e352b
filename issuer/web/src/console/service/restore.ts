import { call, post } from "./call";

/** The service was put back from a backup. */
export interface Restore {
  /** When the backup was taken: nothing after it is known. */
  backup: number;
  /** When it was put back. */
  at: number;
  /** Who said that everything was merged. */
  over?: { by: string; at: number };
  /** Devices that nobody has confirmed since. */
  unconfirmed: number;
  /** Scans that wait for a decision. */
  waiting: number;
}

/** What one call merged; with `next`, there is more. */
export interface Merged {
  counted: number;
  left: number;
  next?: string;
}

interface Says {
  restore: Restore | null;
}

export const restore = async () => (await call<Says>("/v1/restore")).restore;
export const endRestore = async () => (await post<Says>("/v1/restore/end")).restore;

type Step = (after: string | undefined) => Promise<Merged>;
const step: Step = (after) => post<Merged>("/v1/restore/merge", after === undefined ? {} : { after });

/** Has all counted that counters sent again and that can be counted; gives how many are, and how many cannot. */
export async function merge(call: Step = step): Promise<{ counted: number; left: number }> {
  let [counted, left] = [0, 0];
  let after: string | undefined;
  do {
    const merged = await call(after);
    counted += merged.counted;
    left += merged.left;
    after = merged.next;
  } while (after !== undefined);
  return { counted, left };
}
