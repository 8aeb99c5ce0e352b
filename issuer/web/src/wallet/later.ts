import { speakAlso, textsIn } from "../lib/i18n.svelte";

/** The texts of the screens that nobody sees first. */
await speakAlso(textsIn(import.meta.glob<string>("../../../locales/*/wallet.ftl", { query: "?later", import: "default" })));
