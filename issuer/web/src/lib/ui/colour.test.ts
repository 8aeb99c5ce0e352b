import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { cardColours, contrast } from "./colour";

describe("a card's colours", () => {
  it("are readable for any colour that a merchant may choose", () => {
    for (let step = 0; step < 4096; step += 1) {
      const colour = `#${[step >> 8, (step >> 4) & 15, step & 15].map((part) => (part * 17).toString(16).padStart(2, "0")).join("")}`;
      const { ground, groundEnd, ink } = cardColours(colour);
      expect(contrast(ink, ground), colour).toBeGreaterThanOrEqual(4.5);
      expect(contrast(ink, groundEnd), colour).toBeGreaterThanOrEqual(4.5);
    }
  });

  it("stay a card's when the colour is none", () => {
    expect(cardColours("red; x").ground).toBe("#7a4b2a");
  });
});

describe("the tokens", () => {
  const css = readFileSync(new URL("tokens.css", import.meta.url), "utf8");
  const [light = "", dark = ""] = css.split("@media (prefers-color-scheme: dark)");
  const values = (text: string) => Object.fromEntries([...text.matchAll(/--([a-z0-9-]+):\s*(#[0-9a-f]{6})/g)].map((found) => [found[1], found[2]]));
  const themes: Record<string, Record<string, string | undefined>> = { light: values(light), dark: { ...values(light), ...values(dark) } };

  /** Ink on ground, and the least contrast: 4.5 for text, 3 for what is drawn (WCAG 2.2: 1.4.3, 1.4.11). */
  const pairs: [string, string, number][] = [
    ["ink", "ground", 7], ["ink", "surface", 7], ["ink", "surface-sunk", 7],
    ["ink-soft", "ground", 4.5], ["ink-soft", "surface", 4.5], ["ink-soft", "surface-sunk", 4.5],
    ["accent", "ground", 4.5], ["accent", "surface", 4.5], ["accent", "surface-sunk", 4.5], ["on-accent", "accent", 4.5], ["on-accent", "accent-strong", 4.5],
    ["line-strong", "ground", 3], ["line-strong", "surface", 3], ["focus", "ground", 3], ["focus", "surface", 3],
    ["on-ok", "ok", 4.5], ["ok-ink", "ok-soft", 4.5], ["ok-ink", "surface", 4.5],
    ["on-used", "used", 4.5], ["used-ink", "used-soft", 4.5], ["used-ink", "surface", 4.5],
    ["on-refused", "refused", 4.5], ["refused-ink", "refused-soft", 4.5], ["refused-ink", "surface", 4.5],
    ["on-undecided", "undecided", 4.5], ["undecided-ink", "undecided-soft", 4.5],
  ];
  it.each(["light", "dark"])("keep their contrast in the %s theme", (theme) => {
    for (const [ink, ground, least] of pairs) {
      const colours = themes[theme] ?? {};
      expect(contrast(colours[ink] ?? "", colours[ground] ?? ""), `${ink} on ${ground}`).toBeGreaterThanOrEqual(least);
    }
  });
});
