import { now } from "../lib/clock";
import { idFromBase64 } from "../lib/format/bytes";
import { KeySet } from "../lib/format/keyset";
import { signerOf } from "../lib/keys";
import { listen, type LiveState } from "../lib/live";
import { KeySession } from "../lib/login";
import { Asked, type Ended } from "./card/asked.svelte";
import { genuineChallenge } from "./card/challenge";
import { Keep, type KeptCard } from "./card/kept";
import { lostCards, note, type NotedCard } from "./card/lost";
import { PhoneClock } from "./card/phone-clock.svelte";
import { WaitingCards } from "./card/waiting.svelte";
import { keptKeys, renewKeys } from "./card/trust";
import type { CardView, ChallengeView, Moves, WalletEvent } from "./card/wire";

/** What just happened to the open card, to be shown and said once. */
export interface Happened {
  kind: WalletEvent["kind"];
  units: number;
  progress: number;
  /** Whether this filled the card. */
  full: boolean;
  at: number;
}

function sessionOf(card: KeptCard): KeySession | null {
  const id = idFromBase64(card.id);
  const merchant = idFromBase64(card.merchant);
  return id && merchant ? new KeySession("/v1/wallet/session", { id, merchant, signer: signerOf(card.key) }) : null;
}

/** Milliseconds for which the full card is shown before the next round begins, and for which a happening is shown. */
const fullFor = 2400;
const happenedFor = 6000;

/** Everything that the wallet's screens show. One for the page; screens read it and call it. */
export class Wallet {
  cards: KeptCard[] = $state.raw([]);
  current: string | null = $state(null);
  live: LiveState = $state("connecting");
  happened: Happened | null = $state.raw(null);
  /** Counts up when the code that is shown is worth nothing any more: it was used, or drawn by a wrong clock. */
  redraws = $state(0);
  /** The card was filled a moment ago, and is still drawn full. */
  showFull = $state(false);

  readonly card = $derived(this.cards.find((card) => card.id === this.current) ?? null);

  private session: KeySession | null = null;
  private stopListening: () => void = () => {};
  private seen: Promise<void> = Promise.resolve();
  private fullTimer: ReturnType<typeof setTimeout> | undefined;

  /** Cards that were here, and that the browser has cleared. */
  lost: readonly NotedCard[] = $state.raw([]);

  /** Who gave the card that was just deleted here, with all that is known of it. */
  erased: string | null = $state(null);

  /** The card whose move to another phone was stopped here just now. */
  moveStopped: string | null = $state(null);

  readonly asked = new Asked();
  readonly clock: PhoneClock;
  /** What is to move to this phone. */
  readonly waiting: WaitingCards;

  private constructor(readonly keep: Keep) {
    this.clock = new PhoneClock(keep, () => (this.redraws += 1));
    this.waiting = new WaitingCards(keep, (card) => (this.card ? this.add(card, false) : this.arrived(card)));
  }

  /** Opens what this browser keeps. Throws when it keeps nothing. */
  static async open(): Promise<Wallet> {
    const wallet = new Wallet(await Keep.open());
    wallet.cards = await wallet.keep.cards();
    wallet.lost = lostCards(wallet.cards);
    wallet.noteCards();
    await wallet.clock.start();
    const last = await wallet.keep.remembered<string>("current");
    wallet.select(wallet.cards.some((card) => card.id === last) ? (last ?? null) : (wallet.cards[0]?.id ?? null));
    await wallet.waiting.open();
    const askAgain = () => {
      if (document.visibilityState === "visible") void wallet.waiting.askAll();
    };
    window.addEventListener("online", askAgain);
    document.addEventListener("visibilitychange", askAgain);
    return wallet;
  }

  /** Shows this card, and listens for it. */
  select(id: string | null): void {
    if (this.current === id && this.session) return;
    this.stopListening();
    this.current = id;
    this.asked.clear();
    this.happened = null;
    this.showFull = false;
    this.session = null;
    const card = this.card;
    if (!card) return;
    void this.keep.remember("current", id).catch(() => {});
    const session = sessionOf(card);
    if (!session) return;
    this.session = session;
    this.stopListening = listen({
      path: "/v1/wallet/live",
      session,
      onState: (state) => this.hearState(card.id, state),
      onEvent: (event, data) => this.hear(card.id, event, data),
      onStranger: () => void this.noteGone(card.id),
    });
  }

  /** A card that was just claimed, perhaps with another key than this phone had for it before. */
  add(card: KeptCard, show = true): void {
    this.cards = [...this.cards.filter((one) => one.id !== card.id), card];
    this.noteCards();
    if (this.current === card.id) this.select(null);
    if (show || this.current === null) this.select(card.id);
  }

  /** A card that moved here because its holder asked for it just now. */
  arrived(card: KeptCard): void {
    this.add(card);
    this.tell({ kind: "moved", units: 0, progress: card.view.progress, full: false, at: Date.now() });
  }

  /** Forgets a card and its key. */
  async remove(id: string): Promise<void> {
    if (this.current === id) this.select(null);
    await this.keep.removeCard(id);
    this.cards = this.cards.filter((card) => card.id !== id);
    this.noteCards();
    if (this.current === null) this.select(this.cards[0]?.id ?? null);
  }

  /** Does not tell of these lost cards any more. */
  giveUp(cards: readonly NotedCard[]): void {
    this.lost = this.lost.filter((one) => !cards.includes(one));
    this.noteCards();
  }

  /** The service has forgotten who held this card: so does this phone, at once. */
  async noteErased(card: KeptCard): Promise<void> {
    await this.remove(card.id);
    this.erased = card.view.merchant.name;
  }

  /** What the service said of the codes by which a card may be moved. */
  async noteMoves(id: string, moves: Moves): Promise<void> {
    await this.change(id, ({ view }) => ({ view: { ...view, moves } }));
  }

  /** What came of something that this page asked for; the live events may tell the same. */
  took(id: string, view: CardView, event: WalletEvent): Promise<void> {
    this.seen = this.seen.then(() => this.seeView(id, view, event)).catch(() => {});
    return this.seen;
  }

  /** The session of the open card. */
  open(): { card: KeptCard; session: KeySession } | null {
    return this.card && this.session ? { card: this.card, session: this.session } : null;
  }

  /** The keys to check with: the kept ones, or newer ones when those have expired. */
  async keys(card: KeptCard): Promise<KeySet | null> {
    const kept = await keptKeys(card);
    return kept instanceof KeySet ? kept : this.newestKeys(card);
  }

  /** As {@link keys}, but certainly asking: for a key that the kept set does not know. */
  async newestKeys(card: KeptCard): Promise<KeySet | null> {
    try {
      const newer = await renewKeys(this.keep, card);
      if (!(newer instanceof KeySet)) return null;
      // Read anew only where there is something new: whoever checks what a changed card shows would ask again, and again.
      if (newer.version > card.keySetVersion) await this.change(card.id, () => ({}));
      return newer;
    } catch {
      return null;
    }
  }

  /** Writes a change of a card and shows it: also where the browser can keep nothing just now, for it is so all the same. */
  async change(id: string, change: (card: KeptCard) => Partial<KeptCard>): Promise<void> {
    const after = await this.keep.changeCard(id, change).catch(() => null);
    this.cards = this.cards.map((card) => (card.id === id ? (after ?? { ...card, ...change(card) }) : card));
  }

  private noteCards(): void {
    this.lost = this.lost.filter(({ id }) => !this.cards.some((card) => card.id === id));
    note(this.cards, this.lost);
  }

  private hearState(id: string, state: LiveState): void {
    if (id !== this.current) return;
    this.live = state;
    if (state !== "live") return;
    // Its first event is the card as it is now; what is left is the clock that the answer has set.
    this.clock.note();
    if (this.card?.gone !== undefined) void this.change(id, () => ({ gone: undefined }));
  }

  /**
   * The service does not take the key for this card: no more is known here. The key stays until the holder removes the card, for a service
   * that was set back to an older state refuses it too. It is asked again when the page is opened anew.
   */
  private async noteGone(id: string): Promise<void> {
    if (id !== this.current) return;
    this.stopListening();
    this.asked.clear();
    await this.change(id, ({ gone = now() }) => ({ gone }));
  }

  private hear(id: string, event: string, data: unknown): void {
    if (id !== this.current) return;
    switch (event) {
      case "card": {
        const { card, event: happened } = data as { card: CardView; event?: WalletEvent };
        // One after the other, as they were sent: each is told by its difference to the one before.
        this.seen = this.seen.then(() => this.seeView(id, card, happened ?? null)).catch(() => {});
        break;
      }
      case "challenge":
        void this.hearChallenge(id, data as ChallengeView);
        break;
      case "challenge-over":
        this.asked.end(data as Ended);
        break;
    }
  }

  private async seeView(id: string, view: CardView, event: WalletEvent | null): Promise<void> {
    const before = this.cards.find((card) => card.id === id)?.view;
    if (!before || view.id !== id) return;
    const changed = before.progress !== view.progress || before.rewards.length !== view.rewards.length;
    await this.change(id, (card) => ({
      view,
      face: view.face,
      token: view.card_token,
      events: event && !card.events.some((one) => one.receipt === event.receipt) ? [event, ...card.events] : card.events,
    }));
    // What happened to a card that is put away by now is in its history.
    if (!event || !changed || id !== this.current) return;
    const full = event.kind === "punched" && view.rewards.length > before.rewards.length;
    this.tell({ kind: event.kind, units: event.units, progress: view.progress, full, at: Date.now() });
    this.redraws += 1;
    this.showFull = full;
    clearTimeout(this.fullTimer);
    if (full) this.fullTimer = setTimeout(() => (this.showFull = false), fullFor);
  }

  private tell(happened: Happened): void {
    this.happened = happened;
    setTimeout(() => {
      if (this.happened === happened) this.happened = null;
    }, happenedFor);
  }

  private async hearChallenge(id: string, view: ChallengeView): Promise<void> {
    const card = this.cards.find((one) => one.id === id);
    const claims = card && (await genuineChallenge(this, card, view.challenge));
    if (!claims || id !== this.current || claims.exp <= now()) return;
    this.redraws += 1;
    this.asked.open({ claims, shop: `${card.face.merchant_name}, ${view.shop}`, reward: view.reward });
  }
}
