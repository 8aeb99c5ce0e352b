import type { Reason, Refused } from "../../lib/check/refusal";
import { idFromBase64 } from "../../lib/format/bytes";
import type { Draft } from "../chain/submitter";
import type { Device, Keep } from "../device/keep";
import { checkHere } from "./check";
import type { Outbox, Passed } from "./outbox.svelte";
import { limitOf } from "./row";
import type { Supplies } from "./supplies";
import { Look } from "./used";

/** What this counter has to judge by. */
export interface Bench {
  readonly device: Device;
  readonly keep: Keep;
  readonly outbox: Outbox;
  readonly supplies: Supplies;
}

/** Judges a scan while the service does not answer. `signedOn` is whose shift it is. Nothing is written. */
export async function judge({ device, keep, outbox, supplies }: Bench, draft: Draft, signedOn: string | null, time: number): Promise<Passed | Refused> {
  const { intent, code, staff } = draft;
  if ((intent !== "punch" && intent !== "redeem") || code === undefined) return { refused: "online_only" };
  if (signedOn !== staff) return { refused: "staff_not_signed_on" };
  const inForce = await supplies.inForce();
  const id = idFromBase64(device.id);
  if (!inForce || !id) return { refused: "offline_ended" };
  const burnt = new Look(keep.store);
  const found = await checkHere({ ...inForce, device: id, card: (one) => supplies.card(one), burnt }, intent, code, staff, time);
  if ("refused" in found) return found;
  const card = found.is === "card" ? found.card : null;
  if (intent === "punch") {
    const lacking = await lackingIn(draft, keep, card && (await supplies.card(card))?.program);
    if (lacking) return { refused: lacking };
  }
  const limit = limitOf(outbox.all(device.id), { card, time });
  return limit ? { refused: limit } : { card, used: burnt.used };
}

/** What its program asks to be said of a sale, and nobody said. Of a card that was not told to this counter, what any program asks. */
async function lackingIn({ sale, amount }: Draft, keep: Keep, program: string | null | undefined): Promise<Reason | null> {
  const all = (await keep.view())?.programs ?? [];
  const known = all.filter(({ id }) => id === program);
  const asks = (known.length > 0 ? known : all).map(({ asks }) => asks);
  if (!sale && asks.some((one) => one?.sale)) return "sale_needed";
  return !amount && asks.some((one) => one?.amount) ? "amount_needed" : null;
}
