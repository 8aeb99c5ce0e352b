// The machine is lost, and a backup is put back: what the owner sees in the console until all is well. Then a customer asks for their data, and to
// be forgotten; and another does both with the phone.
import assert from "node:assert/strict";
import fs from "node:fs";
import { after } from "node:test";
import { phone } from "../browser/devices.js";
import { Wallet } from "../pages/wallet.js";
import { check, unchecked } from "./checker.js";
import { Shop } from "./shop.js";
import { shoot } from "./shots.js";

const house = { merchant: "Kaffihús Mokka", store: "Skólavörðustígur", login: "sigrun", password: "four red boats in the harbour" };
const program = { name: "Coffee card", needed: 10, reward: "a free coffee", perDay: 20 };
const shop = new Shop(house, program);
const { chapter } = shop;
const kept = {};

after(() => shop.close());

/** What the console says of a card. */
const card = () => shop.merchant.ask(`/v1/cards/${kept.holder.id}`);

/** Until the clock shows another second: what is before and what is after a backup is told by seconds. */
const nextSecond = () => new Promise((done) => setTimeout(done, 1_100));

chapter("a shop takes a backup, goes on for a while, and loses its machine", async () => {
  await shop.open();
  kept.holder = (await shop.holders(1))[0];
  kept.bar = await shop.enrol("Bar");
  kept.terrace = await shop.enrol("Terrace");
  assert.equal((await kept.bar.paste(kept.holder.showCard())).verdict, "accepted");
  const backup = shop.service.takeBackup();
  await nextSecond();
  assert.equal((await kept.terrace.paste(kept.holder.showCard())).verdict, "accepted");
  assert.equal((await card()).progress, 2);
  await nextSecond();
  await shop.service.loseMachine(backup);
});

chapter("the owner signs in and is told what to do", async () => {
  const { merchant, service } = shop;
  await merchant.tab.goto(`${service.origin}/console/`);
  await merchant.tab.reload();
  await merchant.signIn(house.login, house.password);
  assert.equal((await card()).progress, 1, "the backup is from before the second punch");
  await merchant.tab.getByTestId("console-restored-open").waitFor();
  await shoot(merchant.tab, "restored-home");
  await merchant.tab.getByTestId("console-restored-open").click();
  await merchant.tab.getByTestId("restored").waitFor();
  assert.match(await merchant.tab.getByTestId("restored-devices").innerText(), /Confirm the 2 devices/);
});

chapter("a counter sends again what is missing, and each is confirmed", async () => {
  const { merchant } = shop;
  // It does so by itself, a minute after it scanned that; staff need not wait.
  await kept.terrace.online();
  assert.deepEqual(await kept.terrace.sendAgain(), { kept: 1, changed: 1 });
  await merchant.tab.reload();
  await merchant.tab.getByTestId("kept-scan").waitFor();
  await shoot(merchant.tab, "restored-decide");
  await merchant.tab.getByTestId("restored-devices").getByRole("link").click();
  await merchant.tab.getByTestId("console-device-confirm").nth(1).waitFor();
  await shoot(merchant.tab, "restored-devices");
  for (const left of [1, 0]) {
    await merchant.tab.getByTestId("console-device-confirm").first().click();
    await merchant.tab.waitForFunction((count) => document.querySelectorAll('[data-testid="console-device-confirm"]').length === count, left);
  }
});

chapter("what they sent is counted, and the restore is over", async () => {
  const { merchant } = shop;
  await merchant.tab.getByTestId("console-menu-decide").click();
  await merchant.tab.getByTestId("restored-merge").click();
  await merchant.tab.getByTestId("restored-merged").waitFor();
  assert.match(await merchant.tab.getByTestId("restored-merged").innerText(), /One scan was counted/);
  assert.equal((await card()).progress, 2);
  await shoot(merchant.tab, "restored-merged");
  await merchant.tab.getByTestId("restored-end").click();
  await merchant.tab.getByTestId("restored-end-confirm").waitFor();
  await shoot(merchant.tab, "restored-end");
  await merchant.tab.getByTestId("restored-end-confirm").click();
  await merchant.tab.getByTestId("restored").waitFor({ state: "detached" });
  await merchant.tab.getByTestId("console-menu-home").click();
  await merchant.tab.getByTestId("console-restored-open").waitFor({ state: "detached" });
});

/** The file that the link gives. */
async function exported() {
  const { tab } = shop.merchant;
  const number = Buffer.from(kept.holder.id, "base64url").readUInt32BE(0).toString().padStart(10, "0");
  const [download] = await Promise.all([tab.waitForEvent("download"), tab.getByTestId("console-card-export").click()]);
  assert.equal(download.suggestedFilename(), `card-${number}.json`);
  return JSON.parse(fs.readFileSync(await download.path(), "utf8"));
}

chapter("a customer is given everything that is known of their card", async () => {
  await shop.merchant.openCard(kept.holder.id);
  await shoot(shop.merchant.tab, "card-person", { whole: true });
  const file = await exported();
  assert.deepEqual([file.card.id, file.card.status, file.events.length], [kept.holder.id, "active", 3]);
  assert.ok(file.card.holder, "the public key of the phone");
  assert.deepEqual(file.events.map(({ device_name }) => device_name).slice(1), ["Bar", "Terrace"]);
  assert.deepEqual([file.bundle.events.length, Object.keys(file.bundle.persons)], [3, [kept.holder.id]], "as the checker reads it");
});

chapter("and is forgotten, while the totals of the shop stay", async () => {
  const { tab } = shop.merchant;
  await tab.getByTestId("console-card-erase").click();
  await tab.getByTestId("console-card-erase-confirm").waitFor();
  await shoot(tab, "card-erase");
  await tab.getByTestId("console-card-erase-confirm").click();
  await tab.getByTestId("console-card-erase").waitFor({ state: "detached" });
  await shoot(tab, "card-erased");
  const file = await exported();
  assert.deepEqual([file.card.status, file.card.holder, file.bundle.persons], ["erased", null, {}]);
  assert.equal(file.events.length, 3, "that there were punches stays");
  const [{ cards }] = await shop.merchant.ask("/v1/programs");
  assert.equal(cards, 1);
});

chapter("another customer takes along everything, which the checker confirms", async (t) => {
  kept.phone = new Wallet(await shop.tab("phone", phone));
  await kept.phone.claimCard(await shop.invite());
  const { tab } = kept.phone;
  await tab.getByTestId("wallet-care-data").click();
  await tab.getByTestId("wallet-data-copy").waitFor();
  await shoot(tab, "wallet-data");
  const [download] = await Promise.all([tab.waitForEvent("download"), tab.getByTestId("wallet-data-copy").click()]);
  assert.match(download.suggestedFilename(), /^card-\d{10}\.json$/);
  const file = await download.path();
  const { card: about, events } = JSON.parse(fs.readFileSync(file, "utf8"));
  assert.deepEqual([about.id, events.length], [await kept.phone.cardId(), 1]);
  t.diagnostic(check(file) ?? unchecked);
});

chapter("and deletes it for good", async () => {
  const { tab } = kept.phone;
  const id = await kept.phone.cardId();
  await tab.getByTestId("wallet-data-erase").click();
  await tab.getByTestId("wallet-data-erase-not").click();
  assert.equal((await shop.merchant.ask(`/v1/cards/${id}`)).status, "active", "nothing yet");
  await tab.getByTestId("wallet-data-erase").click();
  await tab.getByTestId("wallet-data-erase-sure").waitFor();
  await shoot(tab, "wallet-data-sure");
  await tab.getByTestId("wallet-data-erase-sure").click();
  await tab.getByTestId("wallet-erased").waitFor();
  await shoot(tab, "wallet-erased");
  assert.equal((await shop.merchant.ask(`/v1/cards/${id}`)).status, "erased");
  assert.deepEqual(await kept.phone.exportKeys(), [], "its key is gone from this browser");
  await tab.getByTestId("wallet-erased-done").click();
  await tab.getByTestId("wallet-empty").waitFor();
});
