import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse, type Entry, type Message } from "@fluent/syntax";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../../../", import.meta.url));
const locales = join(root, "issuer/locales");

function filesIn(folder: string, endings: string[]): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return name === "node_modules" || name === "dist" ? [] : filesIn(path, endings);
    return endings.includes(extname(name)) && !name.endsWith(".test.ts") ? [path] : [];
  });
}

interface File {
  language: string;
  page: string;
  entries: Entry[];
}

const files: File[] = readdirSync(locales).flatMap((language) =>
  filesIn(join(locales, language), [".ftl"]).map((path) => ({
    language,
    page: basename(path, ".ftl"),
    entries: parse(readFileSync(path, "utf8"), {}).body,
  })),
);

const messages = (file: File): Message[] => file.entries.filter((entry) => entry.type === "Message") as Message[];
const english = files.filter((file) => file.language === "en");
const ids = new Set(english.flatMap(messages).map((message) => message.id.name));
const prefix = (page: string) => ({ rules: "rule-", reasons: "reason-" })[page] ?? `${page}-`;
const prefixes = english.map((file) => prefix(file.page));

/** The texts of the pages and of the service: a message is used when its id stands in one of them, whole or as a family's beginning. */
const sources = [
  ...filesIn(join(root, "issuer/web/src"), [".ts", ".svelte"]),
  ...["issuer/src", "crates/program/src", "wallet-pass/src"].flatMap((folder) => filesIn(join(root, folder), [".rs"])),
].map((path) => readFileSync(path, "utf8"));

const whole = new Set<string>();
const families: string[] = [];
for (const source of sources) {
  for (const [, id = ""] of source.matchAll(/["'`]([a-z]+-[a-z0-9-]*[a-z0-9])["'`]/g)) whole.add(id);
  // `wallet-event-${kind}` or `${page}-problem-${code}`: a family.
  for (const [, id = ""] of source.matchAll(/`((?:[a-z]+-|\$\{page\}-)(?:[a-z0-9-]*-)?)\$\{/g)) families.push(...pagesOf(id));
}

function pagesOf(family: string): string[] {
  return family.startsWith("${page}-") ? prefixes.map((one) => one + family.slice("${page}-".length)) : [family];
}

/** Messages that other messages are made of. */
const parts = new Set(
  english.flatMap((file) => [...JSON.stringify(file.entries).matchAll(/"MessageReference","id":\{[^}]*"name":"([a-z0-9-]+)"/g)].map((found) => found[1])),
);

describe("the messages", () => {
  it("are all well written, each once, under their file's name", () => {
    for (const file of files) {
      expect(file.entries.filter((entry) => entry.type === "Junk"), `${file.language}/${file.page}`).toEqual([]);
      for (const message of messages(file)) expect(message.id.name.startsWith(prefix(file.page)), message.id.name).toBe(true);
      const names = messages(file).map((message) => message.id.name);
      expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    }
  });

  it("are there for every id that a page or the service uses", () => {
    const asked = new Set<string>();
    for (const source of sources) {
      // The first argument of t( … ): one id, or two behind a condition.
      for (const [, first = ""] of source.matchAll(/\bt\(([^(){},]*)/g)) {
        for (const [, id = ""] of first.matchAll(/(?<![=!]== )["']([a-z0-9-]+)["'](?! [=!]==)/g)) asked.add(id);
      }
    }
    expect([...asked].filter((id) => !ids.has(id))).toEqual([]);
  });

  it("are all used", () => {
    const unused = [...ids].filter((id) => !whole.has(id) && !parts.has(id) && !families.some((family) => id.startsWith(family)));
    expect(unused).toEqual([]);
  });

  it("are the same in every language", () => {
    for (const file of files) {
      const same = english.find((one) => one.page === file.page);
      expect(messages(file).map((message) => message.id.name).sort(), `${file.language}/${file.page}`).toEqual(
        same && messages(same).map((message) => message.id.name).sort(),
      );
    }
  });

  it("say the same in every language: of the same variables, by the same functions", () => {
    const madeOf = (message: Message) => {
      const found = JSON.stringify(message).matchAll(/"type":"(VariableReference|FunctionReference|MessageReference)","id":\{[^}]*"name":"(\w[\w-]*)"/g);
      return [...new Set([...found].map(([, type, name]) => `${type} ${name}`))].sort();
    };
    const inEnglish = new Map(english.flatMap(messages).map((message) => [message.id.name, madeOf(message)]));
    for (const file of files) {
      for (const message of messages(file)) {
        expect(madeOf(message), `${file.language}: ${message.id.name}`).toEqual(inEnglish.get(message.id.name));
      }
    }
  });

  it("tell customers and staff apart in one line each, for the build leaves those of staff out line by line", () => {
    for (const file of files.filter((file) => file.page === "reasons")) {
      const text = readFileSync(join(locales, file.language, "reasons.ftl"), "utf8");
      expect(text.split("\n").filter((line) => line.startsWith(" ")), file.language).toEqual([]);
    }
  });

  it("know three sentences for every reason there is, and for no other", () => {
    const rust = readFileSync(join(root, "crates/token/src/reason.rs"), "utf8");
    const codes = [...rust.matchAll(/^\s+[A-Z]\w+ = "([a-z_]+)",$/gm)].map((found) => (found[1] ?? "").replaceAll("_", "-"));
    expect(codes.length).toBeGreaterThan(30);
    const wanted = codes.flatMap((code) => ["staff", "customer", "todo"].map((one) => `reason-${code}-${one}`));
    expect([...ids].filter((id) => id.startsWith("reason-")).sort()).toEqual(wanted.sort());
  });
});
