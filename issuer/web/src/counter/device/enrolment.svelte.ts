import { ask, info, keySet, type KeySetFile, Offline, Problem } from "../../lib/api";
import { now } from "../../lib/clock";
import { fromBase64, idFromBase64 } from "../../lib/format/bytes";
import { fingerprint, keyFromJwk, KeySet } from "../../lib/format/keyset";
import { Enrol } from "../../lib/format/device";
import { enrolDigits, enrolSubject } from "../../lib/format/subjects";
import { noMerchant, sign } from "../../lib/format/token";
import { CannotKeepKeys, type KeyFault, makeKey, signerOf, tryKeys } from "../../lib/keys";
import { askToKeep } from "../../lib/persist";
import { type Device, type Enrolling, Keep } from "./keep";
import type { EnrolLink } from "./link";

/** Milliseconds between two looks at whether the console has confirmed. */
const between = 1500;
/** An ENROL is good for 300 s (FORMAT.md §7); it is signed anew well before. */
const freshFor = 200;

/** POST /v1/enrol */
interface Answer extends Partial<KeySetFile> {
  device?: string;
  digits?: string;
  state: "waiting" | "enrolled" | "refused";
  merchant?: string;
  merchant_name?: string;
  store?: string;
  store_name?: string;
}

export type EnrolStep =
  | { at: "name" }
  /** The digits are shown only once the service holds this very key: before that, somebody else's key could be made to have the same. */
  | { at: "waiting"; digits: string | null; trouble: "offline" | "throttled" | null }
  | { at: "cannot"; fault: KeyFault }
  | { at: "refused" }
  /** The link was used, or is too old. */
  | { at: "gone" }
  | { at: "wrong-root" }
  | { at: "fault"; code: string; detail: string };

/** Makes this browser a device of the merchant whose console drew the link. */
export class Enrolment {
  step: EnrolStep = $state.raw({ at: "name" });
  name = $state("");
  busy = $state(false);
  private stopped = false;
  /** Whether the service has answered that this key waits. */
  private held = false;

  constructor(
    private readonly keep: Keep,
    private readonly link: EnrolLink,
    private readonly onDone: (device: Device) => void,
  ) {}

  /** Makes the key and begins to ask. */
  async start(): Promise<void> {
    const name = this.name.trim();
    if (name === "" || this.busy) return;
    this.busy = true;
    try {
      await tryKeys(this.keep.store, Keep.table);
      const enrolling: Enrolling = { link: this.link, name, key: await makeKey() };
      await this.keep.saveEnrolling(enrolling);
      await this.resume(enrolling);
    } catch (fault) {
      this.step = fault instanceof CannotKeepKeys ? { at: "cannot", fault: fault.fault } : { at: "cannot", fault: "no-storage" };
    } finally {
      this.busy = false;
    }
  }

  /** Goes on with a key that was made before, as after a reload. */
  async resume(enrolling: Enrolling): Promise<void> {
    this.name = enrolling.name;
    const subject = await this.subject();
    const digits = await enrolDigits(enrolling.key.publicKey, subject);
    this.step = { at: "waiting", digits: null, trouble: null };
    void this.poll(enrolling, digits);
  }

  async giveUp(): Promise<void> {
    this.stop();
    await this.keep.forgetEnrolling();
  }

  /** Asks no more; what is kept stays, to be resumed. */
  stop(): void {
    this.stopped = true;
  }

  private subject() {
    const secret = idFromBase64(this.link.secret);
    if (!secret) throw new TypeError("not a secret");
    return enrolSubject(secret);
  }

  private async signed({ key }: Enrolling): Promise<{ enrol: string; until: number }> {
    // The service's clock is learnt from this answer; ours may be minutes off.
    await info();
    const iat = now();
    const claims = { subject: await this.subject(), key: key.publicKey, iat, origin: location.origin };
    const token = await sign(Enrol, claims, signerOf(key), noMerchant);
    return { enrol: token.toBase64(), until: iat + freshFor };
  }

  private async poll(enrolling: Enrolling, digits: string): Promise<void> {
    let signed: { enrol: string; until: number } | null = null;
    while (!this.stopped) {
      let wait = between;
      try {
        if (!signed || signed.until < now()) signed = await this.signed(enrolling);
        const body = { enrol: signed.enrol, secret: this.link.secret, name: enrolling.name };
        const answer = await ask<Answer>("/v1/enrol", { body });
        if (this.stopped || (await this.settled(answer, enrolling))) return;
        this.held = true;
        this.step = { at: "waiting", digits, trouble: null };
      } catch (fault) {
        const least = await this.failed(fault, digits);
        if (least === null) return;
        wait = Math.max(wait, least);
      }
      await new Promise((done) => setTimeout(done, wait));
    }
  }

  /** @returns whether there is nothing more to ask */
  private async settled(answer: Answer, enrolling: Enrolling): Promise<boolean> {
    if (answer.state === "waiting") return false;
    if (answer.state === "refused") {
      await this.keep.forgetEnrolling();
      this.step = { at: "refused" };
      return true;
    }
    const device = await this.deviceOf(answer, enrolling);
    if (!device) {
      await this.keep.forgetEnrolling();
      this.step = { at: "wrong-root" };
      return true;
    }
    await this.keep.enrolled(device);
    askToKeep();
    this.onDone(device);
    return true;
  }

  /** @returns milliseconds to wait at least before the next try, or `null` when there is none */
  private async failed(fault: unknown, digits: string): Promise<number | null> {
    if (this.stopped) return null;
    if (fault instanceof Offline || (fault instanceof Problem && fault.passing)) {
      const throttled = fault instanceof Problem && fault.status === 429;
      this.step = { at: "waiting", digits: this.held ? digits : null, trouble: throttled ? "throttled" : "offline" };
      return (fault instanceof Problem ? (fault.retryAfter ?? 0) : 0) * 1000;
    }
    await this.keep.forgetEnrolling().catch(() => undefined);
    const gone = fault instanceof Problem && [403, 404, 409, 410].includes(fault.status);
    if (gone) this.step = { at: "gone" };
    else if (fault instanceof Problem) this.step = { at: "fault", code: fault.code, detail: fault.detail };
    else this.step = { at: "fault", code: "", detail: fault instanceof Error ? fault.message : "" };
    return null;
  }

  /** The device as told by the service; `null` when the service does not have the root key that the link named. */
  private async deviceOf(answer: Answer, { key, name }: Enrolling): Promise<Device | null> {
    const file = answer.root && answer.keyset ? { root: answer.root, keyset: answer.keyset } : await keySet();
    const root = keyFromJwk(file.root);
    const bytes = fromBase64(file.keyset);
    if (!root || !bytes || (await fingerprint(root)) !== this.link.fingerprint) return null;
    const set = await KeySet.verify(root, bytes, now(), 0);
    const { device, merchant, store } = answer;
    if (!(set instanceof KeySet) || !idFromBase64(device ?? "") || !idFromBase64(merchant ?? "") || !idFromBase64(store ?? "")) return null;
    return {
      id: device ?? "",
      name,
      key,
      merchant: merchant ?? "",
      merchantName: answer.merchant_name ?? "",
      store: store ?? "",
      storeName: answer.store_name ?? "",
      root: root.bytes,
      keySetVersion: set.version,
    };
  }
}
