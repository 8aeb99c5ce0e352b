// The wallet, as a customer uses it on a phone.
import assert from "node:assert/strict";
import { Picture } from "../film/picture.js";

export class Wallet {
  constructor(tab) {
    this.tab = tab;
    /** The newest answer to GET /v1/wallet/events, for whoever checks the receipts. */
    this.events = [];
    this.claim = null;
    tab.on("response", async (response) => {
      const { pathname } = new URL(response.url());
      if (pathname === "/v1/wallet/events" && response.ok()) this.events = (await response.json().catch(() => null))?.events ?? this.events;
      if (pathname === "/v1/claims" && response.ok()) this.claim = await response.json().catch(() => null);
    });
  }

  #at(id) {
    return this.tab.getByTestId(id);
  }

  async claimCard(link) {
    await this.tab.goto(link);
    await this.#at("wallet-claim").click();
    await this.#at("wallet-code").waitFor();
    await this.live();
  }

  /** Opens the wallet by its address alone: the card is kept in this browser. */
  async open(origin) {
    await this.tab.goto(`${origin}/wallet/`);
    await this.#at("wallet-code").waitFor();
    await this.live();
  }

  async reload() {
    await this.tab.reload();
    await this.#at("wallet-code").waitFor();
    await this.live();
  }

  /** Until the page hears of every change of its card. */
  async live() {
    await this.tab.waitForFunction(() => document.querySelector('[data-testid="wallet-live-state"]')?.dataset.state === "live");
  }

  /** Makes a recovery code and gives what is shown of it once: { link, typed }. */
  async makeRecovery() {
    await this.openCard();
    await this.#at("wallet-care-recovery").click();
    await this.#at("wallet-recovery-make").click();
    await this.#at("wallet-recovery-qr").waitFor();
    return { link: await this.#at("wallet-recovery-link").innerText(), typed: await this.#at("wallet-recovery-typed").innerText() };
  }

  /** Types a recovery code into a wallet, and looks for its card. */
  async enterCode(origin, typed) {
    await this.tab.goto(`${origin}/wallet/`);
    await this.#at("wallet-care-enter").click();
    await this.#at("wallet-enter-code").fill(typed);
    await this.#at("wallet-enter-look").click();
    await this.#at("wallet-arrive").waitFor();
  }

  /** The card that was looked for moves to this phone. */
  async takeMoved() {
    await this.#at("wallet-arrive").click();
    await this.#at("wallet-code").waitFor();
    await this.live();
  }

  progress() {
    return this.#at("wallet-progress").innerText();
  }

  /** Waits until the page by itself says so. */
  async waitForProgress(text) {
    await this.#at("wallet-progress").filter({ hasText: new RegExp(`^${text}$`) }).waitFor({ timeout: 5_000 });
  }

  /** A photograph of the code as it is on the screen now, with what is around it, and the text in it. */
  async photograph() {
    const code = this.#at("wallet-code");
    // As a person holds it up: all of it in sight, nothing before it.
    await code.evaluate((element) => element.scrollIntoView({ block: "center", behavior: "instant" }));
    const box = await code.boundingBox();
    const around = 16;
    const clip = { x: Math.max(0, box.x - around), y: Math.max(0, box.y - around), width: box.width + 2 * around, height: box.height + 2 * around };
    const picture = Picture.fromPng(await this.tab.screenshot({ clip }));
    return { picture, text: picture.read() };
  }

  /** A photograph of a code that is none of `before`. */
  async photographNew(before) {
    for (const end = Date.now() + 20_000; Date.now() < end; ) {
      const photograph = await this.photograph();
      if (photograph.text !== null && !before.includes(photograph.text)) return photograph;
      await new Promise((done) => setTimeout(done, 100));
    }
    throw new Error("the wallet showed no new code for 20 s");
  }

  /** The text of a code that is not `before`, as it stands in the page: for whoever cares about no picture. */
  async newCode(before = null) {
    const code = await this.tab.waitForFunction((old) => {
      const text = document.querySelector('[data-testid="wallet-code"]')?.dataset.text;
      return text && text !== old ? text : null;
    }, before);
    return code.jsonValue();
  }

  /** The text of the code that needs no network to be checked; it stays chosen. */
  async longCode() {
    const short = await this.newCode();
    await this.#at("wallet-code-long").click();
    return this.newCode(short);
  }

  rewardReady() {
    return this.#at("wallet-reward-open");
  }

  /** Goes to what the counter asks, and types two digits. */
  async answer(digits) {
    if (await this.#at("wallet-reward-open").isVisible()) await this.#at("wallet-reward-open").click();
    await this.#at("wallet-digits").fill(digits);
    await this.#at("wallet-redeem").click();
  }

  async waitForRedeemed() {
    await this.#at("wallet-redeemed").waitFor();
    await this.#at("wallet-redeemed-close").click();
  }

  async openHistory() {
    await this.#at("wallet-tab-history").click();
    // First it shows what it kept, then what the service says: the list is whole once the card's opening stands in it.
    await this.tab.locator('[data-testid="wallet-history-row"][data-kind="opened"]').waitFor();
  }

  async openCard() {
    await this.#at("wallet-tab-card").click();
    await this.#at("wallet-code").waitFor();
  }

  /** The rows of the history: { valid, kind, ground } with the colour that the row stands on. */
  async rows() {
    await this.tab.waitForFunction(
      () => [...document.querySelectorAll('[data-testid="wallet-history-row"]')].every((row) => row.dataset.valid !== "unknown"),
    );
    return this.#at("wallet-history-row").evaluateAll((rows) =>
      rows.map((row) => ({ valid: row.dataset.valid, kind: row.dataset.kind, ground: getComputedStyle(row).backgroundColor })),
    );
  }

  /** What came of exporting each private key that this origin keeps: the name of the error, or "exported". */
  exportKeys() {
    return this.tab.evaluate(async () => {
      const keysIn = (value, found = []) => {
        if (value instanceof CryptoKey) found.push(value);
        else if (value && typeof value === "object") for (const part of Object.values(value)) keysIn(part, found);
        return found;
      };
      const done = (request) => new Promise((yes, no) => Object.assign(request, { onsuccess: () => yes(request.result), onerror: () => no(request.error) }));
      const keys = [];
      for (const { name } of await indexedDB.databases()) {
        const database = await done(indexedDB.open(name));
        for (const store of database.objectStoreNames) {
          for (const value of await done(database.transaction(store).objectStore(store).getAll())) keysIn(value, keys);
        }
        database.close();
      }
      const outcomes = [];
      for (const key of keys.filter((one) => one.type === "private")) {
        for (const format of ["pkcs8", "jwk", "raw"]) {
          outcomes.push(await crypto.subtle.exportKey(format, key).then(() => "exported", (error) => error.name));
        }
      }
      return outcomes;
    });
  }

  async cardId() {
    assert.ok(this.claim, "no card was claimed");
    return this.claim.card.id;
  }
}
