// The counter, as staff use it: a device with a camera that sees a film.
import { until } from "../browser/until.js";

const settle = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
/** A code has to be out of the counter's sight for 2.5 s before it counts as shown again. */
const outOfSight = 2_800;

export class Counter {
  /** When each code was brought last. */
  #brought = new Map();

  constructor(tab, film) {
    this.tab = tab;
    this.film = film;
    /** Each ENTRY that was sent, as base64url, with the time of its sending in unix seconds. */
    this.entries = [];
    tab.on("request", (request) => {
      if (request.method() !== "POST") return;
      const { pathname } = new URL(request.url());
      if (pathname === "/v1/scans") this.entries.push({ token: request.postDataJSON().entry, at: Math.floor(Date.now() / 1000) });
      if (pathname === "/v1/enrol") this.enrolment = request.postDataJSON().enrol;
    });
  }

  #at(id) {
    return this.tab.getByTestId(id);
  }

  /** Opens the counter by its address alone and films the enrolment code. */
  async enrolByCamera(origin, picture, name) {
    await this.tab.goto(`${origin}/counter/`);
    this.film.show(picture);
    await this.#at("counter-enrol-scan").click();
    await this.#nameIt(name);
    this.film.hide();
  }

  async enrolByLink(link, name) {
    await this.tab.goto(link);
    await this.#nameIt(name);
  }

  async #nameIt(name) {
    await this.#at("counter-enrol-name").fill(name);
    await this.#at("counter-enrol-start").click();
  }

  /** The six digits that the console has to show too. */
  enrolmentDigits() {
    return this.#at("counter-digits").getAttribute("data-digits");
  }

  async signOn(name, pin) {
    await this.#at("counter-staff").filter({ hasText: name }).click();
    for (const digit of pin) await this.#at(`counter-pin-key-${digit}`).click();
    await this.#at("counter-signon").click();
    await this.#at("counter-camera-start").waitFor();
  }

  async startCamera() {
    await this.#at("counter-camera-start").click();
    await this.#at("counter-viewfinder").waitFor();
  }

  async toRedeem() {
    await this.#at("counter-redeem-mode").click();
  }

  async openMore() {
    await this.#at("counter-more").click();
    await this.#at("counter-more-sheet").waitFor();
  }

  async closeMore() {
    await this.#at("counter-more-close").click();
  }

  /** The next code is only looked at. */
  async toLook() {
    await this.openMore();
    await this.#at("counter-look").click();
  }

  /** Types a code, or the number that a wallet shows. */
  async type(text) {
    await this.openMore();
    await this.#at("counter-type-code").fill(text);
    await this.#at("counter-type-code-send").click();
  }

  async signOff() {
    await this.#at("counter-signoff").click();
    await this.#at("counter-staff").first().waitFor();
  }

  /** The last phone leaves, and another picture is held before the camera. */
  async present(picture) {
    this.film.hide();
    await settle(outOfSight);
    this.film.show(picture);
  }

  /** Films a code and waits for the verdict; it stays when it is to be held. */
  async scan(picture, options) {
    await this.present(picture);
    return this.verdict(options);
  }

  /**
   * What the verdict says: { verdict, reason, text, progress, rewards }. It goes by itself after some seconds, so all of it is read, and it
   * is held where that is asked for, in the moment in which it appears.
   */
  async verdict({ hold = false, timeout = 15_000 } = {}) {
    const read = (held) => {
      const find = (id) => document.querySelector(`[data-testid="${id}"]`);
      const screen = find("counter-verdict");
      if (!screen) return null;
      if (held) find("counter-hold").click();
      const standing = find("counter-progress")?.dataset;
      return {
        verdict: screen.dataset.verdict,
        reason: screen.dataset.reason,
        text: find("counter-verdict-text").innerText,
        progress: standing && Number(standing.progress),
        rewards: standing && Number(standing.rewards),
      };
    };
    const found = await this.tab.waitForFunction(read, hold, { timeout });
    return found.jsonValue();
  }

  /** Goes on to the next customer, unless the counter already has. */
  async next() {
    this.film?.hide();
    await this.#at("counter-next").click({ timeout: 2_000 }).catch(() => {});
    await this.#at("counter-verdict").waitFor({ state: "detached" });
  }

  /** Films a code to redeem, and gives the two digits that the counter shows. */
  async challenge(picture) {
    await this.toRedeem();
    await this.present(picture);
    await this.#at("counter-challenge").waitFor();
    this.film.hide();
    return this.#at("counter-challenge-digits").getAttribute("data-digits");
  }

  /** Films a code to redeem, and gives the verdict. */
  async scanToRedeem(picture) {
    await this.toRedeem();
    return this.scan(picture);
  }

  /** What the clipboard brings. The same code once more counts as shown again only after it was out of sight. */
  async bring(code) {
    const left = (this.#brought.get(code) ?? 0) + outOfSight - Date.now();
    if (left > 0) await settle(left);
    this.#brought.set(code, Date.now());
    await this.tab.evaluate((text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", text);
      document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    }, code);
  }

  /** What a USB scanner types, quicker than Chromium can be told to press keys one by one. */
  usb(text) {
    return this.tab.evaluate((typed) => {
      for (const key of [...typed, "Enter"]) {
        const code = /^[0-9]$/.test(key) ? `Digit${key}` : key;
        document.body.dispatchEvent(new KeyboardEvent("keydown", { key, code, bubbles: true, cancelable: true }));
      }
    }, text);
  }

  /** A code from the clipboard, and the verdict on it: { verdict, reason, text }. The screen is left again. */
  async paste(code) {
    await this.bring(code);
    const said = await this.verdict();
    await this.next();
    return said;
  }

  /** Waits until the page has all that it needs without a network: it fetches that by itself. */
  async supplied() {
    const isSupplied = async () => {
      const { active } = (await navigator.serviceWorker.getRegistration("/counter/")) ?? {};
      const names = await caches.keys();
      const database = await new Promise((done) => (indexedDB.open("tenthcup-counter").onsuccess = ({ target }) => done(target.result)));
      const supplies = await new Promise((done) => (database.transaction("kept").objectStore("kept").get("supplies").onsuccess = ({ target }) => done(target.result)));
      database.close();
      return active?.state === "activated" && names.some((name) => name.startsWith("tenthcup-counter-")) && supplies !== undefined;
    };
    await until(() => this.tab.evaluate(isSupplied), "what the counter needs without a network");
  }

  /** What waits here: { waiting, punches, rewards, online }. */
  async queue() {
    const { waiting, punches, rewards } = await this.#at("counter-outbox").evaluate((button) => ({ ...button.dataset }));
    const online = await this.#at("counter-status").getAttribute("data-online");
    return { waiting: Number(waiting), punches: Number(punches), rewards: Number(rewards), online: online === "true" };
  }

  /** Waits until the service answers this counter. */
  async online() {
    await this.tab.locator('[data-testid="counter-status"][data-online="true"]').waitFor({ timeout: 60_000 });
  }

  /** Waits until nothing waits here any more. */
  async sent() {
    await this.tab.waitForFunction(() => document.querySelector('[data-testid="counter-outbox"]')?.dataset.waiting === "0", null, { timeout: 120_000 });
  }

  /** What became of the scans from without a network: { sent, counted, used, refused, quarantined }. The list stays open. */
  async report() {
    await this.#at("counter-outbox").click();
    const counts = await this.#at("counter-report").evaluate((list) => ({ ...list.dataset }));
    delete counts.testid;
    return Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, Number(count)]));
  }

  /** Sends again all that was sent from here: how many are { kept }, and how many have { changed } since. The list stays open. */
  async sendAgain() {
    await this.#at("counter-outbox").click();
    await this.#at("counter-again-send").click();
    await this.tab.locator('[data-testid="counter-kept"][data-again="done"]').waitFor({ timeout: 60_000 });
    const { kept, changed } = await this.#at("counter-kept").evaluate((part) => ({ ...part.dataset }));
    return { kept: Number(kept), changed: Number(changed) };
  }

  async closeReport() {
    await this.#at("counter-outbox-close").click();
  }
}
