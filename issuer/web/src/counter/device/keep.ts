import type { Bytes } from "../../lib/format/bytes";
import type { KeptKey } from "../../lib/keys";
import { Store } from "../../lib/store";
import { type Chain, emptyChain } from "../chain/chain";
import type { EnrolLink } from "./link";

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

/** What this browser keeps for the counter. */
export class Keep {
  private constructor(readonly store: Store) {}

  static readonly table = table;

  static async open(name = "tenthcup-counter"): Promise<Keep> {
    return new Keep(await Store.open(name, 1, { [table]: null }));
  }

  device(): Promise<Device | undefined> {
    return this.store.get<Device>(table, "device");
  }

  /** A new device begins a new chain. */
  async enrolled(device: Device): Promise<void> {
    await this.store.put(table, emptyChain, "chain");
    await this.store.put(table, device, "device");
    await this.store.delete(table, "enrolling");
  }

  saveDevice(device: Device): Promise<void> {
    return this.store.put(table, device, "device");
  }

  async forgetDevice(): Promise<void> {
    await this.store.delete(table, "device");
    await this.store.delete(table, "chain");
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

  async chain(): Promise<Chain> {
    return (await this.store.get<Chain>(table, "chain")) ?? emptyChain;
  }

  /** Resolves when it is on disk: only then may the entry in it be sent. */
  saveChain(chain: Chain): Promise<void> {
    return this.store.put(table, chain, "chain");
  }
}
