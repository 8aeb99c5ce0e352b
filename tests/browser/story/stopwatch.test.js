// A new customer before the poster, with a stopwatch: taps, seconds and bytes until the first punch. And both of them once more without the service.
import assert from "node:assert/strict";
import path from "node:path";
import { after } from "node:test";
import { phone } from "../browser/devices.js";
import { scratch } from "../browser/launch.js";
import { Film } from "../film/film.js";
import { Picture } from "../film/picture.js";
import { Counter } from "../pages/counter.js";
import { Wallet } from "../pages/wallet.js";
import { Shop, staff } from "./shop.js";
import { kept, received, sum } from "./wire.js";

const house = { merchant: "Espressobar Rask", store: "Jernbanetorget", login: "rask", password: "three quick spoons on a saucer" };
const program = { name: "Coffee card", needed: 10, reward: "a free coffee", perDay: 20 };
const film = new Film(path.join(scratch("stopwatch"), "camera.y4m"));
const shop = new Shop(house, program);
const { chapter } = shop;
/** As a first visit is: what the service worker fetches besides, for later, is counted apart. */
const firstVisit = { serviceWorkers: "block" };
const limits = { wallet: 60_000, counter: 600_000 };
let counter;
let wallet;
let poster;

after(async () => {
  await shop.close();
  film.close();
});

const told = (bytes) => [...bytes].map(([path, { body }]) => `${path} ${body}`).join(", ");
const at = (who, id) => who.tab.getByTestId(id);

/** Counts what fingers do in a tab from now on: a tap is one press of a pointer, a key is one too. */
async function taps(tab) {
  const count = { taps: 0 };
  await tab.exposeFunction("tapped", () => (count.taps += 1));
  await tab.addInitScript(() => {
    for (const kind of ["pointerdown", "keydown"]) addEventListener(kind, ({ isTrusted }) => isTrusted && window.tapped(), { capture: true });
  });
  return count;
}

chapter("a shop hangs up its poster, and a counter waits with its camera on", async (t) => {
  await shop.open(film.flags);
  const { tab } = shop.merchant;
  await tab.goto(`${shop.service.origin}/console/#/programs`);
  await tab.getByRole("link", { name: program.name }).first().click();
  await tab.getByTestId("console-poster").click();
  const paper = tab.getByTestId("console-poster-image");
  await paper.evaluate((image) => image.decode());
  poster = Picture.fromPng(await paper.screenshot()).read();
  assert.match(poster, /^http.*\/wallet\/\?join=/);

  counter = new Counter(await shop.tab("counter", { ...phone, ...firstVisit }), film);
  const bytes = received(counter.tab);
  await counter.enrolByLink(await shop.merchant.startEnrolment(house.store), "Bar");
  assert.equal(await shop.merchant.enrolmentDigits(), await counter.enrolmentDigits());
  await shop.merchant.confirmEnrolment();
  await counter.signOn(staff.name, staff.pin);
  const page = sum(bytes);
  await counter.startCamera();
  // Until it can read.
  for (const end = Date.now() + 20_000; !bytes.has("/assets/zxing_reader.wasm") && Date.now() < end; ) await counter.tab.waitForTimeout(50);
  t.diagnostic(`the counter's first load: ${sum(bytes)} bytes, ${page} of them before its camera starts; with headers and answers ${sum(bytes, { all: true })}`);
  assert.ok(bytes.has("/assets/zxing_reader.wasm"), [...bytes.keys()].join(", "));
  assert.ok(sum(bytes) <= limits.counter, `${sum(bytes)} bytes: ${told(bytes)}`);
});

chapter("from the poster to the first punch: three taps at most for the customer, one for staff", async (t) => {
  const customer = await shop.tab("customer", phone);
  wallet = new Wallet(customer);
  const theirs = await taps(customer);
  // Staff have done all that they do for today; the page is open, and counts from here on.
  const ours = { taps: 0 };
  await counter.tab.exposeFunction("tapped", () => (ours.taps += 1));
  await counter.tab.evaluate(() => {
    for (const kind of ["pointerdown", "keydown"]) addEventListener(kind, ({ isTrusted }) => isTrusted && window.tapped(), { capture: true });
  });
  const start = performance.now();
  await customer.goto(poster);
  await at(wallet, "wallet-claim").tap();
  await at(wallet, "wallet-code").waitFor();
  const card = performance.now();
  const box = await at(wallet, "wallet-code").boundingBox();
  const bar = await customer.getByRole("navigation").last().boundingBox();
  assert.ok(box.y >= 0 && box.y + box.height <= bar.y, "the code is in sight without scrolling");
  film.show((await wallet.photograph()).picture);
  const said = await counter.verdict();
  const verdict = performance.now();
  await wallet.waitForProgress("1 of 10");
  const seen = performance.now();
  const seconds = (to) => ((to - start) / 1000).toFixed(1);
  t.diagnostic(`customer: ${theirs.taps} taps; staff: ${ours.taps}; card after ${seconds(card)} s, verdict after ${seconds(verdict)} s, seen in the wallet after ${seconds(seen)} s`);
  assert.deepEqual([said.verdict, said.progress], ["accepted", 1]);
  assert.ok(theirs.taps >= 1 && theirs.taps <= 3, `the customer tapped ${theirs.taps} times`);
  assert.ok(ours.taps <= 1, `staff tapped ${ours.taps} times`);
  film.hide();
  // The counter goes on by itself.
  await at(counter, "counter-verdict").waitFor({ state: "detached" });
  assert.ok(ours.taps <= 1);
});

chapter("the wallet's first load, and what is fetched besides for days without a network", async (t) => {
  const other = new Wallet(await shop.tab("first-visit", { ...phone, ...firstVisit }));
  const bytes = received(other.tab);
  await other.tab.goto(poster);
  await at(other, "wallet-claim").waitFor();
  const offer = sum(bytes);
  await at(other, "wallet-claim").tap();
  await at(other, "wallet-code").waitFor();
  await other.live();
  t.diagnostic(`the wallet's first load: ${offer} bytes until the card can be taken, ${sum(bytes)} until it is there; with headers and answers ${sum(bytes, { all: true })}`);
  assert.ok(offer > 10_000, "what is counted is the page");
  assert.ok(sum(bytes) <= limits.wallet, `${sum(bytes)} bytes: ${told(bytes)}`);
  t.diagnostic(`the wallet's service worker keeps ${sum(await kept(wallet.tab))} bytes`);
});

chapter("the second visit starts with the service down, of the wallet and of the counter", async () => {
  const again = new Counter(await shop.tab("second-counter", phone), film);
  await again.enrolByLink(await shop.merchant.startEnrolment(house.store), "Terrace");
  await shop.merchant.enrolmentDigits();
  await shop.merchant.confirmEnrolment();
  await again.signOn(staff.name, staff.pin);
  await again.supplied();
  await shop.service.stop();
  for (const [who, page, shown] of [[wallet, "wallet", "wallet-code"], [again, "counter", "counter-camera-start"]]) {
    const context = who.tab.context();
    await who.tab.close();
    const tab = await context.newPage();
    shop.tabs[page] = tab;
    await tab.goto(`${shop.service.origin}/${page}/`);
    await tab.getByTestId(shown).waitFor({ timeout: 15_000 });
    if (page === "counter") again.tab = tab;
  }
  const { wallet: tab } = shop.tabs;
  assert.equal(await new Wallet(tab).progress(), "1 of 10");
  const { picture, text } = await new Wallet(tab).photograph();
  assert.notEqual(text, null);
  // Its camera reads, too: the decoder was kept with the page.
  await again.startCamera();
  assert.deepEqual((await again.scan(picture)).verdict, "provisional");
});
