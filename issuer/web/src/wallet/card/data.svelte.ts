import { idFromBase64 } from "../../lib/format/bytes";
import { eraseSubject } from "../../lib/format/subjects";
import type { Wallet } from "../wallet.svelte";
import { claimOf } from "./claim";
import { told } from "./trouble.svelte";
import { NotGenuine } from "./trust";
import { exportOf, postErasure } from "./wire";

/** What the service knows of the open card: to be taken along, or to be deleted. */
export class CardData {
  busy = $state<"copy" | "erase" | null>(null);
  fault = $state<string | null>(null);

  constructor(private readonly wallet: Wallet) {}

  /** All of it as one JSON document; `null` when it could not be had, and `fault` says why. */
  copy(): Promise<string | null> {
    return this.run("copy", async () => {
      const open = this.wallet.open();
      return open && JSON.stringify(await exportOf(open.session), null, 2);
    });
  }

  /** Has the service forget who held the card, and forgets the card here. It may be repeated after any failure. */
  async erase(): Promise<void> {
    await this.run("erase", async () => {
      const { card } = this.wallet;
      if (!card) return;
      const id = idFromBase64(card.id);
      if (!id) throw new NotGenuine("card");
      const { claim } = await claimOf(await eraseSubject(id), card.key, card.merchant);
      await postErasure(card.id, claim);
      await this.wallet.noteErased(card);
    });
  }

  private async run<T>(what: "copy" | "erase", act: () => Promise<T>): Promise<T | null> {
    if (this.busy) return null;
    this.busy = what;
    this.fault = null;
    try {
      return await act();
    } catch (failed) {
      this.fault = told(failed);
      return null;
    } finally {
      this.busy = null;
    }
  }
}
