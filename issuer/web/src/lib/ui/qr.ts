import { qrMatrix, type Level } from "./qr-matrix";

/** Modules of white around the code on every side. */
export const quietZone = 4;

export interface Drawing {
  /** The side, quiet zone included. */
  modules: number;
  /** The dark modules as an SVG path, a run of neighbours as one box. */
  path: string;
}

/** A code of digits or of a link, with its quiet zone. */
export function drawQr(text: string, level: Level = "M"): Drawing {
  const rows = qrMatrix(text, level);
  let path = "";
  rows.forEach((row, y) => {
    for (let x = 0; x < row.length; x += 1) {
      if (!row[x]) continue;
      const from = x;
      while (row[x + 1]) x += 1;
      const run = x - from + 1;
      path += `M${from + quietZone} ${y + quietZone}h${run}v1h-${run}z`;
    }
  });
  return { modules: rows.length + 2 * quietZone, path };
}
