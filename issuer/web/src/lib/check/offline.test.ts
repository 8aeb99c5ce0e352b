import { describe, expect, it } from "vitest";
import { concat, same } from "../format/bytes";
import { encode } from "../format/digits";
import { Invite, Redeem } from "../format/kinds";
import { Coupon, Paper } from "../format/issued";
import { filled } from "../format/testing";
import { sign } from "../format/token";
import { checkOffline, type Offline } from "./offline";
import { FreezeList } from "./freeze";
import {
  card, cardToken, device, elsewhere, freezeList, freezeToken, holder, issuer, keySet, kidOf, Memory, merchant, now, revoked, show, showCard, stranger, voucher,
} from "./testing";

const keys = await keySet();
const kid = await kidOf(issuer);
const till = (change: Partial<Offline> = {}): Offline => ({ merchant, keys, device, freeze: null, burnt: new Memory(), ...change });

async function answer(text: string | Promise<string>, change: Partial<Offline> = {}, at = now): Promise<string> {
  const found = await checkOffline(till(change), await text, at);
  return "refused" in found ? found.refused : found.is;
}

describe("without the registry", () => {
  it("a SHOW-CARD is provisional, once", async () => {
    const burnt = new Memory();
    expect(await checkOffline(till({ burnt }), await showCard(), now)).toEqual({ is: "card", card, generation: 2, iat: now });
    expect(await answer(showCard(), { burnt })).toBe("already_used");
    expect(await answer(showCard({ iat: now + 1 }), { burnt }), "the same cti in the same minute").toBe("already_used");
    expect(await answer(showCard({ iat: now - 60 }), { burnt }), "in another minute").toBe("card");
    expect(await answer(showCard({ cti: filled(6, 12) }), { burnt })).toBe("card");
  });

  it("a bad signature burns nothing", async () => {
    const burnt = new Memory();
    expect(await answer(showCard({}, stranger), { burnt })).toBe("bad_signature");
    expect(burnt.keys.size).toBe(0);
    expect(await answer(showCard(), { burnt })).toBe("card");
  });

  it("a store that fails is no refusal", async () => {
    const burnt = new Memory();
    burnt.broken = true;
    await expect(checkOffline(till({ burnt }), await showCard(), now)).rejects.toThrow("no space");
  });

  it("a voucher for this device is provisional, once", async () => {
    const burnt = new Memory();
    expect(await checkOffline(till({ burnt }), await voucher(), now)).toEqual({ is: "voucher", voucher: filled(8) });
    expect(await answer(voucher({ iat: now - 9 }), { burnt })).toBe("already_used");
  });

  const seconds = (count: number) => showCard({ iat: now - count });
  const refused: [string, () => Promise<string> | string, string, Partial<Offline>?][] = [
    ["61 s old", () => seconds(61), "stale"],
    ["60 s old", () => seconds(60), "card"],
    ["31 s ahead", () => seconds(-31), "from_the_future"],
    ["30 s ahead", () => seconds(-30), "card"],
    ["a CARD by a key nobody pinned", async () => showCard({}, holder, await cardToken({ kid: filled(1, 4) })), "unknown_key"],
    ["a CARD by a revoked key", async () => showCard({}, holder, await cardToken({}, revoked)), "key_not_valid"],
    ["a CARD by another merchant's key", async () => showCard({}, holder, await cardToken({}, elsewhere)), "other_merchant"],
    ["a CARD by the holder", async () => showCard({}, holder, await cardToken({ kid }, holder)), "bad_signature"],
    ["a CARD past its expiry", async () => showCard({}, holder, await cardToken({ exp: now })), "expired"],
    ["a CARD for too long", async () => showCard({}, holder, await cardToken({ exp: now - 5 + 158_112_001 })), "lifetime_too_long"],
    ["both a bad signature and an old time", () => showCard({ iat: now - 99 }, stranger), "bad_signature"],
    ["a SHOW", () => show(), "online_only"],
    ["a SHOW that is none", async () => encode(1, filled(1)), "malformed"],
    ["a PAPER that is none", async () => encode(8, filled(1)), "malformed"],
    ["a PAPER", async () => (await sign(Paper, { kid, exp: now + 9, iat: now, cti: filled(3, 18) }, issuer, merchant)).toText(), "online_only"],
    ["a rotating code", () => `91${encode(1, filled(3)).slice(3)}180000000012345678`, "online_only"],
    ["a rotating code that is none", () => "91", "malformed"],
    ["a REDEEM", async () => (await sign(Redeem, { kid: card, iat: now, cti: filled(5, 12), cnonce: filled(1, 8) }, holder, merchant)).toText(), "wrong_kind"],
    ["an INVITE", async () => (await sign(Invite, { kid, exp: now + 9, iat: now, invite: filled(1) }, issuer, merchant)).toText(), "wrong_kind"],
    ["a COUPON", async () => (await sign(Coupon, { kid, exp: now + 9, iat: now, cti: filled(1, 48) }, issuer, merchant)).toText(), "wrong_kind"],
    ["a voucher for any device", () => voucher({ cti: filled(8) }), "online_only"],
    ["a voucher for another device", () => voucher({ cti: concat(filled(8), filled(1)) }), "other_device"],
    ["a voucher at a till that is no device", () => voucher(), "other_device", { device: null }],
    ["a voucher past its expiry", () => voucher({ exp: now }), "expired"],
    ["a voucher for too long", () => voucher({ exp: now + 31_622_401 }), "lifetime_too_long"],
    ["a voucher by a revoked key", () => voucher({}, revoked), "key_not_valid"],
    ["a price label", () => "8710400280507", "malformed"],
    ["nothing", () => "", "malformed"],
  ];
  it.each(refused)("%s", async (_name, text, expected, change) => {
    expect(await answer(text(), change)).toBe(expected);
  });
});

describe("with the keys of cards taken along", () => {
  const knownCard = { key: holder.key, generation: 2, frozen: false };
  const known = async (id: Uint8Array) => (same(id, card) ? knownCard : null);

  it("a SHOW is provisional, once, also as a SHOW-CARD", async () => {
    const burnt = new Memory();
    expect(await checkOffline(till({ burnt, known }), await show(), now)).toEqual({ is: "card", card, generation: 2, iat: now });
    expect(await answer(show(), { burnt, known })).toBe("already_used");
    expect(await answer(showCard(), { burnt, known })).toBe("already_used");
    expect(await answer(show({ kid: filled(4) }), { burnt, known }), "of another card").toBe("online_only");
  });

  it("a SHOW is refused as with the registry", async () => {
    const burnt = new Memory();
    const frozen = async () => ({ ...knownCard, frozen: true });
    expect(await answer(show({ iat: now - 61 }, stranger), { burnt, known: frozen })).toBe("bad_signature");
    expect(await answer(show({ iat: now - 61 }), { burnt, known: frozen })).toBe("stale");
    expect(await answer(show(), { burnt, known: frozen })).toBe("card_frozen");
    expect(await answer(show(), { burnt, known, freeze: await freezeList({ cards: [[card, 3]] }) })).toBe("card_frozen");
    expect(burnt.keys.size).toBe(0);
    expect(await answer(show(), { burnt, known, freeze: await freezeList({ cards: [[card, 2]] }) })).toBe("card");
  });
});

describe("by a freeze list", () => {
  it("a generation below the least is frozen", async () => {
    expect(await answer(showCard(), { freeze: await freezeList({ cards: [[card, 3]] }) })).toBe("card_frozen");
    expect(await answer(showCard(), { freeze: await freezeList({ cards: [[card, 2]] }) })).toBe("card");
    expect(await answer(showCard(), { freeze: await freezeList({ cards: [[filled(4), 9]] }) })).toBe("card");
  });

  it("a frozen card is not burnt, and comes after a bad signature and a wrong time", async () => {
    const burnt = new Memory();
    const freeze = await freezeList({ cards: [[card, 3]] });
    expect(await answer(showCard({}, stranger), { freeze, burnt })).toBe("bad_signature");
    expect(await answer(showCard({ iat: now - 61 }), { freeze, burnt })).toBe("stale");
    expect(await answer(showCard(), { freeze, burnt })).toBe("card_frozen");
    expect(burnt.keys.size).toBe(0);
  });

  it("a revoked device takes nothing, whatever it is", async () => {
    const freeze = await freezeList({ devices: [device] });
    for (const text of [await showCard(), await voucher(), ""]) expect(await answer(text, { freeze })).toBe("device_revoked");
    expect(await answer(showCard(), { freeze, device: filled(1) })).toBe("card");
    expect(await answer(showCard(), { freeze, device: null })).toBe("card");
  });

  it("that is older than a day, every code is refused, whatever it is", async () => {
    const freeze = await freezeList();
    expect(await answer(showCard({ iat: now + 86_400 }, holder, await cardToken({ exp: now + 90_000 })), { freeze }, now + 86_400)).toBe("card");
    for (const text of [await showCard({ iat: now + 86_401 }), "8710400280507", ""]) {
      expect(await answer(text, { freeze }, now + 86_401)).toBe("offline_ended");
    }
  });

  it("is taken only from the issuer, newer, and by a key set that is new enough", async () => {
    const taken = async (bytes: Uint8Array, least = 0) => {
      const list = await FreezeList.verify(bytes, { merchant, keys }, least, now);
      return "refused" in list ? list.refused : list.version;
    };
    expect(await taken(await freezeToken(), 7)).toBe(7);
    expect(await taken(await freezeToken(), 8)).toBe("rolled_back");
    expect(await taken(await freezeToken({ keySetVersion: 5 }))).toBe("key_set_outdated");
    expect(await taken(await freezeToken({ iat: now + 30 }))).toBe(7);
    expect(await taken(await freezeToken({ iat: now + 31 }))).toBe("from_the_future");
    expect(await taken(await freezeToken({ kid }, stranger))).toBe("bad_signature");
    expect(await taken(await freezeToken({}, stranger))).toBe("unknown_key");
    expect(await taken(await freezeToken({}, revoked))).toBe("key_not_valid");
    expect(await taken(filled(1))).toBe("malformed");
    const list = await freezeList({ devices: [device], staff: [filled(1)], programs: [filled(2)] });
    expect([list.holdsDevice(device), list.holdsStaff(filled(1)), list.holdsProgram(filled(2)), list.holdsStaff(device)]).toEqual([true, true, true, false]);
  });
});
