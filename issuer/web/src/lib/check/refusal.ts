import { Malformed } from "../format/malformed";

/** Why something is refused, by the codes of the API. */
export type Reason =
  | "malformed"
  | "wrong_kind"
  | "unknown_key"
  | "key_not_valid"
  | "bad_signature"
  | "other_merchant"
  | "unknown_card"
  | "stale"
  | "from_the_future"
  | "expired"
  | "lifetime_too_long"
  | "card_frozen"
  | "old_generation"
  | "superseded"
  | "online_only"
  | "offline_ended"
  | "unknown_voucher"
  | "other_device"
  | "unknown_coupon"
  | "unknown_device"
  | "device_revoked"
  | "other_store"
  | "too_late"
  | "already_used"
  | "challenge_unknown"
  | "challenge_expired"
  | "wrong_digits"
  | "other_origin"
  | "other_subject"
  | "invite_used"
  | "rolled_back"
  | "key_set_outdated"
  // What only the rules of a program or a ledger give.
  | "staff_not_signed_on"
  | "program_closed"
  | "offline_device_limit"
  | "offline_card_limit"
  | "sale_needed"
  | "amount_needed";

/** A refusal under way to whoever asked. {@link answerOf} turns it into an answer: a refusal is one, not an error. */
class Refusal extends Error {
  constructor(readonly reason: Reason) {
    super(reason);
    this.name = "Refusal";
  }
}

export interface Refused {
  refused: Reason;
}

export function refuse(reason: Reason): never {
  throw new Refusal(reason);
}

/** What a check finds; or why it refuses. Any other fault, as of a store, stays a fault: then nothing was decided. */
export async function answerOf<T extends object>(check: () => Promise<T>): Promise<T | Refused> {
  try {
    return await check();
  } catch (fault) {
    if (fault instanceof Refusal) return { refused: fault.reason };
    if (fault instanceof Malformed) return { refused: fault.flaw === "wrong-kind" ? "wrong_kind" : "malformed" };
    throw fault;
  }
}
