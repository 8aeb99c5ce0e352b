import type { Face } from "../../lib/api";
import { now } from "../../lib/clock";
import type { KeptKey } from "../../lib/keys";
import { Store } from "../../lib/store";
import type { Waiting } from "./waiting.svelte";
import type { CardView, WalletEvent } from "./wire";

/** A card as this browser keeps it. Ids and tokens are base64url, as in the API. */
export interface KeptCard {
  id: string;
  merchant: string;
  program: string;
  /** What the claim was about, so that the same link opens the same card. */
  subject: string;
  /** The CARD token. */
  token: string;
  key: KeptKey;
  face: Face;
  claimed: number;
  /** The issuer's root, pinned at the claim, and the newest key set that it signed. */
  root: string;
  keySet: string;
  keySetVersion: number;
  /** What the service said last, to start without a network. */
  view: CardView;
  /** What happened, the newest first. */
  events: WalletEvent[];
  /** So many at the end of `events` came from the service in one piece. Those before came one by one, and some may have been missed. */
  whole?: number;
  /** The hash of each event by its sequence, as first seen with a right signature: history that changes later is noticed. */
  seen: Record<number, string>;
  /** When this phone noticed that the service does not take its key for the card any more. */
  gone?: number | undefined;
  /** The holder knows of the move that is pending until then. */
  moveKnown?: number;
  /** The recovery code of that time was only shown to another phone. */
  shownToMove?: number | undefined;
}

/** A claim that was sent, or was about to be, and may not have been answered. */
export interface ClaimTry {
  key: KeptKey;
  /** What the link offered, for it may not say so twice. */
  face: Face;
}

export const cards = "cards";
export const things = "things";
/** Under which name the counter of a card's showings is kept. */
export const counterOf = (card: string) => `counter:${card}`;
const waitingPrefix = "move:";
/** Under which name a card that was asked for is kept. */
export const waitingAs = ({ commitment }: Pick<Waiting, "commitment">) => `${waitingPrefix}${commitment}`;

/** What the wallet keeps, and nothing else of this origin's. */
export class Keep {
  /** The last counter of each card's showings that this page has seen. */
  readonly counters = new Map<string, number>();

  private constructor(readonly store: Store) {}

  static async open(): Promise<Keep> {
    return new Keep(await Store.open("tenthcup-wallet", 1, { [cards]: "id", [things]: null }));
  }

  /** The table without a key path, for trying out keys. */
  readonly trialTable = things;

  async cards(): Promise<KeptCard[]> {
    const all = await this.store.all<KeptCard>(cards);
    await Promise.all(all.map(async ({ id }) => this.counters.set(id, (await this.store.get<number>(things, counterOf(id))) ?? 0)));
    return all.sort((a, b) => a.claimed - b.claimed);
  }

  addCard(card: KeptCard): Promise<void> {
    return this.store.put(cards, card);
  }

  /** Changes parts of a card, as they are now in the store: another tab may have changed others. */
  async changeCard(id: string, change: (card: KeptCard) => Partial<KeptCard>): Promise<KeptCard> {
    return this.store.update<KeptCard>(cards, id, (before) => {
      if (!before) throw new DOMException("no such card", "NotFoundError");
      return { ...before, ...change(before) };
    });
  }

  /** Forgets a card and its key. */
  removeCard(id: string): Promise<void> {
    return this.store.write([{ in: cards, delete: id }, { in: things, delete: counterOf(id) }]);
  }

  /** What was asked to move here and has not come yet, the oldest first. */
  async waiting(): Promise<Waiting[]> {
    const all = await this.store.entries<Waiting>(things);
    const rows = all.filter(([name]) => name.startsWith(waitingPrefix)).map(([, row]) => row);
    return rows.sort((a, b) => a.asked - b.asked);
  }

  keepWaiting(row: Waiting): Promise<void> {
    return this.store.put(things, row, waitingAs(row));
  }

  forgetWaiting(commitment: string): Promise<void> {
    return this.store.delete(things, waitingAs({ commitment }));
  }

  /** The claim that may not have been answered yet: claiming again with its key gets the same card. */
  claimTry(subject: string): Promise<ClaimTry | undefined> {
    return this.store.get<ClaimTry>(things, `claim:${subject}`);
  }

  keepClaimTry(subject: string, tried: ClaimTry): Promise<void> {
    return this.store.put(things, tried, `claim:${subject}`);
  }

  forgetClaimTry(subject: string): Promise<void> {
    return this.store.delete(things, `claim:${subject}`);
  }

  /**
   * Raises the counter of a card's showings: never the same twice, in whatever tab. The time is that of the same step, so that a higher
   * counter never comes with an earlier time, however long a tab sleeps before it signs: that would look like another phone.
   */
  async raiseCounter(card: string): Promise<{ counter: number; at: number }> {
    const raise = async () => {
      let at = 0;
      const counter = await this.store.update<number>(things, counterOf(card), (before = 0) => {
        at = now();
        return before + 1;
      });
      this.counters.set(card, counter);
      return { counter, at };
    };
    return navigator.locks ? navigator.locks.request(`tenthcup-counter-${card}`, raise) : raise();
  }

  async remembered<T>(name: string): Promise<T | undefined> {
    return this.store.get<T>(things, name);
  }

  remember(name: string, value: unknown): Promise<void> {
    return this.store.put(things, value, name);
  }
}
