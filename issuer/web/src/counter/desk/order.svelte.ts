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
  /** What was said of the purchase that was scanned last, and for whose card. */
  private last: { card: string; count: number; sale: string; amount: string } | null = null;

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

  /** For what is signed; only who looks signs nothing. `card` is the one that the code claims, or what else tells it from others. */
  draft(staff: string, { code, card }: { code: string; card: string }, intent: Exclude<Mode, "look">): Draft {
    if (intent !== "punch") return { intent, staff, code, count: 1 };
    const { count, sale, amount } = this;
    this.last = { card, count, sale, amount };
    return { intent, staff, code, count, sale: sale.trim() || undefined, amount: this.money ?? undefined };
  }

  /** It was scanned: what comes next is a punch again. */
  scanned(): void {
    this.mode = "punch";
  }

  /** The purchase is dealt with, and the next customer has another one. What was entered since for that one stays. */
  over(): void {
    const { last } = this;
    // The next customer's may well be the same words.
    this.last = null;
    if (last?.count !== this.count || last.sale !== this.sale || last.amount !== this.amount) return;
    this.count = 1;
    this.sale = "";
    this.amount = "";
  }

  /** A card comes: what was said of the purchase of another one, which got nothing for it, is not this one's. */
  turnTo(card: string): void {
    if (this.last && this.last.card !== card) this.over();
  }

  /** `at` by performance.now(). */
  tick(at: number): void {
    if (this.mode !== "punch" && at > this.until) this.mode = "punch";
  }
}
