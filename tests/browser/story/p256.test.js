// A phone whose browser knows no Ed25519: its card has a P-256 key, and is worth as much as any other.
import assert from "node:assert/strict";
import path from "node:path";
import test, { after, before } from "node:test";
import { place } from "../browser/devices.js";
import { launch, scratch } from "../browser/launch.js";
import { withoutEd25519 } from "../browser/without.js";
import { Film } from "../film/film.js";
import { Console } from "../pages/console.js";
import { Counter } from "../pages/counter.js";
import { Wallet } from "../pages/wallet.js";
import { Service } from "../service/service.js";
import { fromDigits } from "../token/digits.js";
import { shoot, shootFailure } from "./shots.js";

const shop = { merchant: "Bäckerei Lindner", store: "Hauptstrasse", login: "lindner", password: "eleven warm rolls at dawn" };
const staff = { name: "Jana Vogt", pin: "4711" };

let service;
const film = new Film(path.join(scratch("p256"), "camera.y4m"));
const browsers = [];
const tabs = {};

before(async () => {
  service = await Service.start(1);
});

after(async () => {
  for (const browser of browsers) await browser.close();
  await service?.stop();
  film.close();
});

async function tab(name, flags, options) {
  const browser = await launch(flags);
  browsers.push(browser);
  const context = await browser.newContext({ ...place, ...options });
  tabs[name] = await context.newPage();
  tabs[name].setDefaultTimeout(15_000);
  return tabs[name];
}

/** The algorithm in the header of a SHOW: 84 55 a2 01 <alg> 04 50 … */
const algorithmOf = (text) => fromDigits(text).token[4];
const esp256 = 0x28;

test("a card with a P-256 key is claimed, punched and redeemed", { timeout: 180_000 }, async () => {
  try {
    const merchant = new Console(await tab("p256-merchant", [], { viewport: { width: 1280, height: 800 } }));
    await merchant.setUp(service.setUpLinks[0], shop);
    await merchant.addStaff(staff.name, staff.pin);
    await merchant.designProgram({ name: "Roll card", needed: 2, reward: "a warm roll", perDay: 5 });
    await merchant.saveProgram("Roll card");
    const invite = await merchant.invite();

    const counter = new Counter(await tab("p256-counter", film.flags, { viewport: { width: 820, height: 1180 } }), film);
    await counter.enrolByLink(await merchant.startEnrolment(shop.store), "Till 1");
    assert.equal(await merchant.enrolmentDigits(), await counter.enrolmentDigits());
    await merchant.confirmEnrolment();
    await counter.signOn(staff.name, staff.pin);
    await counter.startCamera();

    const phone = await tab("p256-customer", [], { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 });
    await phone.addInitScript(withoutEd25519);
    const customer = new Wallet(phone);
    await customer.claimCard(invite);
    assert.equal(await customer.progress(), "0 of 2");
    assert.deepEqual(new Set(await customer.exportKeys()), new Set(["InvalidAccessError"]));

    const first = await customer.photographNew([]);
    assert.equal(algorithmOf(first.text), esp256);
    const punched = await counter.scan(first.picture);
    assert.deepEqual([punched.verdict, punched.progress], ["accepted", 1]);
    await customer.waitForProgress("1 of 2");
    await shoot(phone, "wallet-p256");
    await counter.next();

    // The code for a till without a network carries the CARD, whose key is larger.
    await phone.getByTestId("wallet-code-long").click();
    const long = await photographOf(customer, /^904/);
    assert.equal((await counter.scan(long.picture)).rewards, 1);
    await shoot(phone, "wallet-p256-long");
    await counter.next();
    await phone.getByTestId("wallet-code-long").click();

    await customer.rewardReady().waitFor();
    const digits = await counter.challenge((await photographOf(customer, /^901/)).picture);
    await customer.answer(digits);
    await customer.waitForRedeemed();
    assert.equal((await counter.verdict()).verdict, "redeemed");
    await customer.openHistory();
    assert.deepEqual((await customer.rows()).map(({ valid, kind }) => `${kind} ${valid}`), ["redeemed yes", "punched yes", "punched yes", "opened yes"]);
  } catch (error) {
    for (const [name, one] of Object.entries(tabs)) await shootFailure(one, name);
    throw error;
  }
});

/** A photograph of a code whose text is like this, once the page has drawn one. */
async function photographOf(customer, like) {
  const seen = [];
  for (let tries = 0; tries < 5; tries += 1) {
    const photograph = await customer.photographNew(seen);
    if (like.test(photograph.text)) return photograph;
    seen.push(photograph.text);
  }
  throw new Error(`no code like ${like}`);
}
