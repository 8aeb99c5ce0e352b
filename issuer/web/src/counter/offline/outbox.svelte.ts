import { Problem, type Verdict } from "../../lib/api";
import { now } from "../../lib/clock";
import type { Change } from "../../lib/store";
import { type Chain, type EntryHash, noEntry, type Place, type SignedEntry, turnedAway } from "../chain/chain";
import type { Draft } from "../chain/submitter";
import { type Device, Keep, tables } from "../device/keep";
import type { CounterView } from "../device/wire";
import { claimsIn } from "../input/claims";
import { type Answer, type Exposure, exposureOf, heldBack, isOver, type Report, reportOf, type Row, rowKey } from "./row";
import { remember, type Used, usedBy } from "./used";

/** What comes of a good code, to be kept with its entry. */
export interface Passed {
  readonly card: string | null;
  readonly used: Used | null;
}

const hour = 3600;

/**
 * Answers with which an entry stays here to be sent again later, and all behind it. Not those to an entry that has its place in the chain:
 * there the last one means its code, and that answer is for good.
 */
const again = new Set(["quarantine_full", "clock", "from_the_future"]);

/** What the service says to an entry. */
type Told = { verdict: Verdict } | { problem: Problem };

/** Thrown when what is next is to be sent a little later: {@link heldBack}. */
export class NotYet extends Error {
  override name = "NotYet";

  constructor(readonly seconds: number) {
    super("not yet");
  }
}

function answerIn(told: Told): Answer {
  if ("problem" in told) return { verdict: "refused", reason: told.problem.code, first: null, at: now() };
  const { verdict, reason, first } = told.verdict;
  return { verdict, reason: reason ?? null, first: first ?? null, at: now() };
}

/** Every entry that this browser signed, and those that still wait for an answer. */
export class Outbox {
  exposure: Exposure = $state.raw(exposureOf([]));
  report: Report = $state.raw(reportOf([], 0));
  /** When everything was last sent (Unix seconds, the service's clock). */
  lastSync: number | null = $state(null);
  /** In the order in which they were signed. */
  private rows: readonly Row[] = $state.raw([]);
  /** Where the chain ended when the rows were read or written here. It ends elsewhere when another tab has signed since. */
  private end: EntryHash | null = null;
  /** When what nobody needs any more was let go of last (Unix seconds). */
  private tidied = 0;

  private constructor(
    private readonly keep: Keep,
    private readonly send: (entry: string) => Promise<Verdict>,
  ) {}

  static async open(keep: Keep, send: (entry: string) => Promise<Verdict>): Promise<Outbox> {
    const outbox = new Outbox(keep, send);
    await outbox.load();
    return outbox;
  }

  /** Reads again what is kept: another tab may have sent some. */
  async load(): Promise<void> {
    this.end = (await this.keep.chain()).head;
    this.rows = await this.keep.store.all<Row>(tables.entries);
    this.lastSync = (await this.keep.store.get<number>(Keep.table, "sent")) ?? null;
    this.show();
  }

  all(device: string): readonly Row[] {
    return this.rows.filter((row) => row.device === device);
  }

  /** Those of a device that were answered, behind a place in its chain. */
  sent(device: string, behind = 0): readonly Row[] {
    return this.rows.filter(({ device: of, answer, seq }) => of === device && answer !== null && seq > behind);
  }

  get waits(): boolean {
    return this.exposure.entries > 0;
  }

  /** Keeps an entry with its place in the chain, and with the code that it uses up. Only then may it be sent, or staff be told. */
  async add(device: string, chain: Chain, entry: SignedEntry, draft: Draft, passed: Passed | null): Promise<Row> {
    const row: Row = {
      ...entry,
      key: rowKey(device, entry.seq),
      device,
      count: draft.count,
      amount: draft.amount,
      code: draft.code ?? null,
      drawn: (draft.code !== undefined && claimsIn(draft.code)?.iat) || null,
      card: passed?.card ?? null,
      told: passed ? "counted" : "online",
      answer: null,
    };
    await this.store(row, passed, [{ in: Keep.table, put: chain, key: "chain" }]);
    this.end = chain.head;
    return row;
  }

  /** What staff are told of an entry that got no answer. */
  async tell(row: Row, passed: Passed | null): Promise<void> {
    await this.store({ ...row, card: passed?.card ?? null, told: passed ? "counted" : "open" }, passed, []);
  }

  /**
   * Sends one entry and keeps what the service says. That holds also where this browser cannot keep it: then the entry waits on, and is told
   * the same when it is sent again. Throws Offline, or a {@link Problem} that says nothing about the entry.
   */
  async deliver(row: Row): Promise<Told> {
    const outcome = await this.ask(row);
    const verdict = "verdict" in outcome ? outcome.verdict : null;
    await this.answered(row, outcome, verdict?.entry?.hash === row.hash).catch(() => undefined);
    return outcome;
  }

  /**
   * Keeps a device anew with all that it signed, after the browser has cleared what was kept; gives the device that is kept here then. Where
   * its chain ends, the service is asked before anything more is signed, and whoever goes on signs on again. Another tab may have put back
   * what it had, or have become another device meanwhile: then only what this page signed is added, for it says itself who signed it.
   * To be called with the lock of the chain.
   */
  async putBack(device: Device, view: CounterView): Promise<Device> {
    const { rows } = this;
    await this.keep.store.makeAgain();
    const there = await this.keep.device();
    const kept = new Set((await this.keep.store.all<Row>(tables.entries)).map(({ key }) => key));
    const used = rows.flatMap(({ code }) => (code !== null && usedBy(code)) || []);
    const lacking = rows.filter(({ key }) => !kept.has(key));
    const changes: Change[] = [...lacking.map((row) => ({ in: tables.entries, put: row })), ...used.map(remember)];
    if (!there) {
      const last = this.all(device.id).at(-1);
      const place = last ? { seq: last.seq, head: last.hash } : { seq: 0, head: noEntry };
      const chain: Chain = { ...place, time: last?.time ?? 0, doubt: place };
      changes.push(
        { in: Keep.table, put: chain, key: "chain" },
        { in: Keep.table, put: { ...view, shift: null }, key: "view" },
        { in: Keep.table, put: true, key: "leaving" },
        { in: Keep.table, put: device, key: "device" },
      );
    } else if (there.id === device.id && lacking.length > 0) {
      const chain = await this.keep.chain();
      changes.push({ in: Keep.table, put: { ...chain, doubt: { seq: chain.seq, head: chain.head } }, key: "chain" });
    }
    await this.keep.store.write(changes);
    await this.load();
    return there ?? device;
  }

  /**
   * Sends all that waits, in the order of the chain. Stops, by throwing, at the first that gets no answer or is to be sent later.
   * @param lateOnly when the service takes nothing but late entries of this device any more
   */
  async drain(lateOnly = false): Promise<void> {
    // A month of scans lies here, and a customer waits: they are read only when some wait, another tab has signed, or an hour is over.
    if (!this.waits && now() - this.tidied < hour && (await this.keep.chain()).head === this.end) return;
    await this.load();
    for (const row of this.rows.filter(({ answer }) => answer === null)) {
      const wait = heldBack(row, now(), lateOnly);
      if (wait > 0) throw new NotYet(wait);
      await this.deliver(row);
    }
    await this.keep.store.put(Keep.table, now(), "sent");
    this.lastSync = now();
    await this.forget();
  }

  /**
   * Sends once more an entry that was answered. The service says what it said the first time; where it says otherwise, that is kept.
   * Tells whether it did.
   */
  async repeat(key: string): Promise<boolean> {
    const row = this.rows.find((one) => one.key === key);
    if (!row?.answer) return false;
    const answer = answerIn(await this.ask(row));
    if (answer.verdict === row.answer.verdict && answer.reason === row.answer.reason) return false;
    await this.store({ ...row, answer }, null, []);
    return true;
  }

  /**
   * For a service that was set back to an older state: sends once more what it answered behind the place where its record of this device
   * ends now. Gives how many that were; none, when that place was never in this device's chain.
   */
  async refill(device: string, service: Place): Promise<number> {
    const isOurs = service.seq === 0 || this.rows.some(({ device: of, seq, hash }) => of === device && seq === service.seq && hash === service.head);
    const lost = isOurs ? this.sent(device, service.seq) : [];
    for (const row of lost) {
      const wait = heldBack(row, now(), true);
      if (wait > 0) throw new NotYet(wait);
      await this.repeat(row.key);
    }
    return lost.length;
  }

  /**
   * Asks the service about an entry. Throws what says nothing about it: also that it does not know the device, for a service that was
   * restored from before the enrolment may be told of it yet.
   */
  private async ask(row: Row): Promise<Told> {
    try {
      const verdict = await this.send(row.entry);
      if (verdict.verdict === "refused" && !verdict.entry && again.has(verdict.reason ?? "")) throw new Problem(409, verdict.reason ?? "", "", null);
      return { verdict };
    } catch (fault) {
      if (!(fault instanceof Problem) || fault.passing || fault.status === 401 || again.has(fault.code)) throw fault;
      return { problem: fault };
    }
  }

  private async answered(row: Row, outcome: Told, chained: boolean): Promise<void> {
    const answer = answerIn(outcome);
    const good = ["accepted", "challenge", "used"].includes(answer.verdict);
    const used = good && row.code !== null ? usedBy(row.code) : null;
    const more: Change[] = used ? [remember(used)] : [];
    const chain = await this.keep.chain();
    const device = await this.keep.device();
    if (!chained && device?.id === row.device) more.push({ in: Keep.table, put: turnedAway(chain, row), key: "chain" });
    const isLast = this.exposure.entries <= 1;
    if (isLast) more.push({ in: Keep.table, put: answer.at, key: "sent" });
    await this.store({ ...row, answer }, null, more);
    if (isLast) this.lastSync = answer.at;
  }

  private async store(row: Row, passed: Passed | null, more: readonly Change[]): Promise<void> {
    const burn = passed?.used ? [remember(passed.used)] : [];
    await this.keep.store.write([{ in: tables.entries, put: row }, ...burn, ...more]);
    this.rows = [...this.rows.filter(({ key }) => key !== row.key), row].sort((a, b) => (a.key < b.key ? -1 : 1));
    this.show();
  }

  /** Lets go what nobody needs any more. */
  private async forget(): Promise<void> {
    const over = this.rows.filter((row) => isOver(row, now()));
    const burnt = await this.keep.store.entries<number>(tables.burnt);
    const changes = [
      ...over.map(({ key }) => ({ in: tables.entries, delete: key })),
      ...burnt.filter(([, until]) => until < now()).map(([key]) => ({ in: tables.burnt, delete: key })),
    ];
    if (changes.length > 0) await this.keep.store.write(changes);
    this.rows = this.rows.filter((row) => !over.includes(row));
    this.tidied = now();
  }

  private show(): void {
    this.exposure = exposureOf(this.rows);
    this.report = reportOf(this.rows, now());
  }
}
