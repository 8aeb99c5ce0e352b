import { describe, expect, it } from "vitest";
import { choose, speak, spokenHere, t } from "./i18n.svelte";

describe("the language", () => {
  const there = ["en", "nl", "nb", "de", "te"];
  it.each([
    [["de-CH", "fr"], "de"],
    [["fr", "nl-BE"], "nl"],
    [["no"], "nb"],
    [["nn-NO"], "nb"],
    [["te-IN"], "te"],
    [["pt"], "en"],
    [[], "en"],
  ])("for %s is %s", (wanted, expected) => {
    expect(choose(wanted, there)).toBe(expected);
  });

  it("writes dates as the browser's region does, where its language is the one spoken", () => {
    speak({ en: [""], nl: [""] }, ["en-GB"]);
    expect(spokenHere(["en-GB", "en"])).toBe("en-GB");
    expect(spokenHere(["fr-FR", "en-NZ"])).toBe("en-NZ");
    expect(spokenHere(["fr-FR"])).toBe("en");
  });

  it("falls back to English message by message", () => {
    speak({ en: ["a = A { $n }\nb = B"], nl: ["b = Bee"] }, ["nl"]);
    expect(t("a", { n: 3 })).toBe("A 3");
    expect(t("b")).toBe("Bee");
    expect(t("c")).toBe("c");
  });
});
