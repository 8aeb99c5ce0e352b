import type { Bytes } from "../format/bytes";
import type { HolderKey } from "../format/holder";
import type { RotatingCode } from "../format/rotating";
import type { PublicKey } from "../format/signature";

/** How a card is held, and so shown (FORMAT.md §6): A by a key, B by a pass with a rotating code, C by a static code. */
export type Holding =
  | { assurance: "A"; key: HolderKey }
  /** `accepts` says whether the password is that of the code's time: only who knows the secret can. */
  | { assurance: "B"; accepts: (code: RotatingCode) => Promise<boolean> }
  | { assurance: "C" };

export interface CardStanding {
  merchant: Bytes;
  generation: number;
  frozen: boolean;
  holder: Holding;
}

export interface DeviceStanding {
  merchant: Bytes;
  store: Bytes;
  revoked: boolean;
  key: PublicKey;
}

/** Where a verifier looks things up. `null` for what is not there; fails when that is not known. */
export interface Registry {
  card(id: Bytes): Promise<CardStanding | null>;
  device(id: Bytes): Promise<DeviceStanding | null>;
  voucher(id: Bytes): Promise<{ merchant: Bytes } | null>;
  coupon(id: Bytes): Promise<{ merchant: Bytes } | null>;
}
