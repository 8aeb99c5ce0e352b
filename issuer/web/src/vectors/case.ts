import type { HolderJwk as Jwk } from "../lib/format/holder";

/** The form of a test vector: tests/vectors/README.md. Ids and bytes are base64url. */
export interface Case extends Scan {
  name: string;
  check: string;
  merchant: string;
  keys: { keys: KeyJwk[]; exp: number };
  state: State;
  again?: Scan[];
  expect: string;
  digits?: string;
  subject?: string;
  origin?: string;
  root?: Jwk;
  kind?: string;
}

export interface Scan {
  text: string;
  now: number;
  device?: string;
  intent?: "punch" | "redeem";
  entry_time?: number;
}

export interface KeyJwk extends Jwk {
  kid: string;
  merchant: string;
  kinds: string[];
  nbf: number;
  exp: number;
  status: "active" | "revoked";
}

export interface State {
  cards?: { card: string; merchant: string; generation: number; status: string; holder: Jwk | { totp: string } | { paper: true } }[];
  vouchers?: { voucher: string; merchant: string }[];
  coupons?: { coupon: string; merchant: string }[];
  devices?: { device: string; merchant: string; store: string; status: string; key: Jwk }[];
  burnt?: string[];
  freeze?: string;
  freeze_version?: number;
  key_set_version?: number;
  challenge?: { nonce: string; card: string; device: string; store: string; reward: string; iat: number; exp: number; digits: string; answered: boolean };
  claimed?: Jwk;
}
