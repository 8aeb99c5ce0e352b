import type { Bytes } from "../../lib/format/bytes";
import type { KeptKey } from "../../lib/keys";
import { Store } from "../../lib/store";
import { type Chain, emptyChain } from "../chain/chain";
import type { EnrolLink } from "./link";
import type { CounterView } from "./wire";

/** An enrolled device. Its key signs every scan and cannot be read out. */
export interface Device {
  readonly id: string;
  readonly name: string;
  readonly key: KeptKey;
  readonly merchant: string;
  readonly merchantName: string;
  readonly store: string;
  readonly storeName: string;
  /** The root key that this device trusts, for good. */
  readonly root: Bytes;
  /** The highest version of the key set that was seen. */
  readonly keySetVersion: number;
}

/** An enrolment that waits for the console, so that reloading the page does not lose it. */
export interface Enrolling {
  readonly link: EnrolLink;
  readonly name: string;
  readonly key: KeptKey;
}

const table = "kept";

/** The tables beside it, for when there is no network. */
export const tables = {
  /** Every ENTRY that this device signed in the last month, by device and sequence. */
  entries: "entries",
  /** Codes that were used here, by replay key. */
  burnt: "burnt",
  /** The holders' keys of cards, by card. */
  cards: "cards",
} as const;

/** What a device learnt, beside its key and its chain. */
const ofDevice = ["supplies", "view", "leaving"];

/** What this browser keeps for the counter. */
export class Keep {
  private constructor(readonly store: Store) {}

  static readonly table = table;

  static async open(name = "tenthcup-counter"): Promise<Keep> {
    return new Keep(await Store.open(name, 2, { [table]: null, [tables.entries]: "key", [tables.burnt]: null, [tables.cards]: "id" }));
  }

  device(): Promise<Device | undefined> {
    return this.store.get<Device>(table, "device");
  }

  /** A new device begins a new chain, and knows nothing of what another one knew here. */
  async enrolled(device: Device): Promise<void> {
    await this.store.write([
      { in: table, put: emptyChain, key: "chain" },
      { in: table, put: device, key: "device" },
      ...["enrolling", ...ofDevice].map((key) => ({ in: table, delete: key })),
      { in: tables.cards, clear: true },
    ]);
  }

  saveDevice(device: Device): Promise<void> {
    return this.store.put(table, device, "device");
  }

  /** Entries that were not sent yet stay: they say themselves who signed them. */
  async forgetDevice(): Promise<void> {
    await this.store.write(["device", "chain", ...ofDevice].map((key) => ({ in: table, delete: key })));
  }

  enrolling(): Promise<Enrolling | undefined> {
    return this.store.get<Enrolling>(table, "enrolling");
  }

  saveEnrolling(enrolling: Enrolling): Promise<void> {
    return this.store.put(table, enrolling, "enrolling");
  }

  forgetEnrolling(): Promise<void> {
    return this.store.delete(table, "enrolling");
  }

  /** What the service last said of this counter: who works here, what for, and who is signed on. */
  view(): Promise<CounterView | undefined> {
    return this.store.get<CounterView>(table, "view");
  }

  saveView(view: CounterView): Promise<void> {
    return this.store.put(table, view, "view");
  }

  /** Whether somebody signed off, and the service was not told yet. */
  async leaving(): Promise<boolean> {
    return (await this.store.get<boolean>(table, "leaving")) ?? false;
  }

  /** Somebody signed off, and the service is to be told. */
  signedOff(view: CounterView): Promise<void> {
    return this.store.write([{ in: table, put: view, key: "view" }, { in: table, put: true, key: "leaving" }]);
  }

  hasLeft(): Promise<void> {
    return this.store.delete(table, "leaving");
  }

  async chain(): Promise<Chain> {
    return (await this.store.get<Chain>(table, "chain")) ?? emptyChain;
  }

  saveChain(chain: Chain): Promise<void> {
    return this.store.put(table, chain, "chain");
  }
}
