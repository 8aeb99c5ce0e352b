import { info } from "../../lib/api";
import { confirmTime, hasLeapt, now } from "../../lib/clock";
import { type Apart, Submitter } from "../chain/submitter";
import { claimsIn } from "../input/claims";
import { type Bench, judge } from "../offline/judge";
import type { Wire } from "./wire";

/** One tab at a time signs and sends. */
export const chainLock = "tenthcup-counter-chain";

/** Milliseconds for which the time is waited for. */
const timePatience = 3000;

/** What the one who sends has to know of the post, and to tell it. */
interface Post {
  /** Whose shift it is. */
  readonly signedOn: () => string | null;
  /** Whether the service did not answer the last time. */
  readonly isAway: () => boolean;
  readonly pause: (milliseconds: number) => Promise<void>;
  readonly onAway: () => void;
  readonly onApart: (apart: Apart) => void;
}

/** A submitter whose entries this device signs, its outbox keeps, and its bench judges while the service does not answer. */
export function submitterOf(bench: Bench, wire: Wire, { signedOn, ...post }: Post): Submitter {
  const { device, keep, outbox } = bench;
  return new Submitter({
    ...post,
    load: () => keep.chain(),
    save: (chain) => keep.saveChain(chain),
    sign: (place, draft, time) => wire.sign(place, draft, time),
    queue: {
      add: (chain, entry, draft, passed) => outbox.add(device.id, chain, entry, draft, passed),
      tell: (row, passed) => outbox.tell(row, passed),
      deliver: (row) => outbox.deliver(row),
      drain: () => outbox.drain(),
      refill: (service) => outbox.refill(device.id, service),
    },
    place: async () => (await wire.view()).chain,
    judge: async (draft, time) => {
      if (!hasLeapt()) return judge(bench, draft, signedOn(), time);
      // Nobody knows what time it is, until a code that bears the time was found fresh: the customer's clock says the same as this one.
      if (!claimsIn(draft.code ?? "")) return { refused: "online_only" };
      const judged = await judge(bench, draft, signedOn(), time);
      if (!("refused" in judged)) confirmTime();
      return judged;
    },
    now,
    alone: async (act) => {
      // An entry bears the time, and this device's clock may have been set since it was heard.
      if (hasLeapt() && !post.isAway()) await info(timePatience).catch(() => undefined);
      // Signed with a time that is yet to come, an entry would hold up all behind it until then.
      if (hasLeapt()) post.onAway();
      return navigator.locks.request(chainLock, act);
    },
  });
}
