/** Where the punches of a card stand: the grid in which they are drawn largest. */
export interface Grid {
  columns: number;
  rows: number;
  /** The side of one place. */
  side: number;
}

/** @param most the largest side that still looks well */
export function grid(count: number, width: number, height: number, most: number): Grid {
  let best: Grid = { columns: 1, rows: count, side: 0 };
  let bestGap = Number.POSITIVE_INFINITY;
  for (let columns = 1; columns <= count; columns += 1) {
    const rows = Math.ceil(count / columns);
    const side = Math.min(width / columns, height / rows, most);
    const gap = columns * rows - count;
    // As large as can be; among the nearly equal, the fullest rows.
    if (side > best.side * 1.06 || (side >= best.side * 0.94 && gap < bestGap)) {
      best = { columns, rows, side };
      bestGap = gap;
    }
  }
  return best;
}
