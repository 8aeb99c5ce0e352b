// A counter and a wallet by the keyboard alone: what people need who cannot point, and everybody whose counter has no touch screen.
import assert from "node:assert/strict";
import { after } from "node:test";
import { Counter } from "../pages/counter.js";
import { Wallet } from "../pages/wallet.js";
import { Keys } from "./keys.js";
import { Shop, staff } from "./shop.js";

const house = { merchant: "Kafé Tast", store: "Bakgården", login: "tast", password: "ten quiet keys under ten fingers" };
const program = { name: "Waffle card", needed: 2, reward: "a waffle", perDay: 20 };
const shop = new Shop(house, program);
const { chapter } = shop;
let counter;
let wallet;
/** Whose keyboard it is. */
let behind;
let holding;

after(() => shop.close());

const at = (who, id) => who.tab.getByTestId(id);
const pressed = (id) => at(counter, id).getAttribute("aria-pressed");

/** Opens a sheet by its button, walks around in it and closes it by Escape: the focus is inside, then back on the button. */
async function throughSheet(button, sheet) {
  await behind.to(button);
  await behind.press("Enter");
  await at(counter, sheet).waitFor();
  assert.equal((await behind.held(sheet)).dialog, sheet);
  const stops = await behind.around();
  assert.deepEqual(new Set(stops.map(({ dialog }) => dialog)), new Set([sheet]), "nothing behind the sheet is reached");
  assert.ok(stops.some(({ id }) => id.endsWith("-close")), "it can also be closed by its button");
  await behind.press("Escape");
  await at(counter, sheet).waitFor({ state: "detached" });
  assert.equal((await behind.held(`after ${sheet}`)).id, button);
  return stops.map(({ id }) => id);
}

/** Types the wallet's code, as the clipboard of a keyboard brings it. */
async function typeCode(before) {
  const text = await wallet.newCode(before);
  await behind.to("counter-more");
  await behind.press("Enter");
  await behind.to("counter-type-code");
  await counter.tab.keyboard.insertText(text);
  await behind.press("Enter");
  return text;
}

chapter("a counter is enrolled, and somebody signs on", async () => {
  await shop.open();
  counter = new Counter(await shop.tab("counter", { viewport: { width: 1280, height: 800 } }));
  behind = new Keys(counter.tab);
  await counter.tab.goto(await shop.merchant.startEnrolment(house.store));
  await at(counter, "counter-enrol-name").waitFor();
  await behind.to("counter-enrol-name");
  await behind.type("Till");
  await behind.press("Enter");
  assert.equal(await shop.merchant.enrolmentDigits(), await counter.enrolmentDigits());
  await behind.held("the digits");
  await shop.merchant.confirmEnrolment();

  await at(counter, "counter-staff").waitFor();
  await behind.held("who is it");
  await behind.to("counter-staff");
  await behind.press("Enter");
  await at(counter, "counter-signon").waitFor();
  await behind.held("the PIN");
  await behind.press("Escape");
  await at(counter, "counter-staff").waitFor();
  await behind.held("who is it, again");
  await behind.to("counter-staff");
  await behind.press("Space");
  await behind.to("counter-pin-key-4");
  await behind.press("Enter");
  await behind.type(staff.pin.slice(1));
  await behind.to("counter-signon");
  await behind.press("Enter");
  await at(counter, "counter-more").waitFor();
  await behind.held("the counter");
});

chapter("a customer takes the card", async () => {
  wallet = new Wallet(await shop.tab("wallet", { viewport: { width: 1280, height: 800 } }));
  holding = new Keys(wallet.tab);
  await wallet.tab.goto(await shop.invite());
  await at(wallet, "wallet-claim").waitFor();
  await holding.to("wallet-claim");
  await holding.press("Enter");
  await at(wallet, "wallet-code").waitFor();
  await holding.held("the card");
  await wallet.live();
});

chapter("staff switch modes, open and close the sheets, and go around", async () => {
  await behind.to("counter-redeem-mode");
  await behind.press("Space");
  assert.equal(await pressed("counter-redeem-mode"), "true");
  await behind.to("counter-punch-mode", "Shift+Tab");
  await behind.press("Enter");
  assert.equal(await pressed("counter-punch-mode"), "true");
  const inMore = await throughSheet("counter-more", "counter-more-sheet");
  for (const one of ["counter-type-code", "counter-move-open", "counter-sound", "language"]) assert.ok(inMore.includes(one), one);
  await throughSheet("counter-outbox", "counter-outbox-sheet");
  // From one sheet to the next, and out of that one.
  await behind.to("counter-more");
  await behind.press("Enter");
  await behind.to("counter-move-open");
  await behind.press("Enter");
  await at(counter, "counter-move-sheet").waitFor();
  assert.equal((await behind.held("a card moves")).dialog, "counter-move-sheet");
  await behind.press("Escape");
  await at(counter, "counter-move-sheet").waitFor({ state: "detached" });
  await behind.held("after the move");
  const stops = (await behind.around()).map(({ id }) => id);
  for (const one of ["counter-outbox", "counter-signoff", "counter-camera-start", "counter-punch-mode", "counter-redeem-mode", "counter-more"]) assert.ok(stops.includes(one), one);
});

chapter("a typed code is punched, held, undone, and punched again until the card is full", async () => {
  let text = await typeCode(null);
  await at(counter, "counter-verdict").waitFor();
  assert.equal((await behind.held("the verdict")).id, "counter-next");
  await behind.to("counter-hold");
  await behind.press("Space");
  assert.match(await at(counter, "counter-hold").innerText(), /^Held/);
  const stops = await behind.around();
  assert.deepEqual(stops.map(({ id }) => id).toSorted(), ["counter-hold", "counter-next", "counter-undo"], "nothing below the verdict is reached");
  await behind.to("counter-undo");
  await behind.press("Enter");
  await counter.tab.locator('[data-verdict="reversed"]').waitFor();
  await behind.held("it is undone");
  await behind.to("counter-next");
  await behind.press("Enter");
  await at(counter, "counter-verdict").waitFor({ state: "detached" });
  assert.equal((await behind.held("the next customer")).id, "counter-more");
  for (const progress of [1, 2]) {
    text = await typeCode(text);
    const said = await counter.verdict();
    assert.deepEqual([said.verdict, said.progress], ["accepted", progress % 2]);
    await behind.to("counter-next");
    await behind.press("Enter");
    await at(counter, "counter-verdict").waitFor({ state: "detached" });
    await behind.held("the next customer");
  }
});

chapter("the customer reads the history, and has the reward", async () => {
  await holding.to("wallet-tab-history");
  await holding.press("Enter");
  await wallet.rows();
  assert.equal((await holding.held("the history")).id, "wallet-tab-history");
  await holding.to("wallet-tab-card");
  await holding.press("Space");
  await holding.to("wallet-care-data");
  await holding.press("Enter");
  await holding.held("the data");
  await holding.to("wallet-data-erase");
  await holding.press("Enter");
  await at(wallet, "wallet-data-erase-not").waitFor();
  await holding.held("sure?");
  await holding.to("wallet-data-erase-not");
  await holding.press("Enter");
  await holding.held("not at all");
  await wallet.tab.goBack();
  await at(wallet, "wallet-code").waitFor();

  await behind.to("counter-redeem-mode");
  await behind.press("Enter");
  await typeCode(null);
  await at(counter, "counter-challenge").waitFor();
  await behind.held("the digits");
  const digits = await at(counter, "counter-challenge-digits").getAttribute("data-digits");
  assert.ok((await behind.around()).some(({ id }) => id === "counter-challenge-cancel"));
  await holding.to("wallet-reward-open");
  await holding.press("Enter");
  await at(wallet, "wallet-digits").waitFor();
  assert.equal((await holding.held("the digits")).id, "wallet-digits");
  await holding.type(digits);
  await holding.press("Enter");
  await at(wallet, "wallet-redeemed").waitFor();
  await holding.held("redeemed");
  await holding.to("wallet-redeemed-close");
  await holding.press("Enter");
  await at(wallet, "wallet-code").waitFor();
  await holding.held("the card again");
  await counter.tab.locator('[data-verdict="redeemed"]').waitFor();
  assert.equal((await behind.held("given")).id, "counter-next");
});

chapter("the shift ends", async () => {
  await behind.press("Enter");
  await at(counter, "counter-verdict").waitFor({ state: "detached" });
  await behind.held("the next customer");
  await behind.to("counter-signoff");
  await behind.press("Enter");
  await at(counter, "counter-staff").waitFor();
  await behind.held("who is it");
});
