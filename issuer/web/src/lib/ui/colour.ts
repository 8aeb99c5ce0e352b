/** Colours of a merchant's card: readable whatever the merchant chose. */

type Rgb = [number, number, number];

const cream = "#fffaf2";
const espresso = "#22140d";

function parse(colour: string): Rgb {
  const value = /^#[0-9a-f]{6}$/i.test(colour) ? Number.parseInt(colour.slice(1), 16) : 0x7a4b2a;
  return [value >> 16, (value >> 8) & 255, value & 255];
}

function print(rgb: Rgb): string {
  return `#${rgb.map((part) => Math.round(part).toString(16).padStart(2, "0")).join("")}`;
}

function mix(from: Rgb, to: Rgb, share: number): Rgb {
  return from.map((part, at) => part + ((to[at] ?? 0) - part) * share) as Rgb;
}

/** Relative luminance, WCAG 2.2. */
function luminance(colour: string): number {
  const [r, g, b] = parse(colour).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast of two colours, 1..21. */
export function contrast(a: string, b: string): number {
  const [darker, lighter] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

export interface CardColours {
  /** The ground runs from one to the other. */
  ground: string;
  groundEnd: string;
  /** At least 4.5 against both. */
  ink: string;
}

export function cardColours(colour: string): CardColours {
  const base = print(parse(colour));
  const ink =
    [cream, espresso].find((one) => contrast(one, base) >= 4.5) ??
    (contrast("#ffffff", base) >= contrast("#000000", base) ? "#ffffff" : "#000000");
  // Away from the ink, so that reading only gets easier.
  const away: Rgb = luminance(ink) > 0.4 ? [20, 10, 30] : [255, 250, 235];
  return { ground: base, groundEnd: print(mix(parse(base), away, 0.28)), ink };
}
