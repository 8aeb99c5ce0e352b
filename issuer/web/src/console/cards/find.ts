import type { CardPage, CardQuery, CardSummary } from "../service/cards";

const pageSize = 200;
const longest = 22;

/** What was typed into the search box, without blanks and what cannot stand in an id; a pasted id is kept whole. */
export function tidy(typed: string): string {
  return typed.replaceAll(/[^A-Za-z0-9_-]/g, "").slice(0, longest);
}

/**
 * The cards whose id starts with what was typed. Capitals do not matter: people read these letters to each other.
 * @param page asks the service for one page
 * @param most how many to find before stopping
 */
export async function findCards(typed: string, page: (query: CardQuery) => Promise<CardPage>, most: number): Promise<CardSummary[]> {
  const wanted = tidy(typed).toLowerCase();
  const found: CardSummary[] = [];
  let after: string | undefined;
  do {
    const { cards, next } = await page({ after, limit: pageSize });
    found.push(...cards.filter((card) => card.id.toLowerCase().startsWith(wanted)));
    after = next;
  } while (after !== undefined && found.length < most);
  return found.slice(0, most);
}
