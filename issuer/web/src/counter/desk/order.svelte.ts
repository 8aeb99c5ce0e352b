import type { Draft } from "../chain/submitter";

export type Mode = "punch" | "redeem" | "move";

/** Milliseconds after which nobody remembers that the next code was to be redeemed, or moved. */
const modeFor = 60_000;

/** What the next code is scanned for. */
export class Order {
  mode: Mode = $state("punch");
  count = $state(1);
  sale = $state("");
  private until = 0;

  setMode(mode: Mode): void {
    this.mode = mode;
    this.until = performance.now() + modeFor;
  }

  /** Several punches at once need the sale that they are for. */
  get lacksSale(): boolean {
    return this.mode === "punch" && this.count > 1 && this.sale.trim() === "";
  }

  draft(staff: string, code: string): Draft {
    const punches = this.mode === "punch" ? { count: this.count, sale: this.sale.trim() || undefined } : { count: 1 };
    return { intent: this.mode, staff, code, ...punches };
  }

  /** It was scanned: what comes next is a punch again. */
  scanned(): void {
    this.mode = "punch";
  }

  /** The punches of one purchase were given; the next customer has another one. */
  punched(): void {
    this.count = 1;
    this.sale = "";
  }

  /** `at` by performance.now(). */
  tick(at: number): void {
    if (this.mode !== "punch" && at > this.until) this.mode = "punch";
  }
}
