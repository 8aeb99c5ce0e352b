import { describe, expect, it } from "vitest";
import { region } from "./moment";

describe("dates", () => {
  it("are written as the reader's region does, in the language that is spoken", () => {
    expect(region("en", ["nb-NO", "en-GB", "en-US"])).toBe("en-GB");
    expect(region("en", ["nb-NO"])).toBe("en");
    expect(region("nb", ["nb-NO", "en-GB"])).toBe("nb-NO");
  });
});
