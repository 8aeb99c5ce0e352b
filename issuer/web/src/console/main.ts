import "../lib/ui/base.css";
import { mount } from "svelte";
import { speak, textsIn } from "../lib/i18n.svelte";
import App from "./App.svelte";
import { takeLink } from "./frame/link";
import { followAddress } from "./frame/where.svelte";

// Before anything else looks at the address: a secret there is not a route, and must not stay.
const opened = takeLink(location, history);
await speak(textsIn(import.meta.glob<string>("../../../locales/*/console.ftl", { query: "?page", import: "default" })));

const target = document.getElementById("app");
if (target) {
  const app = mount(App, { target, props: { opened } });
  followAddress(app.openLink);
}
