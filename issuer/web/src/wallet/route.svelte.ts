import { isSecret } from "./card/link";

/** Which screen: kept in the part after '#', so that "back" goes back, and a link opened while the page is open is seen. */
const screens = ["card", "history", "reward", "recovery", "move", "enter", "data", "install"] as const;
export type Screen = (typeof screens)[number];

class Route {
  hash = $state("");
  search = $state("");
  /** A link that is itself worth a card: it is taken out of the address at once, and is here alone. */
  private secret = $state<string | null>(null);
  readonly screen: Screen = $derived(screens.find((one) => this.hash === `#${one}`) ?? "card");
  /** What a link brought, behind its '#'. */
  readonly link = $derived(this.secret ?? this.hash);

  constructor() {
    this.read();
    window.addEventListener("hashchange", () => this.read());
    window.addEventListener("popstate", () => this.read());
  }

  go(screen: Screen): void {
    if (screen === this.screen) return;
    history.pushState(null, "", screen === "card" ? "/wallet/" : `/wallet/#${screen}`);
    this.read();
    window.scrollTo(0, 0);
  }

  /** Opens a link that was typed, without an address. */
  open(link: string): void {
    this.secret = link;
    window.scrollTo(0, 0);
  }

  /** Leaves what a link asked for, so that it is not asked again. */
  leaveLink(): void {
    this.secret = null;
    history.replaceState(null, "", "/wallet/");
    this.read();
    window.scrollTo(0, 0);
  }

  private read(): void {
    if (isSecret(location.hash)) {
      this.secret = location.hash;
      history.replaceState(null, "", "/wallet/");
    }
    this.hash = location.hash;
    this.search = location.search;
  }
}

export const route = new Route();
