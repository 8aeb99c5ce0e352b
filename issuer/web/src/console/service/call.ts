import { ask, askFile, type Call, Problem } from "../../lib/api";

/** Told when the service no longer knows this session: whoever shows the pages then asks to sign in again. */
type Listener = () => void;
let onSignedOut: Listener = () => {};

export function whenSignedOut(listener: Listener): void {
  onSignedOut = listener;
}

/** A request of a signed-in owner. */
export const call = <T>(path: string, options: Call = {}): Promise<T> => signedIn(ask<T>(path, options));

/** A POST that answers with a file, which may take the service a while to make. */
export const postForFile = (path: string, body: object, type: string): Promise<Blob> =>
  signedIn(askFile(path, { body, patience: 60_000 }, type));

async function signedIn<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch (fault) {
    if (fault instanceof Problem && fault.status === 401) onSignedOut();
    throw fault;
  }
}

/** A POST; one without a body sends an empty object. */
export function post<T>(path: string, body: object = {}): Promise<T> {
  return call<T>(path, { body });
}
