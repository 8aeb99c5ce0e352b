/** What a browser gives that can put the page on the home screen (Chromium; no standard yet). */
interface InstallEvent extends Event {
  prompt(): Promise<unknown>;
}

/** How this page comes onto the home screen: it asks the browser, or tells people how on an iPhone. */
export type Way = "ask" | "iphone";

class Install {
  private offered: InstallEvent | null = $state.raw(null);
  private standalone = matchMedia("(display-mode: standalone)").matches || (navigator as { standalone?: boolean }).standalone === true;
  /** Only Safari on an iPhone or iPad has this; there is no event. */
  private iphone = "standalone" in navigator;

  /** `null`: it is there already, or this browser cannot. */
  readonly way: Way | null = $derived(this.standalone ? null : this.offered ? "ask" : this.iphone ? "iphone" : null);

  constructor() {
    window.addEventListener("beforeinstallprompt", (event) => {
      // Not now, in the middle of whatever somebody does: when they ask for it.
      event.preventDefault();
      this.offered = event as InstallEvent;
    });
    window.addEventListener("appinstalled", () => (this.offered = null));
  }

  /** The browser asks the customer. It offers that once. */
  async ask(): Promise<void> {
    const { offered } = this;
    this.offered = null;
    await offered?.prompt();
  }
}

export const install = new Install();
