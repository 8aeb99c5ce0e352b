import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Camera } from "./camera.svelte";

vi.mock("./reading", () => ({ prepare: () => Promise.resolve() }));

/** A camera's picture, of the device with this id. */
class Track extends EventTarget {
  readyState: MediaStreamTrackState = "live";
  applied: unknown[] = [];

  constructor(
    readonly id: string,
    private readonly can: object,
  ) {
    super();
  }

  getSettings = () => ({ deviceId: this.id });
  getCapabilities = () => this.can;
  applyConstraints = async (constraints: unknown) => void this.applied.push(constraints);
  stop = () => void (this.readyState = "ended");
}

/** The cameras that are plugged in, by id, with what each can do. */
let plugged: Map<string, object>;
let tracks: Track[];
let refusal: string | null;

interface Asked {
  video: { deviceId?: { exact: string }; facingMode?: unknown };
}

async function getUserMedia({ video }: Asked): Promise<unknown> {
  if (refusal) throw new DOMException("", refusal);
  const id = video.deviceId?.exact ?? [...plugged.keys()][0];
  const can = id === undefined ? undefined : plugged.get(id);
  if (id === undefined || can === undefined) throw new DOMException("", id ? "OverconstrainedError" : "NotFoundError");
  const track = new Track(id, can);
  tracks.push(track);
  return { getTracks: () => [track], getVideoTracks: () => [track] };
}

beforeEach(() => {
  vi.useFakeTimers();
  plugged = new Map<string, object>([["back", { torch: true }], ["front", {}]]);
  tracks = [];
  refusal = null;
  const enumerateDevices = async () => [...plugged.keys()].map((deviceId) => ({ kind: "videoinput", deviceId, label: deviceId }));
  vi.stubGlobal("navigator", { mediaDevices: { getUserMedia, enumerateDevices } });
  vi.stubGlobal("window", { isSecureContext: true });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function started(id: string | null = null): Promise<Camera> {
  const camera = new Camera();
  await camera.start(id);
  return camera;
}

describe("the light", () => {
  it("is offered where there is one, and goes on and off", async () => {
    const camera = await started("back");
    expect(camera.torch).toBe("off");
    await camera.light(true);
    expect(camera.torch).toBe("on");
    await camera.light(false);
    expect(camera.torch).toBe("off");
    expect(tracks[0]?.applied).toEqual([{ advanced: [{ torch: true }] }, { advanced: [{ torch: false }] }]);
  });

  it("is not offered where there is none", async () => {
    const camera = await started("front");
    await vi.advanceTimersByTimeAsync(2000);
    expect(camera.torch).toBe("none");
    await camera.light(true);
    expect(tracks[0]?.applied).toEqual([]);
  });

  it("is offered as soon as a phone that is late to know of it does", async () => {
    const can: { torch?: boolean[] } = {};
    plugged.set("back", can);
    const camera = await started("back");
    expect(camera.torch).toBe("none");
    can.torch = [false, true];
    await vi.advanceTimersByTimeAsync(2000);
    expect(camera.torch).toBe("off");
  });

  it("is no longer offered when it does not go on", async () => {
    const camera = await started("back");
    if (tracks[0]) tracks[0].applyConstraints = () => Promise.reject(new DOMException("", "OverconstrainedError"));
    await camera.light(true);
    expect(camera.torch).toBe("none");
  });
});

describe("the camera", () => {
  it("is the one that was chosen, and any other when that is gone", async () => {
    expect((await started("front")).chosen).toBe("front");
    plugged.delete("front");
    const camera = await started("front");
    expect([camera.state, camera.chosen]).toEqual(["on", "back"]);
  });

  it("says why there is no picture", async () => {
    for (const [name, state] of [["NotAllowedError", "denied"], ["NotReadableError", "busy"], ["TypeError", "unknown"]] as const) {
      refusal = name;
      expect((await started()).state).toBe(state);
    }
    refusal = null;
    plugged.clear();
    expect((await started()).state).toBe("none");
  });

  it("starts again by itself when the system took it, and not when it was stopped", async () => {
    const camera = await started("back");
    tracks[0]?.dispatchEvent(new Event("ended"));
    expect(camera.state).toBe("ended");
    camera.revive();
    await vi.advanceTimersByTimeAsync(0);
    expect(camera.state).toBe("on");
    camera.stop();
    camera.revive();
    await vi.advanceTimersByTimeAsync(0);
    expect([camera.state, tracks.length]).toEqual(["off", 2]);
  });

  it("lets go of a picture that comes after it was stopped", async () => {
    const camera = new Camera();
    const starting = camera.start();
    camera.stop();
    await starting;
    expect([camera.state, tracks[0]?.readyState]).toEqual(["off", "ended"]);
  });
});
