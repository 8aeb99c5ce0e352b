// Texts at twice their size (WCAG 1.4.4), in every language on a phone and in one on a desktop: all of them can be read, and every button be had.
import assert from "node:assert/strict";
import { after } from "node:test";
import { phone, place } from "../browser/devices.js";
import { launchWithText } from "../browser/launch.js";
import { Counter } from "../pages/counter.js";
import { Wallet } from "../pages/wallet.js";
import { whatBreaksWords, whatDoesNotFit, whatIsOutOfReach } from "./fits.js";
import { Shop, staff } from "./shop.js";
import { folder } from "./shots.js";

const house = { merchant: "Konditorei Kastanie", store: "Am Markt", login: "kastanie", password: "four chestnuts in a coat pocket" };
const program = { name: "Coffee and cake card", needed: 2, reward: "a slice of cake with a coffee", perDay: 20 };
const locales = ["en-GB", "nl-NL", "nb-NO", "de-DE", "te-IN"];
const sizes = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 800 } };
const shop = new Shop(house, program);
const { chapter } = shop;
let locale;
let profile;
let counter;
let wallet;
const tight = new Set();

after(async () => {
  await profile?.close();
  await shop.close();
});

const at = (who, id) => who.tab.getByTestId(id);

/** Looks at a screen on the phone, and on the desktop in the first language: there is room for all of them. */
async function look({ tab }, name) {
  for (const [size, viewport] of Object.entries(sizes)) {
    if (size === "desktop" && locale !== locales[0]) continue;
    await tab.setViewportSize(viewport);
    await tab.evaluate(() => window.scrollTo(0, 0));
    await tab.screenshot({ path: `${folder}large-${locale}-${name}-${size}.png`, animations: "disabled" });
    for (const measure of [whatDoesNotFit, whatBreaksWords, whatIsOutOfReach]) for (const what of await tab.evaluate(measure)) tight.add(`${locale}, ${name}, ${size}: ${what}`);
    await tab.evaluate(() => window.scrollTo(0, 0));
  }
}

async function tab(name) {
  shop.tabs[name] = await profile.newPage();
  shop.tabs[name].setDefaultTimeout(20_000);
  return shop.tabs[name];
}

async function sheet(name) {
  await at(counter, name).click();
  await at(counter, `${name}-sheet`).waitFor();
  await look(counter, name);
  await counter.tab.keyboard.press("Escape");
  await at(counter, `${name}-sheet`).waitFor({ state: "detached" });
}

chapter("a shop opens", () => shop.open());

for (const tag of locales) {
  chapter(`${tag}: a counter is enrolled in a browser whose texts are twice as large`, async () => {
    await profile?.close();
    locale = tag;
    profile = await launchWithText(32, { ...place, locale, viewport: sizes.phone });
    counter = new Counter(await tab("counter"));
    await counter.tab.goto(`${shop.service.origin}/counter/`);
    await at(counter, "counter-enrol-scan").waitFor();
    assert.equal(await counter.tab.evaluate(() => getComputedStyle(document.body).fontSize), "32px");
    assert.equal(await counter.tab.evaluate(() => document.documentElement.lang), tag.slice(0, 2));
    await look(counter, "counter-new");
    await counter.tab.goto(await shop.merchant.startEnrolment(house.store));
    await at(counter, "counter-enrol-name").fill("Till by the window");
    await look(counter, "counter-name");
    await at(counter, "counter-enrol-start").click();
    assert.equal(await shop.merchant.enrolmentDigits(), await counter.enrolmentDigits());
    await look(counter, "counter-digits");
    await shop.merchant.confirmEnrolment();
    await at(counter, "counter-staff").waitFor();
    await look(counter, "counter-who");
    await at(counter, "counter-staff").click();
    await look(counter, "counter-pin");
    await at(counter, "counter-pin-other").click();
    await counter.signOn(staff.name, staff.pin);
    await look(counter, "counter-ready");
    await sheet("counter-more");
    await sheet("counter-outbox");
  });

  chapter(`${tag}: a customer takes the card there, is punched, and gets the reward`, async () => {
    wallet = new Wallet(await tab("wallet"));
    const link = await shop.invite();
    await wallet.tab.goto(`${shop.service.origin}/wallet/`);
    await at(wallet, "wallet-empty").waitFor();
    await look(wallet, "wallet-empty");
    await wallet.tab.goto(link);
    await at(wallet, "wallet-claim").waitFor();
    await look(wallet, "wallet-claim");
    await wallet.claimCard(link);
    await look(wallet, "wallet-card");
    await wallet.tab.locator("summary").click();
    await look(wallet, "wallet-code-digits");
    await wallet.tab.locator("summary").click();
    const shown = [];
    for (const name of ["counter-accepted", "counter-full"]) {
      const text = await wallet.newCode(shown.at(-1));
      shown.push(text);
      await counter.bring(text);
      assert.equal((await counter.verdict({ hold: true })).verdict, "accepted");
      await look(counter, name);
      await counter.next();
      await look(counter, `${name}-undo`);
    }
    await counter.bring(shown[0]);
    assert.equal((await counter.verdict({ hold: true })).verdict, "used");
    await look(counter, "counter-used");
    await counter.next();
    await wallet.rewardReady().waitFor();
    await look(wallet, "wallet-full");

    await counter.toRedeem();
    await counter.bring(await wallet.newCode(shown.at(-1)));
    await at(counter, "counter-challenge").waitFor();
    await look(counter, "counter-challenge");
    await look(wallet, "wallet-asked");
    await at(wallet, "wallet-reward-open").click();
    await look(wallet, "wallet-digits");
    await wallet.answer(await at(counter, "counter-challenge-digits").getAttribute("data-digits"));
    await at(wallet, "wallet-redeemed").waitFor();
    await look(wallet, "wallet-redeemed");
    await wallet.waitForRedeemed();
    await wallet.openHistory();
    await wallet.rows();
    await look(wallet, "wallet-history");
    await wallet.openCard();
    for (const screen of ["recovery", "move", "data"]) {
      await at(wallet, `wallet-care-${screen}`).click();
      await wallet.tab.locator(`main .button`).first().waitFor();
      await look(wallet, `wallet-${screen}`);
      await wallet.openCard();
    }
  });
}

chapter("nothing is cut off, and nothing is out of reach", async () => {
  assert.deepEqual([...tight], []);
});
