/**
 * QR codes (ISO/IEC 18004) of decimal digits or of any text, at error correction M or Q, versions 1 to 13: all that a card page ever shows,
 * and a third of the bytes of a general encoder. Tested module by module against one.
 */

/** M for screens, Q for paper. */
export type Level = "M" | "Q";

/** By level: how the format names it, and by version the error correction codewords per block, and blocks. */
const levels = {
  M: { bits: 0, correction: [10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22], blocks: [1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9] },
  Q: { bits: 3, correction: [13, 22, 18, 26, 18, 24, 18, 22, 20, 24, 28, 26, 24], blocks: [1, 1, 2, 2, 4, 4, 6, 6, 8, 8, 8, 10, 12] },
};
const codewords = [26, 44, 70, 100, 134, 172, 196, 242, 292, 346, 404, 466, 532];

interface Layout {
  version: number;
  level: Level;
  side: number;
  total: number;
  blocks: number;
  correction: number;
}

function layout(version: number, level: Level): Layout {
  return {
    version,
    level,
    side: 17 + 4 * version,
    total: codewords[version - 1] ?? 0,
    blocks: levels[level].blocks[version - 1] ?? 0,
    correction: levels[level].correction[version - 1] ?? 0,
  };
}

/** Bits of a segment: mode, count, and for digits 10, 7 or 4 bits for three, two or one of them, else the bytes. */
function bitsOf(text: string, version: number): number[] {
  const bits: number[] = [];
  const put = (value: number, width: number) => {
    for (let at = width - 1; at >= 0; at -= 1) bits.push((value >> at) & 1);
  };
  if (/^[0-9]+$/.test(text)) {
    put(1, 4);
    put(text.length, version < 10 ? 10 : 12);
    for (const group of text.match(/.{1,3}/g) ?? []) put(Number(group), group.length * 3 + 1);
  } else {
    const bytes = new TextEncoder().encode(text);
    put(4, 4);
    put(bytes.length, version < 10 ? 8 : 16);
    for (const byte of bytes) put(byte, 8);
  }
  return bits;
}

function fit(text: string, level: Level): { layout: Layout; data: Uint8Array } {
  for (let version = 1; version <= codewords.length; version += 1) {
    const found = layout(version, level);
    const capacity = found.total - found.blocks * found.correction;
    const bits = bitsOf(text, version);
    if (bits.length > capacity * 8) continue;
    // A terminator of up to four zeros, zeros to the end of the byte, then the two padding bytes in turn.
    const data = new Uint8Array(capacity);
    bits.forEach((bit, at) => (data[at >> 3] = (data[at >> 3] ?? 0) | (bit << (7 - (at & 7)))));
    const used = Math.min(capacity, Math.ceil(Math.min(bits.length + 4, capacity * 8) / 8));
    for (let at = used; at < capacity; at += 1) data[at] = (at - used) % 2 ? 0x11 : 0xec;
    return { layout: found, data };
  }
  throw new RangeError("too much for a code");
}

/** GF(256) with the polynomial 0x11d. */
function times(a: number, b: number): number {
  let product = 0;
  for (let bit = 7; bit >= 0; bit -= 1) product = (product << 1) ^ (product >> 7 ? 0x11d : 0) ^ ((b >> bit) & 1 ? a : 0);
  return product;
}

/** The generator polynomial with these many roots, without its leading one. */
function generator(degree: number): number[] {
  let polynomial = [1];
  let root = 1;
  for (let at = 0; at < degree; at += 1) {
    polynomial = [...polynomial, 0].map((one, index) => one ^ times(polynomial[index - 1] ?? 0, root));
    root = times(root, 2);
  }
  return polynomial.slice(1);
}

function correctionOf(block: Uint8Array, polynomial: number[]): number[] {
  const rest: number[] = polynomial.map(() => 0);
  for (const byte of block) {
    const factor = byte ^ (rest.shift() ?? 0);
    rest.push(0);
    polynomial.forEach((one, at) => (rest[at] = (rest[at] ?? 0) ^ times(one, factor)));
  }
  return rest;
}

/** Data and correction of all blocks, one byte of each in turn. */
function interleave(data: Uint8Array, { total, blocks, correction }: Layout): number[] {
  const short = Math.floor(total / blocks) - correction;
  const longFrom = blocks - (total % blocks);
  const polynomial = generator(correction);
  const parts: Uint8Array[] = [];
  let at = 0;
  for (let block = 0; block < blocks; block += 1) {
    const length = short + (block >= longFrom ? 1 : 0);
    parts.push(data.subarray(at, at + length));
    at += length;
  }
  const corrections = parts.map((part) => correctionOf(part, polynomial));
  const inTurn = (columns: ArrayLike<number>[], length: number) =>
    Array.from({ length }, (_, row) => columns.flatMap((column) => (row < column.length ? [column[row] ?? 0] : []))).flat();
  return [...inTurn(parts, short + 1), ...inTurn(corrections, correction)];
}

/** `null` where data goes. */
type Matrix = (boolean | null)[][];

/** The remainder of `value` times 2^degree by a generator of that degree, appended to it. */
function withRemainder(value: number, polynomial: number, degree: number): number {
  let rest = value << degree;
  for (let bit = 31 - Math.clz32(rest); bit >= degree; bit -= 1) {
    if ((rest >> bit) & 1) rest ^= polynomial << (bit - degree);
  }
  return (value << degree) | rest;
}

function drawPatterns({ version, level, side }: Layout): Matrix {
  const matrix: Matrix = Array.from({ length: side }, () => new Array<boolean | null>(side).fill(null));
  const set = (x: number, y: number, dark: boolean) => {
    const row = matrix[y];
    if (row && x >= 0 && x < side) row[x] = dark;
  };
  /** Squares in one another: dark at all distances from the middle but these. */
  const rings = (middleX: number, middleY: number, reach: number, light: number[]) => {
    for (let y = -reach; y <= reach; y += 1) {
      for (let x = -reach; x <= reach; x += 1) set(middleX + x, middleY + y, !light.includes(Math.max(Math.abs(x), Math.abs(y))));
    }
  };
  for (let at = 8; at < side - 8; at += 1) {
    set(at, 6, at % 2 === 0);
    set(6, at, at % 2 === 0);
  }
  const far = side - 7;
  const places = version === 1 ? [] : version < 7 ? [6, far] : [6, (6 + far) / 2, far];
  for (const y of places) {
    for (const x of places) {
      // Not where the finders are.
      if ((x === 6 && (y === 6 || y === far)) || (x === far && y === 6)) continue;
      rings(x, y, 2, [1]);
    }
  }
  rings(3, 3, 4, [2, 4]);
  rings(side - 4, 3, 4, [2, 4]);
  rings(3, side - 4, 4, [2, 4]);
  if (version >= 7) {
    const bits = withRemainder(version, 0x1f25, 12);
    for (let at = 0; at < 18; at += 1) {
      const dark = ((bits >> at) & 1) === 1;
      const [near, there] = [Math.floor(at / 3), side - 11 + (at % 3)];
      set(there, near, dark);
      set(near, there, dark);
    }
  }
  drawFormat(set, side, level, 0);
  return matrix;
}

/** The level and the mask, twice, and the one module that is always dark. */
function drawFormat(set: (x: number, y: number, dark: boolean) => void, side: number, level: Level, mask: number): void {
  const bits = withRemainder((levels[level].bits << 3) | mask, 0x537, 10) ^ 0x5412;
  for (let at = 0; at < 15; at += 1) {
    const dark = ((bits >> at) & 1) === 1;
    // Past the timing pattern, which takes the seventh row and column.
    const along = at < 6 ? at : at + 1;
    if (at < 8) set(8, along, dark);
    else set(at === 8 ? 7 : 14 - at, 8, dark);
    if (at < 8) set(side - 1 - at, 8, dark);
    else set(8, side - 15 + at, dark);
  }
  set(8, side - 8, true);
}

/** The places of data, in the order in which bits go there: in pairs of columns from the right, up and down. */
function* path(patterns: Matrix): Generator<[x: number, y: number]> {
  const side = patterns.length;
  let up = true;
  for (let right = side - 1; right > 0; right -= 2) {
    if (right === 6) right = 5;
    for (let step = 0; step < side; step += 1) {
      const y = up ? side - 1 - step : step;
      for (const x of [right, right - 1]) if (patterns[y]?.[x] === null) yield [x, y];
    }
    up = !up;
  }
}

const masks: ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0,
  (_, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
];

/** How badly a code would be read: runs, boxes, what looks like a finder, and an uneven share of dark. */
function penalty(rows: boolean[][]): number {
  const side = rows.length;
  const columns = rows.map((_, x) => rows.map((row) => row[x] ?? false));
  let sum = 0;
  for (const line of [...rows, ...columns]) {
    const text = line.map((dark) => (dark ? "1" : "0")).join("");
    for (const run of text.match(/0{5,}|1{5,}/g) ?? []) sum += run.length - 2;
    for (let at = 0; at <= side - 11; at += 1) {
      const part = text.slice(at, at + 11);
      if (part === "10111010000" || part === "00001011101") sum += 40;
    }
  }
  for (let y = 1; y < side; y += 1) {
    for (let x = 1; x < side; x += 1) {
      const dark = rows[y]?.[x];
      if (dark === rows[y]?.[x - 1] && dark === rows[y - 1]?.[x] && dark === rows[y - 1]?.[x - 1]) sum += 3;
    }
  }
  const share = rows.flat().filter(Boolean).length / side ** 2;
  return sum + Math.floor(Math.abs(share * 100 - 50) / 5) * 10;
}

function masked(patterns: Matrix, bits: number[], level: Level, mask: number): boolean[][] {
  const turn = masks[mask] ?? (() => false);
  const rows = patterns.map((row) => row.map((dark) => dark ?? false));
  let at = 0;
  for (const [x, y] of path(patterns)) {
    const row = rows[y];
    // What is left over after the last bit is light before masking.
    if (row) row[x] = ((bits[at] ?? 0) === 1) !== turn(x, y);
    at += 1;
  }
  drawFormat((x, y, dark) => ((rows[y] ?? [])[x] = dark), rows.length, level, mask);
  return rows;
}

/** The modules of a code, dark as `true`, without a quiet zone. */
export function qrMatrix(text: string, level: Level = "M"): boolean[][] {
  const { layout, data } = fit(text, level);
  const bits = interleave(data, layout).flatMap((byte) => [7, 6, 5, 4, 3, 2, 1, 0].map((bit) => (byte >> bit) & 1));
  const patterns = drawPatterns(layout);
  const candidates = masks.map((_, mask) => masked(patterns, bits, level, mask));
  const penalties = candidates.map(penalty);
  return candidates[penalties.indexOf(Math.min(...penalties))] ?? [];
}
