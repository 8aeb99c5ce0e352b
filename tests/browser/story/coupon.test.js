// A receipt: a till that is not ours asks for a coupon, and a phone that has never been here opens it with its camera.
import assert from "node:assert/strict";
import test, { after, before } from "node:test";
import { phone, place } from "../browser/devices.js";
import { launch } from "../browser/launch.js";
import { Picture } from "../film/picture.js";
import { Console } from "../pages/console.js";
import { Wallet } from "../pages/wallet.js";
import { Service } from "../service/service.js";
import { shoot, shootFailure } from "./shots.js";

const shop = { merchant: "Bäckerei Lindner", store: "Hauptstrasse", login: "lindner", password: "eleven warm rolls at dawn" };

let service;
let browser;
const tabs = {};

before(async () => {
  service = await Service.start(1);
  browser = await launch([]);
});

after(async () => {
  await browser?.close();
  await service?.stop();
});

async function tab(name, options) {
  const context = await browser.newContext(options);
  tabs[name] = await context.newPage();
  tabs[name].setDefaultTimeout(15_000);
  return tabs[name];
}

/** What the till gets for a sale. */
async function mint(key, sale) {
  const headers = { Authorization: `Bearer ${key}`, "Content-Type": "application/json" };
  const answer = await fetch(`${service.origin}/v1/coupons`, { method: "POST", headers, body: JSON.stringify({ sale }) });
  assert.equal(answer.status, 201);
  return answer.json();
}

test("a receipt gives one punch, to the phone that takes it first", { timeout: 180_000 }, async () => {
  try {
    const merchant = new Console(await tab("coupon-merchant", { ...place, viewport: { width: 1280, height: 800 } }));
    await merchant.setUp(service.setUpLinks[0], shop);
    await merchant.designProgram({ name: "Roll card", needed: 10, reward: "a warm roll", perDay: 5 });
    await merchant.saveProgram("Roll card");
    const key = await merchant.makeApiKey("Front till");
    assert.match(key, /^tcp_/);
    await shoot(tabs["coupon-merchant"], "console-tills-key");
    await merchant.closeApiKey("Front till");
    await shoot(tabs["coupon-merchant"], "console-tills");

    const receipt = await mint(key, "R-4711");
    // What the printer prints is what a camera reads.
    assert.equal(Picture.fromPng(Buffer.from(receipt.png, "base64")).read(), receipt.url);

    const customer = new Wallet(await tab("coupon-customer", phone));
    await customer.tab.goto(receipt.url);
    await customer.tab.getByTestId("wallet-coupon-take").waitFor();
    await shoot(customer.tab, "wallet-coupon");
    assert.match(await customer.tab.innerText("main"), /Bäckerei Lindner, Hauptstrasse/);
    await customer.tab.getByTestId("wallet-coupon-take").click();
    await customer.tab.getByTestId("wallet-code").waitFor();
    await customer.waitForProgress("1 of 10");
    await shoot(customer.tab, "wallet-coupon-taken");
    await customer.openHistory();
    assert.deepEqual((await customer.rows()).map(({ valid, kind }) => `${kind} ${valid}`), ["punched yes", "opened yes"]);

    // The next receipt goes onto the card that is there now.
    const next = await mint(key, "R-4712");
    await customer.tab.goto("about:blank");
    await customer.tab.goto(next.url);
    await customer.tab.getByTestId("wallet-coupon-take").click();
    await customer.waitForProgress("2 of 10");

    // Somebody else finds the first one in the bin.
    const finder = await tab("coupon-finder", phone);
    await finder.goto(receipt.url);
    await finder.getByTestId("wallet-notice").waitFor();
    assert.match(await finder.getByTestId("wallet-notice").innerText(), /was taken/);
    await shoot(finder, "wallet-coupon-used");
  } catch (error) {
    for (const [name, one] of Object.entries(tabs)) await shootFailure(one, name);
    throw error;
  }
});
