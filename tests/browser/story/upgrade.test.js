// The service is upgraded while pages are open: each page keeps the files that it started with, and the next start takes the new ones.
import assert from "node:assert/strict";
import http from "node:http";
import { after } from "node:test";
import { phone, place } from "../browser/devices.js";
import { launch } from "../browser/launch.js";
import { Console } from "../pages/console.js";
import { Counter } from "../pages/counter.js";
import { Wallet } from "../pages/wallet.js";
import { Service } from "../service/service.js";
import { chapters } from "./chapters.js";
import { staff } from "./shop.js";

const shop = { merchant: "Teestube Kranich", store: "Deichgasse", login: "kranich", password: "nine cranes over the dike" };
const program = { name: "Tea card", needed: 10, reward: "a pot of tea", perDay: 20 };
const tabs = {};
const kept = {};
const chapter = chapters("upgrade", () => tabs);

/** A proxy before the service that stands in for its upgrades: from release 2 on it sends other pages. */
class Front {
  release = 1;
  /** Whether the worker of a release answers no page. */
  silent = false;
  /** The file whose fetching the next upgrade comes before. */
  upgradesAt = null;

  /** `behind`: where the service will listen. */
  async open() {
    this.server = http.createServer((request, response) => this.#pass(request, response));
    this.origin = `http://${await listening(this.server)}`;
    const probe = http.createServer();
    this.behind = await listening(probe);
    await new Promise((done) => probe.close(done));
  }

  close() {
    this.server?.closeAllConnections();
    this.server?.close();
  }

  #pass(request, response) {
    if (request.url === this.upgradesAt) {
      this.upgradesAt = null;
      this.release += 1;
    }
    const ours = /^\/(assets\/\w+|sw)\.js$/.test(request.url);
    const headers = { ...request.headers };
    // Whole and as it is, for what is changed on its way.
    if (ours) for (const name of ["accept-encoding", "if-none-match"]) delete headers[name];
    const asked = http.request(`http://${this.behind}${request.url}`, { method: request.method, headers }, async (answer) => {
      if (!ours || answer.statusCode !== 200) {
        response.writeHead(answer.statusCode, answer.headers);
        return void answer.pipe(response);
      }
      const { etag: _, "content-length": __, ...rest } = answer.headers;
      const text = Buffer.concat(await answer.toArray()).toString();
      response.writeHead(200, rest).end(this.release > 1 ? this.#changed(request.url, text) : text);
    });
    asked.on("error", () => response.destroy());
    response.on("close", () => asked.destroy());
    request.pipe(asked);
  }

  /** Of a new release: a worker with new versions, and files that can do nothing with those of another. */
  #changed(path, text) {
    const { release } = this;
    if (path === "/sw.js") {
      const worker = text.replaceAll(/(version\\":\\")[0-9a-f]{8}/g, `$1${String(release).padStart(8, "0")}`);
      assert.notEqual(worker, text);
      return this.silent ? `addEventListener("message", (event) => event.stopImmediatePropagation());${worker}` : worker;
    }
    if (/\/(wallet|counter)\.js$/.test(path)) return `globalThis.release = ${release};${text}`;
    if (/\/[A-Z]/.test(path)) return `if (globalThis.release !== ${release}) throw new Error("of release ${release}");${text}`;
    return text;
  }
}

function listening(server) {
  return new Promise((done) => server.listen(0, "127.0.0.1", () => done(`127.0.0.1:${server.address().port}`)));
}

const front = new Front();

after(async () => {
  await kept.browser?.close();
  front.close();
  await kept.service?.stop();
});

async function tab(name, context) {
  tabs[name] = await context.newPage();
  tabs[name].setDefaultTimeout(20_000);
  return tabs[name];
}

/** The next release is there, and the browser of this open page has fetched it. */
async function upgrade(open) {
  front.release += 1;
  await open.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const { active } = registration;
    await registration.update();
    for (const end = Date.now() + 15_000; !registration.waiting && registration.active === active; ) {
      if (Date.now() > end) throw new Error("no new worker");
      await new Promise((done) => setTimeout(done, 50));
    }
  });
}

/** Which release a page runs. The first does not say. */
const releaseOf = (open) => open.evaluate(() => globalThis.release ?? 1);

/** How often a tab loads its page from now on. */
function loadsOf(open) {
  const loads = { count: 0 };
  open.on("domcontentloaded", () => (loads.count += 1));
  return loads;
}

/** A link is opened in a tab that never leaves the page: between two pages the browser itself would take the new release. */
function loadHere(open, link) {
  return open.evaluate((to) => {
    history.replaceState(null, "", to);
    location.reload();
  }, link);
}

const controlled = (open) => open.waitForFunction(() => navigator.serviceWorker.controller !== null);

chapter("a shop, and a wallet that is open", async () => {
  await front.open();
  kept.service = await Service.start(1, {
    TENTHCUP_LIMITS__PUBLIC_PER_MINUTE: "5000",
    TENTHCUP_SERVER__LISTEN: front.behind,
    TENTHCUP_SERVER__PUBLIC_ORIGIN: front.origin,
  });
  kept.browser = await launch();
  kept.merchant = new Console(await tab("merchant", await kept.browser.newContext({ ...place, viewport: { width: 1280, height: 800 } })));
  await kept.merchant.setUp(kept.service.setUpLinks[0], shop);
  await kept.merchant.addStaff(staff.name, staff.pin);
  await kept.merchant.designProgram(program);
  await kept.merchant.saveProgram(program.name);
  kept.wallet = new Wallet(await tab("wallet", await kept.browser.newContext(phone)));
  await kept.wallet.claimCard(await kept.merchant.invite());
  await controlled(kept.wallet.tab);
});

chapter("the service is upgraded: the open wallet opens a screen that it had not loaded, with a file of its own release", async () => {
  const { wallet } = kept;
  await upgrade(wallet.tab);
  await wallet.openHistory();
  assert.equal(await wallet.tab.getByTestId("wallet-notice").count(), 0);
  assert.equal(await releaseOf(wallet.tab), 1);
  await wallet.openCard();
});

chapter("beside an open wallet another one stays with the old release, opened and opened anew", async () => {
  const { wallet } = kept;
  const second = new Wallet(await tab("second", wallet.tab.context()));
  await second.open(front.origin);
  await second.openHistory();
  assert.equal(await releaseOf(second.tab), 1);
  await wallet.reload();
  await wallet.openHistory();
  assert.equal(await releaseOf(wallet.tab), 1);
  assert.equal(await wallet.tab.getByTestId("wallet-notice").count(), 0);
  await wallet.openCard();
  await second.tab.close();
  delete tabs.second;
});

chapter("alone, it is the new release when it is opened anew, after one more load", async () => {
  const { wallet } = kept;
  const loads = loadsOf(wallet.tab);
  await wallet.reload();
  assert.deepEqual([await releaseOf(wallet.tab), loads.count], [2, 2]);
  await wallet.openHistory();
  await wallet.openCard();
  const names = await wallet.tab.evaluate(() => caches.keys());
  assert.equal(names.length, 1, `the old files are gone: ${names}`);
  await wallet.reload();
  assert.deepEqual([await releaseOf(wallet.tab), loads.count], [2, 3], "and once only");
});

chapter("a link that is taken out of the address is not lost by that", async () => {
  const { wallet } = kept;
  const { link } = await wallet.makeRecovery();
  await upgrade(wallet.tab);
  const loads = loadsOf(wallet.tab);
  await loadHere(wallet.tab, link);
  await wallet.tab.getByTestId("wallet-arrive-number").waitFor();
  assert.deepEqual([await releaseOf(wallet.tab), loads.count], [3, 2]);
  assert.equal(new URL(wallet.tab.url()).hash, "");
});

chapter("closed and opened again it is the new release, too", async () => {
  const { wallet } = kept;
  await wallet.open(front.origin);
  await upgrade(wallet.tab);
  const context = wallet.tab.context();
  await wallet.tab.close();
  kept.wallet = new Wallet(await tab("wallet", context));
  const loads = loadsOf(kept.wallet.tab);
  await kept.wallet.open(front.origin);
  assert.equal(await releaseOf(kept.wallet.tab), 4);
  assert.ok(loads.count <= 2, `${loads.count} loads`);
});

chapter("upgraded again while the browser fetches, it keeps no files of two releases", async () => {
  const { wallet } = kept;
  front.release += 1;
  front.upgradesAt = "/assets/History.js";
  const waiting = await wallet.tab.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    while (registration.installing) await new Promise((done) => setTimeout(done, 50));
    return registration.waiting !== null;
  });
  assert.deepEqual([front.upgradesAt, waiting], [null, false]);
  await wallet.reload();
  assert.equal(await releaseOf(wallet.tab), 4);
  await upgrade(wallet.tab);
  await wallet.reload();
  assert.equal(await releaseOf(wallet.tab), 7);
});

chapter("a new worker that says nothing keeps no wallet from starting", async () => {
  const { wallet } = kept;
  front.silent = true;
  await upgrade(wallet.tab);
  await wallet.reload();
  assert.equal(await releaseOf(wallet.tab), 7);
  await wallet.openHistory();
  front.silent = false;
});

chapter("a counter that is not enrolled takes the new release with its enrolment link", async () => {
  const counter = new Counter(await tab("counter", await kept.browser.newContext({ ...place, viewport: { width: 820, height: 1180 } })));
  await counter.tab.goto(`${front.origin}/counter/`);
  await controlled(counter.tab);
  const before = await releaseOf(counter.tab);
  await upgrade(counter.tab);
  const loads = loadsOf(counter.tab);
  const link = await kept.merchant.startEnrolment(shop.store);
  await loadHere(counter.tab, link);
  await counter.tab.getByTestId("counter-enrol-name").waitFor();
  assert.deepEqual([await releaseOf(counter.tab), loads.count], [before + 1, 2]);
  await counter.enrolByLink(link, "Window");
  assert.equal(await kept.merchant.enrolmentDigits(), await counter.enrolmentDigits());
  await kept.merchant.confirmEnrolment();
  await counter.signOn(staff.name, staff.pin);
});
