// A second person approves: the reward of a card on paper, and then its move to the customer's phone.
import assert from "node:assert/strict";
import { after } from "node:test";
import { phone } from "../browser/devices.js";
import { Picture } from "../film/picture.js";
import { Wallet } from "../pages/wallet.js";
import { Shop } from "./shop.js";
import { shoot } from "./shots.js";

const house = { merchant: "Kaffe Lund", store: "Torget", login: "lund", password: "nine blue cups on a shelf" };
const program = { name: "Cup card", needed: 1, reward: "a cup of coffee", perDay: 20 };
const colleague = { name: "Ida Lund", pin: "2580" };

const shop = new Shop(house, program);
let front;
let back;
let paper;

after(() => shop.close());

/** What waits at the other counter is approved there. */
async function approve() {
  await back.tab.getByTestId("counter-approvals").click();
  await back.tab.getByTestId("counter-approval").waitFor();
  await shoot(back.tab, "counter-approvals-move");
  await back.tab.getByTestId("counter-approve").click();
  return back.verdict();
}

shop.chapter("two people at two counters, and a card on paper", async () => {
  await shop.open();
  await shop.merchant.addStaff(colleague.name, colleague.pin);
  front = await shop.enrol("Front");
  back = await shop.enrol("Back");
  await back.tab.getByTestId("counter-signoff").click();
  await back.signOn(colleague.name, colleague.pin);
  const [{ id }] = await shop.merchant.ask("/v1/programs");
  paper = await shop.merchant.tab.evaluate(async (path) => {
    const answer = await fetch(path, { method: "POST", headers: { "Content-Type": "application/json" }, body: "{}" });
    return answer.json();
  }, `/v1/programs/${id}/papers`);
  assert.equal((await front.paste(paper.text)).verdict, "accepted");
});

shop.chapter("its reward is given when a colleague approves", async () => {
  await front.toRedeem();
  const asked = await front.paste(paper.text);
  assert.equal(asked.reason, "step_up_needed");
  assert.equal((await approve()).verdict, "redeemed");
  // The first counter hears it at once.
  assert.equal((await front.verdict()).verdict, "redeemed");
  await front.next();
  await back.next();
});

shop.chapter("what is scanned while the sheet for a move is open is asked to move, and not punched", async () => {
  const open = async () => {
    await front.tab.getByTestId("counter-more").click();
    await front.tab.getByTestId("counter-move-open").click();
    await front.tab.getByTestId("counter-move-scan").waitFor();
  };
  await open();
  await front.bring(paper.text);
  assert.equal((await front.verdict()).reason, "step_up_needed");
  await front.tab.getByTestId("counter-move-sheet").waitFor({ state: "detached" });
  await front.next();
  await front.tab.getByTestId("counter-move-forget").click();
  await open();
  await front.tab.getByTestId("counter-move-close").click();
  await front.tab.locator('[data-testid="counter-hint"][data-hint="counter-aim"]').waitFor();
});

shop.chapter("it moves to a phone by a code that a colleague approved", async () => {
  await front.tab.getByTestId("counter-more").click();
  await front.tab.getByTestId("counter-move-open").click();
  await front.tab.getByTestId("counter-move-scan").waitFor();
  await shoot(front.tab, "counter-move");
  await front.tab.getByTestId("counter-move-scan").click();
  await front.bring(paper.text);
  assert.equal((await front.verdict()).reason, "step_up_needed");
  await shoot(front.tab, "counter-move-asked");
  await front.next();
  assert.equal(await front.tab.getByTestId("counter-move-notice").getAttribute("data-step"), "asked");
  await shoot(front.tab, "counter-move-waiting");
  const approved = await approve();
  assert.equal(approved.verdict, "moving");
  await shoot(back.tab, "counter-move-approved");

  const code = front.tab.getByTestId("counter-claim-code-qr");
  await code.waitFor();
  await shoot(front.tab, "counter-claim-code");
  // Read as a camera reads it.
  const link = Picture.fromPng(await front.tab.screenshot()).read();
  assert.match(link, /\/wallet\/#code=[\w-]{22}$/);
  const wallet = new Wallet(await shop.tab("customer", phone));
  await wallet.tab.goto(link);
  await wallet.tab.getByTestId("wallet-arrive").waitFor();
  await shoot(wallet.tab, "wallet-claim-code");
  await wallet.tab.getByTestId("wallet-arrive").click();
  await wallet.tab.getByTestId("wallet-code").waitFor();
  assert.equal((await front.verdict()).verdict, "moving");
  await shoot(front.tab, "counter-move-claimed");
  await front.next();

  // The paper is worth nothing any more, the phone is.
  assert.equal((await front.paste(paper.text)).reason, "superseded");
  const shown = await wallet.tab.getByTestId("wallet-code").getAttribute("data-text");
  assert.equal((await front.paste(shown)).verdict, "accepted");
  await front.toRedeem();
  const held = await wallet.tab.waitForFunction((old) => {
    const text = document.querySelector('[data-testid="wallet-code"]')?.dataset.text;
    return text && text !== old ? text : null;
  }, shown);
  assert.equal((await front.paste(await held.jsonValue())).reason, "redemption_held");
});

shop.chapter("a card whose phone is gone is found by its number", async () => {
  const [holder] = await shop.holders(1);
  const number = Buffer.from(holder.id, "base64url").readUInt32BE(0).toString().padStart(10, "0");
  await front.tab.getByTestId("counter-more").click();
  await front.tab.getByTestId("counter-move-open").click();
  const field = front.tab.getByTestId("counter-move-number");
  await field.fill("123");
  await front.tab.getByTestId("counter-move-find").click();
  await front.tab.getByText("A card number has ten digits.").waitFor();
  await field.fill(`${number.slice(0, 3)} ${number.slice(3)}`);
  await front.tab.getByTestId("counter-move-find").click();
  await front.tab.getByTestId("counter-move-card").waitFor();
  await shoot(front.tab, "counter-move-lost");
  await front.tab.getByTestId("counter-move-ask").click();
  assert.equal((await front.verdict()).reason, "step_up_needed");
  await front.next();
  await back.next();
  assert.equal((await approve()).verdict, "moving");
  await front.tab.getByTestId("counter-claim-code-end").click();
  await front.tab.getByTestId("counter-move-notice").waitFor({ state: "detached" });
});

shop.chapter("where nobody is signed on any more, a code that is approved is shown to nobody", async () => {
  const [holder] = await shop.holders(1);
  await front.tab.getByTestId("counter-more").click();
  await front.tab.getByTestId("counter-move-open").click();
  await front.tab.getByTestId("counter-move-number").fill(Buffer.from(holder.id, "base64url").readUInt32BE(0).toString().padStart(10, "0"));
  await front.tab.getByTestId("counter-move-find").click();
  await front.tab.getByTestId("counter-move-ask").click();
  assert.equal((await front.verdict()).reason, "step_up_needed");
  await front.next();
  await front.tab.getByTestId("counter-signoff").click();
  await front.tab.getByTestId("counter-staff").first().waitFor();
  await back.next();
  assert.equal((await approve()).verdict, "moving");
  await front.tab.waitForTimeout(1500);
  assert.equal(await front.tab.getByTestId("counter-claim-code").count(), 0);
});
