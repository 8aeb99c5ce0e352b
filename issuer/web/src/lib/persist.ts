/** Asks the browser not to clear what is kept here when space runs short: from now on there is something to lose. */
export function askToKeep(): void {
  void navigator.storage?.persist?.().catch(() => false);
}
