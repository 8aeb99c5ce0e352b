/** One step of {@link Store.write}. `key` for tables without a key path. */
export type Change =
  | { in: string; put: unknown; key?: string }
  /** As put, where nothing may be under that key yet. */
  | { in: string; add: unknown; key?: string }
  | { in: string; delete: string }
  | { in: string; clear: true };

/** What the page had kept is gone: the browser cleared it, or somebody did, while the page was open. */
export class Cleared extends Error {
  override name = "Cleared";
}

/** A database and its tables: the name of each, with the key path of its rows or `null`. */
interface Plan {
  readonly name: string;
  readonly version: number;
  readonly tables: Record<string, string | null>;
}

/** `anew` makes it when there is none; else that is {@link Cleared}. */
function connect({ name, version, tables }: Plan, anew: boolean): Promise<IDBDatabase> {
  return new Promise((done, fail) => {
    if (typeof indexedDB === "undefined") throw new DOMException("no IndexedDB", "NotSupportedError");
    const request = indexedDB.open(name, version);
    request.onupgradeneeded = ({ oldVersion }) => {
      if (oldVersion === 0 && !anew) {
        fail(new Cleared("nothing is kept here any more"));
        request.transaction?.abort();
        return;
      }
      for (const [table, keyPath] of Object.entries(tables)) {
        if (!request.result.objectStoreNames.contains(table)) {
          request.result.createObjectStore(table, keyPath === null ? {} : { keyPath });
        }
      }
    };
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error ?? new DOMException("cannot open"));
    request.onblocked = () => fail(new DOMException("another tab is open", "InvalidStateError"));
  });
}

/** As often as this it is tried to connect again: right after it has cleared something, a browser may still close what is opened. */
const mostTries = 5;

/** As `connect`, to what was there before. Throws {@link Cleared} when that is gone. */
async function connectAgain(plan: Plan): Promise<IDBDatabase> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await connect(plan, false);
    } catch (fault) {
      if (fault instanceof Cleared || tries === mostTries) throw fault;
      await new Promise((done) => setTimeout(done, 100 * tries));
    }
  }
}

/** A small door to IndexedDB: every call is one transaction, and failing to open is an error that a page can explain. */
export class Store {
  /** Called when it turns out that all that was kept is gone. From then on every call throws {@link Cleared}, until {@link makeAgain}. */
  onCleared: () => void = () => {};

  private database: Promise<IDBDatabase>;

  private constructor(
    private readonly plan: Plan,
    database: IDBDatabase,
  ) {
    this.database = Promise.resolve(database);
    this.watch(database);
  }

  /** Opens, making or upgrading what is missing. `tables` maps each table's name to the key path of its rows, or to `null`. */
  static async open(name: string, version: number, tables: Record<string, string | null>): Promise<Store> {
    const plan = { name, version, tables };
    return new Store(plan, await connect(plan, true));
  }

  /** After all was cleared: makes the tables again, without their rows. */
  async makeAgain(): Promise<void> {
    this.watch(await (this.database = connect(this.plan, true)));
  }

  get<T>(table: string, key: string): Promise<T | undefined> {
    return this.run(table, "readonly", (rows) => rows.get(key) as IDBRequest<T | undefined>);
  }

  all<T>(table: string): Promise<T[]> {
    return this.run(table, "readonly", (rows) => rows.getAll() as IDBRequest<T[]>);
  }

  /** Every row with its key. */
  entries<T>(table: string): Promise<[string, T][]> {
    return this.within([table], "readonly", (transaction) => {
      const rows = transaction.objectStore(table);
      const keys = rows.getAllKeys() as IDBRequest<string[]>;
      const values = rows.getAll() as IDBRequest<T[]>;
      return () => keys.result.map((key, at) => [key, values.result[at] as T]);
    });
  }

  /** Writes a row; `key` for tables without a key path. Resolves when it is committed. */
  async put(table: string, row: unknown, key?: string): Promise<void> {
    await this.run(table, "readwrite", (rows) => rows.put(row, key));
  }

  async delete(table: string, key: string): Promise<void> {
    await this.run(table, "readwrite", (rows) => rows.delete(key) as IDBRequest<undefined>);
  }

  /** Takes all of these steps in one transaction, in this order: all of them or none. Resolves when they are committed. */
  write(changes: readonly Change[]): Promise<void> {
    const tables = [...new Set(changes.map((change) => change.in))];
    return this.within(tables, "readwrite", (transaction) => {
      for (const change of changes) {
        const rows = transaction.objectStore(change.in);
        if ("put" in change) rows.put(change.put, change.key);
        else if ("add" in change) rows.add(change.add, change.key);
        else if ("delete" in change) rows.delete(change.delete);
        else rows.clear();
      }
      return () => undefined;
    });
  }

  /** Reads a row and writes what `change` makes of it, in one transaction, so that no other tab comes in between. */
  update<T>(table: string, key: string, change: (before: T | undefined) => T): Promise<T> {
    return this.within([table], "readwrite", (transaction) => {
      const rows = transaction.objectStore(table);
      let after: T;
      const read = rows.get(key) as IDBRequest<T | undefined>;
      read.onsuccess = () => {
        after = change(read.result);
        rows.put(after, rows.keyPath === null ? key : undefined);
      };
      return () => after;
    });
  }

  close(): void {
    void this.database.then(
      (database) => database.close(),
      () => undefined,
    );
  }

  private run<T>(table: string, mode: IDBTransactionMode, act: (rows: IDBObjectStore) => IDBRequest<T>): Promise<T> {
    return this.within([table], mode, (transaction) => {
      const request = act(transaction.objectStore(table));
      return () => request.result;
    });
  }

  /** One transaction: `act` asks, and what it gives back reads the answers when all is committed. */
  private async within<T>(tables: string[], mode: IDBTransactionMode, act: (transaction: IDBTransaction) => () => T): Promise<T> {
    const database = await this.connected();
    return new Promise((done, fail) => {
      const transaction = database.transaction(tables, mode, mode === "readwrite" ? { durability: "strict" } : {});
      const answer = act(transaction);
      transaction.oncomplete = () => done(answer());
      transaction.onabort = () => fail(transaction.error ?? new DOMException("aborted", "AbortError"));
    });
  }

  /** The database, or one more try where the last one to connect again came to nothing. */
  private connected(): Promise<IDBDatabase> {
    return this.database.catch((fault: unknown) => {
      if (!(fault instanceof Cleared)) this.reconnect();
      return this.database;
    });
  }

  private watch(database: IDBDatabase): void {
    // By the browser: it cleared what is kept, or let the connection of a page go that it had put to sleep.
    database.onclose = () => this.reconnect();
    database.onversionchange = ({ newVersion }) => {
      database.close();
      // Another tab with a newer page may need a newer version; no version means that all is deleted.
      if (newVersion === null) this.reconnect();
    };
  }

  private reconnect(): void {
    this.database = connectAgain(this.plan);
    this.database.then(
      (database) => this.watch(database),
      (fault) => {
        if (fault instanceof Cleared) this.onCleared();
      },
    );
  }
}
