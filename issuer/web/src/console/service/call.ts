import { ask, type Call, Problem } from "../../lib/api";

/** Told when the service no longer knows this session: whoever shows the pages then asks to sign in again. */
type Listener = () => void;
let onSignedOut: Listener = () => {};

export function whenSignedOut(listener: Listener): void {
  onSignedOut = listener;
}

/** A request of a signed-in owner. */
export async function call<T>(path: string, options: Call = {}): Promise<T> {
  try {
    return await ask<T>(path, options);
  } catch (fault) {
    if (fault instanceof Problem && fault.status === 401) onSignedOut();
    throw fault;
  }
}

/** A POST; one without a body sends an empty object. */
export function post<T>(path: string, body: object = {}): Promise<T> {
  return call<T>(path, { body });
}
