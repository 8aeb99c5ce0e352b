import { ask, type Face, type Rule, type Verdict } from "../../lib/api";
import type { KeySession } from "../../lib/login";

/** The wallet's part of the HTTP API. */

export interface Reward {
  id: string;
  earned: number;
  expires?: number;
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

export const eventsOf = async (session: KeySession): Promise<WalletEvent[]> =>
  (await session.ask<{ events: WalletEvent[] }>("/v1/wallet/events")).events;
export const postRedemption = (session: KeySession, redeem: string, digits: string): Promise<Verdict> =>
  session.ask("/v1/wallet/redemptions", { body: { redeem, digits } });
