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

  /** Writes a row; `key` for tables without a key path. Resolves when it is committed. */
  async put(table: string, row: unknown, key?: string): Promise<void> {
    await this.run(table, "readwrite", (rows) => rows.put(row, key));
  }

  async delete(table: string, key: string): Promise<void> {
    await this.run(table, "readwrite", (rows) => rows.delete(key) as IDBRequest<undefined>);
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
