import type { KeptCard } from "./kept";

/**
 * What is noted of a card beside the database, so that the page can say what is gone when the browser clears that one. Nothing of it is
 * secret: it opens no card.
 */
export interface NotedCard {
  readonly id: string;
  readonly merchant: string;
  readonly program: string;
  /** What people at a counter ask for. */
  readonly number: string | null;
}

const key = "tenthcup-wallet-cards";

/** What is noted. Browsers that keep nothing at all, and notes that are damaged, are no notes. */
function noted(): readonly NotedCard[] {
  try {
    const all: unknown = JSON.parse(localStorage.getItem(key) ?? "[]");
    return Array.isArray(all) ? all.filter((one): one is NotedCard => typeof one?.id === "string" && typeof one.merchant === "string") : [];
  } catch {
    return [];
  }
}

/** Those that were kept here once, and are not now. */
export function lostCards(cards: readonly KeptCard[]): readonly NotedCard[] {
  return noted().filter(({ id }) => !cards.some((card) => card.id === id));
}

/** Notes the cards that are kept, and those that are lost and not given up. */
export function note(cards: readonly KeptCard[], lost: readonly NotedCard[]): void {
  const kept = cards.map(({ id, face, view }) => ({ id, merchant: face.merchant_name, program: face.program_name, number: view.number ?? null }));
  try {
    localStorage.setItem(key, JSON.stringify([...kept, ...lost]));
  } catch {
    // Then the page can only say what may have happened.
  }
}
