import { type Burnt, replayKey } from "../../lib/check/replay";
import { type Bytes, toBase64 } from "../../lib/format/bytes";
import type { Change, Store } from "../../lib/store";
import { tables } from "../device/keep";
import { claimsIn } from "../input/claims";

/** Seconds for which a used code is remembered after the end of its minute: FORMAT.md §8. */
const remembered = 86_400 + 120 + 60;
/** A voucher that a late entry may bring is remembered for longer than it is valid. */
const voucherLater = 86_400 + 180;

/** A code that was used at this device, and until when that has to be known. */
export interface Used {
  /** The replay key, base64url. */
  readonly key: string;
  /** Unix seconds. */
  readonly until: number;
}

function usedOf(key: Bytes, { iat, exp }: { iat: number; exp?: number }): Used {
  const until = exp === undefined ? (Math.floor(iat / 60) + 1) * 60 + remembered : exp + voucherLater;
  return { key: toBase64(key), until };
}

/** What to remember of a code that the service found good; `null` for one that has no replay key of its own here. */
export function usedBy(text: string): Used | null {
  const shown = claimsIn(text);
  return shown && usedOf(replayKey(shown.card, shown.iat, shown.cti), shown);
}

/** The step that remembers it, to be taken together with what it was used for. */
export function remember(used: Used): Change {
  return { in: tables.burnt, put: used.until, key: used.key };
}

/**
 * Looks whether a code was used here, and notes what there is to remember. Nothing is written: that happens in one transaction with
 * the entry, so that no code is burnt without its entry, and no entry is without its burnt code.
 */
export class Look implements Burnt {
  used: Used | null = null;

  constructor(private readonly store: Store) {}

  async burn(key: Bytes, use: { iat: number; exp?: number }): Promise<boolean> {
    this.used = usedOf(key, use);
    return (await this.store.get<number>(tables.burnt, this.used.key)) === undefined;
  }
}
