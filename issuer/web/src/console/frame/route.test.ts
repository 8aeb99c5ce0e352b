import { describe, expect, it } from "vitest";
import { link, readRoute, sectionOf } from "./route";

const id = "AbCdEfGhIjKlMnOpQrSt-_";

describe("routes", () => {
  it("reads back every link that the console writes", () => {
    expect(readRoute(link.home)).toEqual({ at: "home" });
    expect(readRoute("")).toEqual({ at: "home" });
    expect(readRoute(link.decide)).toEqual({ at: "decide" });
    expect(readRoute(link.newProgram)).toEqual({ at: "program-new" });
    expect(readRoute(link.program(id))).toEqual({ at: "program", id });
    expect(readRoute(link.poster(id))).toEqual({ at: "poster", id });
    expect(readRoute(link.card(id))).toEqual({ at: "card", id });
    expect(readRoute(link.tills)).toEqual({ at: "tills" });
    expect(readRoute(link.newDevice)).toEqual({ at: "device-new" });
  });

  it("does not take what it does not know for a page", () => {
    for (const fragment of ["#/nope", "#/programs/short", `#/cards/${id}x`, "#/constructor", "#/toString"]) {
      expect(readRoute(fragment)).toEqual({ at: "nowhere" });
    }
  });

  it("files each page under its section", () => {
    expect(sectionOf({ at: "poster", id })).toBe("programs");
    expect(sectionOf({ at: "card", id })).toBe("cards");
    expect(sectionOf({ at: "device-new" })).toBe("devices");
    expect(sectionOf({ at: "nowhere" })).toBeNull();
  });
});
