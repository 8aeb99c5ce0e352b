// One real card, from the merchant's set-up link to the redeemed reward, and everyone who tries to cheat on the way.
import assert from "node:assert/strict";
import crypto from "node:crypto";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { after } from "node:test";
import { scratch } from "../browser/launch.js";
import { Picture } from "../film/picture.js";
import { fromDigits } from "../token/digits.js";
import { deviceKey, deviceOf } from "../token/enrolment.js";
import { newKey, readShow, show } from "../token/maker.js";
import { chapters } from "./chapters.js";
import { check, python, unchecked } from "./checker.js";
import { forReadme } from "./pictures.js";
import { shoot } from "./shots.js";
import { Stage } from "./stage.js";

const shop = { merchant: "Kaffebar Solsiden", store: "Quayside", login: "ingrid", password: "nine grey herons by the quay" };
const otherShop = { merchant: "Tante Emma", store: "Markt", login: "emma", password: "seven loaves on a long table" };
const harbourStore = "Harbour";
const rule = "Every 10 punches give you a free coffee. At most 20 punches a day.";
const staff = { name: "Sverre Lind", pin: "4711" };
const colleague = { name: "Mona Berg", pin: "2580" };
const tills = { counter: "Till 1", harbour: "Till by the water" };

let stage;

const chapter = chapters("story", () => stage?.tabs ?? {});

const unix = () => Math.floor(Date.now() / 1000);
const settle = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
const presentations = [];
/** What is passed on from chapter to chapter. */
const kept = {};

after(async () => {
  await stage?.close();
});

chapter("a service starts on an empty data directory, and four people open their browsers", async () => {
  stage = await Stage.open();
});

chapter("the merchant sets up by the one-time link, and makes a program and staff", async () => {
  const { merchant, service } = stage;
  await merchant.tab.goto(service.setUpLinks[0]);
  await merchant.tab.getByTestId("console-setup").waitFor();
  await shoot(merchant.tab, "console-setup");
  await merchant.setUp(service.setUpLinks[0], shop);
  await shoot(merchant.tab, "console-home-empty");
  await merchant.addStore(harbourStore);
  await merchant.addStaff(staff.name, staff.pin);
  await merchant.addStaff(colleague.name, colleague.pin);
  await shoot(merchant.tab, "console-staff");
  await merchant.designProgram({ name: "Coffee card", needed: 10, reward: "a free coffee", perDay: 20 });
  await merchant.tab.getByText(rule).first().waitFor();
  await shoot(merchant.tab, "console-designer");
  await merchant.saveProgram("Coffee card");
  assert.equal(await merchant.rule(), rule);
  kept.invite = await merchant.invite();
  await shoot(merchant.tab, "console-program");
  kept.merchant = (await merchant.ask("/v1/session")).merchant.id;
});

chapter("the set-up link works once", async () => {
  const { otherMerchant, service } = stage;
  await otherMerchant.tab.goto(service.setUpLinks[0]);
  await otherMerchant.tab.getByTestId("console-setup-merchant").fill("Somebody else");
  const answer = await otherMerchant.tab.evaluate(async (secret) => {
    const body = { secret, merchant_name: "Somebody", store_name: "Else", time_zone: "Europe/Oslo", currency: "NOK", login: "x1", password: "a long enough password" };
    const sent = await fetch("/v1/setup", { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) });
    return { status: sent.status, code: (await sent.json()).code };
  }, service.setUpLinks[0].split("#setup=")[1]);
  assert.deepEqual(answer, { status: 403, code: "link_used" });
});

chapter("two counters are enrolled: one by filming the console's code, one by its link", async () => {
  const { merchant, counter, harbour, service } = stage;
  await merchant.startEnrolment(shop.store);
  await shoot(merchant.tab, "console-enrol");
  const code = Picture.fromPng(await merchant.tab.screenshot());
  await counter.enrolByCamera(service.origin, code, tills.counter);
  const digits = await counter.enrolmentDigits();
  assert.match(digits, /^[0-9]{6}$/);
  assert.equal(await merchant.enrolmentDigits(), digits, "both screens show the same digits");
  await shoot(counter.tab, "counter-enrol-digits");
  await shoot(merchant.tab, "console-enrol-digits");
  await merchant.confirmEnrolment();

  const link = await merchant.startEnrolment(harbourStore);
  await harbour.enrolByLink(link, tills.harbour);
  assert.equal(await merchant.enrolmentDigits(), await harbour.enrolmentDigits());
  await merchant.confirmEnrolment();

  await counter.tab.getByTestId("counter-staff").first().waitFor();
  await shoot(counter.tab, "counter-who");
  await counter.signOn(staff.name, staff.pin);
  await shoot(counter.tab, "counter-ready");
  await counter.startCamera();
  await harbour.signOn(colleague.name, colleague.pin);
  await harbour.startCamera();
});

chapter("the customer opens the invite and gets a card, whose key cannot be exported", async () => {
  const { customer } = stage;
  await customer.tab.goto(kept.invite);
  await customer.tab.getByTestId("wallet-claim").waitFor();
  await shoot(customer.tab, "wallet-claim");
  await customer.claimCard(kept.invite);
  assert.equal(await customer.progress(), "0 of 10");
  const outcomes = await customer.exportKeys();
  assert.ok(outcomes.length > 0, "there is a private key");
  assert.deepEqual(new Set(outcomes), new Set(["InvalidAccessError"]));
  kept.card = await customer.cardId();
  const { token } = fromDigits((await customer.photograph()).text);
  assert.equal(readShow(token).card.toString("base64url"), kept.card);
});

chapter("ten filmed codes give ten punches, each seen live in the wallet, and one reward", async (t) => {
  const { customer, counter } = stage;
  const seen = [];
  const live = [];
  for (let punch = 1; punch <= 10; punch += 1) {
    const { picture, text } = await customer.photographNew(seen);
    seen.push(text);
    presentations.push({ text, at: unix() });
    await counter.present(picture);
    const from = Date.now();
    const { verdict, progress, rewards } = await counter.verdict({ hold: punch === 7 || punch === 10 });
    assert.deepEqual([verdict, progress, rewards], ["accepted", punch % 10, punch === 10 ? 1 : 0], `punch ${punch}`);
    if (punch < 10) await customer.waitForProgress(`${punch} of 10`);
    else await customer.rewardReady().waitFor();
    live.push(Date.now() - from);
    if (punch === 7) {
      await forReadme(counter.tab, "counter", { phone: true });
      await forReadme(customer.tab, "wallet");
      await shoot(counter.tab, "counter-accepted");
      await shoot(customer.tab, "wallet-card");
    }
    if (punch === 10) {
      await shoot(counter.tab, "counter-reward");
      await shoot(customer.tab, "wallet-full");
    }
    await counter.next();
  }
  assert.equal(new Set(seen).size, 10);
  kept.seen = seen;
  kept.lastPicture = Picture.ofCode(seen.at(-1));
  await customer.waitForProgress("0 of 10");
  const card = await stage.merchant.ask(`/v1/cards/${kept.card}`);
  assert.deepEqual([card.progress, card.rewards], [0, 1]);
  t.diagnostic(`from the film to the wallet: ${live.join(", ")} ms`);
});

chapter("the same film again is already used, and says when and where it was first", async () => {
  const { counter, harbour } = stage;
  const here = await counter.scan(kept.lastPicture, { hold: true });
  assert.deepEqual([here.verdict, here.reason], ["used", "already_used"]);
  assert.match(here.text, /\d\d:\d\d/);
  await shoot(counter.tab, "counter-used");
  await counter.next();
  const there = await harbour.scan(kept.lastPicture);
  assert.deepEqual([there.verdict, there.reason], ["used", "already_used"]);
  assert.match(there.text, /\d\d:\d\d/);
  assert.ok(there.text.includes(shop.store), `"${there.text}" names the store`);
  await harbour.next();
});

chapter("altered, forged, foreign and unknown codes are refused, each with its own reason", async () => {
  const { customer, counter, otherMerchant, otherCustomer, service } = stage;
  const { text } = await customer.photographNew(kept.seen);
  // Kept for the chapter about old codes: shown to nobody until then.
  kept.old = { picture: Picture.ofCode(text), from: Date.now() };

  await otherMerchant.setUp(service.setUpLinks[1], otherShop);
  await otherMerchant.designProgram({ name: "Bread card", needed: 5, reward: "a loaf", perDay: 5 });
  await otherMerchant.saveProgram("Bread card");
  await otherCustomer.claimCard(await otherMerchant.invite());

  const live = await customer.photographNew([...kept.seen, text]);
  const card = Buffer.from(kept.card, "base64url");
  const merchant = Buffer.from(kept.merchant, "base64url");
  const stranger = newKey().privateKey;
  const alteredAt = (at) => live.text.slice(0, at) + ((Number(live.text[at]) + 1) % 10) + live.text.slice(at + 1);
  const cases = [
    // The last digit of a block of 7 bytes: of the first, which is the same in every SHOW, and of one within the signature.
    ["one digit of the form altered", Picture.ofCode(alteredAt(3 + 16)), "malformed"],
    ["one digit of the signature altered", Picture.ofCode(alteredAt(3 + 11 * 17 - 1)), "bad_signature"],
    ["signed by a stranger's key", Picture.ofCode(show({ merchant, card, key: stranger, iat: unix() })), "bad_signature"],
    ["the wallet of another merchant", (await otherCustomer.photograph()).picture, "other_merchant"],
    ["a card that nobody registered", Picture.ofCode(show({ merchant, card: crypto.randomBytes(16), key: stranger, iat: unix() })), "unknown_card"],
  ];
  for (const [what, picture, expected] of cases) {
    const photographed = what.startsWith("signed");
    const { verdict, reason } = await counter.scan(picture, { hold: photographed });
    if (photographed) await shoot(counter.tab, "counter-refused");
    await counter.next();
    assert.deepEqual([what, verdict, reason], [what, "refused", expected]);
  }
  assert.equal(await customer.progress(), "0 of 10");
});

chapter("a film of the wallet at another counter gets no reward without the digits", async () => {
  const { customer, harbour } = stage;
  const { picture } = await customer.photographNew(kept.seen);
  await harbour.toRedeem();
  await harbour.present(picture);
  await harbour.tab.getByTestId("counter-challenge").waitFor();
  harbour.film.hide();
  kept.lifted = {};
  kept.lifted.over = harbour.verdict({ timeout: 90_000 }).catch((error) => error);
  await shoot(harbour.tab, "counter-challenge");
  await customer.tab.getByTestId("wallet-notice").filter({ hasText: harbourStore }).waitFor();
  await shoot(customer.tab, "wallet-asked");
  const card = await stage.merchant.ask(`/v1/cards/${kept.card}`);
  assert.equal(card.rewards, 1);
});

chapter("the reward is redeemed with the digits of the counter, once", async () => {
  const { customer, counter } = stage;
  const { picture, text } = await customer.photographNew(kept.seen);
  const digits = await counter.challenge(picture);
  assert.match(digits, /^[0-9]{2}$/);
  await customer.tab.getByTestId("wallet-notice").filter({ hasText: shop.store }).waitFor();
  const wrong = String((Number(digits) + 1) % 100).padStart(2, "0");
  await customer.answer(wrong);
  await customer.tab.getByText(/digits/i).first().waitFor();
  await shoot(customer.tab, "wallet-digits");
  assert.equal((await stage.merchant.ask(`/v1/cards/${kept.card}`)).rewards, 1);
  const decided = counter.verdict({ hold: true, timeout: 30_000 });
  await customer.answer(digits);
  const { verdict } = await decided;
  assert.equal(verdict, "redeemed");
  await customer.tab.getByTestId("wallet-redeemed").waitFor();
  await shoot(customer.tab, "wallet-redeemed");
  await shoot(counter.tab, "counter-redeemed");
  await counter.next();
  await customer.waitForRedeemed();
  assert.equal((await stage.merchant.ask(`/v1/cards/${kept.card}`)).rewards, 0);

  const again = await counter.scanToRedeem(Picture.ofCode(text));
  assert.deepEqual([again.verdict, again.reason], ["used", "already_used"]);
  assert.match(again.text, /\d\d:\d\d/);
  await counter.next();
  const elsewhere = await stage.harbour.tab.getByTestId("counter-challenge").isVisible();
  assert.equal(elsewhere, true, "the other counter still waits, in vain");
  await customer.openCard();
  const fresh = await customer.photographNew([...kept.seen, text]);
  const none = await counter.scanToRedeem(fresh.picture);
  assert.deepEqual([none.verdict, none.reason], ["refused", "no_reward"]);
  await counter.next();
});

chapter("a reload keeps the card and its key", async () => {
  const { customer, counter } = stage;
  await customer.reload();
  assert.equal(await customer.progress(), "0 of 10");
  const { picture, text } = await customer.photographNew(kept.seen);
  assert.equal(readShow(fromDigits(text).token).card.toString("base64url"), kept.card);
  presentations.push({ text, at: unix() });
  const { verdict } = await counter.scan(picture);
  assert.equal(verdict, "accepted");
  await counter.next();
  await customer.waitForProgress("1 of 10");
});

chapter("the history is checked by the wallet itself: a changed byte turns its row red", async () => {
  const { customer } = stage;
  await customer.openHistory();
  const rows = await customer.rows();
  assert.deepEqual(rows.map((row) => row.kind), ["punched", "redeemed", ...Array(10).fill("punched"), "opened"]);
  assert.deepEqual(new Set(rows.map((row) => row.valid)), new Set(["yes"]));
  await shoot(customer.tab, "wallet-history");

  const forged = 4;
  await customer.tab.context().route("**/v1/wallet/events*", async (route) => {
    const answer = await route.fetch();
    const body = await answer.json();
    const bytes = Buffer.from(body.events[forged].receipt, "base64url");
    bytes[bytes.length >> 1] ^= 1;
    body.events[forged].receipt = bytes.toString("base64url");
    await route.fulfill({ response: answer, json: body });
  });
  await customer.tab.reload();
  await customer.tab.locator('[data-testid="wallet-history-row"][data-valid="no"]').first().waitFor();
  const changed = await customer.rows();
  assert.deepEqual(changed.map((row) => row.valid), changed.map((_, at) => (at === forged ? "no" : "yes")));
  assert.notEqual(changed[forged].ground, changed[forged + 1].ground);
  await shoot(customer.tab, "wallet-history-changed");
  await customer.tab.context().unroute("**/v1/wallet/events*");
  await customer.tab.reload();
  // The changed receipt was kept: its row is red until the service's own list is there.
  await customer.tab.locator('[data-testid="wallet-history-row"][data-valid="yes"]').first().waitFor();
  await customer.tab.locator('[data-testid="wallet-history-row"][data-valid="no"]').waitFor({ state: "detached" });
  assert.deepEqual(new Set((await customer.rows()).map((row) => row.valid)), new Set(["yes"]));
  await customer.openCard();
});

chapter("a code older than 60 seconds is stale", async () => {
  const { counter } = stage;
  await settle(Math.max(0, 62_000 - (Date.now() - kept.old.from)));
  const { verdict, reason } = await counter.scan(kept.old.picture);
  assert.deepEqual([verdict, reason], ["refused", "stale"]);
  await counter.next();
});

chapter("the other counter's challenge ended without a reward", async () => {
  const { verdict, text } = await kept.lifted.over;
  assert.equal(verdict, "refused", text);
});

chapter("the merchant sees the card, its events and their evidence", async () => {
  const { merchant } = stage;
  const { events } = await merchant.ask(`/v1/cards/${kept.card}/events`);
  assert.deepEqual(
    events.map((event) => event.kind).reverse(),
    ["opened", ...Array(10).fill("punched"), "redeemed", "punched"],
  );
  await merchant.tab.goto(`${stage.service.origin}/console/#/`);
  await merchant.tab.reload();
  await merchant.tab.getByTestId("console-latest-row").first().waitFor();
  await shoot(merchant.tab, "console-home");
  await merchant.tab.getByTestId("console-menu-cards").click();
  await merchant.tab.getByTestId("console-cards-row").first().waitFor();
  await shoot(merchant.tab, "console-cards");
  await merchant.tab.goto(`${stage.service.origin}/console/#/cards/${kept.card}`);
  await merchant.tab.getByTestId("console-event-row").first().waitFor();
  assert.equal(await merchant.tab.getByTestId("console-event-row").count(), 13);
  await shoot(merchant.tab, "console-card");
  await merchant.tab.getByTestId("console-menu-devices").click();
  await merchant.tab.getByTestId("console-devices-row").first().waitFor();
  await shoot(merchant.tab, "console-devices");
});

chapter("a checker of its own, in Python, verifies what browser and service signed", async (t) => {
  if (!python) return t.skip(unchecked);
  const { customer, counter, harbour, service } = stage;
  await customer.openHistory();
  await customer.rows();
  const [{ root, keyset }, info] = await Promise.all([service.get("/v1/keyset"), service.get("/v1/info")]);
  const entries = [counter, harbour].flatMap(({ entries: sent }) => sent.map(({ token, at }) => ({ kind: "ENTRY", token, at })));
  const bundle = {
    root,
    keyset,
    merchant: kept.merchant,
    now: unix(),
    fingerprint: info.root_fingerprint,
    devices: Object.fromEntries([counter, harbour].map((one) => [deviceOf(one.entries[0].token), deviceKey(one.enrolment)])),
    tokens: [{ kind: "CARD", token: customer.claim.card_token }, ...presentations.map(({ text, at }) => ({ kind: "SHOW", text, at })), ...entries],
    receipts: customer.events.map((event) => event.receipt).reverse(),
  };
  const file = path.join(scratch("bundle"), "bundle.json");
  writeFileSync(file, JSON.stringify(bundle));
  const said = check(file);
  assert.equal(bundle.receipts.length, 13);
  t.diagnostic(said);
});

chapter("no page had a fault, and the service ends when it is told to", async () => {
  assert.deepEqual(stage.faults, []);
  assert.equal(await stage.service.stop(), 0);
});
