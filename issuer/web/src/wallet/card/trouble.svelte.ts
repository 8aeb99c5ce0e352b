import { Problem } from "../../lib/api";
import { t } from "../../lib/i18n.svelte";
import { CannotKeepKeys, keyTypes, tryKeys, type KeyFault, type KeyType } from "../../lib/keys";
import { problemText } from "../../lib/problem-text";
import type { Keep } from "./kept";
import { NotGenuine } from "./trust";

/** What happened and what to do. */
export function told(failed: unknown): string {
  return failed instanceof NotGenuine ? t("wallet-claim-not-genuine") : problemText(failed, "wallet");
}

/** Whether an invitation was used, by whomever. */
export const isUsed = (failed: unknown): boolean => failed instanceof Problem && failed.code === "invite_used";

/** What stands in the way of a link that was opened: something that failed, or a browser that keeps no keys. */
export class Trouble {
  fault = $state<string | null>(null);
  keyFault = $state<KeyFault | null>(null);
  /** Whether asking again can help. */
  passing = $state(false);
  /** What this browser can keep, once that was tried. */
  keyType = $state<KeyType | null>(null);

  async tryKeys(keep: Keep): Promise<void> {
    try {
      this.keyType = await tryKeys(keep.store, keep.trialTable, keyTypes);
    } catch (failed) {
      this.keyFault = failed instanceof CannotKeepKeys ? failed.fault : "no-storage";
    }
  }

  fail(failed: unknown, tell = told): void {
    if (failed instanceof CannotKeepKeys) this.keyFault = failed.fault;
    else this.fault = tell(failed);
    this.passing = !(failed instanceof Problem) || failed.passing;
  }

  forget(): void {
    this.fault = null;
  }
}
