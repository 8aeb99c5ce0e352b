// The test vectors, by the pages' own code in a real Chromium: its WebCrypto is another than Node's.
import assert from "node:assert/strict";
import fs from "node:fs";
import { createRequire } from "node:module";
import test, { after } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { launch } from "../browser/launch.js";

const web = fileURLToPath(new URL("../../../issuer/web/", import.meta.url));
const folder = fileURLToPath(new URL("../../vectors/", import.meta.url));
const origin = "https://vectors.example";
const html = "<!doctype html><title>Vectors</title>";

/** One module with everything that answers a vector, built by the pages' own Vite. */
async function bundle() {
  const vite = await import(pathToFileURL(createRequire(`${web}package.json`).resolve("vite")));
  const lib = { entry: `${web}src/vectors/verdict.ts`, formats: ["es"], fileName: "verdict" };
  const built = await vite.build({ root: web, configFile: false, logLevel: "warn", build: { write: false, target: "es2022", lib } });
  const [chunk, ...others] = [built].flat().flatMap(({ output }) => output);
  assert.equal(others.length, 0, "one file");
  return chunk.code;
}

let browser;
after(() => browser?.close());

test("Chromium answers every vector as it has to", { timeout: 120_000 }, async () => {
  const names = fs.readdirSync(folder).filter((name) => name.endsWith(".json"));
  assert.ok(names.length > 0, "there are vectors");
  const vectors = names.map((name) => JSON.parse(fs.readFileSync(folder + name, "utf8")));
  const code = await bundle();
  browser = await launch();
  const tab = await browser.newPage();
  // An https address, so that the page is a secure context; nothing is asked of the network.
  await tab.route(`${origin}/**`, (route) => {
    const script = route.request().url().endsWith(".js");
    return route.fulfill(script ? { contentType: "text/javascript", body: code } : { contentType: "text/html", body: html });
  });
  await tab.goto(`${origin}/`);
  const { answers, forLedgers } = await tab.evaluate(async (cases) => {
    const { verdict, forLedgers } = await import("/verdict.js");
    const answers = [];
    for (const one of cases.filter(({ check }) => !forLedgers.includes(check)))
      answers.push([one.name, await verdict(one).catch((fault) => String(fault))]);
    return { answers, forLedgers };
  }, vectors);
  assert.deepEqual(forLedgers, ["chain"], "nothing else is left out");
  const due = vectors.filter(({ check }) => check !== "chain");
  assert.deepEqual(answers, due.map(({ name, expect }) => [name, expect]));
});
