import { concat, utf8, type Bytes } from "./bytes";
import { Malformed } from "./malformed";

/** The part of CBOR that the formats use. Integers stay below 2^53. A map keeps the order in which it is filled. */
export type Tree = number | string | Uint8Array | Tree[] | TreeMap;
export type TreeMap = Map<number, Tree>;

const unsigned = 0;
const negative = 1;
const byteString = 2;
const textString = 3;
const array = 4;
const map = 5;

function head(major: number, value: number): Bytes {
  const first = major << 5;
  if (value < 24) return Uint8Array.of(first | value);
  const [marker, length] = value < 2 ** 8 ? [24, 1] : value < 2 ** 16 ? [25, 2] : value < 2 ** 32 ? [26, 4] : [27, 8];
  const bytes = new Uint8Array(1 + length);
  bytes[0] = first | marker;
  let rest = value;
  for (let at = length; at > 0; at -= 1) {
    bytes[at] = rest % 256;
    rest = Math.floor(rest / 256);
  }
  return bytes;
}

/** Deterministic encoding (RFC 8949 §4.2.1); the caller fills maps in the right order. */
export function write(tree: Tree): Bytes {
  if (typeof tree === "number") {
    if (!Number.isSafeInteger(tree)) throw new RangeError("not an integer");
    return tree < 0 ? head(negative, -1 - tree) : head(unsigned, tree);
  }
  if (typeof tree === "string") {
    const bytes = utf8(tree);
    return concat(head(textString, bytes.length), bytes);
  }
  if (tree instanceof Uint8Array) return concat(head(byteString, tree.length), tree);
  if (Array.isArray(tree)) return concat(head(array, tree.length), ...tree.map(write));
  return concat(head(map, tree.size), ...[...tree].flatMap(([key, value]) => [write(key), write(value)]));
}

const deepest = 8;

/**
 * Reads one value and nothing after it. Lengths are definite; anything but integers, strings, arrays and maps with integer keys is
 * refused. An encoding longer than needed, or a key twice or out of order, passes here: the caller encodes again and compares.
 */
export function read(bytes: Uint8Array): Tree {
  let at = 0;

  function take(length: number): Uint8Array {
    if (length > bytes.length - at) throw new Malformed("not-canonical");
    at += length;
    return bytes.subarray(at - length, at);
  }

  function headOf(): [major: number, value: number] {
    const first = take(1)[0] ?? 0;
    const small = first & 31;
    if (small < 24) return [first >> 5, small];
    if (small > 27) throw new Malformed("not-canonical");
    const value = take(2 ** (small - 24)).reduce((sum, byte) => sum * 256 + byte, 0);
    if (!Number.isSafeInteger(value)) throw new Malformed("not-canonical");
    return [first >> 5, value];
  }

  function value(depth: number): Tree {
    if (depth > deepest) throw new Malformed("not-canonical");
    const [major, size] = headOf();
    switch (major) {
      case unsigned:
        return size;
      case negative:
        return -1 - size;
      case byteString:
        return take(size).slice();
      case textString:
        return text(take(size));
      case array: {
        const items: Tree[] = [];
        // `size` is the sender's word: a false one ends at the last byte.
        for (let count = 0; count < size; count += 1) items.push(value(depth + 1));
        return items;
      }
      case map: {
        const pairs: TreeMap = new Map();
        for (let count = 0; count < size; count += 1) {
          const key = value(depth + 1);
          if (typeof key !== "number") throw new Malformed("not-canonical");
          pairs.set(key, value(depth + 1));
        }
        return pairs;
      }
      default:
        throw new Malformed("not-canonical");
    }
  }

  function text(part: Uint8Array): string {
    try {
      return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(part);
    } catch {
      throw new Malformed("not-canonical");
    }
  }

  const tree = value(0);
  if (at !== bytes.length) throw new Malformed("not-canonical");
  return tree;
}
