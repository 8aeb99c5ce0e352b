// The wallet comes onto the home screen: where the browser offers it, and on an iPhone, whose apps keep cards of their own.
import assert from "node:assert/strict";
import { after } from "node:test";
import { phone } from "../browser/devices.js";
import { Wallet } from "../pages/wallet.js";
import { Shop } from "./shop.js";
import { shoot } from "./shots.js";

const house = { merchant: "Konditori Vinter", store: "Torggata", login: "vinter", password: "three white doves on the sill" };
const program = { name: "Bun card", needed: 10, reward: "a bun", perDay: 20 };
const shop = new Shop(house, program);

after(() => shop.close());

/** A new wallet with a card, and the row that puts it on the home screen. */
async function holder(name, before) {
  const tab = await shop.tab(name, phone);
  await tab.addInitScript(before);
  const wallet = new Wallet(tab);
  await wallet.claimCard(await shop.invite());
  return { wallet, row: tab.getByTestId("wallet-care-install") };
}

shop.chapter("the browser offers it: the customer is asked when they want to, after the first punch", async () => {
  await shop.open();
  const counter = await shop.enrol("Bar");
  const { wallet, row } = await holder("android", () => {
    window.asked = 0;
    const offer = () => {
      const event = new Event("beforeinstallprompt", { cancelable: true });
      window.dispatchEvent(Object.assign(event, { prompt: async () => (window.asked += 1) }));
      window.heldBack = event.defaultPrevented;
    };
    window.addEventListener("load", () => setTimeout(offer, 500));
  });
  await wallet.tab.waitForFunction(() => window.heldBack === true);
  assert.equal(await row.count(), 0, "not at once");
  assert.equal((await counter.paste((await wallet.photograph()).text)).verdict, "accepted");
  await row.waitFor();
  await shoot(wallet.tab, "wallet-installable", { whole: true });
  await row.click();
  await row.waitFor({ state: "detached" });
  assert.equal(await wallet.tab.evaluate(() => window.asked), 1);

  // An iPhone offers nothing, and has to be told how.
  const iphone = await holder("iphone", () => Object.defineProperty(Navigator.prototype, "standalone", { get: () => false, configurable: true }));
  assert.equal((await counter.paste((await iphone.wallet.photograph()).text)).verdict, "accepted");
  await iphone.row.click();
  await iphone.wallet.tab.getByTestId("wallet-install").waitFor();
  await shoot(iphone.wallet.tab, "wallet-install");
});
