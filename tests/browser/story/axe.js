// What axe-core finds wrong with a screen for people who cannot see it well, or hear it read.
import fs from "node:fs";
import { createRequire } from "node:module";

const source = fs.readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** The violations of WCAG 2.2 AA, and of what axe calls good practice, as texts that say where. */
export async function violations(tab) {
  await tab.evaluate(source);
  const { violations: found } = await tab.evaluate((only) => globalThis.axe.run(document, { runOnly: only, resultTypes: ["violations"] }), tags);
  return found.flatMap(({ id, help, nodes }) => nodes.map(({ target, failureSummary }) => `${id} (${help}): ${target.join(" ")}: ${failureSummary.split("\n").slice(1).join("; ").trim()}`));
}
