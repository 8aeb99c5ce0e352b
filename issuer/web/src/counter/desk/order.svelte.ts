import type { Draft } from "../chain/submitter";
import { type Money, moneyOf } from "../input/money";

export type Mode = "punch" | "redeem" | "move" | "look";

/** How many programs of this counter want something said of the sale: no one, some of them, or each. */
export type Asking = "never" | "sometimes" | "always";

/** What staff are asked to say of a sale. */
export interface Asks {
  readonly sale: Asking;
  readonly amount: Asking;
  /** In which amounts are typed. */
  readonly currency: string;
}

/** What has to be entered before anything is scanned, as the id of the sentence that says so. */
export type Missing = "counter-sale-missing" | "counter-sale-first" | "counter-amount-first" | "counter-amount-wrong";

/** Milliseconds after which nobody remembers that the next code was to be redeemed, moved or looked at. */
const modeFor = 60_000;

/** What the next code is scanned for. */
export class Order {
  mode: Mode = $state("punch");
  count = $state(1);
  sale = $state("");
  /** As typed. */
  amount = $state("");
  private until = 0;

  constructor(private readonly asks: () => Asks) {}

  setMode(mode: Mode): void {
    this.mode = mode;
    this.until = performance.now() + modeFor;
  }

  get money(): Money | null {
    return moneyOf(this.amount, this.asks().currency);
  }

  /** What is still to be said of the sale. Several punches at once need its reference. */
  get missing(): Missing | null {
    if (this.mode !== "punch") return null;
    const { sale, amount } = this.asks();
    if (this.sale.trim() === "" && this.count > 1) return "counter-sale-missing";
    if (this.sale.trim() === "" && sale === "always") return "counter-sale-first";
    if (this.amount.trim() === "") return amount === "always" ? "counter-amount-first" : null;
    return this.money ? null : "counter-amount-wrong";
  }

  /** For what is signed; only who looks signs nothing. */
  draft(staff: string, code: string, intent: Exclude<Mode, "look">): Draft {
    const punches = intent === "punch" ? { count: this.count, sale: this.sale.trim() || undefined, amount: this.money ?? undefined } : { count: 1 };
    return { intent, staff, code, ...punches };
  }

  /** It was scanned: what comes next is a punch again. */
  scanned(): void {
    this.mode = "punch";
  }

  /** The punches of one purchase were given; the next customer has another one. */
  punched(): void {
    this.count = 1;
    this.sale = "";
    this.amount = "";
  }

  /** `at` by performance.now(). */
  tick(at: number): void {
    if (this.mode !== "punch" && at > this.until) this.mode = "punch";
  }
}
