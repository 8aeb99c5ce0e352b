// A day at the counter: sales with their numbers and amounts, a card that is only looked at, a number that is read out, a new colleague who
// practises, and settings that only a manager changes.
import assert from "node:assert/strict";
import { after } from "node:test";
import { phone } from "../browser/devices.js";
import { Picture } from "../film/picture.js";
import { Wallet } from "../pages/wallet.js";
import { Shop } from "./shop.js";
import { shoot } from "./shots.js";

const shop = new Shop(
  { merchant: "Brasserie Lindengracht", store: "Gracht", login: "loes", password: "eleven tulips under the bridge" },
  { name: "Lunch card", needed: 3, reward: "a free lunch", perDay: 20, asks: ["sale", "amount"] },
);
const { chapter } = shop;
const manager = { name: "Loes Prins", pin: "2580" };
const kept = {};

after(() => shop.close());

const at = (id) => kept.counter.tab.getByTestId(id);

/** How many entries were signed here, and the newest event of the card. */
async function booked() {
  const { events } = await shop.merchant.ask(`/v1/cards/${kept.holder.id}/events?limit=1`);
  return { entries: kept.counter.entries.length, event: events[0] };
}

chapter("a program asks for the sale and its amount, and nothing is scanned without", async () => {
  await shop.open();
  [kept.holder] = await shop.holders(1);
  kept.counter = await shop.enrol("Bar");
  const { counter, holder } = kept;
  await counter.bring(holder.showCard());
  assert.equal(await at("counter-hint").getAttribute("data-hint"), "counter-sale-first");
  await at("counter-sale").fill("R-1042");
  await at("counter-amount").fill("12,5x");
  await counter.bring(holder.showCard());
  assert.equal((await booked()).entries, 0);
  await at("counter-amount").fill("12,50");
  await shoot(counter.tab, "counter-sale-entry");
  await at("counter-amount").press("Enter");
  assert.equal((await counter.paste(holder.showCard())).verdict, "accepted");
  const { entries, event } = await booked();
  assert.deepEqual([entries, event.kind, event.sale, event.amount], [1, "punched", "R-1042", { minor: 1250, currency: "EUR" }]);
  assert.deepEqual([await at("counter-sale").inputValue(), await at("counter-amount").inputValue()], ["", ""], "the next customer has another sale");
  await at("counter-sale").fill("R-1042");
  await at("counter-amount").fill("12.50");
  const again = await counter.paste(holder.showCard());
  assert.equal(again.reason, "sale_already_earned", "a sale earns once");
});

chapter("a card is looked at: what it holds, and nothing is signed", async () => {
  const { counter, holder } = kept;
  const before = await booked();
  await counter.toLook();
  assert.equal(await at("counter-hint").getAttribute("data-hint"), "counter-aim-look");
  await counter.bring(holder.showCard());
  const said = await counter.verdict({ hold: true });
  assert.deepEqual([said.verdict, said.progress], ["seen", 1]);
  assert.match(said.text, /1 of 3/);
  await shoot(counter.tab, "counter-seen");
  await counter.next();
  assert.deepEqual(await booked(), before);
  await counter.toLook();
  assert.equal((await counter.paste("9012345678901234567890")).verdict, "refused");
});

chapter("a phone whose screen no camera reads: its customer reads a number out", async () => {
  const { counter } = kept;
  const wallet = new Wallet(await shop.tab("customer", phone));
  await wallet.claimCard(await shop.invite());
  const { tab } = wallet;
  await tab.getByTestId("wallet-code-trouble").click();
  await tab.getByTestId("wallet-number-ask").click();
  await shoot(tab, "wallet-number", { whole: true });
  const number = await tab.getByTestId("wallet-number").getAttribute("data-number");
  assert.match(number, /^[0-9]{8}$/);
  await at("counter-sale").fill("R-1043");
  await at("counter-amount").fill("9");
  await counter.type(number.replace(/^./, (digit) => (Number(digit) + 1) % 10));
  await counter.tab.getByText("One of the eight digits is wrong.").waitFor();
  await at("counter-type-code").fill(`${number.slice(0, 4)} ${number.slice(4)}`);
  await at("counter-type-code-send").click();
  assert.equal((await counter.verdict()).verdict, "accepted");
  await counter.next();
  await wallet.waitForProgress("1 of 3");
  await tab.getByTestId("wallet-number-ask").waitFor();
  await at("counter-sale").fill("R-1044");
  await at("counter-amount").fill("9");
  await counter.type(number);
  await counter.tab.getByText("This number is over, or was used.").waitFor();
  await shoot(counter.tab, "counter-typed");
  await counter.closeMore();
  kept.wallet = wallet;
});

chapter("a reward that was put on a voucher lies in the wallet, too", async () => {
  const { counter, wallet } = kept;
  const seen = [];
  for (const sale of ["R-1050", "R-1051"]) {
    const { text } = await wallet.photographNew(seen);
    seen.push(text);
    await at("counter-sale").fill(sale);
    await at("counter-amount").fill("9");
    assert.equal((await counter.paste(text)).verdict, "accepted");
  }
  await wallet.rewardReady().click();
  await shop.merchant.makeVoucher(await wallet.cardId(), "Bar");
  // It is told live: what was to be shown for the reward is the voucher now.
  await wallet.tab.getByTestId("wallet-voucher-code").waitFor();
  assert.equal(await wallet.tab.getByTestId("wallet-code").count(), 0);
  await shoot(wallet.tab, "wallet-voucher");
  const text = await wallet.tab.getByTestId("wallet-voucher-code").getAttribute("data-text");
  assert.equal(Picture.fromPng(await wallet.tab.getByTestId("wallet-voucher-code").screenshot()).read(), text);
  await counter.toRedeem();
  assert.equal((await counter.paste(text)).verdict, "redeemed");
  await wallet.tab.getByTestId("wallet-voucher").waitFor({ state: "detached" });
});

chapter("a new colleague practises, and nothing counts", async () => {
  const { counter } = kept;
  const before = await booked();
  // Anybody can print such a code: while nobody practises it is no card.
  const printed = await counter.paste("TENTHCUP-PRACTICE-FULL");
  assert.equal(printed.verdict, "refused");
  assert.match(printed.text, /a practice code, not a card/);
  await counter.openMore();
  await at("counter-practice-open").click();
  await shoot(counter.tab, "counter-practice");
  await at("counter-practice-full").click();
  const said = await counter.verdict({ hold: true });
  assert.deepEqual([said.verdict, said.rewards], ["accepted", 1]);
  await at("counter-practice-mark").waitFor();
  assert.equal(await at("counter-undo").count(), 0, "there is nothing to undo");
  await shoot(counter.tab, "counter-practice-verdict");
  await at("counter-redeem-now").click();
  const { tab } = shop.merchant;
  await tab.goto(`${shop.service.origin}/console/#/staff/practice`);
  await tab.getByTestId("console-practice-punch").waitFor();
  await shoot(tab, "console-practice", { whole: true });
  const texts = [];
  for (const lesson of ["punch", "used", "refused", "full", "offline"]) {
    texts.push(Picture.fromPng(await tab.getByTestId(`console-practice-${lesson}`).screenshot()).read());
  }
  assert.deepEqual(texts, ["PUNCH", "USED", "REFUSED", "FULL", "OFFLINE"].map((lesson) => `TENTHCUP-PRACTICE-${lesson}`));
  const verdicts = [];
  for (const text of texts) verdicts.push((await counter.paste(text)).verdict);
  assert.deepEqual(verdicts, ["redeemed", "used", "refused", "accepted", "provisional"]);
  await at("counter-practice-on").waitFor();
  await shoot(counter.tab, "counter-practice-on");
  await at("counter-practice-end").click();
  assert.equal((await counter.paste(texts[0])).verdict, "refused");
  assert.deepEqual(await booked(), before);
});

chapter("once there is a manager, nobody else changes the settings", async () => {
  const { counter } = kept;
  const locked = async () => {
    await counter.openMore();
    const state = await at("counter-settings").getAttribute("data-locked");
    assert.equal(await at("counter-sound").isDisabled(), state === "true");
    return state;
  };
  assert.equal(await locked(), "false");
  await counter.closeMore();
  await shop.merchant.addStaff(manager.name, manager.pin);
  await shop.merchant.promote(manager.name);
  await shoot(shop.merchant.tab, "console-staff-manager");
  await counter.tab.reload();
  assert.equal(await locked(), "true");
  await counter.tab.getByText(`${manager.name} can change them`).waitFor();
  await at("counter-settings").scrollIntoViewIfNeeded();
  await shoot(counter.tab, "counter-settings-locked");
  await counter.closeMore();
  await counter.signOff();
  await counter.signOn(manager.name, manager.pin);
  assert.equal(await locked(), "false");
  await counter.closeMore();
});

chapter("without a network the counter says what waits, in money too", async () => {
  const { counter, holder } = kept;
  await counter.supplied();
  await shop.service.stop();
  await at("counter-sale").fill("R-1044");
  await at("counter-amount").fill("1.234,50");
  assert.equal((await counter.paste(holder.showCard())).verdict, "provisional");
  await at("counter-outbox").click();
  assert.match(await at("counter-outbox-sales").innerText(), /€1,234\.50/);
  await shoot(counter.tab, "counter-outbox-sales");
  await at("counter-outbox-close").click();
  await counter.toLook();
  await counter.bring(holder.showCard());
  assert.equal((await counter.verdict({ hold: true })).verdict, "undecided");
  await shoot(counter.tab, "counter-not-seen");
});
