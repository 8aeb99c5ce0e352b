/** One step of {@link Store.write}. `key` for tables without a key path. */
export type Change =
  | { in: string; put: unknown; key?: string }
  /** As put, where nothing may be under that key yet. */
  | { in: string; add: unknown; key?: string }
  | { in: string; delete: string }
  | { in: string; clear: true };

/** A small door to IndexedDB: every call is one transaction, and failing to open is an error that a page can explain. */
export class Store {
  private constructor(private readonly database: IDBDatabase) {}

  /** Opens, making or upgrading what is missing. `tables` maps each table's name to the key path of its rows, or to `null`. */
  static open(name: string, version: number, tables: Record<string, string | null>): Promise<Store> {
    return new Promise((done, fail) => {
      if (typeof indexedDB === "undefined") throw new DOMException("no IndexedDB", "NotSupportedError");
      const request = indexedDB.open(name, version);
      request.onupgradeneeded = () => {
        for (const [table, keyPath] of Object.entries(tables)) {
          if (!request.result.objectStoreNames.contains(table)) {
            request.result.createObjectStore(table, keyPath === null ? {} : { keyPath });
          }
        }
      };
      request.onsuccess = () => {
        // Another tab with a newer page may need a newer version.
        request.result.onversionchange = () => request.result.close();
        done(new Store(request.result));
      };
      request.onerror = () => fail(request.error ?? new DOMException("cannot open"));
      request.onblocked = () => fail(new DOMException("another tab is open", "InvalidStateError"));
    });
  }

  get<T>(table: string, key: string): Promise<T | undefined> {
    return this.run(table, "readonly", (rows) => rows.get(key) as IDBRequest<T | undefined>);
  }

  all<T>(table: string): Promise<T[]> {
    return this.run(table, "readonly", (rows) => rows.getAll() as IDBRequest<T[]>);
  }

  /** Every row with its key. */
  entries<T>(table: string): Promise<[string, T][]> {
    return new Promise((done, fail) => {
      const transaction = this.database.transaction(table, "readonly");
      const rows = transaction.objectStore(table);
      const keys = rows.getAllKeys() as IDBRequest<string[]>;
      const values = rows.getAll() as IDBRequest<T[]>;
      transaction.oncomplete = () => done(keys.result.map((key, at) => [key, values.result[at] as T]));
      transaction.onabort = () => fail(transaction.error ?? new DOMException("aborted", "AbortError"));
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
    return new Promise((done, fail) => {
      const tables = [...new Set(changes.map((change) => change.in))];
      const transaction = this.database.transaction(tables, "readwrite", { durability: "strict" });
      for (const change of changes) {
        const rows = transaction.objectStore(change.in);
        if ("put" in change) rows.put(change.put, change.key);
        else if ("add" in change) rows.add(change.add, change.key);
        else if ("delete" in change) rows.delete(change.delete);
        else rows.clear();
      }
      transaction.oncomplete = () => done();
      transaction.onabort = () => fail(transaction.error ?? new DOMException("aborted", "AbortError"));
    });
  }

  /** Reads a row and writes what `change` makes of it, in one transaction, so that no other tab comes in between. */
  update<T>(table: string, key: string, change: (before: T | undefined) => T): Promise<T> {
    return new Promise((done, fail) => {
      const transaction = this.database.transaction(table, "readwrite", { durability: "strict" });
      const rows = transaction.objectStore(table);
      let after: T;
      const read = rows.get(key) as IDBRequest<T | undefined>;
      read.onsuccess = () => {
        after = change(read.result);
        rows.put(after, rows.keyPath === null ? key : undefined);
      };
      transaction.oncomplete = () => done(after);
      transaction.onabort = () => fail(transaction.error ?? new DOMException("aborted", "AbortError"));
    });
  }

  close(): void {
    this.database.close();
  }

  private run<T>(table: string, mode: IDBTransactionMode, act: (rows: IDBObjectStore) => IDBRequest<T>): Promise<T> {
    return new Promise((done, fail) => {
      const transaction = this.database.transaction(table, mode, mode === "readwrite" ? { durability: "strict" } : {});
      const request = act(transaction.objectStore(table));
      transaction.oncomplete = () => done(request.result);
      transaction.onabort = () => fail(transaction.error ?? new DOMException("aborted", "AbortError"));
    });
  }
}
