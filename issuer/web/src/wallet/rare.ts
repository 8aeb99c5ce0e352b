/** Parts that a wallet shows on few days of its life, loaded when it does. */
export const rare = {
  waiting: () => import("./parts/WaitingCards.svelte"),
  number: () => import("./parts/CodeNumber.svelte"),
  pending: () => import("./parts/MovePending.svelte"),
  lost: () => import("./parts/LostCards.svelte"),
  trouble: () => import("./parts/CodeTrouble.svelte"),
  clock: () => import("./parts/ClockNotice.svelte"),
};
