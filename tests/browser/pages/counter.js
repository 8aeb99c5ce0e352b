// The counter, as staff use it: a device with a camera that sees a film.
const settle = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
/** A code has to be out of the counter's sight for 2.5 s before it counts as shown again. */
const outOfSight = 2_800;

export class Counter {
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

  /** The last phone leaves, and another picture is held before the camera. */
  async present(picture) {
    this.film.hide();
    await settle(outOfSight);
    this.film.show(picture);
  }

  /** Films a code and waits for the verdict: { verdict, reason, text }. */
  async scan(picture) {
    await this.present(picture);
    return this.verdict();
  }

  async verdict(timeout = 15_000) {
    const screen = this.#at("counter-verdict");
    await screen.waitFor({ timeout });
    const [verdict, reason] = await Promise.all([screen.getAttribute("data-verdict"), screen.getAttribute("data-reason")]);
    const text = await this.#at("counter-verdict-text").innerText();
    return { verdict, reason, text };
  }

  /** The standing that the verdict shows: { progress, rewards }. */
  async standing() {
    const progress = this.#at("counter-progress");
    const [now, rewards] = await Promise.all([progress.getAttribute("data-progress"), progress.getAttribute("data-rewards")]);
    return { progress: Number(now), rewards: Number(rewards) };
  }

  /** Holds the verdict, so that it does not go by itself. */
  async hold() {
    await this.#at("counter-hold").click();
  }

  async next() {
    this.film.hide();
    await this.#at("counter-next").click();
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
}
