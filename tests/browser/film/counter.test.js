// What the counter's own page reads of codes that are held badly: thirty codes in each of four films, each before the page's own camera and decoder.
import assert from "node:assert/strict";
import path from "node:path";
import test, { after, before } from "node:test";
import { place } from "../browser/devices.js";
import { launch, scratch } from "../browser/launch.js";
import { until } from "../browser/until.js";
import { Service } from "../service/service.js";
import { seededKey, show } from "../token/maker.js";
import { chance, filmed, films, frame } from "./distort.js";
import { Film } from "./film.js";
import { Picture } from "./picture.js";

const codes = 30;
const enough = 29;
/** So many pictures are looked at for codes that were not read. A film runs through in two seconds, and most of its frames are seen each time. */
const patience = 150;
const merchant = Buffer.alloc(16, 1);

let service;
let browser;
let film;
let tab;

/** The codes and frames of a film: the same ones in every run. */
function reel(name, length = codes) {
  const random = chance(Object.keys(films).indexOf(name));
  const bytes = (count) => Buffer.from(Array.from({ length: count }, () => Math.floor(random() * 256)));
  return Array.from({ length }, () => {
    const text = show({ merchant, card: bytes(16), key: seededKey(bytes(32)), iat: 1_793_523_600, cti: bytes(12) });
    return { text, picture: filmed(Picture.ofCode(text), films[name], random) };
  });
}

/** Shows these frames, and gives how many of their codes the decoder of the page reads in its viewfinder: { read, looks, took }, a look's median in ms. */
function filmAndRead(frames, looks) {
  film.play(Array.from({ length: codes }, (_, at) => frames[at % frames.length].picture));
  return tab.evaluate(
    async ([texts, most]) => {
      const { read } = await import("/assets/decoder.js");
      const video = document.querySelector('[data-testid="counter-viewfinder"] video');
      const missing = new Set(texts);
      const times = [];
      while (times.length < most && missing.size > 0) {
        await new Promise((next) => video.requestVideoFrameCallback(next));
        const from = performance.now();
        for (const text of await read(video)) missing.delete(text);
        times.push(performance.now() - from);
      }
      return { read: texts.length - missing.size, looks: times.length, took: times.sort((a, b) => a - b)[times.length >> 1] };
    },
    [frames.map(({ text }) => text), looks],
  );
}

before(async () => {
  service = await Service.start(1);
  film = new Film(path.join(scratch("film"), "camera.y4m"), { ...frame, frames: codes });
  browser = await launch(film.flags);
  // Its service worker would answer for what the first test takes away.
  tab = await (await browser.newContext({ ...place, serviceWorkers: "block" })).newPage();
  await tab.goto(`${service.origin}/counter/`);
});

after(async () => {
  await browser?.close();
  film?.close();
  await service?.stop();
});

test("a decoder that cannot be had is told, and the next start has it", async () => {
  const script = "**/counter/decoder-worker.js";
  await tab.route(script, (route) => route.abort());
  await tab.getByTestId("counter-enrol-scan").click();
  await tab.getByTestId("counter-viewfinder").getByRole("alert").waitFor();
  await tab.unroute(script);
  await tab.getByTestId("counter-camera-stop").click();
});

test("the camera starts, with the size that the films have", async (t) => {
  await tab.getByTestId("counter-enrol-scan").click();
  await tab.waitForFunction(() => performance.getEntriesByName("camera", "measure").length === 1);
  const { took, size } = await tab.evaluate(() => {
    const { videoWidth, videoHeight } = document.querySelector("video");
    return { took: performance.getEntriesByName("camera", "measure")[0].duration, size: { width: videoWidth, height: videoHeight } };
  });
  assert.deepEqual(size, frame);
  t.diagnostic(`from the tap to the first picture that was looked at: ${Math.round(took)} ms`);
});

for (const name of ["tilted", "dim", "blurred", "small"]) {
  test(`${enough} and more of ${codes} ${name} codes are read`, async (t) => {
    const { read, looks, took } = await filmAndRead(reel(name), patience);
    t.diagnostic(`${read} of ${codes} in ${looks} looks of ${took.toFixed(0)} ms`);
    assert.ok(read >= enough, `${read} of ${codes}`);
  });
}

test("codes that are three modules out of focus are not read: the count can fail", async () => {
  const { read, looks } = await filmAndRead(reel("hopeless", 5), codes);
  assert.deepEqual({ read, looks }, { read: 0, looks: codes });
});

/** Codes from left to right, with a hole for each text that is empty. */
function inARow(texts) {
  const codes = texts.map((text) => (text ? Picture.ofCode(text) : null));
  const size = Math.max(...codes.map((code) => code?.width ?? 0));
  const luma = new Uint8Array(size * size * codes.length).fill(255);
  codes.forEach((code, slot) => code?.luma.forEach((light, at) => {
    luma[Math.floor(at / code.width) * size * codes.length + slot * size + (at % code.width)] = light;
  }));
  return new Picture(size * codes.length, size, luma);
}

test("of several codes the one in the middle comes first", async () => {
  const [mine, hers] = reel("plain", 2).map(({ text }) => text);
  for (const row of [["", mine, hers], [hers, mine, ""]]) {
    film.show(inARow(row));
    const areRead = async (wanted) => {
      const { read } = await import("/assets/decoder.js");
      const texts = await read(document.querySelector("video"));
      return texts.join() === wanted.join();
    };
    await until(() => tab.evaluate(areRead, [mine, hers]), "the code in the middle, then the other", 20_000);
  }
});
