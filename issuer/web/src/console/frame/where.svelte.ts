import { type Link, takeLink } from "./link";
import { type Route, readRoute } from "./route";

class Where {
  route: Route = $state.raw({ at: "home" });
}

export const where = new Where();

/** Follows the address bar from now on. A one-time link that is pasted there is handed to `onLink`, and does not stay. */
export function followAddress(onLink: (link: Link) => void): void {
  where.route = readRoute(location.hash);
  addEventListener("hashchange", () => {
    const link = takeLink(location, history);
    if (link) onLink(link);
    where.route = readRoute(location.hash);
    scrollTo(0, 0);
  });
}

/** Goes to another page of the console. */
export function go(link: string): void {
  location.hash = link;
}
