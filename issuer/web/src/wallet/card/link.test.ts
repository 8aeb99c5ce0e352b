import { describe, expect, it } from "vitest";
import { fromBase64, toBase64 } from "../../lib/format/bytes";
import { Coupon } from "../../lib/format/issued";
import { Invite, Show } from "../../lib/format/kinds";
import { joinSubject, tokenSubject } from "../../lib/format/subjects";
import { filled, signerOf } from "../../lib/format/testing";
import { sign } from "../../lib/format/token";
import { isSecret, readLink, subjectOf, subjectOfMove } from "./link";

const issuer = await signerOf(2);
const invite = (await sign(Invite, { kid: filled(7, 4), exp: 9, iat: 1, invite: filled(8) }, issuer, filled(1))).toBase64();

const coupon = (await sign(Coupon, { kid: filled(7, 4), exp: 9, iat: 1, cti: filled(8, 48) }, issuer, filled(1))).toBase64();

describe("a link", () => {
  it("asks for the punch of a receipt", async () => {
    const receipt = readLink("", `#coupon=${coupon}`);
    expect(receipt).toMatchObject({ kind: "coupon", coupon });
    if (receipt === null || receipt === "broken" || receipt.kind === "move") throw new Error("no link");
    expect((await subjectOf(receipt)).bytes).toEqual(await tokenSubject(fromBase64(coupon)!));
    for (const hash of ["#coupon=", `#coupon=${coupon.slice(4)}`, `#coupon=${invite}`, `#invite=${coupon}`]) {
      expect(readLink("", hash), hash).toBe("broken");
    }
  });

  it("moves a card by a code from a counter, or by its holder's own", async () => {
    const secret = filled(0x5e);
    const code = readLink("", `#code=${toBase64(secret)}`);
    const recover = readLink("", `#recover=${toBase64(secret)}`);
    expect(code).toEqual({ kind: "move", by: "code", secret });
    expect(recover).toEqual({ kind: "move", by: "recover", secret });
    // SHA-256("TENTHCUP/COMMITMENT/1" || 0x00 || SHA-256(label || secret)), by Python's hashlib.
    expect((await subjectOfMove({ kind: "move", by: "code", secret })).commitment).toBe("UpqO_zZvYwEcMOX3jDppCJsr7iAQaWUjVuB6SZ5P4kc");
    expect((await subjectOfMove({ kind: "move", by: "recover", secret })).commitment).toBe("XNOStWqsQWiJA6Fi0tWIQb70UgvKINjWyahFZXqyRGI");
    for (const hash of ["#code=", "#recover=", `#code=${toBase64(secret)}A`, `#recover=${toBase64(filled(1, 15))}`]) {
      expect(readLink("", hash), hash).toBe("broken");
    }
    for (const hash of [`#code=${toBase64(secret)}`, "#recover="]) expect(isSecret(hash)).toBe(true);
    for (const hash of ["", "#recovery", "#move", "#enter", `#invite=${invite}`]) expect(isSecret(hash)).toBe(false);
  });

  it("asks for an invite or for a program, or for nothing", async () => {
    expect(readLink("", `#invite=${invite}`)).toMatchObject({ kind: "invite", invite });
    const program = toBase64(filled(9));
    const join = readLink(`?join=${program}`, "");
    expect(join).toMatchObject({ kind: "join", program });
    if (join === null || join === "broken" || join.kind === "move") throw new Error("no link");
    expect((await subjectOf(join)).bytes).toEqual(await joinSubject(filled(9)));
    for (const [search, hash] of [["", ""], ["", "#history"], ["", "#reward"], ["?utm=1", "#"]] as const) {
      expect(readLink(search, hash)).toBeNull();
    }
  });

  it("is broken when it was cut, changed, or is something else", async () => {
    const show = (await sign(Show, { kid: filled(7), iat: 1, cti: filled(1, 12) }, issuer, filled(1))).toBase64();
    for (const hash of ["#invite=", `#invite=${invite.slice(0, -1)}`, `#invite=${invite}A`, `#invite=${show}`, "#invite=%%"]) {
      expect(readLink("", hash), hash).toBe("broken");
    }
    expect(readLink("?join=", "")).toBe("broken");
    expect(readLink("?join=abc", "")).toBe("broken");
  });
});
