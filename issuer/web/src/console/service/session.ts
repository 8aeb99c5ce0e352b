import { ask, Problem } from "../../lib/api";
import { call } from "./call";

/** Who is signed in, and for which merchant. */
export interface SessionView {
  login: string;
  merchant: { id: string; name: string };
  role: string;
}

export interface SetUp {
  merchant_name: string;
  store_name: string;
  time_zone: string;
  /** ISO 4217. */
  currency: string;
  login: string;
  password: string;
}

/** The session that the browser's cookie stands for, or `null`. */
export async function currentSession(): Promise<SessionView | null> {
  try {
    return await ask<SessionView>("/v1/session");
  } catch (fault) {
    if (fault instanceof Problem && fault.status === 401) return null;
    throw fault;
  }
}

// These three do not go through `call`: a 401 here is about what was typed, not about a session that ended.
export const signIn = (login: string, password: string) => ask<SessionView>("/v1/session", { body: { login, password } });
export const signInByLink = (secret: string) => ask<SessionView>("/v1/session/link", { body: { secret } });
export const setUp = (secret: string, form: SetUp) => ask<SessionView>("/v1/setup", { body: { secret, ...form } });
export const signOut = () => call<void>("/v1/session", { method: "DELETE" });
