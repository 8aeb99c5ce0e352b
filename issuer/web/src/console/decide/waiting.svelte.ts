import { quarantine } from "../service/quarantine";

const often = 60_000;

/** How many scans wait for a decision: for the number in the menu. */
class Waiting {
  count = $state(0);
  #running = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Watches until the returned function is called. */
  watch(): () => void {
    this.#running = true;
    void this.look();
    return () => {
      this.#running = false;
      clearTimeout(this.#timer);
    };
  }

  /** Looks now. A fault changes nothing: whatever page is open says so by itself. */
  async look(): Promise<void> {
    clearTimeout(this.#timer);
    if (document.visibilityState === "visible") {
      await quarantine().then(
        (kept) => (this.count = kept.open),
        () => undefined,
      );
    }
    if (this.#running) this.#timer = setTimeout(() => void this.look(), often);
  }
}

export const waiting = new Waiting();
