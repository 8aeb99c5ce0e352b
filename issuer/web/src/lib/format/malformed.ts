/** What is wrong with bytes or digits that are no token of ours. */
export type Flaw =
  | "too-long"
  | "not-digits"
  | "not-a-code"
  | "empty"
  | "bad-tail"
  | "block-too-large"
  | "not-canonical"
  | "wrong-kind";

/** Bytes or digits that no key could make right. */
export class Malformed extends Error {
  constructor(readonly flaw: Flaw) {
    super(flaw);
    this.name = "Malformed";
  }
}
