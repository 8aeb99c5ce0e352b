import { spoken } from "../../lib/i18n.svelte";

/** For times and dates: the language of the page, in the region that the browser names (English as in Britain has 24 hours). */
export function locale(): string {
  const language = spoken();
  return navigator.languages.find((tag) => tag.split("-")[0] === language) ?? language;
}
