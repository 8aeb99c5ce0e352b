import { Offline, Problem } from "../../lib/api";
import { toBase64 } from "../../lib/format/bytes";
import { t } from "../../lib/i18n.svelte";
import { problemText } from "../../lib/problem-text";
import { reasonText } from "../../lib/reasons";
import type { Wallet } from "../wallet.svelte";
import type { OpenChallenge } from "./asked.svelte";
import { redemption } from "./showing";
import { postRedemption } from "./wire";

/** Whether the answer may have counted all the same. It has not where we are only asked to wait. */
const mayCount = (failed: unknown) => failed instanceof Offline || (failed instanceof Problem && failed.passing && failed.status !== 429);

/** What was asked and answered since this screen was opened. Of what was before, it says nothing. */
export class Answer {
  digits = $state("");
  busy = $state(false);
  fault: string | null = $state(null);
  /** The last that was asked here. */
  asked: OpenChallenge | null = $state.raw(null);
  private redeemed = $state(false);
  /** Nobody knows whether what was sent has arrived. */
  private unknown = $state(false);
  /** The last answer signed, to be sent again as it is. */
  private sent: { asked: OpenChallenge; digits: string; redeem: string } | null = null;

  constructor(private readonly wallet: Pick<Wallet, "asked" | "keep" | "open">) {}

  get step(): "redeemed" | "unknown" | "digits" | null {
    const ended = this.ended;
    if (this.redeemed || ended === "redeemed") return "redeemed";
    if (this.unknown && !ended) return "unknown";
    return this.wallet.asked.challenge || this.busy ? "digits" : null;
  }

  /** How it ended, once it is over. */
  get told(): string | null {
    if (!this.asked || this.step !== null) return null;
    return this.ended ? t("wallet-challenge-refused") : (this.fault ?? reasonText("challenge_expired", "customer"));
  }

  /** The counter asks this now, or nothing any more. */
  ask(challenge: OpenChallenge | null): void {
    this.fault = null;
    if (!challenge) return;
    this.asked = challenge;
    this.digits = "";
    this.redeemed = this.unknown = false;
  }

  /** Sends what was entered; or what was sent, while nobody knows of it: it never counts twice. */
  async send(): Promise<void> {
    const { asked, digits } = this;
    const open = this.wallet.open();
    if (!open || !asked || this.busy) return;
    this.busy = true;
    this.fault = null;
    try {
      if (this.sent?.asked !== asked || (!this.unknown && this.sent.digits !== digits)) {
        this.sent = { asked, digits, redeem: await redemption(this.wallet.keep, open.card, asked.claims) };
      }
      const { verdict, reason } = await postRedemption(open.session, this.sent.redeem, this.sent.digits);
      if (asked !== this.asked) return;
      this.unknown = false;
      this.redeemed = verdict === "redeemed";
      if (this.redeemed) return;
      // It was signed within the minute: too old it is only because that is over.
      const late = reason === "stale" && !this.wallet.asked.challenge;
      this.fault = reasonText(late ? "challenge_expired" : (reason ?? ""), "customer");
      this.digits = "";
    } catch (failed) {
      if (asked !== this.asked) return;
      if (mayCount(failed)) this.unknown = true;
      else this.fault = problemText(failed, "wallet");
    } finally {
      this.busy = false;
    }
  }

  /** The service's word. The live stream may bring it before the answer does, or instead. */
  private get ended() {
    const { ended } = this.wallet.asked;
    return ended && this.asked && ended.cnonce === toBase64(this.asked.claims.cnonce) ? ended.result : null;
  }
}
