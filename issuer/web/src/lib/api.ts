import { learn } from "./clock";
import type { Jwk } from "./format/keyset";

/** RFC 9457, as the service writes it. */
interface ProblemBody {
  code?: string;
  title?: string;
  detail?: string;
  fields?: Record<string, string>;
  at?: number;
}

/** Begins the code of an answer without a word of the service's: from something that stands between, and does not let us to it just now. */
const foreign = "status_";

/** The service answered, and said no. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    /** A word for programs, such as `invite_used`. */
    readonly code: string,
    readonly detail: string,
    /** Seconds to wait before another try, when the service named them. */
    readonly retryAfter: number | null,
    /** What is wrong with which field of the body, for forms. */
    readonly fields: Record<string, string> = {},
    /** When what was asked for was used before, when the service says it. */
    readonly at: number | null = null,
  ) {
    super(detail || code);
    this.name = "Problem";
  }

  /** Whether asking again may help: it says nothing about what was asked for. Of 5xx nobody knows whether it was carried out. */
  get passing(): boolean {
    return this.status >= 500 || [408, 425, 429].includes(this.status) || this.code.startsWith(foreign);
  }
}

/** No answer: no network, no service, or it took too long. Whether a request was carried out is not known. */
export class Offline extends Error {
  constructor(override readonly cause: unknown) {
    super("offline");
    this.name = "Offline";
  }
}

/** How a caller proves who it is; the console's cookie goes by itself. */
export interface Call {
  bearer?: string;
  body?: unknown;
  method?: "GET" | "POST" | "DELETE";
  signal?: AbortSignal;
  /** Milliseconds until the request is given up as offline. */
  patience?: number;
  /** The ETag of what the caller has: unchanged, it is not sent again. */
  known?: string;
}

const patience = 10_000;

function request(call: Call, accept: string, signal: AbortSignal): RequestInit {
  const headers: Record<string, string> = { Accept: accept };
  if (call.body !== undefined) headers["Content-Type"] = "application/json";
  if (call.known !== undefined) headers["If-None-Match"] = call.known;
  if (call.bearer !== undefined) headers.Authorization = `Bearer ${call.bearer}`;
  return {
    method: call.method ?? (call.body === undefined ? "GET" : "POST"),
    headers,
    body: call.body === undefined ? null : JSON.stringify(call.body),
    credentials: call.bearer === undefined ? "same-origin" : "omit",
    cache: "no-store",
    redirect: "error",
    signal,
  };
}

async function problemOf(answer: Response): Promise<Problem> {
  let body: ProblemBody = {};
  try {
    body = (await answer.json()) as ProblemBody;
  } catch {
    // A proxy's page, for instance: the status has to do.
  }
  const wait = Number(answer.headers.get("Retry-After") ?? "");
  const retryAfter = answer.headers.has("Retry-After") && Number.isFinite(wait) ? wait : null;
  return new Problem(answer.status, body.code ?? `${foreign}${answer.status}`, body.detail ?? body.title ?? "", retryAfter, body.fields ?? {}, body.at ?? null);
}

/** One request, up to its headers. Throws {@link Problem} or {@link Offline}; an abort by the caller's signal stays an abort. */
export async function open(path: string, call: Call, accept: string, signal: AbortSignal): Promise<Response> {
  const sentAt = Date.now();
  let answer: Response;
  try {
    answer = await fetch(path, request(call, accept, signal));
  } catch (fault) {
    if (call.signal?.aborted) throw fault;
    throw new Offline(fault);
  }
  const date = Date.parse(answer.headers.get("Date") ?? "");
  if (Number.isFinite(date)) learn(date / 1000, sentAt, Date.now());
  if (answer.ok || (answer.status === 304 && call.known !== undefined)) return answer;
  // What stands between us and the service says these when it cannot reach it.
  if (answer.status === 502 || answer.status === 504) throw new Offline(answer.status);
  throw await problemOf(answer);
}

/** One request and its JSON answer; `undefined` for an empty one. */
export async function ask<T>(path: string, call: Call = {}): Promise<T> {
  return (await askTagged<T>(path, call)).body;
}

/** One request and the file that it answers with. */
export async function askFile(path: string, call: Call, type: string): Promise<Blob> {
  const answer = await open(path, call, type, inTime(call));
  try {
    return await answer.blob();
  } catch (fault) {
    if (call.signal?.aborted) throw fault;
    throw new Offline(fault);
  }
}

function inTime(call: Call): AbortSignal {
  const limit = AbortSignal.timeout(call.patience ?? patience);
  return call.signal ? AbortSignal.any([limit, call.signal]) : limit;
}

/** As {@link ask}, with the ETag. The body is `undefined` when it is the one that the caller knows. */
export async function askTagged<T>(path: string, call: Call = {}): Promise<{ body: T; tag: string | null }> {
  const answer = await open(path, call, "application/json", inTime(call));
  const tag = answer.headers.get("ETag");
  if (answer.status === 204 || answer.status === 304) return { body: undefined as T, tag };
  try {
    const text = await answer.text();
    return { body: (text === "" ? undefined : JSON.parse(text)) as T, tag };
  } catch (fault) {
    if (call.signal?.aborted) throw fault;
    throw new Offline(fault);
  }
}

export interface Info {
  name: string;
  version: string;
  now: number;
  origin: string;
}

export interface KeySetFile {
  root: Jwk;
  keyset: string;
}

/** A rule as a message of rules.ftl. */
export interface Rule {
  id: string;
  args: Record<string, string | number>;
}

/** What a card looks like. */
export interface Face {
  merchant: string;
  merchant_name: string;
  program_name: string;
  reward: string;
  needed: number;
  colour: string;
  icon: string;
  rule: Rule;
}

export interface Verdict {
  verdict: "accepted" | "used" | "refused" | "challenge" | "redeemed" | "reversed" | "moving" | "quarantined";
  reason?: string;
  first?: { at: number; store_name: string; staff_name: string; device_name: string };
  card?: {
    short: string;
    program_name: string;
    reward_name: string;
    progress: number;
    needed: number;
    rewards: number;
    units: number;
  };
  receipt?: string;
  event?: string;
  challenge?: { cnonce: string; digits: string; reward_name: string; expires: number };
  /** Before when a second person may approve it; Unix seconds. */
  approve_until?: number;
  /** Before when the claim code may be used. */
  claim_until?: number;
  entry?: { seq: number; hash: string };
}

export interface LoginSession {
  session: string;
  expires: number;
}

export const info = (patience?: number): Promise<Info> => ask("/v1/info", patience === undefined ? {} : { patience });
export const keySet = (patience?: number): Promise<KeySetFile> => ask("/v1/keyset", patience === undefined ? {} : { patience });
export const loginNonce = (): Promise<{ nonce: string; expires: number }> => ask("/v1/login/nonce", { body: {} });
