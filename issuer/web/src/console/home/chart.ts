export interface Day {
  /** ISO date, in the merchant's own days. */
  day: string;
  punches: number;
  rewards: number;
  cards: number;
}

export interface Bar {
  day: Day;
  x: number;
  y: number;
  width: number;
  height: number;
  /** How much of the bar, from the ground, stands for rewards. */
  rewards: number;
}

export interface Chart {
  bars: Bar[];
  /** Values at which a line is drawn, with their heights. */
  lines: { value: number; y: number }[];
}

/** The smallest round number (1, 2, 5 times a power of ten, at least 4) that is not below `value`. */
export function roundUp(value: number): number {
  if (value <= 4) return 4;
  const power = 10 ** Math.floor(Math.log10(value));
  for (const step of [1, 2, 3, 4, 5, 6, 8]) {
    if (step * power >= value) return step * power;
  }
  return 10 * power;
}

/** Places one bar per day in a box of `width` × `height`. What is not zero can be seen. */
export function layOut(days: readonly Day[], width: number, height: number): Chart {
  const top = roundUp(Math.max(0, ...days.map((day) => Math.max(day.punches, day.rewards))));
  const step = width / Math.max(1, days.length);
  const bars = days.map((day, index) => {
    const tall = (value: number, least: number) => (value === 0 ? 0 : Math.max(least, (value / top) * height));
    const punches = tall(day.punches, 3);
    return { day, x: index * step + step * 0.16, y: height - punches, width: step * 0.68, height: punches, rewards: tall(day.rewards, 2) };
  });
  const lines = [0, 0.5, 1].map((part) => ({ value: top * part, y: height - part * height }));
  return { bars, lines };
}
