import { Offline, Problem, type Verdict } from "../../lib/api";
import { clockOffset, now } from "../../lib/clock";
import { has, region, t } from "../../lib/i18n.svelte";
import { listen, type LiveState } from "../../lib/live";
import { Pause } from "../chain/pause";
import type { Apart, Outcome } from "../chain/submitter";
import { Desk } from "../desk/desk.svelte";
import type { Names } from "../desk/practice.svelte";
import type { Place } from "../desk/words";
import type { Outbox } from "../offline/outbox.svelte";
import { Resend } from "../offline/resend.svelte";
import { Supplies } from "../offline/supplies";
import { Sync } from "../offline/sync";
import type { LostCard } from "../moving/moving.svelte";
import { signal } from "../signal/sound";
import { Approvals } from "./approvals.svelte";
import { Duty } from "./duty.svelte";
import type { Device, Keep } from "./keep";
import { keySetVersion } from "./keyset";
import { loadPrefs, type Prefs, savePrefs } from "./prefs";
import { chainLock, submitterOf } from "./sending";
import { type CounterView, type Shift, Wire } from "./wire";

export type Connection = "online" | "connecting" | "offline";

/** Why an enrolled device cannot work. */
export type Stop = "revoked" | "other-server" | "unreachable";

/** Milliseconds between two looks at staff, programs and shift. */
const refreshEvery = 60_000;
/** Milliseconds between two tries to reach a service that did not answer. */
const knockEvery = 3000;

/** Whether the service, and nothing that stands between, says that it does not know this device, or not any more. */
const isStranger = (fault: unknown) => fault instanceof Problem && !fault.passing && (fault.status === 401 || fault.status === 403);

/** An enrolled device at work: who is signed on, whether the service is there, and the desk. */
export class Post {
  connection: Connection = $state("connecting");
  apart: Apart | null = $state.raw(null);
  /** By how many seconds the service is ahead of this device's clock. */
  clockOff = $state(0);
  prefs: Prefs = $state(loadPrefs());

  readonly duty: Duty;
  readonly desk: Desk;
  readonly approvals: Approvals;
  readonly resend: Resend;
  private readonly supplies: Supplies;
  private readonly sync: Sync;
  private readonly pause = new Pause();
  private live: LiveState = "connecting";
  private knocking = false;
  private readonly ends: (() => void)[] = [];
  private ended = false;

  private constructor(
    readonly device: Device,
    private readonly wire: Wire,
    keep: Keep,
    readonly outbox: Outbox,
    private readonly onStop: (stop: Stop) => void,
  ) {
    this.duty = new Duty(keep, wire);
    this.supplies = new Supplies(keep, device);
    const submitter = submitterOf({ device, keep, outbox, supplies: this.supplies }, wire, {
      signedOn: () => this.duty.shift?.staff ?? null,
      isAway: () => this.connection === "offline",
      pause: (milliseconds) => this.pause.wait(milliseconds),
      onAway: () => this.lost(),
      onApart: (apart) => (this.apart = apart),
    });
    this.sync = new Sync({
      submitter,
      supply: () => this.supplies.refresh((page) => wire.offline(page)),
      onAway: () => this.lost(),
      onLater: (seconds) => setTimeout(() => void this.refresh(), seconds * 1000),
    });
    this.resend = new Resend({
      sent: () => outbox.sent(device.id),
      repeat: (key) => navigator.locks.request(chainLock, () => outbox.repeat(key)),
    });
    this.approvals = new Approvals(() => wire.approvals());
    this.desk = new Desk({
      submitter,
      staff: () => this.duty.shift?.staff ?? null,
      place: () => this.place(),
      signal: (what) => signal(what, this.prefs.sound),
      onAnswer: (outcome) => this.answered(outcome),
      hears: () => this.live === "live",
      hurry: () => this.pause.end(),
      asks: () => this.duty.asks,
      look: (code) => this.wire.look(code),
      practice: () => this.practiceNames(),
    });
  }

  /**
   * Checks that this is the service that the device was enrolled at, and opens the post; or says why not. When the service does not answer,
   * the post opens as it was when it was last heard.
   */
  static async open(device: Device, keep: Keep, outbox: Outbox, onStop: (stop: Stop) => void): Promise<Post | Stop> {
    const post = new Post(device, new Wire(device), keep, outbox, onStop);
    const stop = await post.arrive(keep);
    if (stop) post.end();
    return stop ?? post;
  }

  /** Hears what there is to do, and begins; or says why not. */
  private async arrive(keep: Keep): Promise<Stop | null> {
    const { device } = this;
    try {
      await this.supplies.restoreClock();
      const version = await keySetVersion(device);
      if (version === null) return "other-server";
      if (version > device.keySetVersion) await keep.saveDevice({ ...device, keySetVersion: version });
      await this.duty.ask();
      this.connection = "online";
    } catch (fault) {
      if (isStranger(fault)) return "revoked";
      if (!(fault instanceof Offline) || !(await this.duty.recall().catch(() => false))) return "unreachable";
      this.lost();
    }
    this.begin();
    return null;
  }

  get view(): CounterView {
    return this.duty.view;
  }

  get shift(): Shift | null {
    return this.duty.shift;
  }

  /** @throws Problem (403 wrong PIN, 429 throttled) or Offline */
  async signOn(staff: string, pin: string): Promise<void> {
    await this.duty.signOn(staff, pin);
    void this.approvals.load();
  }

  /** The code behind a number that a customer reads out. Throws Offline or a Problem. */
  shortCode(number: string): Promise<string> {
    return this.wire.shortCode(number);
  }

  lostCards(number: string): Promise<readonly LostCard[]> {
    return this.wire.lostCards(number);
  }

  async signOff(): Promise<void> {
    this.desk.next();
    this.desk.endMove();
    await this.duty.signOff();
  }

  setPrefs(changes: Partial<Prefs>): void {
    this.prefs = { ...this.prefs, ...changes };
    savePrefs(this.prefs);
  }

  async refresh(): Promise<void> {
    if (this.ended) return;
    try {
      await this.duty.ask();
      this.reached();
      void this.approvals.load();
    } catch (fault) {
      if (fault instanceof Offline) this.lost();
      else if (isStranger(fault)) this.stop("revoked");
    }
  }

  end(): void {
    this.ended = true;
    this.desk.end();
    for (const end of this.ends.splice(0)) end();
  }

  private begin(): void {
    this.clockOff = clockOffset();
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
    const second = setInterval(() => {
      // Nobody is sent away from a customer.
      const { at } = this.desk.stage;
      if (at !== "checking" && at !== "challenge" && at !== "claim-code") this.duty.endInTime();
      // A claim code is for the customer whom somebody has before them.
      if (!this.duty.shift && this.desk.moving.step.at !== "idle") this.desk.endMove();
      this.approvals.drop();
    }, 1000);
    const online = () => {
      this.pause.end();
      void this.knock();
    };
    window.addEventListener("online", online);
    this.ends.push(() => {
      clearInterval(timer);
      clearInterval(knock);
      clearInterval(second);
      window.removeEventListener("online", online);
    });
    if (this.connection === "online") void this.sync.run();
  }

  /** The service answered. */
  private reached(): void {
    const before = this.connection;
    this.connection = "online";
    this.clockOff = clockOffset();
    if (before !== "online" || this.outbox.waits || this.sync.isDue) void this.sync.run();
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

  private place(): Place {
    const { store } = this.view;
    return { store: store.name, timeZone: store.time_zone, language: region(), now: now(), has };
  }

  private practiceNames(): Names {
    const [program] = this.view.programs;
    const reward = program?.rule.args.reward;
    return {
      program: program?.name ?? t("counter-practice-card"),
      reward: reward === undefined ? t("counter-practice-reward") : String(reward),
      staff: this.shift?.name ?? "",
    };
  }

  private answered(outcome: Outcome): void {
    if (outcome.is !== "answered" && outcome.is !== "rejected") return;
    this.reached();
    const reason = outcome.is === "rejected" ? outcome.problem.code : outcome.verdict.reason;
    if (reason === "staff_not_signed_on") this.duty.dismiss();
    const stranger = outcome.is === "rejected" && outcome.problem.status === 401;
    if (stranger || reason === "device_revoked") void this.refresh();
  }

  private heard(event: string, data: unknown): void {
    if (event === "approvals") void this.approvals.load();
    if (event === "approved") {
      const { result, entry } = data as { result: Verdict; entry: string };
      this.desk.approved(result, entry);
    }
    if (event === "claimed") {
      const { commitment, pending_until } = data as { commitment: string; pending_until?: number };
      this.desk.claimed(commitment, pending_until !== undefined);
    }
    if (event !== "redemption") return;
    const { cnonce, result } = data as { cnonce: string; result: Verdict };
    this.desk.redemptionOver(cnonce, result);
  }

  private liveIs(state: LiveState): void {
    this.live = state;
    if (state === "live") {
      void this.approvals.load();
      if (this.connection !== "online") {
        this.pause.end();
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

  private stop(stop: Stop): void {
    if (this.ended) return;
    this.end();
    this.onStop(stop);
  }
}
