import { type Route, readRoute } from "./route";

class Where {
  route: Route = $state.raw({ at: "home" });
}

export const where = new Where();

/** Follows the address bar from now on. */
export function followAddress(): void {
  const read = () => {
    where.route = readRoute(location.hash);
  };
  read();
  addEventListener("hashchange", () => {
    read();
    scrollTo(0, 0);
  });
}

/** Goes to another page of the console. */
export function go(link: string): void {
  location.hash = link;
}
