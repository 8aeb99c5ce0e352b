import { keySet, Offline, Problem, type Verdict } from "../../lib/api";
import { now } from "../../lib/clock";
import { fromBase64 } from "../../lib/format/bytes";
import { fingerprint, keyFromJwk, KeySet } from "../../lib/format/keyset";
import { PublicKey } from "../../lib/format/signature";
import { has } from "../../lib/i18n.svelte";
import { listen, type LiveState } from "../../lib/live";
import { type Apart, type Outcome, Submitter } from "../chain/submitter";
import { Desk } from "../desk/desk.svelte";
import type { Place } from "../desk/shown";
import { signal } from "../signal/sound";
import { Approvals } from "./approvals.svelte";
import type { Device, Keep } from "./keep";
import { locale } from "./locale";
import { loadPrefs, type Prefs, savePrefs } from "./prefs";
import { type CounterView, type Shift, Wire } from "./wire";

export type Connection = "online" | "connecting" | "offline";

/** Why an enrolled device cannot work. */
export type Stop = "revoked" | "other-server" | "unreachable";

/** Milliseconds between two looks at staff, programs and shift. */
const refreshEvery = 60_000;

/** An enrolled device at work: who is signed on, whether the service is there, and the desk. */
export class Post {
  view: CounterView = $state.raw({} as CounterView);
  shift: Shift | null = $state.raw(null);
  connection: Connection = $state("connecting");
  /** When the service last answered a scan (Unix seconds, this device's clock). */
  lastAnswer: number | null = $state(null);
  apart: Apart | null = $state.raw(null);
  shiftOver = $state(false);
  prefs: Prefs = $state(loadPrefs());

  readonly desk: Desk;
  readonly approvals: Approvals;
  private readonly submitter: Submitter;
  private live: LiveState = "connecting";
  private wake: () => void = () => undefined;
  private readonly ends: (() => void)[] = [];

  private constructor(
    readonly device: Device,
    private readonly wire: Wire,
    keep: Keep,
    view: CounterView,
    private readonly onStop: (stop: Stop) => void,
  ) {
    this.submitter = new Submitter(
      {
        load: () => keep.chain(),
        save: (chain) => keep.saveChain(chain),
        sign: (place, draft) => wire.sign(place, draft),
        send: (entry) => wire.send(entry),
        place: async () => (await wire.view()).chain,
        alone: (act) => navigator.locks.request("tenthcup-counter-chain", act),
        pause: (milliseconds) => this.pause(milliseconds),
      },
      (apart) => {
        this.apart = apart;
      },
    );
    this.approvals = new Approvals(() => wire.approvals());
    this.desk = new Desk({
      submitter: this.submitter,
      staff: () => this.shift?.staff ?? null,
      place: () => this.place(),
      signal: (what) => signal(what, this.prefs.sound),
      onAnswer: (outcome) => this.answered(outcome),
      onTrying: ({ why }) => {
        if (why === "offline") this.connection = "offline";
      },
      hears: () => this.live === "live",
      hurry: () => this.wake(),
    });
    this.take(view);
  }

  /** Checks that this is the service that the device was enrolled at, and opens the post; or says why not. */
  static async open(device: Device, keep: Keep, onStop: (stop: Stop) => void): Promise<Post | Stop> {
    const wire = new Wire(device);
    try {
      const version = await keySetVersion(device);
      if (version === null) return "other-server";
      if (version > device.keySetVersion) await keep.saveDevice({ ...device, keySetVersion: version });
      const post = new Post(device, wire, keep, await wire.view(), onStop);
      post.begin();
      return post;
    } catch (fault) {
      return fault instanceof Problem && [401, 403, 404].includes(fault.status) ? "revoked" : "unreachable";
    }
  }

  /** @throws Problem (403 wrong PIN, 429 throttled) or Offline */
  async signOn(staff: string, pin: string): Promise<void> {
    this.shift = await this.wire.signOn(staff, pin);
    this.shiftOver = false;
    void this.approvals.load();
  }

  async signOff(): Promise<void> {
    this.shift = null;
    this.desk.next();
    try {
      await this.wire.signOff();
    } catch {
      // The next person signs on anyway, which ends this shift at the service.
    }
  }

  setPrefs(changes: Partial<Prefs>): void {
    this.prefs = { ...this.prefs, ...changes };
    savePrefs(this.prefs);
  }

  /** The most punches that any program of this store takes in one scan. */
  get mostPerScan(): number {
    const limits = (this.view.programs ?? []).map((program) => program.max_per_scan ?? 100);
    return Math.max(1, ...limits);
  }

  async refresh(): Promise<void> {
    try {
      this.take(await this.wire.view());
      this.connection = "online";
      void this.approvals.load();
    } catch (fault) {
      if (fault instanceof Offline) this.connection = "offline";
      else if (fault instanceof Problem && (fault.status === 401 || fault.status === 403)) this.stop("revoked");
    }
  }

  end(): void {
    this.desk.end();
    for (const end of this.ends.splice(0)) end();
  }

  private begin(): void {
    this.ends.push(
      listen({
        path: "/v1/counter/live",
        session: this.wire.session,
        onEvent: (event, data) => this.heard(event, data),
        onState: (state) => this.liveIs(state),
      }),
    );
    const timer = setInterval(() => void this.refresh(), refreshEvery);
    const minute = setInterval(() => {
      this.endShiftInTime();
      this.approvals.drop();
    }, 1000);
    const online = () => this.wake();
    window.addEventListener("online", online);
    this.ends.push(() => {
      clearInterval(timer);
      clearInterval(minute);
      window.removeEventListener("online", online);
    });
    void this.submitter.resume(this.view.chain, this.desk.trying).then((outcome) => {
      if (outcome) this.desk.conclude(outcome);
    });
  }

  private take(view: CounterView): void {
    this.view = view;
    this.shift = view.shift;
  }

  private place(): Place {
    const { store } = this.view;
    return { store: store.name, timeZone: store.time_zone, language: locale(), now: now(), has };
  }

  private answered(outcome: Outcome): void {
    this.lastAnswer = Date.now() / 1000;
    this.connection = "online";
    const reason = outcome.is === "rejected" ? outcome.problem.code : outcome.verdict.reason;
    if (reason === "staff_not_signed_on") this.shift = null;
    const stranger = outcome.is === "rejected" && outcome.problem.status === 401;
    if (stranger || reason === "device_revoked") void this.refresh();
  }

  private heard(event: string, data: unknown): void {
    if (event === "approvals") void this.approvals.load();
    if (event === "approved") this.desk.approved((data as { result: Verdict }).result);
    if (event !== "redemption") return;
    const { cnonce, result } = data as { cnonce: string; result: Verdict };
    this.lastAnswer = Date.now() / 1000;
    this.desk.redemptionOver(cnonce, result);
  }

  private liveIs(state: LiveState): void {
    this.live = state;
    if (state === "live") {
      void this.approvals.load();
      const before = this.connection;
      this.connection = "online";
      if (before !== "online") this.wake();
      return;
    }
    if (state === "refused") void this.refresh();
    if (state === "waiting") {
      this.connection = "offline";
      this.desk.connectionLost();
    }
  }

  private endShiftInTime(): void {
    if (!this.shift || this.shift.until > now()) return;
    if (this.desk.stage.at === "checking" || this.desk.stage.at === "challenge") return;
    this.shift = null;
    this.shiftOver = true;
  }

  private stop(stop: Stop): void {
    this.end();
    this.onStop(stop);
  }

  private pause(milliseconds: number): Promise<void> {
    return new Promise((done) => {
      const timer = setTimeout(done, milliseconds);
      this.wake = () => {
        clearTimeout(timer);
        done();
      };
    });
  }
}

/** The version of the key set that the service has now; `null` when it is not by the pinned root, or older than one seen before. */
async function keySetVersion(device: Device): Promise<number | null> {
  const file = await keySet();
  const root = PublicKey.from(device.root);
  const bytes = fromBase64(file.keyset);
  const theirs = keyFromJwk(file.root);
  if (!root || !bytes || !theirs || (await fingerprint(theirs)) !== (await fingerprint(root))) return null;
  const set = await KeySet.verify(root, bytes, now(), device.keySetVersion);
  return set instanceof KeySet ? set.version : null;
}
