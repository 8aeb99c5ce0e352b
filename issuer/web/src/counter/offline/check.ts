import type { FreezeList } from "../../lib/check/freeze";
import type { Ground } from "../../lib/check/issued";
import { checkOffline } from "../../lib/check/offline";
import { answerOf, refuse, type Refused } from "../../lib/check/refusal";
import type { Burnt } from "../../lib/check/replay";
import { type Bytes, idFromBase64, toBase64 } from "../../lib/format/bytes";
import { holderFromJwk, type HolderJwk } from "../../lib/format/holder";
import { isVoucher } from "../input/claims";

/** A card as the service tells it to counters: one of GET /v1/offline. */
export interface ToldCard {
  readonly id: string;
  readonly program: string;
  readonly key: HolderJwk;
  readonly generation: number;
  readonly frozen: boolean;
}

/** What this counter goes by while the service does not answer. */
export interface Known extends Ground {
  device: Bytes;
  freeze: FreezeList;
  card(id: string): Promise<ToldCard | undefined>;
  burnt: Burnt;
}

/** What a good code stands for. */
export type Good = { is: "card"; card: string } | { is: "voucher" };

/**
 * Judges a code by what this counter took along: FORMAT.md §6, "Without the registry". Whoever scans, and what a card is for, has to be
 * allowed by the freeze list too. `staff` is who scans.
 */
export function checkHere(known: Known, intent: "punch" | "redeem", text: string, staff: string, now: number): Promise<Good | Refused> {
  return answerOf<Good | Refused>(async () => {
    const { freeze } = known;
    if (freeze.isOver(now)) refuse("offline_ended");
    if (freeze.holdsDevice(known.device)) refuse("device_revoked");
    if (freeze.holdsStaff(idFromBase64(staff) ?? refuse("malformed"))) refuse("staff_not_signed_on");
    if (intent === "redeem" && !isVoucher(text)) refuse("online_only");
    if (intent === "punch" && isVoucher(text)) refuse("wrong_kind");
    const found = await checkOffline({ ...known, known: (card) => holderOf(known, card) }, text, now);
    if ("refused" in found) return found;
    if (found.is === "voucher") return { is: "voucher" };
    const card = toBase64(found.card);
    const told = await known.card(card);
    if (told?.frozen) refuse("card_frozen");
    if (told && freeze.holdsProgram(idFromBase64(told.program) ?? refuse("malformed"))) refuse("program_closed");
    return { is: "card", card };
  });
}

/** What there is to check a SHOW with; `null` when only the service can. */
async function holderOf({ card }: Known, id: Bytes) {
  const told = await card(toBase64(id));
  const key = told && holderFromJwk(told.key);
  return key ? { key, generation: told.generation, frozen: told.frozen } : null;
}
