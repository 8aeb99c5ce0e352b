import { describe, expect, it } from "vitest";
import { readLink, takeLink } from "./link";

const secret = "A".repeat(42) + "_";

describe("one-time links", () => {
  it("tells set-up from sign-in", () => {
    expect(readLink(`#setup=${secret}`)).toEqual({ asks: "setup", secret });
    expect(readLink(`#link=${secret}`)).toEqual({ asks: "sign-in", secret });
  });

  it("leaves routes and damaged links alone", () => {
    expect(readLink("#/programs")).toBeNull();
    expect(readLink("")).toBeNull();
    expect(readLink(`#setup=${secret.slice(1)}`)).toBeNull();
    expect(readLink(`#setup=${secret}A`)).toBeNull();
    expect(readLink(`#other=${secret}`)).toBeNull();
  });

  it("removes the secret from the address bar, and only then", () => {
    const written: unknown[] = [];
    const history = { replaceState: (...what: unknown[]) => written.push(what) } as unknown as History;
    expect(takeLink({ hash: "#/cards", pathname: "/console/" } as Location, history)).toBeNull();
    expect(written).toEqual([]);
    expect(takeLink({ hash: `#link=${secret}`, pathname: "/console/" } as Location, history)?.secret).toBe(secret);
    expect(written).toEqual([[null, "", "/console/"]]);
  });
});
