// Cards as a wallet holds them, made from FORMAT.md alone: many at once, where fifty phones would take too long.
import crypto from "node:crypto";
import { cbor } from "./cbor.js";
import { toDigits } from "./digits.js";
import { newKey, publicBytes, show } from "./maker.js";

const ed25519 = -19;
const showCardDigit = 4;

/** COSE_Sign1 (§1) with a header that is already encoded. */
function cose({ label, merchant, header, payload, key }) {
  const aad = Buffer.concat([Buffer.from(`TENTHCUP/${label}/1\0`, "latin1"), merchant]);
  const signature = crypto.sign(null, cbor(["Signature1", header, aad, payload]), key);
  return Buffer.concat([Buffer.from([0x84]), cbor(header), Buffer.from([0xa0]), cbor(payload), cbor(signature)]);
}

const unix = () => Math.floor(Date.now() / 1000);

export class Holder {
  /** Joins a program by its public link, as a phone does. */
  static async join(origin, merchant, program) {
    const { publicKey, privateKey } = newKey();
    const label = Buffer.from("TENTHCUP/JOIN/1\0", "latin1");
    const subject = crypto.createHash("sha256").update(Buffer.concat([label, Buffer.from(program, "base64url")])).digest();
    const payload = cbor(new Map([[1, subject], [2, publicBytes(publicKey)], [3, unix()], [4, origin]]));
    const claim = cose({ label: "CLAIM", merchant, header: cbor(new Map([[1, ed25519]])), payload, key: privateKey });
    const body = JSON.stringify({ claim: claim.toString("base64url"), program });
    const answer = await fetch(`${origin}/v1/claims`, { method: "POST", headers: { "content-type": "application/json" }, body });
    if (!answer.ok) throw new Error(`POST /v1/claims: ${answer.status} ${await answer.text()}`);
    const { card, card_token } = await answer.json();
    return new Holder(card.id, merchant, privateKey, Buffer.from(card_token, "base64url"));
  }

  constructor(id, merchant, key, card) {
    this.id = id;
    this.merchant = merchant;
    this.key = key;
    this.card = card;
  }

  /** The code of this moment: "I hold this card, now". */
  show() {
    return show({ merchant: this.merchant, card: Buffer.from(this.id, "base64url"), key: this.key, iat: unix() });
  }

  /** The long code of this moment: "I hold this card, now", with what the issuer signed about the card. */
  showCard() {
    // Label 13 holds the CARD as its array.
    const header = Buffer.concat([Buffer.from([0xa2]), cbor(1), cbor(ed25519), cbor(13), this.card]);
    const payload = cbor(new Map([[6, unix()], [7, crypto.randomBytes(12)]]));
    return toDigits(showCardDigit, cose({ label: "SHOW-CARD", merchant: this.merchant, header, payload, key: this.key }));
  }
}
