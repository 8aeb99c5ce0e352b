// What a browser may lack, to be run in it before its pages.
/** As in a browser that has never heard of it: whatever is asked of it by that name is not supported. */
export function withoutEd25519() {
  const subtle = SubtleCrypto.prototype;
  for (const call of ["generateKey", "importKey", "sign", "verify"]) {
    const real = subtle[call];
    subtle[call] = function (...asked) {
      const named = asked.some((one) => (one?.name ?? one) === "Ed25519" || one?.algorithm?.name === "Ed25519");
      return named ? Promise.reject(new DOMException("Unrecognized name.", "NotSupportedError")) : real.apply(this, asked);
    };
  }
}

/** As where a browser was told to keep nothing. */
export function withoutStorage() {
  Object.defineProperty(window, "indexedDB", { value: undefined });
}

/** A device's clock that is wrong by so many minutes. `setClock` sets it, for this tab and its reloads. */
export function wrongClock(minutes) {
  const Right = Date;
  let wrong = Number(sessionStorage.getItem("clock") ?? minutes) * 60_000;
  globalThis.setClock = (by) => {
    sessionStorage.setItem("clock", String(by));
    wrong = by * 60_000;
  };
  globalThis.Date = class extends Right {
    constructor(...at) {
      super(...(at.length > 0 ? at : [Right.now() + wrong]));
    }

    static now() {
      return Right.now() + wrong;
    }
  };
}

/** A device whose storage can be full: `setFull` says whether it is, for this tab and its reloads. Then every write fails as browsers let it. */
export function withoutRoom(full = false) {
  const isFull = () => (sessionStorage.getItem("full") ?? String(full)) === "true";
  const refused = new WeakSet();
  globalThis.setFull = (is) => sessionStorage.setItem("full", String(is));
  for (const write of ["put", "add"]) {
    const real = IDBObjectStore.prototype[write];
    IDBObjectStore.prototype[write] = function (...row) {
      const request = real.apply(this, row);
      if (isFull() && !refused.has(this.transaction)) {
        refused.add(this.transaction);
        queueMicrotask(() => this.transaction.abort());
      }
      return request;
    };
  }
  const { get } = Object.getOwnPropertyDescriptor(IDBTransaction.prototype, "error");
  Object.defineProperty(IDBTransaction.prototype, "error", {
    get() {
      return refused.has(this) ? new DOMException("the disk is full", "QuotaExceededError") : get.call(this);
    },
  });
}
