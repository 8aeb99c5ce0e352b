import { begin } from "../pace";
import { prepare } from "./reading";

/** Why there is no picture. */
export type CameraFault =
  /** The person or the system said no. */
  | "denied"
  /** There is no camera. */
  | "none"
  /** Another program has it. */
  | "busy"
  /** Not a secure context: the browser hides the camera from plain http. */
  | "insecure"
  /** It stopped by itself: unplugged, or taken by a call. */
  | "ended"
  | "unknown";

export type CameraState = "off" | "starting" | "on" | CameraFault;

/** A camera that can be chosen. */
export interface Choice {
  readonly id: string;
  readonly label: string;
}

function faultOf(error: unknown): CameraFault {
  const name = error instanceof DOMException ? error.name : "";
  if (name === "NotAllowedError" || name === "SecurityError") return "denied";
  if (name === "NotFoundError" || name === "OverconstrainedError") return "none";
  if (name === "NotReadableError" || name === "AbortError") return "busy";
  return "unknown";
}

// `torch` is in the Image Capture standard but not in TypeScript's DOM library.
interface TorchCapability {
  torch?: boolean | boolean[];
}

function hasTorch(track: MediaStreamTrack): boolean {
  const { torch } = (track.getCapabilities?.() ?? {}) as TorchCapability;
  return Array.isArray(torch) ? torch.includes(true) : torch === true;
}

const size: MediaTrackConstraints = { width: { ideal: 1280 }, height: { ideal: 720 } };

async function open(id: string | null): Promise<MediaStream> {
  if (id !== null) {
    try {
      return await navigator.mediaDevices.getUserMedia({ audio: false, video: { ...size, deviceId: { exact: id } } });
    } catch (error) {
      // The remembered camera may be gone; any other will do.
      if (faultOf(error) !== "none") throw error;
    }
  }
  return navigator.mediaDevices.getUserMedia({ audio: false, video: { ...size, facingMode: { ideal: "environment" } } });
}

/** Some phones know their light only when the picture has been there for a moment, in milliseconds. */
const lightKnown = 1000;

/** The camera: on or off, which one, and its light. */
export class Camera {
  state: CameraState = $state("off");
  stream: MediaStream | null = $state.raw(null);
  choices: Choice[] = $state.raw([]);
  chosen: string | null = $state(null);
  torch: "none" | "off" | "on" = $state("none");

  private turn = 0;

  async start(id: string | null = this.chosen): Promise<void> {
    const turn = ++this.turn;
    this.release();
    if (!navigator.mediaDevices?.getUserMedia) {
      this.state = window.isSecureContext ? "none" : "insecure";
      return;
    }
    this.state = "starting";
    begin("camera");
    // Whoever reads from it is told when that fails.
    prepare().catch(() => undefined);
    try {
      const stream = await open(id);
      if (turn !== this.turn) {
        for (const track of stream.getTracks()) track.stop();
        return;
      }
      this.take(stream);
    } catch (error) {
      if (turn === this.turn) this.state = faultOf(error);
    }
  }

  stop(): void {
    this.turn += 1;
    this.release();
    this.state = "off";
  }

  /** Starts it again where the system took it while the page was hidden. */
  revive(): void {
    const live = this.stream?.getVideoTracks()[0]?.readyState === "live";
    if (this.state === "ended" || (this.state === "on" && !live)) void this.start();
  }

  async light(on: boolean): Promise<void> {
    const track = this.stream?.getVideoTracks()[0];
    if (!track || this.torch === "none") return;
    try {
      await track.applyConstraints({ advanced: [{ torch: on } as MediaTrackConstraintSet] });
      this.torch = on ? "on" : "off";
    } catch {
      this.torch = "none";
    }
  }

  private take(stream: MediaStream): void {
    const track = stream.getVideoTracks()[0];
    if (!track) {
      this.state = "none";
      return;
    }
    track.addEventListener("ended", () => {
      if (this.stream !== stream) return;
      this.release();
      this.state = "ended";
    });
    this.stream = stream;
    this.chosen = track.getSettings().deviceId ?? null;
    this.torch = hasTorch(track) ? "off" : "none";
    this.state = "on";
    setTimeout(() => {
      if (this.stream === stream && this.torch === "none" && hasTorch(track)) this.torch = "off";
    }, lightKnown);
    void this.list();
  }

  private async list(): Promise<void> {
    // Labels are only told once a camera was allowed.
    const all = await navigator.mediaDevices.enumerateDevices();
    this.choices = all.filter((one) => one.kind === "videoinput" && one.deviceId !== "").map((one) => ({ id: one.deviceId, label: one.label }));
  }

  private release(): void {
    const { stream } = this;
    this.stream = null;
    this.torch = "none";
    for (const track of stream?.getTracks() ?? []) track.stop();
  }
}
