import type { CardPage, CardQuery, CardSummary } from "../service/cards";

const longest = 22;

/** What was typed into the search box, without blanks and what cannot stand in an id; a pasted id is kept whole. */
export function tidy(typed: string): string {
  return typed.replaceAll(/[^A-Za-z0-9_-]/g, "").slice(0, longest);
}

/**
 * The cards whose id starts with what was typed, small and capital letters alike.
 * @param page asks the service for one page; it looks at a bounded number of cards at a time, so a page may be short and not the last
 * @param most how many to find before stopping
 */
export async function findCards(typed: string, page: (query: CardQuery) => Promise<CardPage>, most: number): Promise<CardSummary[]> {
  const short = tidy(typed);
  if (short === "") return [];
  const found: CardSummary[] = [];
  let after: string | undefined;
  do {
    const { cards, next } = await page({ after, limit: most - found.length, short });
    found.push(...cards);
    after = next;
  } while (after !== undefined && found.length < most);
  return found;
}

/**
 * One page of cards of at most `size`, and where the next one starts. One card more is asked for than is shown: a last page that is just
 * full has no empty one behind it.
 */
export async function pageOfCards(after: string | undefined, page: (query: CardQuery) => Promise<CardPage>, size: number): Promise<CardPage> {
  const { cards } = await page({ after, limit: size + 1 });
  const last = cards[size - 1];
  return cards.length > size && last ? { cards: cards.slice(0, size), next: last.id } : { cards };
}
