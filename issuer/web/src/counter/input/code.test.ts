import { describe, expect, it } from "vitest";
import { toBase64 } from "../../lib/format/bytes";
import { Show } from "../../lib/format/kinds";
import { sign } from "../../lib/format/token";
import { readCode } from "./code";

const here = "https://cafe.example";
const secret = "A".repeat(22);
const root = "0123456789abcdef0123";
const card = new Uint8Array(16).fill(7);

async function shown(): Promise<string> {
  const signer = { publicKey: new Uint8Array(32), sign: async () => new Uint8Array(64) };
  const token = await sign(Show, { kid: card, iat: 1_700_000_000, cti: new Uint8Array(12) }, signer, new Uint8Array(16));
  return token.toText();
}

describe("what was read", () => {
  it("is a code, with the card that it claims", async () => {
    const text = await shown();
    expect(readCode(text, here)).toEqual({ is: "code", text, card: toBase64(card) });
    expect(readCode(` ${text}\n`, here)).toEqual({ is: "code", text, card: toBase64(card) });
  });

  it("is the rotating code of a pass, which names its card to the service alone", () => {
    const text = `91${"0".repeat(57)}`;
    expect(readCode(text, here)).toEqual({ is: "code", text, card: null });
  });

  it("is a code even when it is damaged: the service says why it is refused", async () => {
    const text = (await shown()).slice(0, -1);
    expect(readCode(text, here)).toEqual({ is: "code", text, card: null });
  });

  it("is no code: too long, or a price label", () => {
    expect(readCode(`901${"0".repeat(698)}`, here)).toEqual({ is: "foreign" });
    expect(readCode("8710400280507", here)).toEqual({ is: "foreign" });
    expect(readCode(`92${"0".repeat(57)}`, here)).toEqual({ is: "foreign" });
    expect(readCode("", here)).toEqual({ is: "foreign" });
    expect(readCode("WIFI:S:cafe;;", here)).toEqual({ is: "foreign" });
  });

  it("is an enrolment of this service or of another", () => {
    const link = `/counter/#enrol=${secret}.${root}`;
    expect(readCode(here + link, here)).toEqual({ is: "enrol", link: { secret, fingerprint: root } });
    expect(readCode(`https://other.example${link}`, here)).toEqual({ is: "enrol-elsewhere", host: "other.example" });
    expect(readCode(`${here}/counter/#enrol=${secret}`, here)).toEqual({ is: "foreign" });
    expect(readCode(`javascript://cafe.example${link}`, here)).toEqual({ is: "foreign" });
  });

  it("is an invitation for the customer's phone", () => {
    expect(readCode(`${here}/wallet/?join=${secret}`, here)).toEqual({ is: "invitation" });
  });
});
