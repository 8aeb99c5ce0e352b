// A counter and a wallet for people who see few colours or none, who have chosen colours of their own, who bear no motion, and who hear the page.
import assert from "node:assert/strict";
import fs from "node:fs";
import { after } from "node:test";
import { Wallet } from "../pages/wallet.js";
import { listen, tree } from "./heard.js";
import { Shop } from "./shop.js";
import { folder } from "./shots.js";

const house = { merchant: "Bakeriet Lyse", store: "Storgata", login: "lyse", password: "six pale loaves under one lamp" };
const program = { name: "Loaf card", needed: 10, reward: "a loaf", perDay: 20 };
const shop = new Shop(house, program);
const { chapter } = shop;
const visions = ["deuteranopia", "protanopia", "tritanopia", "achromatopsia"];
let counter;
let wallet;
/** Of each kind of verdict: its word and the shape of its sign. */
const verdicts = {};

after(() => shop.close());

const at = (who, id) => who.tab.getByTestId(id);
const shot = (who, name) => who.tab.screenshot({ path: `${folder}senses-${name}.png`, animations: "disabled" });

/** What moves, and goes on moving. */
const moving = (who) =>
  who.tab.evaluate(async () => {
    const now = () => document.getAnimations().filter((one) => one.playState === "running").map((one) => one.animationName ?? one.transitionProperty);
    // What began before is let come to its end.
    for (let wait = 0; wait < 20 && now().length > 0; wait += 1) await new Promise((done) => setTimeout(done, 50));
    return now();
  });

/** No motion where none is wanted, edges where colours are the user's own, one heading of the first level, and a way to hear it. */
async function look(who, name) {
  const { tab } = who;
  await tab.emulateMedia({ reducedMotion: "reduce" });
  assert.deepEqual(await moving(who), [], `${name}: without motion`);
  await tab.emulateMedia({ reducedMotion: null, forcedColors: "active" });
  await shot(who, `${name}-forced`);
  const bare = await tab.evaluate(() =>
    [...document.querySelectorAll("button")]
      .filter((button) => button.checkVisibility() && !button.closest("[inert]"))
      .filter((button) => getComputedStyle(button).borderTopStyle !== "solid" || parseFloat(getComputedStyle(button).borderTopWidth) < 1.5)
      .map((button) => button.textContent.trim()),
  );
  assert.deepEqual(bare, [], `${name}: buttons without an edge`);
  await tab.emulateMedia({ forcedColors: null });
  const levels = (await tree(tab)).filter(({ role }) => role === "heading").map(({ level }) => level);
  assert.equal(levels.filter((level) => level === 1).length, 1, `${name}: one heading of the first level`);
  assert.ok(levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1), `${name}: no level is left out in ${levels}`);
}

/** The verdict on the screen: heard at once, with nothing of the page below it; seen by everybody. */
async function lookAtVerdict(kind) {
  const { tab } = counter;
  const nodes = await tree(tab);
  const word = nodes.find(({ role }) => role === "heading").name;
  assert.equal(nodes.filter(({ role }) => role === "alert").length, 1);
  assert.ok(!nodes.some(({ name }) => name === "Redeem reward"), "nothing of what is below is heard");
  const shape = await tab.getByTestId("counter-verdict").locator("svg path").first().getAttribute("d");
  verdicts[kind] = { word, shape };
  const session = await tab.context().newCDPSession(tab);
  for (const vision of visions) {
    await session.send("Emulation.setEmulatedVisionDeficiency", { type: vision });
    await shot(counter, `${kind}-${vision}`);
  }
  await session.send("Emulation.setEmulatedVisionDeficiency", { type: "none" });
  await session.detach();
  await look(counter, kind);
}

chapter("a shop, its counter, and a customer", async () => {
  fs.mkdirSync(folder, { recursive: true });
  await shop.open();
  counter = await shop.enrol("Bar");
  await counter.tab.setViewportSize({ width: 390, height: 844 });
  await look(counter, "ready");
  assert.equal(await counter.tab.title(), "Counter – Tenthcup");
  await at(counter, "counter-more").click();
  await at(counter, "counter-more-sheet").waitFor();
  assert.ok((await tree(counter.tab)).some(({ role, name }) => role === "dialog" && name === "More"));
  await counter.tab.keyboard.press("Escape");
  wallet = new Wallet(await shop.tab("wallet", { viewport: { width: 390, height: 844 } }));
  const link = await shop.invite();
  await wallet.tab.goto(link);
  await at(wallet, "wallet-claim").waitFor();
  await look(wallet, "claim");
  await wallet.claimCard(link);
});

chapter("the wallet: what it is, where one is in it, and what happens, once", async () => {
  const { tab } = wallet;
  assert.ok((await moving(wallet)).length > 0, "else it would not be seen that nothing moves");
  await look(wallet, "card");
  const nodes = await tree(tab);
  const heard = (role, name) => assert.ok(nodes.some((one) => one.role === role && name.test(one.name)), `${role} ${name}`);
  heard("RootWebArea", /0 of 10.*Bakeriet Lyse/);
  heard("main", /^/);
  heard("heading", /^Loaf card, Bakeriet Lyse$/);
  heard("image", /Loaf card.*0 of 10/);
  heard("StaticText", /^0 of 10$/);
  heard("button", /^History$/);
  const ground = await tab.getByTestId("wallet-code").evaluate((code) => {
    const [white, black] = [...code.querySelectorAll("path")].map((path) => getComputedStyle(path).fill);
    return { white, black, adjusts: getComputedStyle(code.parentElement).forcedColorAdjust };
  });
  assert.deepEqual(ground, { white: "rgb(255, 255, 255)", black: "rgb(0, 0, 0)", adjusts: "none" });

  const page = await listen(tab);
  await counter.bring(await wallet.newCode());
  await counter.verdict({ hold: true });
  await wallet.waitForProgress("1 of 10");
  await tab.waitForTimeout(300);
  const said = await page.said();
  assert.equal(said.length, 1, `said once: ${said.join(" | ")}`);
  assert.match(said[0], /punch.*1 of 10/i);
  await lookAtVerdict("accepted");
  await counter.next();

  for (const [button, title] of [["tab-history", "History"], ["care-recovery", "If you lose this phone"], ["care-data", "Your data"]]) {
    await at(wallet, `wallet-${button}`).click();
    await tab.getByRole("heading", { name: title, level: 1 }).waitFor();
    assert.equal(await tab.title(), title);
    await look(wallet, button);
    await wallet.openCard();
  }
  await tab.getByTestId("language").selectOption("nb");
  await tab.waitForFunction(() => document.documentElement.lang === "nb" && /av 10/.test(document.title));
});

chapter("the verdicts are told apart by word and shape, in no colours and in the user's own", async () => {
  assert.deepEqual(Object.keys(verdicts), ["accepted"]);
  const text = await wallet.newCode();
  await counter.bring(text.slice(0, -1) + ((Number(text.at(-1)) + 1) % 10));
  assert.equal((await counter.verdict({ hold: true })).verdict, "refused");
  await lookAtVerdict("refused");
  await counter.next();

  await counter.bring(text);
  await counter.verdict();
  await counter.next();
  await counter.tab.waitForTimeout(2_600);
  await counter.bring(text);
  assert.equal((await counter.verdict({ hold: true })).verdict, "used");
  await lookAtVerdict("used");
  await counter.next();

  await counter.tab.context().route("**/v1/scans", (route) => route.fulfill({ status: 503, contentType: "application/problem+json", body: '{"status":503,"code":"unavailable"}' }));
  await counter.bring(await wallet.newCode(text));
  assert.equal((await counter.verdict()).verdict, "undecided");
  await lookAtVerdict("undecided");
  await counter.tab.context().unroute("**/v1/scans");
  await at(counter, "counter-try-now").click();
  await counter.tab.locator('[data-verdict="accepted"]').waitFor();
  await counter.next();

  await counter.supplied();
  await shop.service.stop();
  await counter.bring(await wallet.longCode());
  assert.equal((await counter.verdict({ hold: true })).verdict, "provisional");
  await lookAtVerdict("provisional");

  for (const what of ["word", "shape"]) {
    const told = Object.entries(verdicts).map(([kind, verdict]) => [verdict[what], kind]);
    assert.equal(new Map(told).size, 5, `${what}: ${JSON.stringify(told)}`);
  }
});
