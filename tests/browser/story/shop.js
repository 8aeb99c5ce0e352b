// A shop with counters that read from the clipboard, and customers without phones: what the stories without a network begin with.
import assert from "node:assert/strict";
import { place } from "../browser/devices.js";
import { launch } from "../browser/launch.js";
import { Console } from "../pages/console.js";
import { Counter } from "../pages/counter.js";
import { Service } from "../service/service.js";
import { Holder } from "../token/holder.js";
import { chapters } from "./chapters.js";

const tablet = { viewport: { width: 820, height: 1180 } };
/** Who works at its counters. */
export const staff = { name: "Timo Aalto", pin: "4711" };

export class Shop {
  /** Every tab by the name of who uses it. */
  tabs = {};
  /** Who works there. */
  staff = staff;

  constructor(shop, program) {
    this.shop = shop;
    this.program = program;
    this.chapter = chapters(shop.login, () => this.tabs);
  }

  /** `flags`: of a film, when a counter's camera is to see one. */
  async open(flags = []) {
    this.service = await Service.start(1, { TENTHCUP_LIMITS__PUBLIC_PER_MINUTE: "5000" });
    this.browser = await launch(flags);
    this.merchant = new Console(await this.tab("merchant", { viewport: { width: 1280, height: 800 } }));
    await this.merchant.setUp(this.service.setUpLinks[0], this.shop);
    await this.merchant.addStaff(staff.name, staff.pin);
    await this.merchant.designProgram(this.program);
    await this.merchant.saveProgram(this.program.name);
  }

  async close() {
    await this.browser?.close();
    await this.service?.stop();
  }

  async tab(name, options, browser = this.browser) {
    const context = await browser.newContext({ ...place, ...options });
    this.tabs[name] = await context.newPage();
    this.tabs[name].setDefaultTimeout(20_000);
    return this.tabs[name];
  }

  /** The link of a new invite to the shop's program. */
  async invite() {
    const { tab } = this.merchant;
    await tab.goto(`${this.service.origin}/console/#/programs`);
    await tab.getByRole("link", { name: this.program.name }).first().click();
    return this.merchant.invite();
  }

  /** As many cards as asked for, each with a holder of its own. */
  async holders(count) {
    const merchant = Buffer.from((await this.merchant.ask("/v1/session")).merchant.id, "base64url");
    const [program] = await this.merchant.ask("/v1/programs");
    const holders = [];
    for (let at = 0; at < count; at += 1) holders.push(await Holder.join(this.service.origin, merchant, program.id));
    return holders;
  }

  /** A counter at which somebody is signed on: this one, or a new one. */
  async enrol(name, counter) {
    counter ??= new Counter(await this.tab(name, tablet));
    await counter.enrolByLink(await this.merchant.startEnrolment(this.shop.store), name);
    assert.equal(await this.merchant.enrolmentDigits(), await counter.enrolmentDigits());
    await this.merchant.confirmEnrolment();
    await counter.signOn(staff.name, staff.pin);
    return counter;
  }
}
