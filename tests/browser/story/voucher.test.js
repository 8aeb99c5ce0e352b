// A reward on paper for one counter, which hands it over while the service is gone.
import assert from "node:assert/strict";
import { after } from "node:test";
import { Picture } from "../film/picture.js";
import { Shop } from "./shop.js";
import { shoot } from "./shots.js";

const shop = new Shop(
  { merchant: "Kiosk am Hafen", store: "Mole", login: "jette", password: "four green buoys out at sea" },
  { name: "Cake card", needed: 2, reward: "a slice of cake", perDay: 20 },
);
const { chapter } = shop;
const kept = {};
const settle = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

after(() => shop.close());

/** The events of the card by their kind, the latest first, and how many rewards it has left. */
async function card() {
  const { id } = kept.holder;
  const { events } = await shop.merchant.ask(`/v1/cards/${id}/events?limit=50`);
  const { rewards } = await shop.merchant.ask(`/v1/cards/${id}`);
  return { kinds: events.map(({ kind }) => kind), rewards };
}

async function redeem(counter, code) {
  await counter.toRedeem();
  return counter.paste(code);
}

chapter("a full card, and a voucher for its reward that names one counter", async () => {
  await shop.open();
  [kept.holder] = await shop.holders(1);
  kept.bar = await shop.enrol("Bar");
  kept.hatch = await shop.enrol("Hatch");
  for (let at = 0; at < 2; at += 1) assert.equal((await kept.bar.paste(kept.holder.showCard())).verdict, "accepted");
  const picture = await shop.merchant.makeVoucher(kept.holder.id, "Bar");
  await shoot(shop.merchant.tab, "console-voucher");
  kept.code = Picture.fromPng(picture).read();
  assert.match(kept.code, /^905[0-9]+$/);
  await kept.bar.supplied();
  await kept.hatch.supplied();
});

chapter("without the service the counter that it names takes it, and no other", async () => {
  const { bar, hatch, code } = kept;
  await shop.service.stop();
  const elsewhere = await redeem(hatch, code);
  assert.deepEqual([elsewhere.verdict, elsewhere.reason], ["refused", "other_device"]);
  await bar.toRedeem();
  await bar.bring(code);
  const said = await bar.verdict({ hold: true });
  assert.equal(said.verdict, "provisional");
  assert.match(said.text, /Redeemed \(offline\)/);
  await shoot(bar.tab, "offline-voucher");
  await bar.next();
  assert.deepEqual(await bar.queue(), { waiting: 1, punches: 0, rewards: 1, online: false });
});

chapter("opened anew, the counter still knows that it was redeemed", async () => {
  const { bar, code } = kept;
  await bar.tab.reload();
  await bar.tab.getByTestId("counter-camera-start").waitFor();
  assert.deepEqual(await bar.queue(), { waiting: 1, punches: 0, rewards: 1, online: false });
  const again = await redeem(bar, code);
  assert.equal(again.reason, "already_used", JSON.stringify(again));
  await shoot(bar.tab, "offline-voucher-waiting");
});

chapter("the service is back: it is redeemed once, here and everywhere", async () => {
  const { bar, hatch, code } = kept;
  await shop.service.startAgain();
  await bar.sent();
  const { sent, counted } = await bar.report();
  assert.deepEqual([sent, counted], [1, 1]);
  await shoot(bar.tab, "offline-voucher-sent");
  await bar.closeReport();
  const redeemed = { kinds: ["redeemed", "punched", "punched", "opened"], rewards: 0 };
  assert.deepEqual(await card(), redeemed);
  await settle(3_000);
  assert.equal((await redeem(bar, code)).verdict, "used");
  await hatch.sent();
  assert.equal((await redeem(hatch, code)).reason, "other_device");
  assert.deepEqual(await bar.sendAgain(), { kept: 4, changed: 0 });
  await bar.closeReport();
  assert.deepEqual(await card(), redeemed);
});

chapter("a service that was restored from a backup gets from the counter what it lost", async () => {
  const { bar, holder } = kept;
  const backup = await shop.service.backUp();
  await bar.online();
  assert.equal((await bar.paste(holder.showCard())).verdict, "accepted");
  const whole = await card();
  // A scan counts again only as a late one.
  await settle(65_000);
  await shop.service.restore(backup);
  await bar.tab.getByTestId("counter-apart").waitFor({ timeout: 60_000 });
  assert.match(await bar.tab.getByTestId("counter-apart").innerText(), /had lost the last scan of this device.*sent again/);
  await shoot(bar.tab, "offline-restored");
  assert.deepEqual(await card(), whole);
  assert.deepEqual(whole.kinds.filter((kind) => kind === "punched").length, 3);
});
