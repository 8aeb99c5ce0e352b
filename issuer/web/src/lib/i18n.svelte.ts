import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";

/** The texts of a page or of a part of it, per language tag, each loaded when it is asked for. English is among them. */
export type Texts = Record<string, () => Promise<string>>;

const fallback = "en";
/** Where this browser keeps the language that its user chose. */
const place = "tenthcup-language";

class Language {
  tag = $state(fallback);
  bundle: FluentBundle | null = $state.raw(null);
  /** What is to be loaded anew when the language changes. */
  parts: Texts[] = [];
}

const language = new Language();

/** What `import.meta.glob` found under `locales`, by language. */
export function textsIn(found: Record<string, () => Promise<string>>): Texts {
  return Object.fromEntries(Object.entries(found).map(([path, load]) => [/locales\/([^/]+)\//.exec(path)?.[1] ?? fallback, load]));
}

/** The first of the wanted languages that is there, by full tag, then by language alone; else English. */
export function choose(wanted: readonly string[], there: readonly string[]): string {
  for (const tag of wanted) {
    const exact = there.find((one) => one.toLowerCase() === tag.toLowerCase());
    if (exact) return exact;
    const base = tag.split("-")[0]?.toLowerCase();
    // Norwegian is asked for as no, nb or nn; we write Bokmål.
    const near = there.find((one) => one.split("-")[0] === (base === "no" || base === "nn" ? "nb" : base));
    if (near) return near;
  }
  return fallback;
}

/** What the user chose here, before what the browser asks for. */
function wantedHere(): string[] {
  let chosen: string | null = null;
  try {
    chosen = localStorage.getItem(place);
  } catch {
    // Storage is denied: then the browser's languages are all there is.
  }
  return chosen ? [chosen, ...navigator.languages] : [...navigator.languages];
}

async function bundleOf(tag: string, parts: Texts[]): Promise<FluentBundle> {
  const bundle = new FluentBundle(tag, { useIsolating: false });
  for (const text of await Promise.all(parts.map((part) => part[tag]?.() ?? ""))) {
    const faults = bundle.addResource(new FluentResource(text));
    if (faults[0]) throw faults[0];
  }
  return bundle;
}

async function change(tag: string, parts: Texts[]): Promise<void> {
  language.bundle = await bundleOf(tag, parts);
  language.parts = parts;
  language.tag = tag;
  if (typeof document !== "undefined") document.documentElement.lang = tag;
}

/** Speaks the language that was chosen here, or that the browser asks for. */
export async function speak(texts: Texts, wanted: readonly string[] = wantedHere()): Promise<void> {
  await change(choose(wanted, Object.keys(texts)), [texts]);
}

/** Learns more texts, for screens that come later. */
export async function speakAlso(texts: Texts): Promise<void> {
  if (!language.parts.includes(texts)) await change(language.tag, [...language.parts, texts]);
}

/** Speaks another language from now on, here and on the other pages of this browser. */
export async function speakInstead(tag: string): Promise<void> {
  await change(tag, language.parts);
  try {
    localStorage.setItem(place, tag);
  } catch {
    // Storage is denied: then it holds until the page is left.
  }
}

/** What each language calls itself. Written down: a phone takes a tenth of a second to find out. */
const names: Record<string, string> = { de: "Deutsch", en: "English", nb: "Norsk bokmål", nl: "Nederlands", te: "తెలుగు" };

/** The languages there are, each with what it calls itself, the one now spoken among them. */
export function languages(): { tag: string; name: string }[] {
  return Object.keys(language.parts[0] ?? {}).map((tag) => ({ tag, name: names[tag] ?? tag }));
}

/** The language now spoken, as a BCP 47 tag. */
export function spoken(): string {
  return language.tag;
}

/** As {@link spoken}, as the browser's region writes it: English with the day before the month in London, after it in Boston. */
export function region(wanted: readonly string[] = navigator.languages): string {
  return wanted.find((tag) => tag.split("-")[0]?.toLowerCase() === language.tag) ?? language.tag;
}

/** Whether a message is there: for families such as `reason-*`, whose ids come from the service. */
export function has(id: string): boolean {
  return language.bundle?.hasMessage(id) ?? false;
}

/** The text of a message. A missing message shows its id, which a test forbids for ids written in the sources. */
export function t(id: string, args: Record<string, FluentVariable> | null = null): string {
  const message = language.bundle?.getMessage(id);
  return message?.value && language.bundle ? language.bundle.formatPattern(message.value, args, []) : id;
}
