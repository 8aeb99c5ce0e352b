import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { Case } from "./case";
import { checks, forLedgers, verdict } from "./verdict";

const folder = fileURLToPath(new URL("../../../../tests/vectors/", import.meta.url));
const vectors = readdirSync(folder)
  .filter((name) => name.endsWith(".json"))
  .map((name) => ({ file: name, vector: JSON.parse(readFileSync(folder + name, "utf8")) as Case }));

describe("the test vectors", () => {
  it("are there for every check, and none is left out that is not for ledgers", () => {
    const found = new Set(vectors.map(({ vector }) => vector.check));
    expect([...found].sort()).toEqual([...Object.keys(checks), ...forLedgers].sort());
  });

  it.each(vectors.filter(({ vector }) => !forLedgers.includes(vector.check)))("$file", async ({ file, vector }) => {
    expect(`${vector.name}.json`).toBe(file);
    expect(await verdict(vector)).toBe(vector.expect);
  });
});
