import { Offline, Problem, type Verdict } from "../../lib/api";
import { now } from "../../lib/clock";
import { has } from "../../lib/i18n.svelte";
import { listen, type LiveState } from "../../lib/live";
import { type Apart, type Outcome, Submitter } from "../chain/submitter";
import { Desk } from "../desk/desk.svelte";
import type { Place } from "../desk/shown";
import { judge } from "../offline/judge";
import { NotYet, type Outbox } from "../offline/outbox.svelte";
import { Supplies } from "../offline/supplies";
import { signal } from "../signal/sound";
import { Approvals } from "./approvals.svelte";
import type { Device, Keep } from "./keep";
import { keySetVersion } from "./keyset";
import { locale } from "./locale";
import { loadPrefs, type Prefs, savePrefs } from "./prefs";
import { type CounterView, type Shift, Wire } from "./wire";

export type Connection = "online" | "connecting" | "offline";

/** One tab at a time signs and sends. */
export const chainLock = "tenthcup-counter-chain";

/** Why an enrolled device cannot work. */
export type Stop = "revoked" | "other-server" | "unreachable";

/** Milliseconds between two looks at staff, programs and shift. */
const refreshEvery = 60_000;
/** Milliseconds between two tries to reach a service that did not answer. */
const knockEvery = 3000;
/** Milliseconds after which what is needed without a network is fetched anew. */
const suppliesEvery = 300_000;

/** An enrolled device at work: who is signed on, whether the service is there, and the desk. */
export class Post {
  view: CounterView = $state.raw({} as CounterView);
  shift: Shift | null = $state.raw(null);
  connection: Connection = $state("connecting");
  apart: Apart | null = $state.raw(null);
  shiftOver = $state(false);
  prefs: Prefs = $state(loadPrefs());

  readonly desk: Desk;
  readonly approvals: Approvals;
  private readonly submitter: Submitter;
  private readonly supplies: Supplies;
  private live: LiveState = "connecting";
  private wake: () => void = () => undefined;
  private syncing = false;
  private knocking = false;
  private suppliedAt = -Infinity;
  private readonly ends: (() => void)[] = [];

  private constructor(
    readonly device: Device,
    private readonly wire: Wire,
    private readonly keep: Keep,
    readonly outbox: Outbox,
    private readonly onStop: (stop: Stop) => void,
  ) {
    this.supplies = new Supplies(keep, device);
    this.submitter = new Submitter({
      load: () => keep.chain(),
      save: (chain) => keep.saveChain(chain),
      sign: (place, draft, time) => wire.sign(place, draft, time),
      queue: {
        add: (chain, entry, draft, passed) => outbox.add(device.id, chain, entry, draft, passed),
        tell: (row, passed) => outbox.tell(row, passed),
        deliver: (row) => outbox.deliver(row),
        drain: () => outbox.drain(),
      },
      place: async () => (await wire.view()).chain,
      judge: (draft, time) => judge({ device, keep, outbox, supplies: this.supplies }, draft, this.shift?.staff ?? null, time),
      isAway: () => this.connection === "offline",
      now,
      alone: (act) => navigator.locks.request(chainLock, act),
      pause: (milliseconds) => this.pause(milliseconds),
      onAway: () => this.lost(),
      onApart: (apart) => {
        this.apart = apart;
      },
    });
    this.approvals = new Approvals(() => wire.approvals());
    this.desk = new Desk({
      submitter: this.submitter,
      staff: () => this.shift?.staff ?? null,
      place: () => this.place(),
      signal: (what) => signal(what, this.prefs.sound),
      onAnswer: (outcome) => this.answered(outcome),
      hears: () => this.live === "live",
      hurry: () => this.wake(),
    });
  }

  /**
   * Checks that this is the service that the device was enrolled at, and opens the post; or says why not. When the service does not answer,
   * the post opens as it was when it was last heard.
   */
  static async open(device: Device, keep: Keep, outbox: Outbox, onStop: (stop: Stop) => void): Promise<Post | Stop> {
    const post = new Post(device, new Wire(device), keep, outbox, onStop);
    await post.supplies.restoreClock();
    try {
      const version = await keySetVersion(device);
      if (version === null) return "other-server";
      if (version > device.keySetVersion) await keep.saveDevice({ ...device, keySetVersion: version });
      post.take(await post.wire.view());
      post.connection = "online";
    } catch (fault) {
      if (fault instanceof Problem && [401, 403, 404].includes(fault.status)) return "revoked";
      const view = fault instanceof Offline ? await keep.view() : undefined;
      if (!view) return "unreachable";
      post.remember(view);
      post.lost();
    }
    post.begin();
    return post;
  }

  /** @throws Problem (403 wrong PIN, 429 throttled) or Offline */
  async signOn(staff: string, pin: string): Promise<void> {
    this.take({ ...this.view, shift: await this.wire.signOn(staff, pin) });
    this.shiftOver = false;
    void this.approvals.load();
  }

  async signOff(): Promise<void> {
    this.shift = null;
    this.desk.next();
    await this.keep.saveView({ ...this.view, shift: null });
    await this.keep.setLeaving(true);
    try {
      await this.leave();
    } catch {
      // Done when the service answers again. Until then nobody can sign on here, for that needs the service.
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
      await this.leave();
      this.take(await this.wire.view());
      this.reached();
      void this.approvals.load();
    } catch (fault) {
      if (fault instanceof Offline) this.lost();
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
    const knock = setInterval(() => void this.knock(), knockEvery);
    const minute = setInterval(() => {
      this.endShiftInTime();
      this.approvals.drop();
    }, 1000);
    const online = () => {
      this.wake();
      void this.knock();
    };
    window.addEventListener("online", online);
    this.ends.push(() => {
      clearInterval(timer);
      clearInterval(knock);
      clearInterval(minute);
      window.removeEventListener("online", online);
    });
    if (this.connection === "online") void this.sync();
  }

  private take(view: CounterView): void {
    this.remember(view);
    // Without it the page only needs the service to start.
    void this.keep.saveView(view).catch(() => undefined);
  }

  private remember(view: CounterView): void {
    this.view = view;
    this.shift = view.shift;
  }

  /** Ends the shift at the service, when somebody signed off. */
  private async leave(): Promise<void> {
    if (!(await this.keep.leaving())) return;
    await this.wire.signOff();
    await this.keep.setLeaving(false);
  }

  /** The service answered. */
  private reached(): void {
    const before = this.connection;
    this.connection = "online";
    const isOld = performance.now() - this.suppliedAt > suppliesEvery;
    if (before !== "online" || this.outbox.waits || isOld) void this.sync();
  }

  /** The service did not answer: until it does, this counter decides by itself. */
  private lost(): void {
    this.connection = "offline";
  }

  /** Looks whether the service is there again. */
  private async knock(): Promise<void> {
    if (this.connection === "online" || this.knocking) return;
    this.knocking = true;
    await this.refresh();
    this.knocking = false;
  }

  /** Sends what waits, and fetches what is needed for the next time without a network. */
  private async sync(): Promise<void> {
    if (this.syncing) return;
    this.syncing = true;
    try {
      await this.submitter.sync();
      if (await this.supplies.refresh((page) => this.wire.offline(page))) this.suppliedAt = performance.now();
    } catch (fault) {
      if (fault instanceof Offline) this.lost();
      else if (fault instanceof NotYet) setTimeout(() => void this.refresh(), fault.seconds * 1000);
      // Any other fault is tried again with the next look at the service.
    } finally {
      this.syncing = false;
    }
  }

  private place(): Place {
    const { store } = this.view;
    return { store: store.name, timeZone: store.time_zone, language: locale(), now: now(), has };
  }

  private answered(outcome: Outcome): void {
    if (outcome.is !== "answered" && outcome.is !== "rejected") return;
    this.reached();
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
    this.desk.redemptionOver(cnonce, result);
  }

  private liveIs(state: LiveState): void {
    this.live = state;
    if (state === "live") {
      void this.approvals.load();
      if (this.connection !== "online") {
        this.wake();
        void this.refresh();
      }
      return;
    }
    if (state === "refused") void this.refresh();
    if (state === "waiting") {
      // Only the stream broke off, or all of it: a request tells.
      if (this.connection === "online") this.connection = "connecting";
      void this.knock();
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
