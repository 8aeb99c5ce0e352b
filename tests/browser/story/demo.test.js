// `tenthcup demo`: everything that a visitor sees without setting anything up.
import assert from "node:assert/strict";
import test, { after, before } from "node:test";
import { place } from "../browser/devices.js";
import { launch } from "../browser/launch.js";
import { Wallet } from "../pages/wallet.js";
import { Service } from "../service/service.js";
import { forReadme } from "./pictures.js";
import { shoot } from "./shots.js";

const pin = "2468";

let service;
let browser;

before(async () => {
  service = await Service.demo();
  browser = await launch();
});

after(async () => {
  await browser?.close();
  await service?.stop();
});

async function profile(options) {
  const context = await browser.newContext({ ...place, ...options });
  const tab = await context.newPage();
  tab.setDefaultTimeout(20_000);
  return tab;
}

test("the demo's three links open a café that has been open for weeks", { timeout: 180_000 }, async () => {
  const console_ = await profile({ viewport: { width: 1280, height: 800 } });
  await console_.goto(service.links.console);
  await console_.getByTestId("console-link-submit").click();
  await console_.getByTestId("console-latest-row").first().waitFor();
  const { days } = await console_.evaluate(async () => (await fetch("/v1/overview")).json());
  assert.ok(days.filter((day) => day.punches > 0).length >= 14, "no page is empty");
  await forReadme(console_, "console");
  await shoot(console_, "demo-console");

  const counter = await profile({ viewport: { width: 390, height: 844 } });
  await counter.goto(service.links.counter);
  await counter.getByTestId("counter-enrol-name").fill("Tablet");
  await counter.getByTestId("counter-enrol-start").click();
  const digits = await counter.getByTestId("counter-digits").getAttribute("data-digits");
  await console_.getByTestId("console-enrol-digits").waitFor();
  assert.equal((await console_.getByTestId("console-enrol-digits").innerText()).replaceAll(/\s/g, ""), digits);
  await console_.getByTestId("console-enrol-confirm").click();
  await counter.getByTestId("counter-staff").filter({ hasText: "Anna" }).click();
  for (const digit of pin) await counter.getByTestId(`counter-pin-key-${digit}`).click();
  await counter.getByTestId("counter-signon").click();
  await counter.getByTestId("counter-camera-start").waitFor();

  const wallet = new Wallet(await profile({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 }));
  await wallet.claimCard(service.links.wallet);
  assert.equal(await wallet.progress(), "0 of 10");
  assert.notEqual((await wallet.photograph()).text, null);
});
