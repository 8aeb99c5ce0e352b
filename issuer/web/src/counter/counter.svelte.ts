import type { KeyFault } from "../lib/keys";
import { Enrolment } from "./device/enrolment.svelte";
import { type Device, Keep } from "./device/keep";
import { type EnrolLink, enrolLinkOf } from "./device/link";
import { note } from "./device/noted";
import { Post, type Stop } from "./device/post.svelte";
import { chainLock } from "./device/sending";
import { sendEntry } from "./device/wire";
import { Outbox } from "./offline/outbox.svelte";

/** What the page is about just now. */
export type Phase =
  | { at: "starting" }
  | { at: "cannot"; fault: KeyFault }
  | { at: "not-enrolled" }
  /** Enrolled, and opened with another enrolment link. */
  | { at: "again"; device: Device; link: EnrolLink }
  | { at: "enrolling"; enrolment: Enrolment }
  | { at: "stopped"; why: Stop; device: Device }
  /** The browser has cleared what was kept, while this page was open; the page still has all of it. */
  | { at: "cleared"; post: Post }
  | { at: "post"; post: Post };

/** Milliseconds between two tries to reach the service at the start. */
const retryEvery = 4000;

/** The page, from its start to a device at work. */
export class Counter {
  phase: Phase = $state.raw({ at: "starting" });
  /** What was signed here; `null` before the start. */
  outbox: Outbox | null = $state.raw(null);
  private keep: Keep | null = null;
  private retry: ReturnType<typeof setTimeout> | undefined;
  /** Rises with each step to another phase: what an earlier one still waits for is for nobody. */
  private turn = 0;

  /** @param link from the page's address */
  async start(link: EnrolLink | null): Promise<void> {
    const turn = this.leave();
    if (!window.isSecureContext) {
      this.phase = { at: "cannot", fault: "insecure" };
      return;
    }
    try {
      this.keep?.store.close();
      this.keep = await Keep.open();
      this.keep.store.onCleared = () => this.cleared();
      this.outbox = await Outbox.open(this.keep, sendEntry);
      const device = await this.keep.device();
      const enrolling = await this.keep.enrolling();
      if (turn !== this.turn) return;
      if (link && device) this.phase = { at: "again", device, link };
      else if (link && link.secret !== enrolling?.link.secret) this.enrol(link);
      else if (enrolling) await this.enrol(enrolling.link).resume(enrolling);
      else if (device) await this.open(device);
      else this.phase = { at: "not-enrolled" };
    } catch {
      this.phase = { at: "cannot", fault: "no-storage" };
    }
  }

  enrol(link: EnrolLink): Enrolment {
    if (!this.keep) throw new Error("not started");
    this.leave();
    const enrolment = new Enrolment(this.keep, link, (device) => void this.open(device));
    this.phase = { at: "enrolling", enrolment };
    return enrolment;
  }

  async giveUpEnrolling(enrolment: Enrolment): Promise<void> {
    await enrolment.giveUp();
    this.phase = { at: "starting" };
    await this.start(null);
  }

  async open(device: Device): Promise<void> {
    const turn = this.leave();
    if (!this.keep || !this.outbox) return;
    const opened = await Post.open(device, this.keep, this.outbox, (why) => this.stopped(why, device));
    if (turn !== this.turn) {
      if (opened instanceof Post) opened.end();
      return;
    }
    if (opened instanceof Post) this.phase = { at: "post", post: opened };
    else this.stopped(opened, device);
  }

  /** Keeps the device of a cleared page anew, and goes on with it. Throws when the browser keeps nothing. */
  async keepAgain({ device, view }: Post): Promise<void> {
    const { outbox } = this;
    if (outbox) await this.open(await navigator.locks.request(chainLock, () => outbox.putBack(device, view)));
  }

  async forget(): Promise<void> {
    this.leave();
    await this.keep?.forgetDevice();
    note(null);
    this.phase = { at: "not-enrolled" };
  }

  /** Ends what the page was about until now. Gives the turn that begins. */
  private leave(): number {
    clearTimeout(this.retry);
    if (this.phase.at === "post") this.phase.post.end();
    if (this.phase.at === "enrolling") this.phase.enrolment.stop();
    return (this.turn += 1);
  }

  private cleared(): void {
    if (this.phase.at === "post") {
      this.leave();
      this.phase = { at: "cleared", post: this.phase.post };
    } else if (this.phase.at !== "cleared") {
      // Nothing of it is needed that could be put back.
      void this.start(null);
    }
  }

  private stopped(why: Stop, device: Device): void {
    this.phase = { at: "stopped", why, device };
    if (why === "unreachable") this.retry = setTimeout(() => void this.open(device), retryEvery);
    if (why === "revoked") void this.sendRest();
  }

  /** A device that may not work any more still hands over what it signed before: a manager decides on that. */
  private async sendRest(): Promise<void> {
    const { outbox } = this;
    if (!outbox?.waits) return;
    try {
      await navigator.locks.request(chainLock, () => outbox.drain(true));
    } catch {
      this.retry = setTimeout(() => void this.sendRest(), retryEvery);
    }
  }
}

/** Reads an enrolment link from the page's address, and takes the secret out of it. */
export function linkFromAddress(): EnrolLink | null {
  const link = enrolLinkOf(location.hash);
  if (location.hash !== "") history.replaceState(null, "", location.pathname);
  return link;
}
