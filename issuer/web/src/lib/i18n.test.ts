import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { choose, languages, region, speak, speakAlso, speakInstead, spoken, t, textsIn } from "./i18n.svelte";

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

  const texts = (files: Record<string, string>) => Object.fromEntries(Object.entries(files).map(([tag, text]) => [tag, async () => text]));

  it("writes dates as the browser's region does, where its language is the one spoken", async () => {
    await speak(texts({ en: "", nl: "", nb: "" }), ["en-GB"]);
    expect(region(["en-GB", "en"])).toBe("en-GB");
    expect(region(["fr-FR", "en-NZ"])).toBe("en-NZ");
    expect(region(["fr-FR"])).toBe("en");
    await speakInstead("nb");
    expect(region(["en-GB", "no"])).toBe("nb");
    expect(region(["en-GB", "nb-NO"])).toBe("nb-NO");
  });

  it("is changed with all that was learnt so far, and loads no language that nobody speaks", async () => {
    let asked = "";
    const first = texts({ en: "a = A { $n }", nl: "a = Aa { $n }" });
    const load = async () => ((asked += "de "), "a = Ah");
    await speak({ ...first, de: load }, ["en"]);
    await speakAlso(texts({ en: "b = B", nl: "b = Bee", de: "b = Beh" }));
    expect([t("a", { n: 3 }), t("b"), t("c"), asked]).toEqual(["A 3", "B", "c", ""]);
    await speakInstead("nl");
    expect([t("a", { n: 3 }), t("b"), spoken(), asked]).toEqual(["Aa 3", "Bee", "nl", ""]);
    expect(languages().map(({ name }) => name)).toEqual(["English", "Nederlands", "Deutsch"]);
  });

  it("stays the one before when another cannot be loaded", async () => {
    await speak({ ...texts({ en: "a = A" }), te: () => Promise.reject(new Error("no network")) }, ["en"]);
    await expect(speakInstead("te")).rejects.toThrow("no network");
    expect([t("a"), spoken()]).toEqual(["A", "en"]);
  });

  it("is found by the folder of its texts", async () => {
    const found = textsIn({ "../../../locales/te/wallet.ftl": async () => "a = A" });
    expect(Object.keys(found)).toEqual(["te"]);
  });
});

it("knows what each of our languages calls itself", async () => {
  const calls = (tag: string) => new Intl.DisplayNames(tag, { type: "language" }).of(tag) ?? "";
  const there = readdirSync(new URL("../../../locales", import.meta.url));
  expect(there.length).toBeGreaterThan(4);
  await speak(Object.fromEntries(there.map((tag) => [tag, async () => ""])), ["en"]);
  expect(languages().map(({ name }) => name.toLowerCase())).toEqual(there.map((tag) => calls(tag).toLowerCase()));
});
