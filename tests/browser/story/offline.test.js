// A counter without a network: the service is gone, fifty customers are not.
import assert from "node:assert/strict";
import { after } from "node:test";
import { Shop } from "./shop.js";
import { shoot } from "./shots.js";

const customers = 50;
const shop = new Shop(
  { merchant: "Bar Nautilus", store: "Pier", login: "nora", password: "twelve brass lamps in a row" },
  { name: "Coffee card", needed: 10, reward: "a free coffee", perDay: 20 },
);
const { chapter } = shop;
const kept = {};
const settle = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

after(() => shop.close());

/** How many punches each of these cards has, by what the console says. */
async function punches(holders) {
  const { cards } = await shop.merchant.ask("/v1/cards?limit=200");
  assert.equal(cards.length, kept.holders.length);
  const all = Object.fromEntries(cards.map(({ id, progress }) => [id, progress]));
  return holders.map(({ id }) => all[id]);
}

chapter("a shop with three counters, and cards for fifty customers and some", async () => {
  await shop.open();
  kept.holders = await shop.holders(customers + 3);
  kept.first = await shop.enrol("first");
  kept.second = await shop.enrol("second");
  kept.third = await shop.enrol("third");
  for (const counter of [kept.first, kept.second, kept.third]) await counter.supplied();
  await shoot(kept.first.tab, "offline-before");
});

chapter("the service is gone, and two counters take fifty customers, with the same codes", async () => {
  const { first, second } = kept;
  await shop.service.stop();
  for (const [at, holder] of kept.holders.slice(0, customers).entries()) {
    const code = holder.showCard();
    kept.last = code;
    const said = await first.paste(code);
    assert.equal(said.verdict, "provisional", `customer ${at}: ${JSON.stringify(said)}`);
    assert.match(said.text, /Accepted \(offline\)/);
    if (at % 5 === 0) assert.equal((await second.paste(code)).verdict, "provisional");
  }
  assert.deepEqual(await first.queue(), { waiting: customers, punches: customers, rewards: 0, online: false });
  assert.deepEqual(await second.queue(), { waiting: customers / 5, punches: customers / 5, rewards: 0, online: false });
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
  assert.deepEqual(await first.queue(), { waiting: customers, punches: customers, rewards: 0, online: false });
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
  await shop.service.startAgain();
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
  const { merchant } = shop;
  const { third, holders } = kept;
  const devices = await merchant.ask("/v1/devices");
  const device = devices.find(({ name }) => name === "third");
  const status = await merchant.tab.evaluate(
    (id) => fetch(`/v1/devices/${id}/revoke`, { method: "POST" }).then((answer) => answer.status),
    device.id,
  );
  assert.equal(status, 200);
  await third.tab.goto(`${shop.service.origin}/counter/`);
  await third.tab.getByTestId("counter-stopped-revoked").waitFor();
  const rest = third.tab.locator('[data-testid="counter-rest"][data-quarantined="3"]');
  await rest.waitFor({ timeout: 120_000 });
  await shoot(third.tab, "offline-revoked");
  const { entries } = await merchant.ask("/v1/quarantine");
  assert.deepEqual(entries.map(({ reason }) => reason), Array(3).fill("device_revoked"));
  assert.deepEqual(await punches(holders.slice(customers)), [0, 0, 0]);
});

chapter("the manager counts one of them, and finds later who decided what", async () => {
  const { merchant } = shop;
  // On a phone, as managers are.
  const before = merchant.tab.viewportSize();
  await merchant.tab.setViewportSize({ width: 390, height: 844 });
  await merchant.tab.getByTestId("console-tab-decide").click();
  await merchant.tab.getByTestId("kept-accept").first().waitFor();
  await shoot(merchant.tab, "console-decide");
  await merchant.tab.getByTestId("kept-accept").first().click();
  await merchant.tab.waitForFunction(() => document.querySelectorAll('[data-testid="kept-scan"]').length === 2);
  await merchant.tab.getByTestId("kept-refuse").first().click();
  await merchant.tab.waitForFunction(() => document.querySelectorAll('[data-testid="kept-scan"]').length === 1);
  await merchant.tab.getByTestId("console-decide-settled").click();
  await merchant.tab.getByTestId("kept-settled").first().waitFor();
  const said = await merchant.tab.getByTestId("kept-settled").allInnerTexts();
  assert.deepEqual(said.map((text) => text.replaceAll(/\s+/g, " ").replace(/, .*/, "")), ["Not counted by nora", "Counted by nora"]);
  await shoot(merchant.tab, "console-decided");
  await merchant.tab.setViewportSize(before);
  assert.deepEqual((await punches(kept.holders.slice(customers))).sort(), [0, 0, 1]);
});

chapter("online again, the counter goes on as ever", async () => {
  const { first, holders } = kept;
  const said = await first.paste(holders[0].showCard());
  assert.equal(said.verdict, "accepted");
  assert.deepEqual(await first.queue(), { waiting: 0, punches: 0, rewards: 0, online: true });
});

chapter("what was sent can be sent again, and counts nothing twice", async () => {
  const { first, holders } = kept;
  const before = await punches(holders);
  const said = await first.sendAgain();
  assert.deepEqual(said, { kept: customers + 1, changed: 0 });
  await shoot(first.tab, "offline-sent-again");
  await first.closeReport();
  assert.deepEqual(await punches(holders), before);
});
