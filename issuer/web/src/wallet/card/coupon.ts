import { Problem } from "../../lib/api";
import type { Wallet } from "../wallet.svelte";
import { claimOf } from "./claim";
import type { KeptCard } from "./kept";
import { subjectOf, type CouponLink } from "./link";
import { postCoupon } from "./wire";

/** Under which name the wallet remembers which card it asked this punch for. */
const asking = (subject: string) => `coupon:${subject}`;

/**
 * Claims the punch of a receipt onto a card. May be repeated after any failure: the same card gets the same punch, once. Throws what
 * `api` and `store` throw.
 */
export async function claimCoupon(wallet: Wallet, card: KeptCard, asked: CouponLink): Promise<void> {
  const subject = await subjectOf(asked);
  await wallet.keep.remember(asking(subject.text), card.id);
  const { claim } = await claimOf(subject.bytes, card.key, card.merchant);
  const { card: view, event } = await postCoupon({ coupon: asked.coupon, claim, card: card.id });
  await wallet.took(card.id, view, event);
}

/** The card for which this wallet asked the punch of this receipt before, if it did. */
export async function askedBefore(wallet: Wallet, asked: CouponLink): Promise<KeptCard | null> {
  const id = await wallet.keep.remembered<string>(asking((await subjectOf(asked)).text));
  return wallet.cards.find((card) => card.id === id) ?? null;
}

export const isUsed = (failed: unknown): failed is Problem => failed instanceof Problem && failed.code === "already_used";
