import { now } from "../../lib/clock";

/** What another counter was refused, for a limit or because one person is not enough, and a second person may approve. One of GET /v1/approvals. */
export interface Approval {
  /** The hash of the entry to approve. */
  readonly entry: string;
  /** The first characters of the card's id. */
  readonly card: string;
  readonly intent: "punch" | "redeem" | "move" | "move_lost";
  readonly count: number;
  readonly reason: string;
  /** Unix seconds. */
  readonly at: number;
  readonly until: number;
  readonly store_name: string;
  readonly staff_name: string;
  readonly device_name: string;
  /** Asked at this device or by whoever is signed on here, so not to be approved here. */
  readonly own: boolean;
}

/** What waits for whoever is signed on here. */
export class Approvals {
  list: readonly Approval[] = $state.raw([]);

  constructor(private readonly ask: () => Promise<readonly Approval[]>) {}

  async load(): Promise<void> {
    try {
      this.list = (await this.ask()).filter((approval) => !approval.own);
    } catch {
      // The list is asked for again with the next news, and every minute.
    }
    this.drop();
  }

  /** Leaves out what has waited too long. */
  drop(): void {
    if (this.list.some((approval) => approval.until <= now())) this.list = this.list.filter((approval) => approval.until > now());
  }
}
