import { describe, expect, it } from "vitest";
import { concat } from "../format/bytes";
import { encode } from "../format/digits";
import { Entry, intents } from "../format/device";
import { Paper } from "../format/issued";
import { filled, signerOf } from "../format/testing";
import { sign, Unverified } from "../format/token";
import { checkEntry } from "./entry";
import type { CardStanding, DeviceStanding, Registry } from "./registry";
import { card, device, holder, issuer, keySet, kidOf, merchant, now, show, showCard, voucher } from "./testing";

const keys = await keySet();
const counter = await signerOf(11);
const store = filled(5);
const byKey: CardStanding = { merchant, generation: 2, frozen: false, holder: { assurance: "A", key: holder.key } };
const byPass: CardStanding = { ...byKey, holder: { assurance: "B", accepts: async ({ password }) => password === "94287082" } };
const onPaper: CardStanding = { ...byKey, holder: { assurance: "C" } };
const elsewhere = { merchant: filled(0x4e) };

const paperClaims = { kid: await kidOf(issuer), exp: now + 999, iat: now, cti: concat(card, Uint8Array.of(0, 2)) };
const paper = (await sign(Paper, paperClaims, issuer, merchant)).toText();
const rotating = `91${encode(1, card).slice(3)}${now}94287082`;

interface Asked {
  standing: CardStanding | null;
  change: object;
  at?: number;
  counterIs?: Partial<DeviceStanding>;
}

async function answer({ standing, change, at = now, counterIs = {} }: Asked) {
  const registry: Registry = {
    card: async (id) => (id[0] === card[0] ? standing : null),
    device: async () => ({ merchant, store, revoked: false, key: counter.key, ...counterIs }),
    voucher: async () => ({ merchant }),
    coupon: async () => null,
  };
  const claims = { kid: device, sequence: 1, prev: filled(0, 32), time: now, store, staff: filled(6), intent: intents.move, count: 1, names: filled(1, 32), ...change };
  const token = await sign(Entry, claims, counter, merchant);
  const found = await checkEntry(Unverified.fromBytes(Entry, token.bytes), { registry, keys }, at);
  return "refused" in found ? found.refused : "passed";
}

const lost = { card };
const shown = { show: await show(), showCard: await showCard(), voucher: await voucher() };

describe("an ENTRY that moves a card", () => {
  const cases: [string, Asked, string][] = [
    ["from paper", { standing: onPaper, change: { code: paper } }, "passed"],
    ["from a pass", { standing: byPass, change: { code: rotating } }, "passed"],
    ["from a phone that is gone", { standing: byKey, change: lost }, "passed"],
    ["from paper, frozen", { standing: { ...onPaper, frozen: true }, change: { code: paper } }, "card_frozen"],
    ["from paper of an older generation", { standing: { ...onPaper, generation: 3 }, change: { code: paper } }, "old_generation"],
    ["from paper that a phone has taken over", { standing: byKey, change: { code: paper } }, "superseded"],
    ["from a pass that a phone has taken over", { standing: byKey, change: { code: rotating } }, "superseded"],
    ["from a phone that is here", { standing: byKey, change: { code: shown.show } }, "wrong_kind"],
    ["from a phone that is here, with its CARD", { standing: byKey, change: { code: shown.showCard } }, "wrong_kind"],
    ["for a voucher", { standing: byKey, change: { code: shown.voucher } }, "wrong_kind"],
    ["with no code", { standing: byKey, change: { code: "12" } }, "malformed"],
    ["lost, unknown", { standing: null, change: lost }, "unknown_card"],
    ["lost, of another merchant", { standing: { ...onPaper, ...elsewhere }, change: lost }, "other_merchant"],
    ["lost, on paper", { standing: { ...onPaper, frozen: true }, change: lost }, "wrong_kind"],
    ["lost, in a pass", { standing: byPass, change: lost }, "wrong_kind"],
    ["lost, frozen", { standing: { ...byKey, frozen: true }, change: lost }, "card_frozen"],
    ["lost, after a minute", { standing: byKey, change: lost, at: now + 60 }, "passed"],
    ["lost, late", { standing: null, change: lost, at: now + 61 }, "online_only"],
    ["from paper, late", { standing: onPaper, change: { code: paper }, at: now + 61 }, "online_only"],
    ["with no code, late", { standing: onPaper, change: { code: "12" }, at: now + 61 }, "online_only"],
    ["at another store", { standing: null, change: { ...lost, store: filled(9) } }, "other_store"],
    ["too late", { standing: null, change: lost, at: now + 86_401 }, "too_late"],
    ["at a revoked device", { standing: null, change: lost, counterIs: { revoked: true } }, "device_revoked"],
  ];
  it.each(cases)("%s", async (_name, asked, expected) => {
    expect(await answer(asked)).toBe(expected);
  });
});

describe("an ENTRY that shows no card", () => {
  it.each([intents.reverse, intents.approve])("has no code to be checked: %i", async (intent) => {
    expect(await answer({ standing: null, change: { intent } })).toBe("passed");
  });
});
