import type { Change } from "../../lib/store";
import type { Wallet } from "../wallet.svelte";
import { cards, counterOf, things, waitingAs } from "./kept";

/** So many showings may have been drawn in other tabs since this one drew its last. */
const leap = 10_000;

/**
 * Keeps anew what the page still has, after the browser has cleared what was kept. The counters of showings go on well behind the last that is
 * known, for one that comes twice would look like another phone. Throws when the browser keeps nothing.
 */
export async function putBack(wallet: Wallet): Promise<void> {
  const { store, counters } = wallet.keep;
  await store.makeAgain();
  const changes: Change[] = [
    ...wallet.cards.map((card) => ({ in: cards, put: card })),
    ...wallet.waiting.rows.map((row) => ({ in: things, put: row, key: waitingAs(row) })),
    { in: things, put: wallet.current, key: "current" },
  ];
  await store.write(changes);
  for (const { id } of wallet.cards) {
    await store.update<number>(things, counterOf(id), (there = 0) => Math.max(there, (counters.get(id) ?? 0) + leap));
  }
  wallet.redraws += 1;
}
