import { concat, same, sha256, toBase64, utf8, type Bytes } from "./bytes";
import * as cbor from "./cbor";
import * as digits from "./digits";
import { bytes as bstr, record, type Codec, type Described, type Fields } from "./fields";
import { Malformed } from "./malformed";
import { ed25519, esp256, type Signer, type VerifyingKey } from "./signature";

/** How the protected header names the key: by a kid of one of these lengths, by a CARD, or not at all. FORMAT.md §4. */
type Header = { kid: readonly number[] } | "card" | "bare";

/** One kind of token: its claims as a table, and all that binds a signature to it. */
export interface Kind<C> {
  label: string;
  /** The digit K in a code's text; `null` for what is never in a code. */
  digit: number | null;
  /** What may sign it, by COSE's numbers. */
  algorithms: readonly number[];
  header: Header;
  payload: Codec<Omit<C, "kid" | "card">>;
  /** What has to hold between claims. */
  holds: (claims: C) => boolean;
}

type Kid = { kid: Bytes };
type EmbeddedCard = { card: Bytes };

interface Table<H extends Header, F extends Fields> {
  digit?: number;
  /** A holder signs it, whose key may be of P-256. */
  byHolder?: true;
  header: H;
  fields: F;
  holds?: (claims: ClaimsOf<H, F>) => boolean;
}

type ClaimsOf<H extends Header, F extends Fields> = Described<F> &
  (H extends { kid: readonly number[] } ? Kid : H extends "card" ? EmbeddedCard : unknown);

export function kind<H extends Header, F extends Fields>(label: string, table: Table<H, F>): Kind<ClaimsOf<H, F>> {
  return {
    label,
    digit: table.digit ?? null,
    algorithms: table.byHolder ? [ed25519, esp256] : [ed25519],
    header: table.header,
    payload: record(table.fields) as unknown as Codec<Omit<ClaimsOf<H, F>, "kid" | "card">>,
    holds: table.holds ?? (() => true),
  };
}

/** The claims of a kind. */
export type Of<K> = K extends Kind<infer C> ? C : never;

/** No merchant: 16 zero bytes, for what belongs to no merchant. */
export const noMerchant: Bytes = new Uint8Array(16);

/** FORMAT.md §3. */
function aad(label: string, merchant: Uint8Array, extra: Uint8Array): Bytes {
  if (merchant.length !== 16) throw new RangeError("a merchant's id has 16 bytes");
  return concat(utf8(`TENTHCUP/${label}/1\0`), merchant, extra);
}

function signed(protectedHeader: Uint8Array, payload: Uint8Array, external: Uint8Array): Bytes {
  return cbor.write(["Signature1", protectedHeader, external, payload]);
}

function headerOf<C>(kind: Kind<C>, algorithm: number, claims: C): Bytes {
  const entries: cbor.TreeMap = new Map([[1, algorithm]]);
  if (kind.header === "bare") return cbor.write(entries);
  if (kind.header !== "card") {
    const { kid } = claims as Kid;
    if (!kind.header.kid.includes(kid.length)) throw new RangeError("a kid of another length");
    return cbor.write(entries.set(4, kid));
  }
  // Label 13 holds the CARD as its array. Written out, because it goes in as the bytes it came in.
  return concat(Uint8Array.of(0xa2), cbor.write(1), cbor.write(algorithm), cbor.write(13), (claims as EmbeddedCard).card);
}

function readHeader<C>(kind: Kind<C>, encoded: Uint8Array): { algorithm: number; named: Partial<Kid & EmbeddedCard> } {
  const tree = cbor.read(encoded);
  if (!(tree instanceof Map)) throw new Malformed("not-canonical");
  const algorithm = tree.get(1);
  if (typeof algorithm !== "number" || !kind.algorithms.includes(algorithm)) throw new Malformed("not-canonical");
  return { algorithm, named: keyNamed(kind.header, tree) };
}

function keyNamed(header: Header, tree: cbor.TreeMap): Partial<Kid & EmbeddedCard> {
  if (header === "bare") return {};
  if (header === "card") {
    const card = tree.get(13);
    if (!Array.isArray(card)) throw new Malformed("not-canonical");
    return { card: cbor.write(card) };
  }
  const kid = tree.get(4);
  if (kid === undefined) throw new Malformed("not-canonical");
  return { kid: bstr(...header.kid).from(kid) };
}

function assemble(protectedHeader: Uint8Array, payload: Uint8Array, signature: Uint8Array): Bytes {
  return cbor.write([protectedHeader, new Map(), payload, signature]);
}

/** A token whose bytes follow the template of its kind. Who signed it is not known yet. */
export class Unverified<C> {
  private constructor(
    readonly kind: Kind<C>,
    /** What it says, which nobody may have signed. */
    readonly unverified: C,
    readonly bytes: Bytes,
    private readonly algorithm: number,
    private readonly protectedHeader: Uint8Array,
    private readonly payload: Uint8Array,
    private readonly signature: Uint8Array,
  ) {}

  /** Reads by the template of `kind`, encodes again and compares. Throws {@link Malformed}. */
  static fromBytes<C>(kind: Kind<C>, bytes: Uint8Array): Unverified<C> {
    const tree = cbor.read(bytes);
    if (!Array.isArray(tree) || tree.length !== 4) throw new Malformed("not-canonical");
    const [encodedHeader, , encodedPayload, signature] = tree;
    if (!(encodedHeader instanceof Uint8Array) || !(encodedPayload instanceof Uint8Array)) throw new Malformed("not-canonical");
    if (!(signature instanceof Uint8Array) || signature.length !== 64) throw new Malformed("not-canonical");
    const { algorithm, named } = readHeader(kind, encodedHeader);
    const claims = { ...kind.payload.from(cbor.read(encodedPayload)), ...named } as C;
    const payload = cbor.write(kind.payload.to(claims));
    const protectedHeader = headerOf(kind, algorithm, claims);
    if (!same(assemble(protectedHeader, payload, signature), bytes)) throw new Malformed("not-canonical");
    if (!kind.holds(claims)) throw new Malformed("not-canonical");
    return new Unverified(kind, claims, new Uint8Array(bytes), algorithm, protectedHeader, payload, signature);
  }

  /** From a code's text. Another kind's digit is "wrong-kind". */
  static fromText<C>(kind: Kind<C>, text: string): Unverified<C> {
    const { digit, token } = digits.decode(text);
    if (digit !== kind.digit) throw new Malformed("wrong-kind");
    return Unverified.fromBytes(kind, token);
  }

  /** `null` when the signature is not by this key, for this merchant, as this kind. The key says by which algorithm, not the token. */
  async verify(key: VerifyingKey, merchant: Uint8Array, extra: Uint8Array = new Uint8Array()): Promise<Signed<C> | null> {
    if (key.algorithm !== this.algorithm) return null;
    const message = signed(this.protectedHeader, this.payload, aad(this.kind.label, merchant, extra));
    return (await key.verify(message, this.signature)) ? Signed.made(made, this.kind, this.unverified, this.bytes) : null;
  }
}

/** Known to this file only, so that only signing and verifying make a {@link Signed}. */
const made = Symbol();

/** A token that was verified, or that this browser signed. */
export class Signed<C> {
  private constructor(
    private readonly kind: Kind<C>,
    readonly claims: C,
    readonly bytes: Bytes,
  ) {}

  static made<C>(_proof: typeof made, kind: Kind<C>, claims: C, bytes: Bytes): Signed<C> {
    return new Signed(kind, claims, bytes);
  }

  /** As it travels in JSON. */
  toBase64(): string {
    return toBase64(this.bytes);
  }

  /** As it stands in a code. */
  toText(): string {
    if (this.kind.digit === null) throw new TypeError(`${this.kind.label} is never in a code`);
    return digits.encode(this.kind.digit, this.bytes);
  }

  digest(): Promise<Bytes> {
    return sha256(this.bytes);
  }
}

export async function sign<C>(
  kind: Kind<C>,
  claims: C,
  signer: Signer,
  merchant: Uint8Array,
  extra: Uint8Array = new Uint8Array(),
): Promise<Signed<C>> {
  const protectedHeader = headerOf(kind, signer.publicKey.length === 64 ? esp256 : ed25519, claims);
  const payload = cbor.write(kind.payload.to(claims));
  const signature = await signer.sign(signed(protectedHeader, payload, aad(kind.label, merchant, extra)));
  const bytes = assemble(protectedHeader, payload, signature);
  // What we cannot read ourselves, nobody may be given.
  Unverified.fromBytes(kind, bytes);
  return Signed.made(made, kind, claims, bytes);
}
