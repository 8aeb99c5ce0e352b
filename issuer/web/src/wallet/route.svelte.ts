/** Which screen: kept in the part after '#', so that "back" goes back, and a link opened while the page is open is seen. */
export type Screen = "card" | "history" | "reward";

class Route {
  hash = $state(location.hash);
  search = $state(location.search);
  readonly screen: Screen = $derived(this.hash === "#history" ? "history" : this.hash === "#reward" ? "reward" : "card");

  constructor() {
    window.addEventListener("hashchange", () => this.read());
    window.addEventListener("popstate", () => this.read());
  }

  go(screen: Screen): void {
    if (screen === this.screen) return;
    history.pushState(null, "", screen === "card" ? "/wallet/" : `/wallet/#${screen}`);
    this.read();
    window.scrollTo(0, 0);
  }

  /** Leaves what a link asked for, so that it is not asked again. */
  leaveLink(): void {
    history.replaceState(null, "", "/wallet/");
    this.read();
  }

  private read(): void {
    this.hash = location.hash;
    this.search = location.search;
  }
}

export const route = new Route();
