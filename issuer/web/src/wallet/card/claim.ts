import type { Face } from "../../lib/api";
import { now } from "../../lib/clock";
import { idFromBase64, toBase64, type Bytes } from "../../lib/format/bytes";
import { Claim } from "../../lib/format/kinds";
import type { KeySet } from "../../lib/format/keyset";
import { sign } from "../../lib/format/token";
import { makeKey, signerOf, type KeptKey, type KeyType } from "../../lib/keys";
import type { Keep, KeptCard } from "./kept";
import { subjectOf, type Asked } from "./link";
import { isOurCard, NotGenuine, pin, type Pinned } from "./trust";
import { postClaim, type Claimed } from "./wire";

/** A CLAIM about `subject` by a key, for its merchant. Throws {@link NotGenuine}. */
export async function claimOf(subject: Bytes, key: KeptKey, merchantId: string): Promise<{ claim: string; merchant: Bytes }> {
  const merchant = idFromBase64(merchantId);
  if (!merchant) throw new NotGenuine("card");
  const claims = { subject, key: key.publicKey, iat: now(), origin: location.origin };
  return { claim: (await sign(Claim, claims, signerOf(key), merchant)).toBase64(), merchant };
}

/** The key of this claim: the one that an unanswered try has left, or a new one, kept before it is used. */
async function claimKey(keep: Keep, subject: string, face: Face, type: KeyType): Promise<KeptKey> {
  const left = await keep.claimTry(subject);
  if (left) return left.key;
  const key = await makeKey(type);
  await keep.keepClaimTry(subject, { key, face });
  return key;
}

/**
 * Claims what the link asks for and keeps the card. May be repeated after any failure: the same key claims again and gets the same
 * card. Throws what `api`, `keys` and `store` throw, and {@link NotGenuine}.
 * @param type of key that this browser can keep
 */
export async function claimCard(keep: Keep, asked: Asked, face: Face, type: KeyType): Promise<KeptCard> {
  const subject = await subjectOf(asked);
  const key = await claimKey(keep, subject.text, face, type);
  const { claim, merchant } = await claimOf(subject.bytes, key, face.merchant);
  const pinned = await pin();
  const answer = await postClaim(asked.kind === "invite" ? { claim, invite: asked.invite } : { claim, program: asked.program });
  const card = await genuineCard(answer, pinned, { merchant, subject: subject.text, key });
  await keep.addCard(card);
  await keep.forgetClaimTry(subject.text);
  return card;
}

/** The card that the service gave to this key, when its own keys confirm it. Throws {@link NotGenuine}. */
export async function genuineCard(
  answer: Claimed,
  { keys, ...pinned }: Pinned & { keys: KeySet },
  { merchant, subject, key }: { merchant: Bytes; subject: string; key: KeptKey },
): Promise<KeptCard> {
  const { card: view, card_token: token } = answer;
  const genuine = answer.merchant === toBase64(merchant) && (await isOurCard(token, keys, merchant, view.id, key.publicKey));
  if (!genuine) throw new NotGenuine("card");
  return {
    ...pinned,
    id: view.id,
    merchant: answer.merchant,
    program: view.program.id,
    subject,
    token,
    key,
    face: view.face,
    claimed: now(),
    view,
    events: [],
    seen: {},
  };
}
