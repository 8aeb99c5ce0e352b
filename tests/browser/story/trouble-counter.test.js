// What staff see when something is wrong with the device, the browser, the network or the service, and how the next customer is served.
import assert from "node:assert/strict";
import { after } from "node:test";
import { launch } from "../browser/launch.js";
import { evict } from "../browser/storage.js";
import { withoutRoom, withoutStorage, wrongClock } from "../browser/without.js";
import { Counter } from "../pages/counter.js";
import { Shop } from "./shop.js";
import { shoot } from "./shots.js";
import { assertFitsSmall } from "./small.js";

const house = { merchant: "Bar Nautilus", store: "Pier", login: "otto", password: "four grey gulls over the quay" };
const program = { name: "Coffee card", needed: 10, reward: "a free coffee", perDay: 50 };
const shop = new Shop(house, program);
const { chapter } = shop;
const kept = {};
let cameras;

after(async () => {
  await cameras?.close();
  await shop.close();
});

const at = (counter, id) => counter.tab.getByTestId(id);
const text = (counter, id) => at(counter, id).innerText();
/** The next customer, who has not been here yet. */
const next = () => kept.holders.pop();

/** How many punches this card has, by what the console says. */
async function punches(holder) {
  const { cards } = await shop.merchant.ask("/v1/cards?limit=200");
  return cards.find(({ id }) => id === holder.id).progress;
}

chapter("a shop with customers", async () => {
  await shop.open();
  kept.holders = await shop.holders(22);
});

chapter("no camera, and one that was denied: a USB scanner and typed codes go on", async () => {
  const counter = new Counter(await shop.tab("no-camera", { viewport: { width: 820, height: 1180 } }));
  await counter.tab.goto(`${shop.service.origin}/counter/`);
  await at(counter, "counter-enrol-scan").click();
  assert.match(await text(counter, "counter-camera-trouble"), /No camera was found. Scan with a USB scanner, or open the console’s link in this browser/);
  await shoot(counter.tab, "trouble-counter-no-camera-enrol");
  // Its scanner brings the link, too.
  const link = await shop.merchant.startEnrolment(house.store);
  await counter.usb(link);
  await at(counter, "counter-enrol-name").fill("Bar");
  assert.match(await counter.tab.locator("main").innerText(), /Not in a private window/);
  await at(counter, "counter-enrol-start").click();
  assert.equal(await shop.merchant.enrolmentDigits(), await counter.enrolmentDigits());
  await shop.merchant.confirmEnrolment();
  await counter.signOn(shop.staff.name, shop.staff.pin);
  await at(counter, "counter-camera-start").click();
  assert.match(await text(counter, "counter-camera-trouble"), /No camera was found. A USB scanner works/);
  await shoot(counter.tab, "trouble-counter-no-camera");
  await counter.usb(next().showCard());
  assert.equal((await counter.verdict()).verdict, "accepted");
  await counter.next();
  kept.bar = counter;

  cameras = await launch(["--use-fake-device-for-media-stream"]);
  const denied = new Counter(await shop.tab("denied", { viewport: { width: 820, height: 1180 } }, cameras));
  kept.denied = await shop.enrol("Door", denied);
  await at(denied, "counter-camera-start").click();
  assert.match(await text(denied, "counter-camera-trouble"), /told not to use the camera. Allow it in the address bar .* A USB scanner works without/);
  await shoot(denied.tab, "trouble-counter-denied");
  await at(denied, "counter-more").click();
  await at(denied, "counter-type-code").fill(next().showCard());
  await at(denied, "counter-type-code-send").click();
  assert.equal((await denied.verdict()).verdict, "accepted");
  await denied.next();
  // Allowed after all: the same button starts it.
  await denied.tab.context().grantPermissions(["camera"], { origin: shop.service.origin });
  await denied.startCamera();
  await at(denied, "counter-camera-stop").click();
});

chapter("a browser that keeps nothing cannot be a counter, and says what to do", async () => {
  const without = new Counter(await shop.tab("no-storage", { viewport: { width: 820, height: 1180 } }));
  await without.tab.addInitScript(withoutStorage);
  await without.tab.goto(`${shop.service.origin}/counter/`);
  assert.match(await text(without, "counter-cannot"), /does not keep data, as in a private window. Open the page in an ordinary window/);
  await at(without, "counter-reload").waitFor();
  await shoot(without.tab, "trouble-counter-no-storage");

  const full = new Counter(await shop.tab("no-room", { viewport: { width: 820, height: 1180 } }));
  await full.tab.addInitScript(withoutRoom, true);
  await full.enrolByLink(await shop.merchant.startEnrolment(house.store), "Till");
  assert.match(await text(full, "counter-cannot"), /does not keep data, as in a private window/);
});

chapter("the network is lost after a scan has arrived, and before: no tick but a provisional one, and one punch", async () => {
  const { bar } = kept;
  await bar.supplied();
  const [arrived, never] = [next(), next()];
  await bar.tab.route("**/v1/scans", async (route) => {
    await route.fetch();
    await route.abort();
  });
  const said = await bar.paste(arrived.showCard());
  assert.deepEqual([said.verdict, /Accepted \(offline\)/.test(said.text)], ["provisional", true]);
  assert.equal(await punches(arrived), 1, "the service has it");
  await bar.tab.unroute("**/v1/scans");
  await bar.sent();
  assert.equal(await punches(arrived), 1);

  await bar.online();
  await bar.tab.context().setOffline(true);
  assert.equal((await bar.paste(never.showCard())).verdict, "provisional");
  assert.equal(await punches(never), 0);
  await bar.tab.context().setOffline(false);
  await bar.sent();
  assert.equal(await punches(never), 1);
  await bar.online();
});

chapter("the service is restarted in the middle of a scan, and in the middle of signing in: nobody is refused", async () => {
  const { bar } = kept;
  const holder = next();
  let asked = 0;
  await bar.tab.route("**/v1/scans", async (route) => {
    if ((asked += 1) === 1) await shop.service.stop();
    await route.continue();
  });
  assert.equal((await bar.paste(holder.showCard())).verdict, "provisional");
  let signedOn = 0;
  await bar.tab.route("**/v1/counter/session", async (route) => {
    if ((signedOn += 1) === 1) {
      await shop.service.stop();
      await shop.service.startAgain();
    }
    await route.continue();
  });
  await shop.service.startAgain();
  await bar.sent();
  assert.ok(signedOn >= 2, "it asked once more");
  assert.equal(await bar.tab.locator(".counter").getAttribute("data-phase"), "post");
  assert.equal(await punches(holder), 1);
  await bar.tab.unrouteAll();
  await bar.online();
  assert.equal((await bar.paste(next().showCard())).verdict, "accepted");
});

chapter("a clock that is ten minutes wrong: the service's time is used, and staff are told", async () => {
  for (const [minutes, word] of [[10, "fast"], [-10, "slow"]]) {
    const counter = new Counter(await shop.tab(`clock-${word}`, { viewport: { width: 820, height: 1180 } }));
    await counter.tab.addInitScript(wrongClock, minutes);
    await counter.tab.addInitScript(withoutRoom);
    await shop.enrol(`Clock ${word}`, counter);
    assert.match(await text(counter, "counter-clock"), new RegExp(`Clock 10 min ${word}: the service’s time is used`));
    assert.equal((await counter.paste(next().showCard())).verdict, "accepted");
    await counter.supplied();
    kept[word] = counter;
  }
  await shoot(kept.fast.tab, "trouble-counter-clock");
  // Set while the page is open.
  await kept.fast.tab.evaluate(() => setClock(-10));
  assert.equal((await kept.fast.paste(next().showCard())).verdict, "accepted");
  await kept.fast.tab.evaluate(() => setClock(10));
  assert.equal((await kept.fast.paste(next().showCard())).verdict, "accepted");
});

chapter("without a network the time is that of the last time; when nobody can know it, people can see it", async () => {
  const { slow } = kept;
  await slow.tab.context().setOffline(true);
  await slow.tab.reload();
  await at(slow, "counter-camera-start").waitFor();
  assert.equal((await slow.paste(next().showCard())).verdict, "provisional");
  await slow.tab.evaluate(() => setClock(0));
  await slow.bring(next().showCard());
  const said = await slow.verdict({ hold: true });
  assert.equal(said.reason, "stale");
  assert.match(said.text, /It is \d\d:\d\d here. If that is right, the phone’s clock is wrong/);
  await shoot(slow.tab, "trouble-counter-clock-offline");
  await slow.next();
  await slow.tab.context().setOffline(false);
  await slow.sent();
  await slow.online();
  assert.equal((await slow.paste(next().showCard())).verdict, "accepted");
});

chapter("the device is full: undecided and not refused, and what the service has said holds", async () => {
  const { slow } = kept;
  const holder = next();
  await slow.tab.evaluate(() => setFull(true));
  await slow.bring(holder.showCard());
  const said = await slow.verdict({ hold: true });
  assert.deepEqual([said.verdict, said.reason], ["undecided", "not_kept"]);
  assert.match(said.text, /could not keep the scan, so it was not sent.*Free some storage on this device/s);
  await shoot(slow.tab, "trouble-counter-full");
  await slow.next();
  assert.equal(await punches(holder), 0);

  await slow.tab.evaluate(() => setFull(false));
  await slow.tab.route("**/v1/scans", async (route) => {
    await slow.tab.evaluate(() => setFull(true));
    await route.continue();
  });
  assert.equal((await slow.paste(holder.showCard())).verdict, "accepted", "only the answer could not be kept");
  await slow.tab.unrouteAll();
  await slow.tab.evaluate(() => setFull(false));
  assert.equal((await slow.paste(next().showCard())).verdict, "accepted");
  assert.equal(await punches(holder), 1);
  assert.equal((await slow.queue()).waiting, 0);
});

chapter("another enrolment link in a counter at work: it may stay what it is, and is no second one beside it", async () => {
  const { bar } = kept;
  const streams = [];
  bar.tab.on("request", (request) => new URL(request.url()).pathname === "/v1/counter/live" && streams.push(request));
  const link = await shop.merchant.startEnrolment(house.store);
  await bar.tab.evaluate((hash) => (location.hash = hash), new URL(link).hash);
  await at(bar, "counter-enrol-again").waitFor();
  await shoot(bar.tab, "trouble-counter-again");
  // What was at work hears nothing any more, and does not come back by itself.
  await bar.tab.waitForTimeout(4500);
  assert.equal(await at(bar, "counter-enrol-again").count(), 1);
  assert.deepEqual(streams, []);
  await at(bar, "counter-enrol-stay").click();
  await at(bar, "counter-camera-start").waitFor();
  assert.equal((await bar.paste(next().showCard())).verdict, "accepted");
  assert.equal(streams.length, 1);
});

chapter("the browser clears all while the page is open: never a tick, and the counter and what waits are kept again", async () => {
  const { slow } = kept;
  const [waits, scanned] = [next(), next()];
  await slow.tab.context().setOffline(true);
  assert.equal((await slow.paste(waits.showCard())).verdict, "provisional");
  await evict(slow.tab, shop.service.origin);
  await at(slow, "counter-cleared").waitFor();
  assert.match(await text(slow, "counter-cleared"), /Its key is still in this page.*One scan that waits to be sent is still in this page, too/s);
  await slow.bring(scanned.showCard());
  assert.equal(await at(slow, "counter-verdict").count(), 0);
  await shoot(slow.tab, "trouble-counter-cleared");
  await slow.tab.context().setOffline(false);
  await at(slow, "counter-keep-again").click();
  // Whoever did that says who they are.
  await slow.signOn(shop.staff.name, shop.staff.pin);
  await slow.sent();
  assert.equal(await punches(waits), 1);
  assert.equal((await slow.paste(scanned.showCard())).verdict, "accepted");
  await slow.tab.reload();
  await at(slow, "counter-camera-start").waitFor();
  assert.equal((await slow.paste(next().showCard())).verdict, "accepted");
  const { entries } = await shop.merchant.ask("/v1/quarantine");
  assert.deepEqual(entries, [], "its chain goes on");
});

chapter("the browser has cleared all between two visits: which device is gone, and what with it", async () => {
  const { slow, fast } = kept;
  await fast.tab.goto("about:blank");
  await evict(fast.tab, shop.service.origin);
  await fast.tab.goto(`${shop.service.origin}/counter/`);
  assert.match(await text(fast, "counter-lost"), /This device was “Clock fast” in Pier until the browser cleared its data.*Nothing waited here, so no punch is missing/s);

  await slow.tab.context().setOffline(true);
  assert.equal((await slow.paste(next().showCard())).verdict, "provisional");
  await slow.tab.route("**/v1/**", (route) => route.abort());
  await slow.tab.context().setOffline(false);
  // Another page of the same address: Chromium writes down what a page noted only when some seconds have passed.
  await slow.tab.goto(`${shop.service.origin}/wallet/`);
  await evict(slow.tab, shop.service.origin);
  await slow.tab.unrouteAll();
  await slow.tab.goto(`${shop.service.origin}/counter/`);
  assert.match(await text(slow, "counter-lost"), /One scan waited here and is gone. Tell the manager/);
  await shoot(slow.tab, "trouble-counter-lost");
  await assertFitsSmall(slow.tab);
  // It is a counter again as it was made one.
  await shop.enrol("Clock right", slow);
  assert.equal((await slow.paste(next().showCard())).verdict, "accepted");
});
