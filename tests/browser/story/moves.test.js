// A card moves: to a new phone by its recovery code, to the next with both at hand, and not to a stranger who says that its phone is gone.
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { after } from "node:test";
import { phone, place } from "../browser/devices.js";
import { launch, scratch } from "../browser/launch.js";
import { withoutEd25519 } from "../browser/without.js";
import { Film } from "../film/film.js";
import { Picture } from "../film/picture.js";
import { Console } from "../pages/console.js";
import { Counter } from "../pages/counter.js";
import { Wallet } from "../pages/wallet.js";
import { Service } from "../service/service.js";
import { Till } from "../token/till.js";
import { chapters } from "./chapters.js";
import { folder as shots, shoot } from "./shots.js";

const shop = { merchant: "Café Zilver", store: "Kade", login: "zilver", password: "seven silver spoons in a drawer" };
const people = [{ name: "Noor Visser", pin: "4711" }, { name: "Bram Smit", pin: "2580" }];

let service;
let browser;
let counter;
const film = new Film(path.join(scratch("moves"), "camera.y4m"));
const close = [() => film.close()];
const tabs = {};
const kept = { seen: [], sent: [] };

const chapter = chapters("moves", () => tabs);

after(async () => {
  for (const end of close.reverse()) await end();
});

async function tab(name, options, from = browser) {
  const context = await from.newContext(options);
  tabs[name] = await context.newPage();
  tabs[name].setDefaultTimeout(15_000);
  tabs[name].on("pageerror", (error) => assert.fail(`${name}: ${error}`));
  return tabs[name];
}

/** A phone of its own, whose requests are kept: no code may ever be in one. */
async function newPhone(name) {
  const wallet = new Wallet(await tab(name, phone));
  wallet.tab.on("request", (request) => kept.sent.push(`${request.url()} ${request.postData() ?? ""}`));
  return wallet;
}

/** A filmed code that nobody has seen yet: { verdict, reason, progress }. */
async function punch(wallet) {
  const { picture, text } = await wallet.photographNew(kept.seen);
  kept.seen.push(text);
  const said = await counter.scan(picture);
  await counter.next();
  return said;
}

/** Everything that a page keeps, as text. */
const keptBy = (wallet) =>
  wallet.tab.evaluate(async () => {
    const done = (request) => new Promise((yes, no) => Object.assign(request, { onsuccess: () => yes(request.result), onerror: () => no(request.error) }));
    const base64url = (bytes) => btoa(String.fromCharCode(...bytes)).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
    const found = [JSON.stringify(localStorage), JSON.stringify(sessionStorage), location.href, JSON.stringify(history.state)];
    for (const { name } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const rows = await done(database.transaction(store).objectStore(store).getAll());
        found.push(JSON.stringify(rows, (_, one) => (one instanceof Uint8Array ? base64url(one) : one)));
      }
      database.close();
    }
    return found.join("\n");
  });

/** The service moves the card, and its answer is lost: the phone says that it does not know, and may ask again. */
async function losesTheAnswer({ tab }) {
  await tab.route("**/v1/moves", async (route) => {
    await route.fetch();
    await route.abort();
  }, { times: 1 });
  await tab.getByTestId("wallet-arrive").click();
  await tab.getByTestId("wallet-notice").waitFor();
}

const secretIn = (link) => link.split("#")[1].split("=")[1];

chapter("a shop with a counter and two people, and a customer with a full card and a punch", async () => {
  service = await Service.start(1);
  close.push(() => service.stop());
  browser = await launch([]);
  close.push(() => browser.close());
  const camera = await launch(film.flags);
  close.push(() => camera.close());
  const merchant = new Console(await tab("merchant", { ...place, viewport: { width: 1280, height: 800 } }));
  await merchant.setUp(service.setUpLinks[0], shop);
  for (const { name, pin } of people) await merchant.addStaff(name, pin);
  await merchant.designProgram({ name: "Coffee card", needed: 3, reward: "a free coffee", perDay: 20 });
  await merchant.saveProgram("Coffee card");
  const invite = await merchant.invite();
  counter = new Counter(await tab("counter", { ...place, viewport: { width: 820, height: 1180 } }, camera), film);
  await counter.enrolByLink(await merchant.startEnrolment(shop.store), "Till 1");
  await merchant.confirmEnrolment();
  await counter.signOn(people[0].name, people[0].pin);
  await counter.startCamera();
  kept.merchant = merchant;

  kept.first = await newPhone("first");
  await kept.first.claimCard(invite);
  for (let at = 1; at <= 4; at += 1) assert.equal((await punch(kept.first)).verdict, "accepted", `punch ${at}`);
  await kept.first.waitForProgress("1 of 3");
});

chapter("its holder makes a recovery code, which is shown once and fits a sheet of paper", async () => {
  const { first } = kept;
  await first.openCard();
  await first.tab.getByTestId("wallet-care-recovery").scrollIntoViewIfNeeded();
  await first.tab.getByTestId("wallet-care-recovery").focus();
  await first.tab.screenshot({ path: path.join(shots, "wallet-care.png") });
  await first.tab.keyboard.press("Enter");
  await first.tab.getByTestId("wallet-recovery-make").waitFor();
  await shoot(first.tab, "wallet-recovery");
  kept.code = await first.makeRecovery();
  await shoot(first.tab, "wallet-recovery-made");
  const { link, typed } = kept.code;
  assert.match(link, /\/wallet\/#recover=[A-Za-z0-9_-]{22}$/);
  assert.match(typed, /^([0-9A-HJKMNP-TV-Z]{4}\s+){6}[0-9A-HJKMNP-TV-Z]{4}$/);
  const box = await first.tab.getByTestId("wallet-recovery-qr").boundingBox();
  await first.tab.mouse.wheel(0, box.y - 100);
  const picture = Picture.fromPng(await first.tab.getByTestId("wallet-recovery-qr").screenshot());
  assert.equal(picture.read(), link, "a camera reads it");

  for (const format of ["A4", "Letter", "A5"]) {
    const pdf = await first.tab.pdf({ format });
    if (format === "A4") writeFileSync(path.join(shots, "wallet-recovery-paper.pdf"), pdf);
    assert.equal(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g).length, 1, `one sheet of ${format}`);
  }
  const [download] = await Promise.all([first.tab.waitForEvent("download"), first.tab.getByTestId("wallet-recovery-save").click()]);
  const file = readFileSync(await download.path(), "utf8");
  assert.ok(file.includes(link) && file.includes(typed.replace(/\s+/g, " ")), file);

  await first.tab.getByTestId("wallet-recovery-done").click();
  await first.tab.getByTestId("wallet-care-recovery").click();
  await first.tab.getByTestId("wallet-recovery-since").waitFor();
  assert.equal(await first.tab.getByTestId("wallet-recovery-qr").count(), 0);
  await shoot(first.tab, "wallet-recovery-since");
  assert.ok(!(await keptBy(first)).includes(secretIn(link)), "nothing of it stays on the phone");
});

chapter("the phone that has the card needs no code", async () => {
  const { first, code } = kept;
  await first.tab.goto(code.link);
  await first.tab.getByTestId("wallet-arrive-number").waitFor();
  assert.equal(await first.tab.getByTestId("wallet-arrive").count(), 0);
  assert.equal(new URL(first.tab.url()).hash, "", "the code does not stay in the address");
  await first.tab.getByRole("button", { name: "Back to your cards" }).click();
  await first.openCard();
  kept.old = await first.photographNew(kept.seen);
  kept.seen.push(kept.old.text);
});

chapter("a new phone opens the typed code: the card is there with its punches, and the old phone says that it is gone", async () => {
  const { first, code } = kept;
  const second = (kept.second = await newPhone("second"));
  await second.tab.goto(`${service.origin}/wallet/`);
  await second.tab.getByTestId("wallet-empty").waitFor();
  await shoot(second.tab, "wallet-empty");
  await second.tab.getByTestId("wallet-care-enter").click();
  await second.tab.getByTestId("wallet-enter-code").fill(code.typed.replace(/.$/, (last) => (last === "7" ? "8" : "7")));
  await second.tab.getByTestId("wallet-enter-look").click();
  await second.tab.getByText("One of the characters is another one").waitFor();
  await shoot(second.tab, "wallet-enter");
  await second.enterCode(service.origin, code.typed.toLowerCase().replaceAll("0", "o").replaceAll("1", "l"));
  await shoot(second.tab, "wallet-arrive");
  // Nothing moves by looking.
  await first.reload();
  await losesTheAnswer(second);
  await second.takeMoved();
  await shoot(second.tab, "wallet-arrived");
  assert.equal(await second.progress(), "1 of 3");
  assert.deepEqual(new Set(await second.exportKeys()), new Set(["InvalidAccessError"]));

  await first.tab.getByTestId("wallet-gone").waitFor();
  await first.tab.getByRole("heading", { name: "This card moved to another phone" }).waitFor();
  await shoot(first.tab, "wallet-gone");
});

chapter("at the counter the old phone's code is refused, and the new phone's is punched", async () => {
  const { second, old } = kept;
  const dead = await counter.scan(old.picture);
  assert.deepEqual([dead.verdict, dead.reason], ["refused", "bad_signature"]);
  await counter.next();
  const alive = await punch(second);
  assert.deepEqual([alive.verdict, alive.progress], ["accepted", 2]);
  await second.waitForProgress("2 of 3");
  await second.openHistory();
  const rows = await second.rows();
  assert.deepEqual(rows.map(({ kind, valid }) => `${kind} ${valid}`), ["punched yes", "moved yes", ...Array(4).fill("punched yes"), "opened yes"]);
  await shoot(second.tab, "wallet-history-moved");
});

chapter("its reward waits for a day, and both say so", async () => {
  const { second } = kept;
  await second.openCard();
  const { picture, text } = await second.photographNew(kept.seen);
  kept.seen.push(text);
  const held = await counter.scanToRedeem(picture);
  assert.deepEqual([held.verdict, held.reason], ["refused", "redemption_held"]);
  await counter.next();
  await second.rewardReady().click();
  await second.tab.getByTestId("wallet-reward-held").waitFor();
  assert.match(await second.tab.getByTestId("wallet-reward-held").innerText(), /until [A-Z][a-z]+day at \d\d:\d\d/);
  await shoot(second.tab, "wallet-reward-held");
  await second.openCard();
});

chapter("what is left on the old phone goes, with its key", async () => {
  const { first, code } = kept;
  // It still says so when it is opened anew.
  await first.tab.reload();
  await first.tab.getByTestId("wallet-gone").waitFor();
  await first.tab.getByTestId("wallet-gone-remove").click();
  await first.tab.getByTestId("wallet-empty").waitFor();
  assert.deepEqual(await first.exportKeys(), []);
  // And the code that was used opens nothing.
  await first.tab.goto("about:blank");
  await first.tab.goto(code.link);
  await first.tab.getByTestId("wallet-notice").filter({ hasText: "not good any more" }).waitFor();
  await shoot(first.tab, "wallet-arrive-used");
});

chapter("with both phones at hand, one shows a code and the other scans it", async () => {
  const { second } = kept;
  await second.tab.getByTestId("wallet-care-move").click();
  await second.tab.getByTestId("wallet-move-make").waitFor();
  await shoot(second.tab, "wallet-move");
  await second.tab.getByTestId("wallet-move-make").click();
  await second.tab.getByTestId("wallet-move-qr").waitFor();
  await shoot(second.tab, "wallet-move-code");
  const link = Picture.fromPng(await second.tab.getByTestId("wallet-move-qr").screenshot()).read();
  kept.moved = link;
  // The third phone's browser knows no Ed25519.
  const third = (kept.third = await newPhone("third"));
  await third.tab.addInitScript(withoutEd25519);
  await third.tab.goto(link);
  await third.takeMoved();
  assert.equal(await third.progress(), "2 of 3");
  await second.tab.getByTestId("wallet-gone").waitFor();
});

/** At two counters two people say that the phone with the card is gone: the link of the claim code. */
async function claimCode() {
  const { merchant, third } = kept;
  const [stores, staff, session] = await Promise.all(["/v1/stores", "/v1/staff", "/v1/session"].map((path) => merchant.ask(path)));
  const tills = [];
  for (const [at, { name, pin }] of people.entries()) {
    const till = await Till.knock(await merchant.startEnrolment(shop.store), `Desk ${at + 1}`);
    await merchant.confirmEnrolment();
    const person = listed(staff).find((one) => one.name === name);
    await till.signOn({ merchant: session.merchant.id, store: listed(stores)[0].id, staff: person.id, pin });
    tills.push(till);
  }
  const card = (await cardsOf(third))[0];
  const asked = await tills[0].askToMove(card);
  assert.equal(asked.verdict.reason, "step_up_needed");
  assert.equal((await tills[1].approve(asked.hash)).verdict, "moving");
  return asked.link;
}

const listed = (answer) => (Array.isArray(answer) ? answer : Object.values(answer).find(Array.isArray));

const cardsOf = (wallet) =>
  wallet.tab.evaluate(async () => {
    const done = (request) => new Promise((yes, no) => Object.assign(request, { onsuccess: () => yes(request.result), onerror: () => no(request.error) }));
    const database = await done(indexedDB.open("tenthcup-wallet"));
    const keys = await done(database.transaction("cards").objectStore("cards").getAllKeys());
    database.close();
    return keys;
  });

chapter("a stranger comes with a code from a counter: the card waits, through a reload, and the phone that has it says so at once", async () => {
  const { third } = kept;
  kept.claim = await claimCode();
  const stranger = (kept.stranger = await newPhone("stranger"));
  await stranger.tab.goto(kept.claim);
  await stranger.tab.getByTestId("wallet-arrive").click();
  await stranger.tab.getByTestId("wallet-waiting").waitFor();
  assert.match(await stranger.tab.getByTestId("wallet-waiting").innerText(), /moves to this phone on [A-Z][a-z]+day at \d\d:\d\d/);
  await shoot(stranger.tab, "wallet-waiting");
  await third.tab.getByTestId("wallet-pending").waitFor({ timeout: 5_000 });
  await shoot(third.tab, "wallet-pending");
  await stranger.tab.reload();
  await stranger.tab.getByTestId("wallet-waiting").waitFor();
  // The link again opens the wait, not another one.
  await stranger.tab.goto("about:blank");
  await stranger.tab.goto(kept.claim);
  await stranger.tab.getByTestId("wallet-waiting").waitFor();
  assert.equal(await stranger.tab.getByTestId("wallet-waiting").count(), 1);
});

chapter("its holder stops it, and the stranger is told what to do", async () => {
  const { third, stranger } = kept;
  await third.tab.getByTestId("wallet-pending-mine").click();
  await third.tab.getByTestId("wallet-pending-mine").waitFor({ state: "detached" });
  await third.reload();
  assert.equal(await third.tab.getByTestId("wallet-pending").count(), 1);
  await shoot(third.tab, "wallet-pending-known");
  await third.tab.getByTestId("wallet-pending-stop").click();
  await third.tab.getByTestId("wallet-pending-stopped").waitFor();
  await shoot(third.tab, "wallet-pending-stopped");
  await third.tab.getByTestId("wallet-pending-close").click();
  assert.equal((await punch(third)).verdict, "accepted");

  await stranger.tab.reload();
  await stranger.tab.locator('[data-testid="wallet-waiting"][data-state="stopped"]').waitFor();
  await shoot(stranger.tab, "wallet-waiting-stopped");
  assert.deepEqual(await stranger.exportKeys(), []);
  await stranger.tab.getByTestId("wallet-waiting-forget").click();
  await stranger.tab.getByTestId("wallet-waiting").waitFor({ state: "detached" });
});

chapter("no code was ever sent, nor kept", async () => {
  for (const link of [kept.code.link, kept.moved, kept.claim]) {
    const secret = secretIn(link);
    assert.deepEqual(kept.sent.filter((request) => request.includes(secret)), []);
    for (const name of ["first", "second", "third", "stranger"]) assert.ok(!(await keptBy(kept[name])).includes(secret), name);
  }
  assert.ok(kept.sent.length > 20);
});
