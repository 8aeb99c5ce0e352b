/** Parts that a wallet shows on few days of its life, loaded when it does. */
export const rare = {
  waiting: () => import("./parts/WaitingCards.svelte"),
  pending: () => import("./parts/MovePending.svelte"),
};
