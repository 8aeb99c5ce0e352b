import wallet from "../../../locales/en/wallet.ftl?later";
import { speakAlso } from "../lib/i18n.svelte";

/** The texts of the screens that nobody sees first. */
speakAlso({ en: [wallet] });
