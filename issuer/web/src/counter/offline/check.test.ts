import { describe, expect, it } from "vitest";
import {
  card, cardToken, device, elsewhere, freezeList, holder, keySet, Memory, merchant, now, show, showCard, stranger, voucher,
} from "../../lib/check/testing";
import { concat, toBase64 } from "../../lib/format/bytes";
import { filled } from "../../lib/format/testing";
import { checkHere, type Known, type ToldCard } from "./check";

const keys = await keySet();
const anna = filled(0xa1);
const program = filled(0x77);
const kept: ToldCard = {
  id: toBase64(card), program: toBase64(program), key: { kty: "OKP", crv: "Ed25519", x: toBase64(holder.publicKey) }, generation: 2, frozen: false,
};

async function answer(text: string | Promise<string>, change: Partial<Known> = {}, intent: "punch" | "redeem" = "punch", at = now): Promise<string> {
  const known: Known = { merchant, keys, device, freeze: await freezeList(), card: async () => kept, burnt: new Memory(), ...change };
  const found = await checkHere(known, intent, await text, toBase64(anna), at);
  return "refused" in found ? found.refused : found.is;
}

describe("a counter without a network", () => {
  it("takes a SHOW by the holder's key that it took along, once", async () => {
    const burnt = new Memory();
    expect(await answer(show(), { burnt })).toBe("card");
    expect(await answer(show(), { burnt })).toBe("already_used");
    expect(await answer(showCard(), { burnt }), "the long code of the same moment").toBe("already_used");
    expect(await answer(show({}, stranger))).toBe("bad_signature");
    expect(await answer(show({ iat: now - 61 }))).toBe("stale");
    expect(await answer(show(), { card: async () => undefined })).toBe("online_only");
    expect(await answer(show(), { card: async () => ({ ...kept, key: { ...kept.key, x: "AA" } }) })).toBe("online_only");
  });

  it("takes a SHOW-CARD of a card that it has never heard of", async () => {
    expect(await answer(showCard(), { card: async () => undefined })).toBe("card");
    expect(await answer(showCard({}, holder, await cardToken({}, elsewhere)))).toBe("other_merchant");
  });

  it("refuses what is frozen, whichever code shows it", async () => {
    for (const code of [show, showCard]) {
      expect(await answer(code(), { card: async () => ({ ...kept, frozen: true }) })).toBe("card_frozen");
      expect(await answer(code(), { freeze: await freezeList({ cards: [[card, 3]] }) })).toBe("card_frozen");
      expect(await answer(code(), { freeze: await freezeList({ programs: [program] }) })).toBe("program_closed");
    }
  });

  it("decides nothing with an old list, as a revoked device, or for somebody who may not punch", async () => {
    expect(await answer(show({ iat: now + 86_401 }), {}, "punch", now + 86_401)).toBe("offline_ended");
    expect(await answer(show(), { freeze: await freezeList({ devices: [device] }) })).toBe("device_revoked");
    expect(await answer(show(), { freeze: await freezeList({ staff: [anna] }) })).toBe("staff_not_signed_on");
  });

  it("hands out a reward for a voucher that names it, and for nothing else", async () => {
    expect(await answer(voucher(), {}, "redeem")).toBe("voucher");
    expect(await answer(voucher({ cti: filled(8) }), {}, "redeem")).toBe("online_only");
    expect(await answer(voucher({ cti: concat(filled(8), filled(1)) }), {}, "redeem")).toBe("other_device");
    expect(await answer(show(), {}, "redeem")).toBe("online_only");
    expect(await answer(showCard(), {}, "redeem")).toBe("online_only");
    expect(await answer(voucher())).toBe("wrong_kind");
  });

  it("burns nothing that it refuses", async () => {
    const burnt = new Memory();
    await answer(show({}, stranger), { burnt });
    await answer(show(), { burnt, card: async () => ({ ...kept, frozen: true }) });
    expect(burnt.keys.size).toBe(0);
  });

  it("takes codes that are no tokens for what they are", async () => {
    expect(await answer("8710400280507")).toBe("malformed");
    expect(await answer("901")).toBe("malformed");
    expect(await answer("")).toBe("malformed");
  });
});
