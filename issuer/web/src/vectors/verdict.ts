import { checkCode } from "../lib/check/code";
import { checkEntry } from "../lib/check/entry";
import { FreezeList } from "../lib/check/freeze";
import { checkCoupon, checkInvite, type Ground } from "../lib/check/issued";
import { checkOffline } from "../lib/check/offline";
import { checkClaim, checkRedeem } from "../lib/check/proof";
import { answerOf, refuse } from "../lib/check/refusal";
import { same } from "../lib/format/bytes";
import { Enrol, Entry } from "../lib/format/device";
import { Coupon, Freeze, Paper, Voucher } from "../lib/format/issued";
import { KeySet, readKeySet } from "../lib/format/keyset";
import { Card, Challenge, Claim, Invite, Login, Receipt, Redeem, Show, ShowCard } from "../lib/format/kinds";
import { Unverified, type Kind } from "../lib/format/token";
import type { Case, Scan } from "./case";
import { BurntKeys, bytesOf, keyOf, keysOf, publicKeyOf, registryOf } from "./world";

/** What this implementation says of a vector, in the words of its `expect`. Throws when the vector is not in its form. */
export async function verdict(vector: Case): Promise<string> {
  const check = checks[vector.check];
  if (!check) throw new TypeError(`no such check: ${vector.check}`);
  const world: World = { vector, ground: { merchant: bytesOf(vector.merchant), keys: await keysOf(vector) }, burnt: new BurntKeys(vector.state.burnt) };
  const accepted = vector.check === "till" ? "provisional" : "accept";
  const said: string[] = [];
  for (const scan of [vector, ...(vector.again ?? [])]) {
    const answer = await answerOf<object>(() => check(world, scan));
    said.push("refused" in answer ? `refuse:${String(answer.refused)}` : accepted);
  }
  return inARow(said, accepted);
}

function inARow(said: readonly string[], accepted: string): string {
  const last = said.at(-1) ?? "";
  if (said.length === 1) return last;
  if (said[0] === accepted && said.slice(1).every((one) => one === "refuse:already_used")) return "once";
  return said.slice(0, -1).every((one) => one === "refuse:bad_signature") ? last : said.join(", ");
}

interface World {
  vector: Case;
  ground: Ground;
  burnt: BurntKeys;
}

type Check = (world: World, scan: Scan) => Promise<object>;

/** Vectors of these checks are for ledgers: the place of an entry in its device's chain is decided there, and nowhere in the pages. */
export const forLedgers: readonly string[] = ["chain"];

export const checks: Record<string, Check> = {
  async code({ vector, ground, burnt }, { text, now, device, intent, entry_time }) {
    const online = { ...ground, device: bytesOf(device), registry: registryOf(vector.state) };
    const passed = await checkCode(online, intent === "redeem" ? "redeem" : "punch", text, { now, entry: entry_time });
    if ("refused" in passed) return passed;
    return passed.burn && !(await burnt.burn(passed.burn.key)) ? refuse("already_used") : passed;
  },

  async till({ vector, ground, burnt }, { text, now, device }) {
    const { freeze: token, freeze_version = 0 } = vector.state;
    const freeze = token === undefined ? null : await FreezeList.verify(bytesOf(token), ground, freeze_version, now);
    if (freeze && "refused" in freeze) return freeze;
    return checkOffline({ ...ground, device: device === undefined ? null : bytesOf(device), freeze, burnt }, text, now);
  },

  async redeem({ vector, ground, burnt }, { text, now }) {
    const { challenge } = vector.state;
    if (!challenge) throw new TypeError("no challenge");
    const asked = {
      ...challenge,
      merchant: ground.merchant,
      cnonce: bytesOf(challenge.nonce),
      card: bytesOf(challenge.card),
      device: bytesOf(challenge.device),
      store: bytesOf(challenge.store),
      reward: bytesOf(challenge.reward),
    };
    const key = await checkRedeem(Unverified.fromText(Redeem, text), asked, vector.digits ?? "", registryOf(vector.state), now);
    return (await burnt.burn(key)) ? {} : refuse("already_used");
  },

  async entry({ vector, ground }, { text, now }) {
    return checkEntry(Unverified.fromBytes(Entry, bytesOf(text)), { registry: registryOf(vector.state), keys: ground.keys }, now);
  },

  async claim({ vector, ground }, { text, now }) {
    const asked = { subject: bytesOf(vector.subject), origin: vector.origin ?? "" };
    const claims = await checkClaim(Unverified.fromBytes(Claim, bytesOf(text)), ground.merchant, asked, now);
    const before = vector.state.claimed;
    return before && !same(keyOf(before).bytes, claims.key) ? refuse("invite_used") : claims;
  },

  async invite({ ground }, { text, now }) {
    return checkInvite(Unverified.fromText(Invite, text), ground, now);
  },

  async coupon({ vector, ground, burnt }, { text, now }) {
    const id = await checkCoupon(Unverified.fromText(Coupon, text), ground, registryOf(vector.state), now);
    return (await burnt.burn(id)) ? {} : refuse("already_used");
  },

  async "key-set"({ vector }, { text, now }) {
    if (!vector.root) throw new TypeError("no root");
    const set = await KeySet.verify(publicKeyOf(vector.root), bytesOf(text), now, vector.state.key_set_version ?? 0);
    return set instanceof KeySet ? set : { refused: faults[set] };
  },

  async freeze({ vector, ground }, { text, now }) {
    return FreezeList.verify(bytesOf(text), ground, vector.state.freeze_version ?? 0, now);
  },

  async parse({ vector }, { text }) {
    if (vector.kind === "KEYSET") return readKeySet(bytesOf(text));
    const kind = kinds.find((one) => one.label === vector.kind);
    if (!kind) throw new TypeError(`no such kind: ${vector.kind}`);
    return Unverified.fromBytes(kind, bytesOf(text));
  },
};

const faults = { malformed: "malformed", "bad-signature": "bad_signature", older: "rolled_back", expired: "expired" };

const kinds: Kind<any>[] = [
  Show, Redeem, Card, ShowCard, Voucher, Coupon, Invite, Paper, Entry, Challenge, Login, Claim, Enrol, Receipt, Freeze,
];

