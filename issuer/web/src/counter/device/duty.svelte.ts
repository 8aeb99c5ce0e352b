import { now } from "../../lib/clock";
import type { Asking, Asks } from "../desk/order.svelte";
import type { Keep } from "./keep";
import type { CounterView, Shift, Wire } from "./wire";

/** Who works at this counter, and what for: as the service said it last. */
export class Duty {
  view: CounterView = $state.raw({} as CounterView);
  shift: Shift | null = $state.raw(null);
  /** The last shift ended by itself. */
  isOver = $state(false);
  /** Counts who comes and goes: what was asked before says nothing of who is here since. */
  private turn = 0;

  constructor(
    private readonly keep: Keep,
    private readonly wire: Wire,
  ) {}

  /** The most punches that any program of this store takes in one scan. */
  get mostPerScan(): number {
    const limits = (this.view.programs ?? []).map((program) => program.max_per_scan ?? 100);
    return Math.max(1, ...limits);
  }

  /** What the programs of this store want said of a sale. */
  get asks(): Asks {
    const asked = (this.view.programs ?? []).map(({ asks }) => asks ?? { sale: false, amount: false });
    const asking = (what: "sale" | "amount"): Asking => {
      const wanting = asked.filter((asks) => asks[what]).length;
      return wanting === 0 ? "never" : wanting === asked.length ? "always" : "sometimes";
    };
    return { sale: asking("sale"), amount: asking("amount"), currency: this.view.store?.currency ?? "EUR" };
  }

  /** Who may change the settings of this counter, by name. Nobody is named where everybody may. */
  get managers(): readonly string[] {
    return (this.view.staff ?? []).filter(({ role }) => role === "manager").map(({ name }) => name);
  }

  get maySet(): boolean {
    const managers = this.view.staff?.filter(({ role }) => role === "manager") ?? [];
    return managers.length === 0 || managers.some(({ id }) => id === this.shift?.staff);
  }

  /** Asks the service, and keeps what it says. Throws what the wire throws. */
  async ask(): Promise<void> {
    await this.leave();
    const { turn } = this;
    const view = await this.wire.view();
    this.take(turn === this.turn ? view : { ...view, shift: this.shift });
  }

  /** Goes by what was kept when the service was last heard. Tells whether there was anything. */
  async recall(): Promise<boolean> {
    const view = await this.keep.view();
    if (view) this.show(view);
    return view !== undefined;
  }

  /** @throws Problem (403 wrong PIN, 429 throttled) or Offline */
  async signOn(staff: string, pin: string): Promise<void> {
    // Somebody's shift may still have to be ended: before a new one begins, not after.
    await this.leave();
    const shift = await this.wire.signOn(staff, pin);
    this.turn += 1;
    this.take({ ...this.view, shift });
    this.isOver = false;
  }

  async signOff(): Promise<void> {
    this.turn += 1;
    this.show({ ...this.view, shift: null });
    // Done when the service answers again, if it does not now. Until then nobody can sign on here, for that needs the service.
    await this.keep.signedOff(this.view).catch(() => undefined);
    await this.tellLeaving().catch(() => undefined);
  }

  /** The service says that nobody is signed on. */
  dismiss(): void {
    this.shift = null;
  }

  endInTime(): void {
    if (!this.shift || this.shift.until > now()) return;
    this.shift = null;
    this.isOver = true;
  }

  /** Ends the shift at the service, when somebody signed off. */
  private async leave(): Promise<void> {
    if (await this.keep.leaving()) await this.tellLeaving();
  }

  private async tellLeaving(): Promise<void> {
    await this.wire.signOff();
    await this.keep.hasLeft();
  }

  private take(view: CounterView): void {
    this.show(view);
    // Without it the page only needs the service to start.
    void this.keep.saveView(view).catch(() => undefined);
  }

  private show(view: CounterView): void {
    this.view = view;
    this.shift = view.shift;
  }
}
