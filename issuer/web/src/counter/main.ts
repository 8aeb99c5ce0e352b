import "../lib/ui/base.css";
import { mount } from "svelte";
import { speak, textsIn } from "../lib/i18n.svelte";
import { holdFocus } from "../lib/ui/hold-focus";
import App from "./App.svelte";

if (import.meta.env.PROD && navigator.serviceWorker?.controller) {
  // Whatever becomes of it, the page starts.
  await import("../lib/renew").then(({ renew }) => renew("/counter/")).catch(() => {});
}

await speak(textsIn(import.meta.glob<string>("../../../locales/*/counter.ftl", { query: "?page", import: "default" })));

const target = document.getElementById("app");
if (target) mount(App, { target });
holdFocus();

if ("serviceWorker" in navigator && import.meta.env.PROD) {
  // Without it the page only needs the network to start.
  navigator.serviceWorker.register("/sw.js", { scope: "/counter/" }).catch(() => {});
}
