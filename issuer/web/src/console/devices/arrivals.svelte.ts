import { type Enrolment, enrolments } from "../service/shop";

const soon = 2_000;
const later = 20_000;

/** Keeps an eye on enrolments: closely while one is under way, now and then otherwise, never in a hidden tab. */
class Arrivals {
  list: Enrolment[] = $state.raw([]);
  /** The enrolment that a page shows by itself, so that the banner need not. */
  shown: string | null = $state(null);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running = false;
  #asked = 0;

  /** Devices that wait for someone to compare digits. */
  waiting = $derived(this.list.filter((one) => one.state === "waiting" && one.digits));

  /** Watches until the returned function is called. */
  watch(): () => void {
    const seen = () => {
      if (document.visibilityState === "visible") void this.look();
    };
    document.addEventListener("visibilitychange", seen);
    this.#running = true;
    void this.look();
    return () => {
      this.#running = false;
      clearTimeout(this.#timer);
      document.removeEventListener("visibilitychange", seen);
      this.list = [];
    };
  }

  /** Looks now. A fault changes nothing: the next look will tell. Of several looks the last one counts, in whatever order the answers come. */
  async look(): Promise<void> {
    clearTimeout(this.#timer);
    const mine = ++this.#asked;
    try {
      const list = await enrolments();
      if (this.#running && mine === this.#asked) this.list = list;
    } catch {
      // Whatever page is open says so by itself.
    }
    if (!this.#running || mine !== this.#asked || document.visibilityState === "hidden") return;
    const busy = this.list.some((one) => one.state === "open" || one.state === "waiting");
    this.#timer = setTimeout(() => void this.look(), busy ? soon : later);
  }
}

export const arrivals = new Arrivals();
