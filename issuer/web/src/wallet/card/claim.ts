import type { Face } from "../../lib/api";
import { now } from "../../lib/clock";
import { idFromBase64 } from "../../lib/format/bytes";
import { Claim } from "../../lib/format/kinds";
import { sign } from "../../lib/format/token";
import { makeKey, signerOf, type KeptKey, type KeyType } from "../../lib/keys";
import type { Keep, KeptCard } from "./kept";
import { subjectOf, type Asked } from "./link";
import { isOurCard, NotGenuine, pin } from "./trust";
import { postClaim } from "./wire";

/** The key of this claim: the one that an unanswered try has left, or a new one, kept before it is used. */
async function claimKey(keep: Keep, subject: string, type: KeyType): Promise<KeptKey> {
  const left = await keep.claimKey(subject);
  if (left) return left;
  const key = await makeKey(type);
  await keep.keepClaimKey(subject, key);
  return key;
}

/**
 * Claims what the link asks for and keeps the card. May be repeated after any failure: the same key claims again and gets the same
 * card. Throws what `api`, `keys` and `store` throw, and {@link NotGenuine}.
 * @param type of key that this browser can keep
 */
export async function claimCard(keep: Keep, asked: Asked, face: Face, type: KeyType): Promise<KeptCard> {
  const merchant = idFromBase64(face.merchant);
  if (!merchant) throw new NotGenuine("card");
  const subject = await subjectOf(asked);
  const key = await claimKey(keep, subject.text, type);
  const claims = { subject: subject.bytes, key: key.publicKey, iat: now(), origin: location.origin };
  const claim = (await sign(Claim, claims, signerOf(key), merchant)).toBase64();
  const { keys, ...pinned } = await pin();
  const answer = await postClaim(asked.kind === "invite" ? { claim, invite: asked.invite } : { claim, program: asked.program });
  const genuine =
    answer.merchant === face.merchant && (await isOurCard(answer.card_token, keys, merchant, answer.card.id, key.publicKey));
  if (!genuine) throw new NotGenuine("card");
  const card: KeptCard = {
    ...pinned,
    id: answer.card.id,
    merchant: answer.merchant,
    program: answer.card.program.id,
    subject: subject.text,
    token: answer.card_token,
    key,
    face: answer.card.face,
    claimed: now(),
    view: answer.card,
    events: [],
    seen: {},
  };
  await keep.addCard(card);
  await keep.forgetClaimKey(subject.text);
  return card;
}
