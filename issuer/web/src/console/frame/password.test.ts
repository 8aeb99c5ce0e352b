import { describe, expect, it } from "vitest";
import { judge } from "./password";

describe("a password", () => {
  it("has ten letters or more", () => {
    expect(judge("", "ane")).toBe("empty");
    expect(judge("abcdefghi", "ane")).toBe("short");
    expect(judge("abcdefghij", "ane")).toBe("good");
    expect(judge("ఒకరెండుమూడునాలుగు", "ane")).toBe("good");
  });

  it("is not one letter over and over, nor the login", () => {
    expect(judge("aaaaaaaaaaaa", "ane")).toBe("plain");
    expect(judge("1212121212", "ane")).toBe("plain");
    expect(judge("ane@kaffi.no", "ane@kaffi.no")).toBe("plain");
    expect(judge("Ane@kaffi.no1", "ane@kaffi.no")).toBe("plain");
    expect(judge("every morning with ane@kaffi.no", "ane@kaffi.no")).toBe("good");
    expect(judge("abcdefghij", "")).toBe("good");
  });
});
