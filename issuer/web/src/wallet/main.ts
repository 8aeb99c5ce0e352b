import "../lib/ui/base.css";
import { mount } from "svelte";
import reasons from "../../../locales/en/reasons.ftl?customer";
import rules from "../../../locales/en/rules.ftl?raw";
import shared from "../../../locales/en/shared.ftl?raw";
import wallet from "../../../locales/en/wallet.ftl?start";
import { speak } from "../lib/i18n.svelte";
import App from "./App.svelte";

speak({ en: [shared, rules, reasons, wallet] });

const target = document.getElementById("app");
if (target) mount(App, { target });

if ("serviceWorker" in navigator && import.meta.env.PROD) {
  // Without it the page only needs the network to start.
  navigator.serviceWorker.register("/sw.js", { scope: "/wallet/" }).catch(() => {});
}
