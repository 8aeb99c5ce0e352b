import { Problem } from "../../lib/api";
import { now } from "../../lib/clock";
import { idFromBase64, toBase64, type Bytes } from "../../lib/format/bytes";
import { commitment, recoverySubject } from "../../lib/format/subjects";
import { makeKey, type KeyType } from "../../lib/keys";
import type { KeySession } from "../../lib/login";
import { claimOf, genuineCard } from "./claim";
import type { KeptCard } from "./kept";
import { subjectOfMove, type MoveCode } from "./link";
import { NotGenuine, pin } from "./trust";
import type { Waiting } from "./waiting.svelte";
import { postMove, postRecovery, type MoveOffer, type Moves } from "./wire";

/** What this phone asks for by a code that was looked at: with a key of its own, to be kept before it is used. */
export async function wantedBy(code: MoveCode, { face, number }: MoveOffer, type: KeyType): Promise<Waiting> {
  const { subject, commitment } = await subjectOfMove(code);
  return { commitment, claim: { subject: toBase64(subject), key: await makeKey(type) }, face, number, asked: now() };
}

/**
 * Asks for a card: it comes, or from when on it does. May be repeated: the same key gets the same card. Throws what `api` throws, and
 * {@link NotGenuine}.
 */
export async function askFor({ claim: kept, face, commitment }: Waiting): Promise<KeptCard | { until: number }> {
  const subject = kept && idFromBase64(kept.subject, 32);
  if (!kept || !subject) throw new NotGenuine("card");
  const { claim, merchant } = await claimOf(subject, kept.key, face.merchant);
  const pinned = await pin();
  const answer = await postMove(claim);
  if ("pending_until" in answer) return { until: answer.pending_until };
  const claimed = { ...answer, card_token: answer.card.card_token };
  return genuineCard(claimed, pinned, { merchant, subject: commitment, key: kept.key });
}

/** What the service itself says of a code that is good no more. What stands between may answer 404 as well. */
const over = new Set(["claim_code_unknown", "expired"]);

/** What a refusal means for a card that was asked for: it was stopped, it will not come by this code, or (`null`) ask again later. */
export function endBy(failed: unknown): "stopped" | "over" | null {
  if (!(failed instanceof Problem)) return null;
  if (failed.code === "move_stopped") return "stopped";
  return over.has(failed.code) ? "over" : null;
}

/** Lets whoever has this secret move the card: its holder's word, put on record in the place of an earlier one. */
export async function allowRecovery(session: KeySession, card: KeptCard, secret: Bytes): Promise<Moves> {
  const { claim } = await claimOf(await commitment(await recoverySubject(secret)), card.key, card.merchant);
  return postRecovery(session, claim);
}
