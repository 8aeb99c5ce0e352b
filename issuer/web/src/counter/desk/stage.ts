import type { Trying } from "../chain/submitter";
import type { Redemption } from "./redemption.svelte";
import type { Shown } from "./shown";

/** Where a text came from: a camera sees things by chance, a scanner or a person means them. */
export type Source = "camera" | "meant";

/** What fills the screen. `since` is performance.now(). */
export type Stage =
  | { at: "ready" }
  | { at: "checking"; trying: Trying | null; since: number }
  | { at: "shown"; shown: Shown; since: number }
  | { at: "challenge"; redemption: Redemption }
  /** The claim code that a second person approved: for the customer's new phone to read. */
  | { at: "claim-code" };

/** A verdict is seen for at least this long before the next customer's code may take its place. */
const leastShown = 1200;

/** Whether a scan may take the place of what fills the screen. `held`: staff asked for it to stay. */
export function mayBegin(stage: Stage, source: Source, held: boolean, at: number): boolean {
  if (stage.at === "ready") return true;
  if (stage.at !== "shown") return false;
  if (source === "meant") return true;
  // The next customer need not wait for a verdict that asks for nothing.
  const asksNothing = (stage.shown.kind === "ok" || stage.shown.kind === "provisional") && !stage.shown.redeemable;
  return asksNothing && !held && at - stage.since >= leastShown;
}
