// A counter without a network: the service is gone, fifty customers are not.
import assert from "node:assert/strict";
import test, { after } from "node:test";
import { launch } from "../browser/launch.js";
import { Console } from "../pages/console.js";
import { Counter } from "../pages/counter.js";
import { Service } from "../service/service.js";
import { Holder } from "../token/holder.js";
import { shoot, shootFailure } from "./shots.js";

const place = { locale: "en-GB", timezoneId: "Europe/Amsterdam", colorScheme: "light" };
const tablet = { viewport: { width: 820, height: 1180 } };
const shop = { merchant: "Bar Nautilus", store: "Pier", login: "nora", password: "twelve brass lamps in a row" };
const staff = { name: "Timo Aalto", pin: "4711" };
const customers = 50;

let service;
let browser;
let failed = null;
const settle = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
const tabs = {};
const kept = {};

function chapter(name, play) {
  test(name, { timeout: 240_000 }, async (t) => {
    if (failed) return t.skip(`after the failure of: ${failed}`);
    try {
      await play(t);
    } catch (error) {
      failed = name;
      for (const [who, tab] of Object.entries(tabs)) await shootFailure(tab, `offline-${who}`);
      throw error;
    }
  });
}

after(async () => {
  await browser?.close();
  await service?.stop();
});

async function tab(name, options) {
  const context = await browser.newContext({ ...place, ...options });
  tabs[name] = await context.newPage();
  tabs[name].setDefaultTimeout(20_000);
  return tabs[name];
}

async function enrol(name) {
  const counter = new Counter(await tab(name, tablet));
  await counter.enrolByLink(await kept.merchant.startEnrolment(shop.store), name);
  assert.equal(await kept.merchant.enrolmentDigits(), await counter.enrolmentDigits());
  await kept.merchant.confirmEnrolment();
  await counter.signOn(staff.name, staff.pin);
  return counter;
}

/** How many punches each of these cards has, by what the console says. */
async function punches(holders) {
  const { cards } = await kept.merchant.ask("/v1/cards?limit=200");
  assert.equal(cards.length, kept.holders.length);
  const all = Object.fromEntries(cards.map(({ id, progress }) => [id, progress]));
  return holders.map(({ id }) => all[id]);
}

chapter("a shop with three counters, and cards for fifty customers and some", async () => {
  service = await Service.start(1, { TENTHCUP_LIMITS__PUBLIC_PER_MINUTE: "5000" });
  browser = await launch();
  kept.merchant = new Console(await tab("merchant", { viewport: { width: 1280, height: 800 } }));
  await kept.merchant.setUp(service.setUpLinks[0], shop);
  await kept.merchant.addStaff(staff.name, staff.pin);
  await kept.merchant.designProgram({ name: "Coffee card", needed: 10, reward: "a free coffee", perDay: 20 });
  await kept.merchant.saveProgram("Coffee card");
  const merchant = Buffer.from((await kept.merchant.ask("/v1/session")).merchant.id, "base64url");
  const [program] = await kept.merchant.ask("/v1/programs");
  kept.holders = [];
  for (let at = 0; at < customers + 3; at += 1) kept.holders.push(await Holder.join(service.origin, merchant, program.id));
  kept.first = await enrol("first");
  kept.second = await enrol("second");
  kept.third = await enrol("third");
  for (const counter of [kept.first, kept.second, kept.third]) {
    // What is needed without a network is fetched by itself.
    await counter.tab.waitForFunction(async () => {
      const { active } = (await navigator.serviceWorker.getRegistration("/counter/")) ?? {};
      const names = await caches.keys();
      const database = await new Promise((done) => (indexedDB.open("tenthcup-counter").onsuccess = ({ target }) => done(target.result)));
      const supplies = await new Promise((done) => (database.transaction("kept").objectStore("kept").get("supplies").onsuccess = ({ target }) => done(target.result)));
      database.close();
      return active?.state === "activated" && names.some((name) => name.startsWith("tenthcup-counter-")) && supplies !== undefined;
    });
  }
  await shoot(kept.first.tab, "offline-before");
});

chapter("the service is gone, and two counters take fifty customers, with the same codes", async () => {
  const { first, second } = kept;
  await service.stop();
  for (const [at, holder] of kept.holders.slice(0, customers).entries()) {
    const code = holder.showCard();
    kept.last = code;
    const said = await first.paste(code);
    assert.equal(said.verdict, "provisional", `customer ${at}: ${JSON.stringify(said)}`);
    assert.match(said.text, /Accepted \(offline\)/);
    if (at % 5 === 0) assert.equal((await second.paste(code)).verdict, "provisional");
  }
  assert.deepEqual(await first.queue(), { waiting: customers, punches: customers, online: false });
  assert.deepEqual(await second.queue(), { waiting: customers / 5, punches: customers / 5, online: false });
});

chapter("each code counts once at a counter, each card once in twelve hours, and nothing is redeemed", async () => {
  const { first, holders } = kept;
  // The phone has to be away for a moment: a code that stays in sight is not looked at twice.
  await settle(3_000);
  assert.equal((await first.paste(kept.last)).reason, "already_used");
  assert.equal((await first.paste(holders[0].showCard())).reason, "offline_card_limit");
  await first.toRedeem();
  assert.equal((await first.paste(holders[0].showCard())).reason, "online_only");
  assert.equal((await first.queue()).waiting, customers);
});

chapter("the page is opened anew without a network, and goes on", async () => {
  const { first, second, third, holders } = kept;
  await first.tab.reload();
  await first.tab.getByTestId("counter-camera-start").waitFor();
  assert.deepEqual(await first.queue(), { waiting: customers, punches: customers, online: false });
  assert.equal((await first.paste(kept.last)).reason, "already_used");
  await shoot(first.tab, "offline-waiting");
  await first.tab.getByTestId("counter-outbox").click();
  await shoot(first.tab, "offline-list-waiting");
  await first.closeReport();
  for (const holder of holders.slice(customers)) assert.equal((await third.paste(holder.showCard())).verdict, "provisional");
  await second.bring(holders[customers - 1].showCard());
  assert.equal((await second.verdict({ hold: true })).verdict, "provisional");
  await shoot(second.tab, "offline-provisional");
  await second.next();
  await third.tab.goto("about:blank");
});

chapter("the service is back: every card has exactly one punch, and the same codes add nothing", async () => {
  const { first, second, holders } = kept;
  await service.startAgain();
  await first.sent();
  await second.sent();
  // The last one showed another code at the second counter: that is another punch.
  assert.deepEqual(await punches(holders.slice(0, customers)), Array(customers).fill(1).with(-1, 2));
  const one = await first.report();
  const two = await second.report();
  assert.deepEqual([one.sent, two.sent], [customers, customers / 5 + 1]);
  assert.equal(one.counted + two.counted, customers + 1, "each code counted once");
  assert.equal(one.used + two.used, customers / 5, "each code that two counters took was used once more");
  await shoot(second.tab, "offline-list");
  await first.closeReport();
  await second.closeReport();
});

chapter("what a revoked counter had queued waits for the manager", async () => {
  const { merchant, third, holders } = kept;
  const devices = await merchant.ask("/v1/devices");
  const device = devices.find(({ name }) => name === "third");
  const status = await merchant.tab.evaluate(
    (id) => fetch(`/v1/devices/${id}/revoke`, { method: "POST" }).then((answer) => answer.status),
    device.id,
  );
  assert.equal(status, 200);
  await third.tab.goto(`${service.origin}/counter/`);
  await third.tab.getByTestId("counter-stopped-revoked").waitFor();
  const rest = third.tab.locator('[data-testid="counter-rest"][data-quarantined="3"]');
  await rest.waitFor({ timeout: 120_000 });
  await shoot(third.tab, "offline-revoked");
  const { entries } = await merchant.ask("/v1/quarantine");
  assert.deepEqual(entries.map(({ reason }) => reason), Array(3).fill("device_revoked"));
  assert.deepEqual(await punches(holders.slice(customers)), [0, 0, 0]);
});

chapter("online again, the counter goes on as ever", async () => {
  const { first, holders } = kept;
  const said = await first.paste(holders[0].showCard());
  assert.equal(said.verdict, "accepted");
  assert.deepEqual(await first.queue(), { waiting: 0, punches: 0, online: true });
});
