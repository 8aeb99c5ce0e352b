// The five languages: a customer with a small phone, the counter and the console, each in each of them, and every text has room.
import assert from "node:assert/strict";
import { after } from "node:test";
import { Wallet } from "../pages/wallet.js";
import { whatDoesNotFit } from "./fits.js";
import { Shop } from "./shop.js";
import { pictures } from "./shots.js";

const house = { merchant: "Brød & Blomster", store: "Nygata", login: "frida", password: "seven small suns over the fjord" };
const program = { name: "Kaffe", needed: 2, reward: "1 ☕", perDay: 20 };
const small = { width: 320, height: 640 };
const shop = new Shop(house, program);
const { chapter } = shop;

/** As browsers ask for them, and the word of theirs for the tab of the card. */
const languages = [
  { tag: "en", locale: "en-GB", card: "Card", verdict: /Punched/ },
  { tag: "nl", locale: "nl-BE", card: "Kaart", verdict: /Gestempeld/ },
  { tag: "nb", locale: "nn-NO", card: "Kort", verdict: /Klippet/ },
  { tag: "de", locale: "de-AT", card: "Karte", verdict: /Gestempelt/ },
  { tag: "te", locale: "te-IN", card: "కార్డు", verdict: /ముద్ర పడింది/ },
];

let counter;
/** Texts that have no room, with the screen that they are on. */
const tight = new Set();

after(() => shop.close());

/** Looks at a screen on the smallest phone there is, light and dark, and asks whether everything has room. */
async function look(tab, name) {
  await pictures(tab, `language-${name}`, { sizes: { small }, whole: true }, async () => {
    for (const what of await tab.evaluate(whatDoesNotFit)) tight.add(`${name}: ${what}`);
  });
}

async function speak(tab, tag) {
  await tab.getByTestId("language").last().selectOption(tag);
  await tab.waitForFunction((wanted) => document.documentElement.lang === wanted, tag);
}

chapter("a shop opens", async () => {
  await shop.open();
  counter = await shop.enrol("Bar");
});

for (const { tag, locale, card, verdict } of languages) {
  chapter(`${tag}: a customer joins, is punched twice, and gets the reward`, async () => {
    const link = await shop.invite();

    const phone = new Wallet(await shop.tab(`customer-${tag}`, { locale, viewport: small, deviceScaleFactor: 2, hasTouch: true, isMobile: true }));
    await phone.tab.goto(link);
    await phone.tab.getByTestId("wallet-claim").waitFor();
    assert.equal(await phone.tab.evaluate(() => document.documentElement.lang), tag, "the browser's own language");
    await look(phone.tab, `${tag}-wallet-claim`);
    await phone.claimCard(link);
    assert.equal(await phone.tab.getByTestId("wallet-tab-card").innerText(), card);

    await counter.tab.getByTestId("counter-more").click();
    await speak(counter.tab, tag);
    await look(counter.tab, `${tag}-counter-more`);
    await counter.tab.keyboard.press("Escape");
    await look(counter.tab, `${tag}-counter`);

    const shown = [];
    for (const progress of [1, 2]) {
      const { text } = await phone.photographNew(shown);
      shown.push(text);
      await counter.bring(text);
      const said = await counter.verdict({ hold: true });
      assert.equal(said.verdict, "accepted");
      assert.match(said.text, verdict);
      if (progress === 1) await look(counter.tab, `${tag}-counter-accepted`);
      await counter.next();
    }
    await phone.rewardReady().waitFor();
    await look(phone.tab, `${tag}-wallet-full`);

    await counter.bring(shown[0]);
    assert.equal((await counter.verdict({ hold: true })).verdict, "used");
    await look(counter.tab, `${tag}-counter-used`);
    await counter.next();

    await counter.toRedeem();
    const { text } = await phone.photographNew(shown);
    await counter.bring(text);
    await counter.tab.getByTestId("counter-challenge").waitFor();
    await look(counter.tab, `${tag}-counter-challenge`);
    const digits = await counter.tab.getByTestId("counter-challenge-digits").getAttribute("data-digits");
    await phone.tab.getByTestId("wallet-reward-open").click();
    await phone.tab.getByTestId("wallet-digits").waitFor();
    await look(phone.tab, `${tag}-wallet-reward`);
    await phone.answer(digits);
    await phone.waitForRedeemed();
    await counter.next();

    await phone.openHistory();
    await phone.rows();
    await look(phone.tab, `${tag}-wallet-history`);
    await phone.openCard();
    await phone.tab.getByTestId("wallet-care-recovery").click();
    await phone.tab.getByTestId("wallet-recovery-make").waitFor();
    await look(phone.tab, `${tag}-wallet-recovery`);
  });

  chapter(`${tag}: the owner looks at every page of the console`, async () => {
    const { tab } = shop.merchant;
    await tab.goto(`${shop.service.origin}/console/#/`);
    await speak(tab, tag);
    for (const page of ["", "decide", "programs", "programs/new", "cards", "staff", "devices", "devices/new", "stores", "tills"]) {
      await tab.goto(`${shop.service.origin}/console/#/${page}`);
      await tab.getByRole("heading", { level: 1 }).waitFor();
      await tab.waitForLoadState("networkidle");
      await look(tab, `${tag}-console-${page.replace("/", "-") || "home"}`);
    }
    await speak(tab, "en");
  });
}

chapter("every text has room", async () => {
  assert.deepEqual([...tight], []);
});

chapter("a language that was chosen stays, on every page of this browser", async () => {
  const tab = await shop.tab("chooser", { locale: "en-GB", viewport: small });
  await tab.goto(`${shop.service.origin}/wallet/`);
  await speak(tab, "nl");
  await tab.reload();
  await tab.getByTestId("language").waitFor();
  assert.equal(await tab.evaluate(() => document.documentElement.lang), "nl");
  await tab.goto(`${shop.service.origin}/console/`);
  await tab.getByTestId("console-login-name").waitFor();
  assert.equal(await tab.evaluate(() => document.documentElement.lang), "nl");
});
