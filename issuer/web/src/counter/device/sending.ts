import { info } from "../../lib/api";
import { hasLeapt, now } from "../../lib/clock";
import { type Apart, Submitter } from "../chain/submitter";
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
    judge: (draft, time) => judge(bench, draft, signedOn(), time),
    now,
    alone: async (act) => {
      // An entry bears the time, and this device's clock may have been set since it was heard.
      if (hasLeapt() && !post.isAway()) await info(timePatience).catch(() => undefined);
      return navigator.locks.request(chainLock, act);
    },
  });
}
