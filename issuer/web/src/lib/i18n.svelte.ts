import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";

/** Texts per language tag, each the content of one or more .ftl files. English has to be among them. */
export type Texts = Record<string, string[]>;

const fallback = "en";

class Language {
  tag = $state(fallback);
  bundles: FluentBundle[] = $state.raw([]);
}

const language = new Language();

function bundleOf(tag: string, files: string[]): FluentBundle {
  const bundle = new FluentBundle(tag, { useIsolating: false });
  for (const file of files) {
    const faults = bundle.addResource(new FluentResource(file));
    if (faults[0]) throw faults[0];
  }
  return bundle;
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

/** Speaks the language that the browser asks for, falling back to English message by message. */
export function speak(texts: Texts, wanted: readonly string[] = navigator.languages): void {
  const tag = choose(wanted, Object.keys(texts));
  const tags = tag === fallback ? [fallback] : [tag, fallback];
  language.bundles = tags.map((one) => bundleOf(one, texts[one] ?? []));
  language.tag = tag;
  if (typeof document !== "undefined") document.documentElement.lang = tag;
}

/** Learns more texts of the languages spoken, for screens that come later. */
export function speakAlso(texts: Texts): void {
  for (const bundle of language.bundles) {
    for (const file of texts[bundle.locales[0] ?? fallback] ?? []) bundle.addResource(new FluentResource(file));
  }
  language.bundles = [...language.bundles];
}

/** The language now spoken, as a BCP 47 tag. */
export function spoken(): string {
  return language.tag;
}

/** As {@link spoken}, with the region that the browser asks for: English dates are written in more than one way. */
export function spokenHere(wanted: readonly string[] = navigator.languages): string {
  return wanted.find((tag) => tag.split("-")[0] === language.tag) ?? language.tag;
}

/** Whether a message is there: for families such as `reason-*`, whose ids come from the service. */
export function has(id: string): boolean {
  return language.bundles.some((bundle) => bundle.hasMessage(id));
}

/** The text of a message. A missing message shows its id, which a test forbids for ids written in the sources. */
export function t(id: string, args: Record<string, FluentVariable> | null = null): string {
  for (const bundle of language.bundles) {
    const message = bundle.getMessage(id);
    if (message?.value) return bundle.formatPattern(message.value, args, []);
  }
  return id;
}
