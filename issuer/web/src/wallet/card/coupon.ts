import { Problem } from "../../lib/api";
import { now } from "../../lib/clock";
import { idFromBase64 } from "../../lib/format/bytes";
import { Claim } from "../../lib/format/kinds";
import { sign } from "../../lib/format/token";
import { signerOf } from "../../lib/keys";
import type { Wallet } from "../wallet.svelte";
import type { KeptCard } from "./kept";
import { subjectOf, type Receipt } from "./link";
import { NotGenuine } from "./trust";
import { postCoupon } from "./wire";

/** Under which name the wallet remembers which card it asked this punch for. */
const asking = (subject: string) => `coupon:${subject}`;

/**
 * Claims the punch of a receipt onto a card. May be repeated after any failure: the same card gets the same punch, once. Throws what
 * `api` and `store` throw.
 */
export async function claimCoupon(wallet: Wallet, card: KeptCard, asked: Receipt): Promise<void> {
  const merchant = idFromBase64(card.merchant);
  if (!merchant) throw new NotGenuine("card");
  const subject = await subjectOf(asked);
  await wallet.keep.remember(asking(subject.text), card.id);
  const claims = { subject: subject.bytes, key: card.key.publicKey, iat: now(), origin: location.origin };
  const claim = (await sign(Claim, claims, signerOf(card.key), merchant)).toBase64();
  const { card: view, event } = await postCoupon({ coupon: asked.coupon, claim, card: card.id });
  await wallet.took(card.id, view, event);
}

/** The card for which this wallet asked the punch of this receipt before, if it did. */
export async function askedBefore(wallet: Wallet, asked: Receipt): Promise<KeptCard | null> {
  const id = await wallet.keep.remembered<string>(asking((await subjectOf(asked)).text));
  return wallet.cards.find((card) => card.id === id) ?? null;
}

export const isUsed = (failed: unknown): failed is Problem => failed instanceof Problem && failed.code === "already_used";
