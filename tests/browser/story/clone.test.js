// A card in two tabs of one phone is one card. A card whose browser profile was copied is on two phones, and the merchant is told.
import assert from "node:assert/strict";
import { after } from "node:test";
import { phone, place } from "../browser/devices.js";
import { copyProfile, launch, launchIn, scratch } from "../browser/launch.js";
import { Console } from "../pages/console.js";
import { Counter } from "../pages/counter.js";
import { Wallet } from "../pages/wallet.js";
import { Service } from "../service/service.js";
import { fromDigits } from "../token/digits.js";
import { readShow } from "../token/maker.js";
import { chapters } from "./chapters.js";
import { shoot } from "./shots.js";

const shop = { merchant: "Café Zwaluw", store: "Oude Markt", login: "zwaluw", password: "six swallows over the market" };
const staff = { name: "Femke Bos", pin: "4711" };
/** FORMAT.md §8: a lower counter with a time so many seconds later is another phone. */
const clock = 30;

const closing = [];
const tabs = {};
const kept = { codes: [] };
let service;
const settle = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

const chapter = chapters("clone", () => tabs);

after(async () => {
  for (const one of closing.reverse()) await one.close();
  await service?.stop();
});

async function tab(name, context) {
  tabs[name] = await context.newPage();
  tabs[name].setDefaultTimeout(20_000);
  return tabs[name];
}

async function browserIn(folder) {
  const context = await launchIn(folder, phone);
  closing.push(context);
  return context;
}

/** What a SHOW says: its counter, its random bytes, its time. */
function read(text) {
  const { iat, cti } = readShow(fromDigits(text).token);
  return { counter: cti.readUInt32BE(0), random: cti.subarray(4).toString("hex"), iat };
}

/** FORMAT.md §8 once more. */
function contradicts(one, other) {
  if (one.counter === other.counter) return one.random !== other.random;
  const [lower, higher] = one.counter < other.counter ? [one, other] : [other, one];
  return lower.iat > higher.iat + clock;
}

/** Has the counter scan what this wallet shows next. */
async function scan(wallet) {
  const { text } = await wallet.photographNew(kept.codes);
  kept.codes.push(text);
  return { verdict: await kept.counter.paste(text), shown: read(text) };
}

async function accepted(wallet) {
  const { verdict, shown } = await scan(wallet);
  assert.equal(verdict.verdict, "accepted", JSON.stringify(verdict));
  return shown;
}

const alarms = () => kept.merchant.ask("/v1/alarms");

chapter("a shop with a counter", async () => {
  service = await Service.start(1);
  const browser = await launch();
  closing.push(browser);
  kept.merchant = new Console(await tab("merchant", await browser.newContext({ ...place, viewport: { width: 1280, height: 800 } })));
  await kept.merchant.setUp(service.setUpLinks[0], shop);
  await kept.merchant.addStaff(staff.name, staff.pin);
  await kept.merchant.designProgram({ name: "Coffee card", needed: 50, reward: "a free coffee", perDay: 100 });
  await kept.merchant.saveProgram("Coffee card");
  kept.invite = await kept.merchant.invite();
  kept.counter = new Counter(await tab("counter", await browser.newContext({ ...place, viewport: { width: 820, height: 1180 } })));
  await kept.counter.enrolByLink(await kept.merchant.startEnrolment(shop.store), "Till 1");
  assert.equal(await kept.merchant.enrolmentDigits(), await kept.counter.enrolmentDigits());
  await kept.merchant.confirmEnrolment();
  await kept.counter.signOn(staff.name, staff.pin);
});

chapter("two tabs of one wallet, both shown and both scanned, are one phone", async () => {
  kept.folder = scratch("profile");
  const browser = await browserIn(kept.folder);
  const left = new Wallet(await tab("left", browser));
  await left.claimCard(kept.invite);
  kept.card = await left.cardId();
  const right = new Wallet(await tab("right", browser));
  await right.open(service.origin);

  // Both draw as fast as they can, at the same time: no counter comes twice, and none is left out of its order.
  const drawn = (wallet) =>
    wallet.tab.evaluate(async () => {
      const texts = new Set();
      while (texts.size < 15) {
        document.dispatchEvent(new Event("visibilitychange"));
        await new Promise((done) => setTimeout(done, 40));
        texts.add(document.querySelector('[data-testid="wallet-code-digits"]').textContent.replaceAll(/\s/g, ""));
      }
      return [...texts];
    });
  const [one, two] = await Promise.all([drawn(left), drawn(right)]);
  const all = [...new Set([...one, ...two])].map(read);
  assert.equal(new Set(all.map((shown) => shown.counter)).size, all.length, "a counter was drawn twice");

  for (let round = 0; round < 3; round += 1) {
    await accepted(round % 2 ? left : right);
    await accepted(round % 2 ? right : left);
    if (round === 1) await settle((clock + 2) * 1000);
  }
  assert.deepEqual(await alarms(), []);
  await browser.close();
});

/** The wallet is opened on a phone, shown, and put away again. */
async function visit(phone) {
  const wallet = new Wallet(await tab("visitor", phone));
  await wallet.open(service.origin);
  const shown = await accepted(wallet);
  await wallet.tab.close();
  return shown;
}

chapter("the profile is copied, and both phones show the card: the merchant is told once, and the scans go on", async () => {
  const copy = copyProfile(kept.folder);
  const holders = await browserIn(kept.folder);
  const thiefs = await browserIn(copy);
  const before = [await visit(holders), await visit(holders)];
  // The thief is two visits behind, and shows a code that the holder's phone would have drawn long ago.
  await settle((clock + 2) * 1000);
  assert.deepEqual(await alarms(), [], "one phone so far");
  const copied = await visit(thiefs);
  assert.ok(before.some((one) => contradicts(one, copied)), JSON.stringify({ before, copied }));
  await visit(holders);
  await visit(thiefs);
  const [alarm, ...more] = await alarms();
  assert.deepEqual(more, [], "once a day");
  assert.deepEqual(
    [alarm.cause, alarm.card, alarm.device_name, alarm.store_name, alarm.staff_name],
    ["cloned_card", kept.card, "Till 1", shop.store, staff.name],
  );
  kept.holder = new Wallet(await tab("holder", holders));
  await kept.holder.open(service.origin);
});

chapter("the merchant sees it on the console, goes to the card and freezes it", async () => {
  const { tab: console } = kept.merchant;
  await console.getByTestId("console-menu-home").click();
  const row = console.getByTestId("clone-alarm-row");
  await row.waitFor();
  assert.equal(await row.getAttribute("data-card"), kept.card);
  const said = await row.innerText();
  for (const word of [kept.card.slice(0, 6), "Till 1", shop.store, staff.name]) assert.ok(said.includes(word), said);
  await shoot(console, "console-clone-alarm");

  const { text } = await kept.holder.photographNew(kept.codes);
  await console.getByTestId("clone-alarm-look").click();
  await console.getByTestId("console-card-status").click();
  await console.getByTestId("console-card-status-confirm").click();
  await console.getByText("Frozen", { exact: true }).waitFor();
  const { verdict, reason } = await kept.counter.paste(text);
  assert.deepEqual([verdict, reason], ["refused", "card_frozen"]);
  await kept.holder.tab.getByTestId("wallet-code").waitFor({ state: "detached" });

  await console.getByTestId("console-menu-home").click();
  await console.getByTestId("alarm-seen").click();
  await row.waitFor({ state: "detached" });
  assert.equal((await alarms())[0].seen.by, shop.login);
});
