// A counter without a page: enrolled, signed on, and signing entries from FORMAT.md alone, for what takes two people.
import crypto from "node:crypto";
import { newKey, publicBytes, sign } from "./maker.js";

const unix = () => Math.floor(Date.now() / 1000);
const bytes = (text) => Buffer.from(text, "base64url");
const intents = { approve: 4, move: 5 };

export class Till {
  /** Comes with an enrolment link. Its digits stand in the console then, to be confirmed there. */
  static async knock(link, name) {
    const { origin, hash } = new URL(link);
    const till = new Till(origin, /^#enrol=([^.]+)\./.exec(hash)[1], name);
    await till.#enrol();
    return till;
  }

  constructor(origin, secret, name) {
    this.origin = origin;
    this.secret = secret;
    this.name = name;
    this.key = newKey();
    this.sequence = 0;
    this.head = Buffer.alloc(32);
  }

  async #ask(path, body, bearer) {
    const headers = { "content-type": "application/json", ...(bearer && { authorization: `Bearer ${bearer}` }) };
    const answer = await fetch(`${this.origin}${path}`, { method: "POST", headers, body: JSON.stringify(body) });
    if (!answer.ok) throw new Error(`POST ${path}: ${answer.status} ${await answer.text()}`);
    return answer.json();
  }

  #enrol() {
    const subject = crypto.createHash("sha256").update(Buffer.from("TENTHCUP/ENROL-LINK/1\0")).update(bytes(this.secret)).digest();
    const claims = new Map([[1, subject], [2, publicBytes(this.key.publicKey)], [3, unix()], [4, this.origin]]);
    const enrol = sign({ label: "ENROL", merchant: Buffer.alloc(16), claims, key: this.key.privateKey });
    return this.#ask("/v1/enrol", { enrol: enrol.toString("base64url"), secret: this.secret, name: this.name });
  }

  /** Once it was confirmed: signs this person on. Ids are base64url. */
  async signOn({ merchant, store, staff, pin }) {
    const { device } = await this.#enrol();
    Object.assign(this, { device: bytes(device), merchant: bytes(merchant), store: bytes(store), staff: bytes(staff) });
    const { nonce } = await this.#ask("/v1/login/nonce", {});
    const claims = new Map([[1, bytes(nonce)], [2, this.origin], [3, unix()]]);
    const login = sign({ label: "LOGIN", merchant: this.merchant, kid: this.device, claims, key: this.key.privateKey });
    const { session } = await this.#ask("/v1/counter/session", { login: login.toString("base64url") });
    await this.#ask("/v1/counter/shift", { staff, pin }, session);
  }

  /** The next entry of its chain, sent: the verdict, and the entry's hash. `more` are the claims from 8 on. */
  async #submit(intent, more) {
    const said = [[1, this.sequence + 1], [2, this.head], [3, unix()], [4, this.store], [5, this.staff], [6, intent], [7, 1]];
    const claims = new Map([...said, ...more]);
    const entry = sign({ label: "ENTRY", merchant: this.merchant, kid: this.device, claims, key: this.key.privateKey });
    this.sequence += 1;
    this.head = crypto.createHash("sha256").update(entry).digest();
    const verdict = await this.#ask("/v1/scans", { entry: entry.toString("base64url") });
    return { verdict, hash: this.head };
  }

  /** Asks for a claim code for the card of a phone that is gone, and draws it: { link, verdict, hash }. */
  async askToMove(card) {
    const secret = crypto.randomBytes(16);
    const subject = crypto.createHash("sha256").update(Buffer.from("TENTHCUP/CLAIM-CODE/1\0")).update(secret).digest();
    const commitment = crypto.createHash("sha256").update("TENTHCUP/COMMITMENT/1\0").update(subject).digest();
    const asked = await this.#submit(intents.move, [[12, commitment], [13, bytes(card)]]);
    return { ...asked, link: `${this.origin}/wallet/#code=${secret.toString("base64url")}` };
  }

  /** A second person's word for an entry. */
  async approve(hash) {
    return (await this.#submit(intents.approve, [[12, hash]])).verdict;
  }
}
