/** What the fragment of a link that was sent to the owner asks for. Such a secret works once. */
export type Link = { asks: "setup" | "sign-in"; secret: string };

const shape = /^#(setup|link)=([A-Za-z0-9_-]{43})$/;

/** Reads a one-time link; `null` for any other fragment. */
export function readLink(fragment: string): Link | null {
  const found = shape.exec(fragment);
  if (!found?.[2]) return null;
  return { asks: found[1] === "setup" ? "setup" : "sign-in", secret: found[2] };
}

/** Reads a one-time link and takes it out of the address bar and the history, so that nobody finds it there. */
export function takeLink(location: Location, history: History): Link | null {
  const link = readLink(location.hash);
  if (link) history.replaceState(null, "", location.pathname);
  return link;
}
