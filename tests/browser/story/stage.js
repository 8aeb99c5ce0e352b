// Who plays: one service; a browser with the merchant's and the customer's profiles; two counters, each a browser with a camera of its own.
import path from "node:path";
import { phone, place } from "../browser/devices.js";
import { launch, scratch } from "../browser/launch.js";
import { Film } from "../film/film.js";
import { Console } from "../pages/console.js";
import { Counter } from "../pages/counter.js";
import { Wallet } from "../pages/wallet.js";
import { Service } from "../service/service.js";

const desktop = { ...place, viewport: { width: 1280, height: 800 } };
const tablet = { ...place, viewport: { width: 820, height: 1180 }, hasTouch: true };

export class Stage {
  /** Faults of the pages themselves: exceptions, and what the content security policy stopped. */
  faults = [];
  /** Every tab by the name of who uses it. */
  tabs = {};
  #close = [];

  static async open() {
    const stage = new Stage();
    try {
      await stage.#build();
      return stage;
    } catch (error) {
      await stage.close();
      throw error;
    }
  }

  async #build() {
    this.service = await Service.start(2);
    this.#close.push(async () => (this.exitCode = await this.service.stop()));
    this.browser = await this.#browser([]);
    this.merchant = new Console(await this.#profile(this.browser, "merchant", desktop));
    this.customer = new Wallet(await this.#profile(this.browser, "customer", phone));
    this.otherMerchant = new Console(await this.#profile(this.browser, "other-merchant", desktop));
    this.otherCustomer = new Wallet(await this.#profile(this.browser, "other-customer", phone));
    this.counter = await this.#counter("counter");
    this.harbour = await this.#counter("harbour");
  }

  async #browser(flags) {
    const browser = await launch(flags);
    this.#close.push(() => browser.close());
    return browser;
  }

  async #counter(name) {
    const film = new Film(path.join(scratch(name), "camera.y4m"));
    this.#close.push(() => film.close());
    return new Counter(await this.#profile(await this.#browser(film.flags), name, tablet), film);
  }

  async #profile(browser, name, options) {
    const context = await browser.newContext(options);
    const tab = await context.newPage();
    tab.setDefaultTimeout(15_000);
    tab.on("pageerror", (error) => this.faults.push(`${name}: ${error}`));
    tab.on("console", (message) => {
      if (message.type() === "error" && /Content Security Policy|Refused to/.test(message.text())) this.faults.push(`${name}: ${message.text()}`);
    });
    this.tabs[name] = tab;
    return tab;
  }

  async close() {
    for (const end of this.#close.reverse()) await end();
    this.#close = [];
  }
}
