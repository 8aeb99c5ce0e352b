import type { Bytes } from "../../lib/format/bytes";
import { now } from "../../lib/clock";
import type { Wallet } from "../wallet.svelte";
import { typedCode } from "./code-text";
import type { KeptCard } from "./kept";
import { recoveryLink } from "./link";
import { allowRecovery } from "./move";
import { told } from "./trouble.svelte";

/** A recovery code, as it is shown once. */
export interface RecoveryCode {
  link: string;
  typed: string;
  made: number;
}

/** Since when the holder has a recovery code to keep, if there is one. */
export function paperSince({ view, shownToMove }: KeptCard): number | undefined {
  const since = view.moves?.recovery_since;
  return since === shownToMove ? undefined : since;
}

/** Makes a recovery code of the open card. The code is here alone, and gone with the screen that shows it. */
export class RecoveryMaker {
  code = $state.raw<RecoveryCode | null>(null);
  busy = $state(false);
  fault = $state<string | null>(null);
  /** Drawn once: when no answer comes, nobody knows whether it stands on record, and the same one is sent again. */
  private secret: Bytes | null = null;

  /** `toMove`: to be shown to the other phone at once, and never to be on paper. */
  async make(wallet: Wallet, toMove = false): Promise<void> {
    const open = wallet.open();
    if (!open || this.busy) return;
    this.busy = true;
    this.fault = null;
    try {
      const secret = (this.secret ??= crypto.getRandomValues(new Uint8Array(16)));
      const moves = await allowRecovery(open.session, open.card, secret);
      await wallet.noteMoves(open.card.id, moves);
      await wallet.change(open.card.id, () => ({ shownToMove: toMove ? moves.recovery_since : undefined }));
      this.code = { link: recoveryLink(secret), typed: await typedCode(secret), made: now() };
      this.secret = null;
    } catch (failed) {
      this.fault = told(failed);
    } finally {
      this.busy = false;
    }
  }
}
