// The console, as a merchant uses it.
export class Console {
  constructor(tab) {
    this.tab = tab;
  }

  #at(id) {
    return this.tab.getByTestId(id);
  }

  async #open(section) {
    await this.#at(`console-menu-${section}`).click();
  }

  async setUp(link, shop) {
    // From elsewhere: a new fragment alone would not load the page anew.
    await this.tab.goto("about:blank");
    await this.tab.goto(link);
    await this.#at("console-setup-merchant").fill(shop.merchant);
    await this.#at("console-setup-store").fill(shop.store);
    await this.#at("console-setup-time-zone").selectOption("Europe/Amsterdam");
    await this.#at("console-setup-currency").selectOption("EUR");
    await this.#at("console-setup-login").fill(shop.login);
    await this.#at("console-setup-password").fill(shop.password);
    await this.#at("console-setup-submit").click();
    await this.#at("console-menu-home").waitFor();
  }

  async signIn(login, password) {
    await this.#at("console-login-name").fill(login);
    await this.#at("console-login-password").fill(password);
    await this.#at("console-login-submit").click();
    await this.#at("console-menu-home").waitFor();
  }

  /** The page of a card. */
  async openCard(card) {
    await this.#open("cards");
    await this.#at("console-cards-row").filter({ hasText: card.slice(0, 6) }).getByRole("link").click();
    await this.#at("console-card-status").waitFor();
  }

  async addStore(name) {
    await this.#open("stores");
    await this.#at("console-store-add").click();
    await this.#at("console-store-name").fill(name);
    await this.#at("console-store-save").click();
    await this.#at("console-stores-row").filter({ hasText: name }).waitFor();
  }

  async addStaff(name, pin) {
    await this.#open("staff");
    await this.#at("console-staff-add").click();
    await this.#at("console-staff-name").fill(name);
    await this.#at("console-staff-pin").fill(pin);
    await this.#at("console-staff-save").click();
    await this.#at("console-staff-row").filter({ hasText: name }).waitFor();
  }

  /** Makes a person a manager, or no manager any more. */
  async promote(name) {
    await this.#open("staff");
    await this.#at("console-staff-row").filter({ hasText: name }).getByTestId("console-staff-promote").click();
    await this.#at("console-staff-promote-confirm").click();
    await this.#at("console-staff-promote-confirm").waitFor({ state: "hidden" });
  }

  /** Fills the designer in, and leaves it to be looked at. */
  async designProgram({ name, needed, reward, perDay, asks = [] }) {
    await this.#open("programs");
    await this.#at("console-program-new").click();
    await this.#at("console-program-name").fill(name);
    await this.#at("console-program-needed").fill(String(needed));
    await this.#at("console-program-reward").fill(reward);
    await this.#at("console-program-limits").click();
    await this.#at("console-program-per-day").fill(String(perDay));
    for (const what of asks) await this.#at(`console-program-asks-${what}`).check();
  }

  async saveProgram(name) {
    await this.#at("console-program-save").click();
    await this.#at("console-invite").waitFor();
    await this.tab.getByRole("heading", { name, level: 1 }).waitFor();
  }

  rule() {
    return this.#at("console-rule").first().innerText();
  }

  /** The link of a new invite, on the page of the program that is open. */
  async invite() {
    await this.#at("console-invite").click();
    await this.#at("console-invite-url").waitFor();
    return this.#at("console-invite-url").inputValue();
  }

  /** Makes an API key for the first program and store; the dialog still shows it. */
  async makeApiKey(name) {
    await this.#open("tills");
    await this.#at("console-key-add").first().click();
    await this.#at("console-key-name").fill(name);
    await this.#at("console-key-save").click();
    await this.#at("console-key-secret").waitFor();
    return this.#at("console-key-secret").inputValue();
  }

  async closeApiKey(name) {
    await this.#at("console-key-close").click();
    await this.#at("console-key-row").filter({ hasText: name }).waitFor();
  }

  /** Opens an enrolment for a store: its link is also drawn as a code. */
  async startEnrolment(store) {
    await this.#open("devices");
    await this.#at("console-enrol").click();
    await this.#at("console-enrol-store").selectOption({ label: store });
    await this.#at("console-enrol-start").click();
    await this.#at("console-enrol-url").waitFor();
    return this.#at("console-enrol-url").inputValue();
  }

  async enrolmentDigits() {
    await this.#at("console-enrol-digits").waitFor();
    return (await this.#at("console-enrol-digits").innerText()).replaceAll(/\s/g, "");
  }

  async confirmEnrolment() {
    await this.#at("console-enrol-confirm").click();
    await this.#at("console-enrol-done").waitFor();
  }

  /** A voucher for the first reward of a card, on paper for one counter: the picture that is printed, as a PNG. */
  async makeVoucher(card, counter) {
    await this.openCard(card);
    const option = this.#at("console-voucher-where").locator("option").filter({ hasText: counter });
    await option.waitFor({ state: "attached" });
    await this.#at("console-voucher-where").selectOption(await option.getAttribute("value"));
    await this.#at("console-voucher").first().click();
    await this.#at("console-voucher-save").waitFor();
    return this.tab.locator("section[aria-labelledby=vouchers] svg").screenshot();
  }

  /** Asks the API what this session may ask. */
  ask(path) {
    return this.tab.evaluate(async (asked) => {
      const answer = await fetch(asked);
      if (!answer.ok) throw new Error(`${asked}: ${answer.status}`);
      return answer.json();
    }, path);
  }
}
