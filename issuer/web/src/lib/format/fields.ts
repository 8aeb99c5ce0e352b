import type { Tree, TreeMap } from "./cbor";
import type { Bytes } from "./bytes";
import { Malformed } from "./malformed";

/** How one value stands in a payload. `from` refuses what is out of its range. */
export interface Codec<T> {
  to(value: T): Tree;
  from(tree: Tree): T;
}

/** One entry of a payload's map: its key, its codec, and whether it may be left out. */
export interface Field<T, Optional extends boolean = boolean> {
  key: number;
  codec: Codec<T>;
  optional: Optional;
}

export type Fields = Record<string, Field<never> | Field<any>>;

/** What a table of fields describes. */
export type Described<F extends Fields> = {
  [K in keyof F as F[K] extends Field<any, true> ? never : K]: F[K] extends Field<infer T> ? T : never;
} & {
  [K in keyof F as F[K] extends Field<any, true> ? K : never]?: (F[K] extends Field<infer T> ? T : never) | undefined;
};

export const must = <T>(key: number, codec: Codec<T>): Field<T, false> => ({ key, codec, optional: false });
export const may = <T>(key: number, codec: Codec<T>): Field<T, true> => ({ key, codec, optional: true });

export function refuse(): never {
  throw new Malformed("not-canonical");
}

export function whole(least: number, most: number): Codec<number> {
  return {
    to: (value) => value,
    from: (tree) => (typeof tree === "number" && tree >= least && tree <= most ? tree : refuse()),
  };
}

export const unsigned = whole(0, Number.MAX_SAFE_INTEGER);
export const signed = whole(-Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);
/** Seconds since 1970, below 2^32. */
export const time = whole(0, 2 ** 32 - 1);

/** Bytes of one of these lengths. */
export function bytes(...lengths: number[]): Codec<Bytes> {
  return {
    to: (value) => value,
    from: (tree) => (tree instanceof Uint8Array && lengths.includes(tree.length) ? new Uint8Array(tree) : refuse()),
  };
}

export const id = bytes(16);
export const hash = bytes(32);

/** Text of `least` to `most` bytes of UTF-8 that matches. */
export function text(least: number, most: number, pattern = /^/): Codec<string> {
  return {
    to: (value) => value,
    from: (tree) => {
      if (typeof tree !== "string") return refuse();
      const length = new TextEncoder().encode(tree).length;
      return length >= least && length <= most && pattern.test(tree) ? tree : refuse();
    },
  };
}

export function list<T>(item: Codec<T>): Codec<T[]> {
  return {
    to: (values) => values.map((value) => item.to(value)),
    from: (tree) => (Array.isArray(tree) ? tree.map((one) => item.from(one)) : refuse()),
  };
}

export function pair<A, B>(first: Codec<A>, second: Codec<B>): Codec<[A, B]> {
  return {
    to: ([a, b]) => [first.to(a), second.to(b)],
    from: (tree) => {
      if (!Array.isArray(tree) || tree.length !== 2) return refuse();
      return [first.from(tree[0] as Tree), second.from(tree[1] as Tree)];
    },
  };
}

/** Whether each item stands above the one before it. */
export function rising<T>(items: readonly T[], order: (a: T, b: T) => number): boolean {
  return items.every((item, at) => at === 0 || order(items[at - 1] as T, item) < 0);
}

/** A map with these fields, in this order, and no others. */
export function record<F extends Fields>(fields: F): Codec<Described<F>> {
  const table = Object.entries(fields) as [string, Field<unknown>][];
  return {
    to(value) {
      const pairs: TreeMap = new Map();
      for (const [name, field] of table) {
        const part = (value as Record<string, unknown>)[name];
        if (part !== undefined) pairs.set(field.key, field.codec.to(part));
      }
      return pairs;
    },
    from(tree) {
      if (!(tree instanceof Map)) return refuse();
      const found: Record<string, unknown> = {};
      for (const [name, field] of table) {
        const part = tree.get(field.key);
        if (part !== undefined) found[name] = field.codec.from(part);
        else if (!field.optional) refuse();
      }
      return found as Described<F>;
    },
  };
}
