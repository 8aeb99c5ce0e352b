import { Offline, open, Problem } from "./api";
import type { KeySession } from "./login";

/** One event of a text/event-stream. */
export interface Happening {
  event: string;
  data: string;
}

/** Cuts a stream of text into events (WHATWG HTML §9.2.6), as far as the service uses them: event, data, comments. */
export class EventCutter {
  private rest = "";
  private event = "";
  private data: string[] = [];

  push(chunk: string): Happening[] {
    const found: Happening[] = [];
    const lines = (this.rest + chunk).split(/\r\n|\n|\r(?!$)/);
    this.rest = lines.pop() ?? "";
    for (const line of lines) {
      if (line === "") {
        if (this.data.length > 0) found.push({ event: this.event || "message", data: this.data.join("\n") });
        this.event = "";
        this.data = [];
        continue;
      }
      const colon = line.indexOf(":");
      const name = colon < 0 ? line : line.slice(0, colon);
      const value = colon < 0 ? "" : line.slice(colon + 1).replace(/^ /, "");
      if (name === "event") this.event = value;
      else if (name === "data") this.data.push(value);
    }
    return found;
  }
}

/** `live`: events arrive. `waiting`: trying again soon. `refused`: the service does not want us; trying again does not help. */
export type LiveState = "connecting" | "live" | "waiting" | "refused";

export interface LiveOptions {
  path: string;
  session: KeySession;
  /** Each event with its data parsed as JSON. */
  onEvent: (event: string, data: unknown) => void;
  onState: (state: LiveState) => void;
  /** The service does not take this key for this identity. It is asked again as after any fault, until the caller ends it. */
  onStranger?: () => void;
  /** Milliseconds without a byte until the connection counts as dead; the service sends a comment every 15 s. */
  silence?: number;
}

const firstWait = 500;
const longestWait = 20_000;

/**
 * Keeps one stream open: over fetch, because EventSource cannot send the session. Tries again with growing, random waits, and at once
 * when the network returns or the page is seen again.
 * @returns a function that ends it
 */
export function listen({ path, session, onEvent, onState, onStranger, silence = 45_000 }: LiveOptions): () => void {
  const ended = new AbortController();
  let wakeUp: () => void = () => {};

  async function once(): Promise<void> {
    const attempt = new AbortController();
    const stop = () => attempt.abort();
    ended.signal.addEventListener("abort", stop);
    let watchdog = setTimeout(stop, silence);
    try {
      const call = { bearer: await session.bearer(), signal: ended.signal };
      const answer = await open(path, call, "text/event-stream", attempt.signal);
      const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
      if (!reader) throw new Offline(null);
      onState("live");
      const cutter = new EventCutter();
      for (;;) {
        const { done, value } = await reader.read();
        if (done) return;
        clearTimeout(watchdog);
        watchdog = setTimeout(stop, silence);
        for (const { event, data } of cutter.push(value)) onEvent(event, JSON.parse(data));
      }
    } finally {
      clearTimeout(watchdog);
      ended.signal.removeEventListener("abort", stop);
      attempt.abort();
    }
  }

  async function keepOpen(): Promise<void> {
    let wait = firstWait;
    while (!ended.signal.aborted) {
      onState("connecting");
      const started = Date.now();
      try {
        await once();
      } catch (fault) {
        if (ended.signal.aborted) return;
        if (fault instanceof Problem && fault.code === "login_refused") onStranger?.();
        if (fault instanceof Problem && fault.status === 401) session.forget();
        else if (fault instanceof Problem && !fault.passing && (fault.status === 403 || fault.status === 404)) {
          onState("refused");
          return;
        }
        if (fault instanceof Problem && fault.retryAfter !== null) wait = Math.max(wait, fault.retryAfter * 1000);
      }
      if (ended.signal.aborted) return;
      onState("waiting");
      if (Date.now() - started > longestWait) wait = firstWait;
      await pause(wait * (0.5 + Math.random()));
      wait = Math.min(wait * 2, longestWait);
    }
  }

  function pause(milliseconds: number): Promise<void> {
    return new Promise((done) => {
      const timer = setTimeout(done, milliseconds);
      wakeUp = () => {
        clearTimeout(timer);
        done();
      };
    });
  }

  const wake = () => wakeUp();
  const seen = () => {
    if (document.visibilityState === "visible") wakeUp();
  };
  window.addEventListener("online", wake);
  document.addEventListener("visibilitychange", seen);
  void keepOpen();

  return () => {
    ended.abort();
    wakeUp();
    window.removeEventListener("online", wake);
    document.removeEventListener("visibilitychange", seen);
  };
}
