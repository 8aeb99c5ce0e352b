import { now } from "../../lib/clock";
import { toBase64, type Bytes } from "../../lib/format/bytes";
import { claimCodeSubject, commitment } from "../../lib/format/subjects";

/** A card on a phone, as staff find it by its number. One of GET /v1/counter/cards. */
export interface LostCard {
  readonly id: string;
  readonly short: string;
  readonly program_name: string;
  /** Unix seconds. */
  readonly opened: number;
  readonly last: number;
}

export type Step =
  | { readonly at: "idle" }
  /** Asked for, and waiting for a second person until then. */
  | { readonly at: "asked"; readonly until: number }
  /** Approved: a phone may read it until then. */
  | { readonly at: "ready"; readonly until: number };

/**
 * The claim code by which a card moves to another phone. Its secret is drawn here and shown here; the service learns no more than what it
 * commits to. It is kept nowhere: whoever reloads the page asks again.
 */
export class Moving {
  step: Step = $state.raw({ at: "idle" });
  private secret: Bytes | null = null;
  private committed = "";
  private entry = "";

  /** Draws a code; gives what the ENTRY that asks for it says of it. */
  async draw(): Promise<string> {
    const secret = crypto.getRandomValues(new Uint8Array(16));
    this.entry = "";
    this.committed = toBase64(await commitment(await claimCodeSubject(secret)));
    this.secret = secret;
    this.step = { at: "idle" };
    return this.committed;
  }

  asked(entry: string, until: number): void {
    this.entry = entry;
    this.step = { at: "asked", until };
  }

  /** The ENTRY with this hash was approved. */
  ready(entry: string, until: number): void {
    if (this.secret && entry === this.entry) this.step = { at: "ready", until };
  }

  /** Whether this is the code that was claimed. */
  is(committed: string): boolean {
    return this.secret !== null && this.committed === committed;
  }

  end(): void {
    this.secret = null;
    this.step = { at: "idle" };
  }

  /** What the customer's phone opens. The secret stands behind `#`, so that no server sees it. */
  get link(): string {
    return this.secret ? `${location.origin}/wallet/#code=${toBase64(this.secret)}` : "";
  }

  get left(): number {
    return this.step.at === "idle" ? 0 : Math.max(0, this.step.until - now());
  }

  tick(): void {
    if (this.step.at !== "idle" && now() >= this.step.until) this.end();
  }
}
