/** Where in the console one is. Kept in the fragment, so that the service never sees it and a reload stays. */
export type Route =
  | { at: "home" | "decide" | "programs" | "program-new" | "cards" | "staff" | "devices" | "device-new" | "practice" | "stores" | "tills" | "nowhere" }
  | { at: "program" | "poster" | "card"; id: string };

const id = "([A-Za-z0-9_-]{22})";
const plain: Record<string, Exclude<Route, { id: string }>["at"]> = {
  "": "home",
  decide: "decide",
  programs: "programs",
  "programs/new": "program-new",
  cards: "cards",
  staff: "staff",
  "staff/practice": "practice",
  devices: "devices",
  "devices/new": "device-new",
  stores: "stores",
  tills: "tills",
};
const withId: [RegExp, Extract<Route, { id: string }>["at"]][] = [
  [new RegExp(`^programs/${id}$`), "program"],
  [new RegExp(`^programs/${id}/poster$`), "poster"],
  [new RegExp(`^cards/${id}$`), "card"],
];

/** The route that a fragment names. */
export function readRoute(fragment: string): Route {
  const path = fragment.replace(/^#\/?/, "").replace(/\/$/, "");
  const at = Object.hasOwn(plain, path) ? plain[path] : undefined;
  if (at) return { at };
  for (const [shape, place] of withId) {
    const found = shape.exec(path);
    if (found?.[1]) return { at: place, id: found[1] };
  }
  return { at: "nowhere" };
}

export type Section = "home" | "decide" | "programs" | "cards" | "staff" | "devices" | "stores" | "tills";

/** The entry of the menu under which a route stands. */
export function sectionOf(route: Route): Section | null {
  switch (route.at) {
    case "program":
    case "program-new":
    case "poster":
      return "programs";
    case "card":
      return "cards";
    case "device-new":
      return "devices";
    case "practice":
      return "staff";
    case "nowhere":
      return null;
    default:
      return route.at;
  }
}

export const link = {
  home: "#/",
  decide: "#/decide",
  programs: "#/programs",
  newProgram: "#/programs/new",
  program: (program: string) => `#/programs/${program}`,
  poster: (program: string) => `#/programs/${program}/poster`,
  cards: "#/cards",
  card: (card: string) => `#/cards/${card}`,
  staff: "#/staff",
  practice: "#/staff/practice",
  devices: "#/devices",
  newDevice: "#/devices/new",
  stores: "#/stores",
  tills: "#/tills",
} as const;
