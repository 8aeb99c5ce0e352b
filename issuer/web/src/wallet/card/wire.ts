import { ask, type Face, type Rule, type Verdict } from "../../lib/api";
import type { KeySession } from "../../lib/login";

/** The wallet's part of the HTTP API. */

export interface Reward {
  id: string;
  earned: number;
  expires?: number;
  /** Nothing but this voucher redeems it. */
  voucher?: OnVoucher;
}

/** A voucher as it is scanned: at any counter, or at the one that it names, there without a network too. */
export interface OnVoucher {
  text: string;
  expires: number;
  device_name?: string;
}

export interface CardView {
  id: string;
  program: { id: string; name: string };
  merchant: { id: string; name: string };
  face: Face;
  progress: number;
  needed: number;
  rewards: Reward[];
  status: "active" | "frozen";
  rule: Rule;
  opened: number;
  card_token: string;
  show_with_card: boolean;
  /** Ten digits that people read out; missing in what was kept before there were any, as are `moves`. */
  number?: string;
  /** Its rewards wait until then, because it moved here. */
  held_until?: number;
  moves?: Moves;
}

/** By which codes a card may be moved. */
export interface Moves {
  /** Since when there is a recovery code. */
  recovery_since?: number;
  /** From when on it moves to a phone that asked for it at a counter. */
  pending_until?: number;
}

export type EventKind = "opened" | "punched" | "redeemed" | "reversed" | "moved";

export interface WalletEvent {
  receipt: string;
  store_name: string;
  kind: EventKind;
  recorded: number;
  units: number;
  progress: number;
  rewards: number;
}

export interface ChallengeView {
  challenge: string;
  shop: string;
  reward: string;
  expires: number;
}

export interface Claimed {
  card: CardView;
  card_token: string;
  merchant: string;
}

export const faceOfInvite = (invite: string): Promise<Face> => ask("/v1/invites/look", { body: { invite } });
export const faceOfProgram = (program: string): Promise<Face> => ask(`/v1/programs/${encodeURIComponent(program)}/card-face`);
export const postClaim = (body: { claim: string } & ({ invite: string } | { program: string })): Promise<Claimed> =>
  ask("/v1/claims", { body });

/** What the coupon on a receipt offers. */
export interface Offer {
  program: string;
  face: Face;
  store_name: string;
  expires: number;
}

export const offerOf = (coupon: string): Promise<Offer> => ask("/v1/coupons/look", { body: { coupon } });
export const postCoupon = (body: { coupon: string; claim: string; card: string }): Promise<{ card: CardView; event: WalletEvent }> =>
  ask("/v1/coupons/claim", { body });

/** What a code would move. */
export interface MoveOffer {
  face: Face;
  number: string;
  /** Somebody used the code already: it moves to them then. */
  pending_until?: number;
}

export const offerOfMove = (commitment: string): Promise<MoveOffer> => ask("/v1/moves/look", { body: { commitment } });
export const postMove = (claim: string): Promise<{ card: CardView; merchant: string } | { pending_until: number }> =>
  ask("/v1/moves", { body: { claim } });
export const postRecovery = (session: KeySession, claim: string): Promise<Moves> =>
  session.ask("/v1/wallet/recovery", { body: { claim } });
export const stopMove = (session: KeySession): Promise<Moves> => session.ask("/v1/wallet/move", { method: "DELETE" });

/** All that the service knows of a card. */
export const exportOf = (session: KeySession): Promise<unknown> => session.ask("/v1/wallet/export");
/** By a claim of the card's key. Again for one that was erased, it is done already. */
export const postErasure = (card: string, claim: string): Promise<unknown> => ask("/v1/erasures", { body: { card, claim } });

/** A number to say instead of a code, good once for a minute. */
export const numberFor = (session: KeySession, code: string): Promise<{ number: string; expires: number }> =>
  session.ask("/v1/wallet/short-code", { body: { code } });

export const eventsOf = async (session: KeySession): Promise<WalletEvent[]> =>
  (await session.ask<{ events: WalletEvent[] }>("/v1/wallet/events")).events;
export const postRedemption = (session: KeySession, redeem: string, digits: string): Promise<Verdict> =>
  session.ask("/v1/wallet/redemptions", { body: { redeem, digits } });
