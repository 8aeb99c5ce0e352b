import { describe, expect, it } from "vitest";
import { concat, toBase64 } from "../format/bytes";
import { encode } from "../format/digits";
import { Paper } from "../format/issued";
import { filled } from "../format/testing";
import { sign } from "../format/token";
import { checkCode } from "./code";
import type { CardStanding, Registry } from "./registry";
import { card, cardToken, device, holder, issuer, keySet, kidOf, merchant, now, show, showCard, stranger, voucher } from "./testing";
import type { Moment } from "./windows";

const keys = await keySet();
const kid = await kidOf(issuer);
const byKey: CardStanding = { merchant, generation: 2, frozen: false, holder: { assurance: "A", key: holder.key } };
const byPass: CardStanding = { ...byKey, holder: { assurance: "B", accepts: async ({ password }) => password === "94287082" } };
const onPaper: CardStanding = { ...byKey, holder: { assurance: "C" } };
const frozen = { frozen: true };
const foreign = { merchant: filled(0x4e) };

function registry(standing: CardStanding | null, voucherOf: { merchant: typeof merchant } | null = { merchant }): Registry {
  return { card: async () => standing, device: async () => null, voucher: async () => voucherOf, coupon: async () => null };
}

async function answer(text: string | Promise<string>, standing: CardStanding | null, moment: Partial<Moment> = {}, intent: "punch" | "redeem" = "punch") {
  const found = await checkCode({ merchant, keys, device, registry: registry(standing) }, intent, await text, { now, ...moment });
  return "refused" in found ? found.refused : "passed";
}

const paper = async (change: object = {}) => (await sign(Paper, { kid, exp: now + 9, iat: now, cti: concat(card, Uint8Array.of(0, 2)), ...change }, issuer, merchant)).toText();
const rotating = (time = now, password = "94287082") => `91${encode(1, card).slice(3)}${time}${password}`;
const late = { now: now + 5000, entry: now };

describe("with the registry", () => {
  const cases: [string, () => Promise<string> | string, CardStanding | null, string, Partial<Moment>?][] = [
    ["SHOW", () => show(), byKey, "passed"],
    ["SHOW of an unknown card", () => show(), null, "unknown_card"],
    ["SHOW of another merchant's card", () => show(), { ...byKey, ...foreign }, "other_merchant"],
    ["SHOW by a stranger", () => show({ iat: now - 99 }, stranger), { ...byKey, ...frozen }, "bad_signature"],
    ["SHOW of a card that no key holds", () => show(), onPaper, "bad_signature"],
    ["SHOW, old, of a frozen card", () => show({ iat: now - 61 }), { ...byKey, ...frozen }, "stale"],
    ["SHOW of a frozen card", () => show(), { ...byKey, ...frozen }, "card_frozen"],
    ["SHOW in a late entry", () => show({ iat: now - 120 }), byKey, "passed", late],
    ["SHOW too long before its late entry", () => show({ iat: now - 121 }), byKey, "stale", late],
    ["SHOW too long after its late entry", () => show({ iat: now + 121 }), byKey, "from_the_future", late],
    ["SHOW-CARD", () => showCard(), byKey, "passed"],
    ["SHOW-CARD of an unknown card", () => showCard(), null, "unknown_card"],
    ["SHOW-CARD of a card that was issued anew", () => showCard(), { ...byKey, generation: 3 }, "old_generation"],
    ["SHOW-CARD by a stranger, issued anew", () => showCard({}, stranger), { ...byKey, generation: 3 }, "old_generation"],
    ["SHOW-CARD by a stranger, old", () => showCard({ iat: now - 61 }, stranger), byKey, "bad_signature"],
    ["SHOW-CARD, old, of a frozen card", () => showCard({ iat: now - 61 }), { ...byKey, ...frozen }, "stale"],
    ["SHOW-CARD of a card that no key holds", () => showCard(), onPaper, "bad_signature"],
    ["SHOW-CARD of a CARD that another key has", () => showCard(), { ...byKey, holder: { assurance: "A", key: stranger.key } }, "bad_signature"],
    ["SHOW-CARD of an expired CARD", async () => showCard({}, holder, await cardToken({ exp: now })), byKey, "expired"],
    ["SHOW-CARD of a frozen card", () => showCard(), { ...byKey, ...frozen }, "card_frozen"],
    ["PAPER", () => paper(), onPaper, "passed"],
    ["PAPER of a card that has risen", () => paper(), { ...byKey, generation: 3, ...frozen }, "superseded"],
    ["PAPER of a card on a pass", () => paper(), byPass, "superseded"],
    ["PAPER of an older generation", () => paper(), { ...onPaper, generation: 3, ...frozen }, "old_generation"],
    ["PAPER of a frozen card", () => paper(), { ...onPaper, ...frozen }, "card_frozen"],
    ["PAPER of an unknown card", () => paper(), null, "unknown_card"],
    ["PAPER past its expiry", () => paper({ exp: now }), null, "expired"],
    ["PAPER in a late entry", () => paper({ kid: filled(1, 4) }), onPaper, "online_only", late],
    ["rotating code", () => rotating(), byPass, "passed"],
    ["rotating code of a card that has risen", () => rotating(), byKey, "superseded"],
    ["rotating code of a card on paper", () => rotating(), onPaper, "bad_signature"],
    ["rotating code with another password", () => rotating(now - 99, "94287083"), { ...byPass, ...frozen }, "bad_signature"],
    ["rotating code, old", () => rotating(now - 61), { ...byPass, ...frozen }, "stale"],
    ["rotating code of a frozen card", () => rotating(), { ...byPass, ...frozen }, "card_frozen"],
    ["rotating code of an unknown card", () => rotating(), null, "unknown_card"],
    ["rotating code in a late entry", () => rotating(), byPass, "online_only", late],
    ["voucher to punch", () => voucher(), byKey, "wrong_kind"],
  ];
  it.each(cases)("%s", async (_name, text, standing, expected, moment) => {
    expect(await answer(text(), standing, moment)).toBe(expected);
  });

  it("a voucher is redeemed only where it may be", async () => {
    expect(await answer(voucher(), null, {}, "redeem")).toBe("passed");
    expect(await answer(voucher({ exp: now + 9000 }), null, late, "redeem")).toBe("passed");
    expect(await answer(voucher({ cti: filled(8) }), null, {}, "redeem")).toBe("passed");
    expect(await answer(voucher({ exp: now + 9000, cti: filled(8) }), null, late, "redeem")).toBe("online_only");
    expect(await answer(voucher({ cti: concat(filled(8), filled(1)) }), null, {}, "redeem")).toBe("other_device");
    const nowhere = await checkCode({ merchant, keys, device, registry: registry(null, null) }, "redeem", await voucher(), { now });
    expect(nowhere).toEqual({ refused: "unknown_voucher" });
  });

  it("a code is burnt under the key of the format", async () => {
    const burnt = async (text: string, standing: CardStanding) => {
      const found = await checkCode({ merchant, keys, device, registry: registry(standing) }, "punch", text, { now });
      return "refused" in found ? found : found.burn && toBase64(found.burn.key);
    };
    const minute = Uint8Array.of(0x01, 0xc9, 0xc3, 0x80); // 30,000,000
    expect(await burnt(await show(), byKey)).toBe(toBase64(concat(minute, card, filled(5, 12))));
    expect(await burnt(await showCard(), byKey)).toBe(toBase64(concat(minute, card, filled(5, 12))));
    const step = Uint8Array.of(0x54, 0x4f, 0x54, 0x50, 0, 0, 0, 0, 0x03, 0x93, 0x87, 0x00); // TOTP, 60,000,000
    expect(await burnt(rotating(now + 29), byPass)).toBe(toBase64(concat(minute, card, step)));
    expect(await burnt(await paper(), onPaper)).toBeNull();
  });
});
