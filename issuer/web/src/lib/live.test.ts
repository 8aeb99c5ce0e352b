import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { EventCutter, listen, type LiveState } from "./live";
import type { KeySession } from "./login";

describe("the event cutter", () => {
  const stream = ': hello\n\nevent: card\ndata: {"a":1}\n\n:\r\ndata: one\r\ndata: two\r\n\r\nevent: nothing\n\nevent:challenge\nid: 7\ndata:x\n\n';
  const expected = [
    { event: "card", data: '{"a":1}' },
    { event: "message", data: "one\ntwo" },
    { event: "challenge", data: "x" },
  ];

  it("finds the same events however the stream is cut", () => {
    for (const size of [1, 2, 3, 5, 8, 1000]) {
      const cutter = new EventCutter();
      const found = [];
      for (let at = 0; at < stream.length; at += size) found.push(...cutter.push(stream.slice(at, at + size)));
      expect(found, `pieces of ${size}`).toEqual(expected);
    }
  });

  it("gives nothing before the empty line", () => {
    const cutter = new EventCutter();
    expect(cutter.push("event: card\ndata: 1\n")).toEqual([]);
    expect(cutter.push("\n")).toEqual([{ event: "card", data: "1" }]);
  });
});

describe("the stream", () => {
  const session = { bearer: () => Promise.resolve("session"), forget: () => {} } as unknown as KeySession;
  const page = (status: number) => new Response("<h1>Not here</h1>", { status });
  const refusal = (status: number, code: string) => Response.json({ code }, { status });
  const stream = () => new Response("event: card\ndata: 1\n\n");

  let states: LiveState[];
  let heard: unknown[];
  let stop: () => void;

  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal("window", new EventTarget());
    vi.stubGlobal("document", new EventTarget());
    [states, heard] = [[], []];
  });

  afterEach(() => {
    stop();
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  async function listening(...answers: Response[]): Promise<void> {
    vi.stubGlobal("fetch", () => Promise.resolve(answers.shift() ?? page(503)));
    const told = { onEvent: (_: string, data: unknown) => heard.push(data), onState: (state: LiveState) => states.push(state) };
    stop = listen({ path: "/v1/live", session, ...told });
    await vi.advanceTimersByTimeAsync(3000);
  }

  it.each([401, 403, 404])("is tried again after the %s of something that stands between", async (status) => {
    await listening(page(status), stream());
    expect(states.slice(0, 4)).toEqual(["connecting", "waiting", "connecting", "live"]);
    expect(heard).toEqual([1]);
  });

  it("is given up when the service says no", async () => {
    await listening(refusal(403, "device_revoked"), stream());
    expect([states, heard]).toEqual([["connecting", "refused"], []]);
  });
});
