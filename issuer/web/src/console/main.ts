import "../lib/ui/base.css";
import { mount } from "svelte";
import texts from "../../../locales/en/console.ftl?raw";
import reasons from "../../../locales/en/reasons.ftl?raw";
import rules from "../../../locales/en/rules.ftl?raw";
import shared from "../../../locales/en/shared.ftl?raw";
import { speak } from "../lib/i18n.svelte";
import App from "./App.svelte";
import { takeLink } from "./frame/link";
import { followAddress } from "./frame/where.svelte";

// Before anything else looks at the address: a secret there is not a route, and must not stay.
const opened = takeLink(location, history);
speak({ en: [shared, rules, reasons, texts] });

const target = document.getElementById("app");
if (target) {
  const app = mount(App, { target, props: { opened } });
  followAddress(app.openLink);
}
