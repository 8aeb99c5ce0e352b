// What a customer sees when something is wrong with the phone, the browser, the network or the service, and how they go on.
import assert from "node:assert/strict";
import { after } from "node:test";
import { phone } from "../browser/devices.js";
import { evict } from "../browser/storage.js";
import { withoutRoom, withoutStorage, wrongClock } from "../browser/without.js";
import { Wallet } from "../pages/wallet.js";
import { Shop } from "./shop.js";
import { shoot } from "./shots.js";
import { assertFitsSmall } from "./small.js";

const house = { merchant: "Bar Nautilus", store: "Pier", login: "pia", password: "nine wet ropes around a post" };
const program = { name: "Coffee card", needed: 10, reward: "a free coffee", perDay: 50 };
const shop = new Shop(house, program);
const { chapter } = shop;
const kept = {};

after(() => shop.close());

/** A new phone, with what runs in it before its pages. */
async function newPhone(name, before, asked) {
  const tab = await shop.tab(name, phone);
  if (before) await tab.addInitScript(before, asked);
  return new Wallet(tab);
}

const at = (wallet, id) => wallet.tab.getByTestId(id);
const text = (wallet, id) => at(wallet, id).innerText();

/** The code that a wallet draws when its phone is taken in the hand. */
async function fresh({ tab }) {
  const otherThan = (before) => {
    const digits = document.querySelector('[data-testid="wallet-code-digits"]')?.textContent.replaceAll(/\D/g, "") ?? "";
    return digits !== before && digits;
  };
  const before = await tab.evaluate(otherThan, null);
  await tab.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  const code = await tab.waitForFunction(otherThan, before).then((found) => found.jsonValue());
  return code;
}

/** What the counter says to a code: "accepted", or the reason. */
async function saidTo(code) {
  const { verdict, reason, text } = await kept.counter.paste(code);
  kept.words = text;
  return verdict === "accepted" ? verdict : reason;
}

const said = async (wallet) => saidTo(await fresh(wallet));

/** Waits until the page says this of its connection. */
const live = (wallet, state) => wallet.tab.locator(`[data-testid="wallet-live-state"][data-state="${state}"]`).waitFor();

chapter("a shop with a counter", async () => {
  await shop.open();
  kept.counter = await shop.enrol("Bar");
  const [{ id }] = await shop.merchant.ask("/v1/programs");
  kept.link = `${shop.service.origin}/wallet/?join=${id}`;
});

chapter("a browser that keeps nothing: it says so, before anything was claimed", async () => {
  const without = await newPhone("no-storage", withoutStorage);
  await without.tab.goto(kept.link);
  assert.match(await text(without, "wallet-notice"), /does not allow it. Leave private browsing, or allow this site/);
  await at(without, "wallet-reload").waitFor();
  await shoot(without.tab, "trouble-wallet-no-storage");

  const full = await newPhone("no-room", withoutRoom, true);
  await full.tab.goto(kept.link);
  assert.match(await text(full, "wallet-notice"), /It does not keep keys. Leave private browsing/);
  assert.equal(await at(full, "wallet-claim").count(), 0);
});

chapter("the network is lost while a card is claimed: the same card comes, and no second one", async () => {
  const count = async () => (await shop.merchant.ask("/v1/cards?limit=200")).cards.length;
  const before = await count();
  const wallet = await newPhone("claim-lost");
  const invite = await shop.invite();
  let lost = 0;
  await wallet.tab.route("**/v1/claims", async (route) => {
    await route.fetch();
    lost += 1;
    await route.abort();
  });
  await wallet.tab.goto(invite);
  await at(wallet, "wallet-claim").click();
  assert.match(await text(wallet, "wallet-notice"), /No connection to the shop’s service. Check your network and try again/);
  await shoot(wallet.tab, "trouble-wallet-claim");
  assert.equal(lost, 1);
  await wallet.tab.unroute("**/v1/claims");
  // Whoever opens the link once more, and not only whoever taps again, is not told that somebody else has used it.
  await wallet.tab.reload();
  await at(wallet, "wallet-code").waitFor();
  assert.equal(await count(), before + 1);
  assert.equal(await said(wallet), "accepted");
});

chapter("a private window: it is said at the claim, and when all is gone", async () => {
  const wallet = await newPhone("private");
  await wallet.tab.goto(kept.link);
  await at(wallet, "wallet-claim").waitFor();
  assert.match(await wallet.tab.locator("main").innerText(), /a private window forgets it/);
  await at(wallet, "wallet-claim").click();
  await live(wallet, "live");
  assert.equal(await wallet.tab.evaluate(() => navigator.storage.persisted()), false);
  assert.match(await text(wallet, "wallet-care-recovery"), /This browser may clear the card one day/);
  assert.equal(await said(wallet), "accepted");
  await wallet.tab.context().close();
  delete shop.tabs.private;

  const next = await newPhone("next-window");
  await next.tab.goto(`${shop.service.origin}/wallet/`);
  assert.match(await text(next, "wallet-empty-lost"), /A browser can clear it: .* when a private window closes. The shop still has your punches/);
  await at(next, "wallet-care-enter").waitFor();
  await shoot(next.tab, "trouble-wallet-empty");
});

chapter("a clock that is ten minutes wrong: the code is right, and the customer is told", async () => {
  for (const [minutes, clock] of [[10, "ahead"], [-10, "behind"]]) {
    const wallet = await newPhone(`clock-${clock}`, wrongClock, minutes);
    await wallet.tab.addInitScript(withoutRoom);
    await wallet.claimCard(kept.link);
    assert.equal(await at(wallet, "wallet-clock").getAttribute("data-clock"), clock);
    assert.match(await text(wallet, "wallet-clock"), /10 minutes (fast|slow).*so it works all the same/s);
    assert.equal(await said(wallet), "accepted");
    kept[clock] = wallet;
  }
  await shoot(kept.ahead.tab, "trouble-wallet-clock", { whole: true });
});

chapter("the clock is set while the phone has no network: back, the code stays right; ahead, nobody can know, until there is a network", async () => {
  const wallet = kept.ahead;
  const { tab } = wallet;
  await tab.evaluate(() => navigator.serviceWorker.ready.then(() => caches.keys()));
  await tab.context().setOffline(true);
  await tab.reload();
  await at(wallet, "wallet-code").waitFor();
  assert.match(await text(wallet, "wallet-clock"), /10 minutes fast.*when this page last had a network/s);
  assert.equal(await said(wallet), "accepted", "it starts with what it learnt");
  await tab.evaluate(() => setClock(0));
  assert.equal(await said(wallet), "accepted", "set back, while it is open");
  await tab.evaluate(() => setClock(10));
  assert.equal(await said(wallet), "from_the_future", "set ahead, or asleep");
  assert.match(kept.words, /Connect the phone to a network/);
  await tab.context().setOffline(false);
  await live(wallet, "live");
  assert.equal(await said(wallet), "accepted", "it asked for the time");

  await tab.context().setOffline(true);
  await tab.evaluate(() => setClock(-10));
  await tab.reload();
  await at(wallet, "wallet-code").waitFor();
  assert.equal(await at(wallet, "wallet-clock").getAttribute("data-clock"), "set", "set back, while it was closed");
  await shoot(tab, "trouble-wallet-clock-set");
  await assertFitsSmall(tab);
  await tab.context().setOffline(false);
  await live(wallet, "live");
  assert.equal(await said(wallet), "accepted");
});

chapter("the browser clears all while the page is open: the card is kept again, and is no other phone", async () => {
  const wallet = kept.behind;
  await evict(wallet.tab, shop.service.origin);
  assert.match(await text(wallet, "wallet-cleared"), /still in this page, as long as it stays open/);
  assert.equal(await at(wallet, "wallet-code").count(), 0, "no code without a counter that is kept");
  await shoot(wallet.tab, "trouble-wallet-cleared");
  await at(wallet, "wallet-keep-again").click();
  await at(wallet, "wallet-code").waitFor();
  assert.equal(await said(wallet), "accepted");
  await wallet.reload();
  assert.equal(await said(wallet), "accepted");
  assert.deepEqual(await shop.merchant.ask("/v1/alarms"), []);
});

chapter("the browser has cleared all between two visits: which card is gone, and how it comes back", async () => {
  const wallet = kept.behind;
  const paper = await wallet.makeRecovery();
  await wallet.tab.goto("about:blank");
  await evict(wallet.tab, shop.service.origin);
  await wallet.tab.goto(`${shop.service.origin}/wallet/`);
  assert.match(await text(wallet, "wallet-lost"), /Coffee card, Bar Nautilus.*The browser has cleared its data.*The shop still has your punches/s);
  assert.match(await text(wallet, "wallet-lost-number"), /\d{4} \d{3} \d{3}/);
  await shoot(wallet.tab, "trouble-wallet-lost");
  await assertFitsSmall(wallet.tab);
  // Whoever scans the poster again is told before they begin anew.
  await wallet.tab.goto(kept.link);
  await at(wallet, "wallet-lost").waitFor();
  await shoot(wallet.tab, "trouble-wallet-lost-claim");
  await at(wallet, "wallet-lost-enter").click();
  await wallet.tab.getByTestId("wallet-enter-code").fill(paper.typed);
  await wallet.tab.getByTestId("wallet-enter-look").click();
  await wallet.takeMoved();
  assert.equal(await at(wallet, "wallet-lost").count(), 0);
  assert.equal(await said(wallet), "accepted");
});

chapter("the phone is full: the code stops, the punch is shown all the same, and it goes on when there is room", async () => {
  const wallet = kept.behind;
  const code = await fresh(wallet);
  const [before] = /^\d+/.exec(await wallet.progress());
  await wallet.tab.evaluate(() => setFull(true));
  assert.equal((await kept.counter.paste(code)).verdict, "accepted");
  await wallet.waitForProgress(`${Number(before) + 1} of 10`);
  await wallet.tab.locator('[data-testid="wallet-notice"][data-why="full"]').waitFor();
  assert.match(await text(wallet, "wallet-notice"), /No room left.*The card is still here/s);
  await shoot(wallet.tab, "trouble-wallet-full");
  await assertFitsSmall(wallet.tab);
  await wallet.tab.evaluate(() => setFull(false));
  await at(wallet, "wallet-notice").getByRole("button").click();
  await at(wallet, "wallet-code").waitFor();
  assert.equal(await said(wallet), "accepted");
});

chapter("the service is restarted under an open wallet: it comes back by itself, and the card is not gone", async () => {
  const wallet = kept.ahead;
  await wallet.tab.evaluate(() => {
    globalThis.states = [];
    const look = () => {
      const state = document.querySelector('[data-testid="wallet-live-state"]')?.dataset.state ?? (document.querySelector('[data-testid="wallet-gone"]') ? "gone" : null);
      if (state !== null && globalThis.states.at(-1) !== state) globalThis.states.push(state);
    };
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, attributes: true });
  });
  await shop.service.stop();
  await live(wallet, "waiting");
  assert.match(await text(wallet, "wallet-live-state"), /Offline – the code works/);
  await shop.service.startAgain();
  // And once more, just between the service's question and the answer to it.
  let asked = 0;
  await wallet.tab.route("**/v1/wallet/session", async (route) => {
    if ((asked += 1) === 1) {
      await shop.service.stop();
      await shop.service.startAgain();
    }
    await route.continue();
  });
  await live(wallet, "live");
  assert.equal(asked, 2);
  const seen = await wallet.tab.evaluate(() => globalThis.states);
  assert.ok(!seen.includes("refused") && !seen.includes("gone"), seen.join());
  await kept.counter.online();
  assert.equal(await said(wallet), "accepted");
});
