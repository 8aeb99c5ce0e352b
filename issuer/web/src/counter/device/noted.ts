/**
 * What is noted of this device beside the database, so that the page can say what is gone when the browser clears that one. It is no
 * secret, and nobody can scan with it.
 */
export interface Noted {
  /** The device's name. */
  readonly device: string;
  /** The store's name. */
  readonly store: string;
  /** Entries that waited for an answer. */
  readonly waiting: number;
}

const key = "tenthcup-counter-device";

export function noted(): Noted | null {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? "null") as Partial<Noted> | null;
    const { device, store, waiting } = kept ?? {};
    return typeof device === "string" && typeof store === "string" && typeof waiting === "number" ? { device, store, waiting } : null;
  } catch {
    return null;
  }
}

/** `null` when the enrolment was ended here. */
export function note(what: Noted | null): void {
  try {
    if (what) localStorage.setItem(key, JSON.stringify(what));
    else localStorage.removeItem(key);
  } catch {
    // Then nobody is told.
  }
}
