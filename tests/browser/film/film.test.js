// The film, tried on the decoder that the counter has, in the browser that the story runs in.
import assert from "node:assert/strict";
import fs from "node:fs";
import http from "node:http";
import path from "node:path";
import test, { after, before } from "node:test";
import { fileURLToPath } from "node:url";
import { launch, scratch } from "../browser/launch.js";
import { newKey, show } from "../token/maker.js";
import { Film } from "./film.js";
import { Picture } from "./picture.js";

const pages = fileURLToPath(new URL("../../../issuer/web/dist/", import.meta.url));
const page = `<!doctype html><video autoplay muted playsinline></video>
<script type="module">
  import { read } from "/assets/decoder.js";
  const video = document.querySelector("video");
  video.srcObject = await navigator.mediaDevices.getUserMedia({ video: true });
  window.seen = [];
  for (;;) {
    await new Promise((done) => setTimeout(done, 30));
    if (video.readyState < 2) continue;
    const [text = null] = await read(video);
    window.now = text;
    if (text && window.seen.at(-1) !== text) window.seen.push(text);
  }
</script>`;

const types = { ".js": "text/javascript", ".wasm": "application/wasm" };

function serve() {
  const server = http.createServer((request, response) => {
    if (request.url === "/") return response.setHeader("content-type", "text/html").end(page);
    const file = path.join(pages, path.normalize(request.url));
    const type = types[path.extname(file)];
    if (!type || !fs.existsSync(file)) return response.writeHead(404).end();
    return response.setHeader("content-type", type).end(fs.readFileSync(file));
  });
  return new Promise((done) => server.listen(0, "127.0.0.1", () => done(server)));
}

function someCode() {
  const { privateKey } = newKey();
  return show({ merchant: Buffer.alloc(16, 1), card: Buffer.alloc(16, 2), key: privateKey, iat: 1_793_523_600 });
}

let server;
let browser;
let film;
let tab;

before(async () => {
  server = await serve();
  film = new Film(path.join(scratch("film"), "camera.y4m"));
  browser = await launch(film.flags);
  tab = await browser.newPage();
  await tab.goto(`http://127.0.0.1:${server.address().port}/`);
});

after(async () => {
  await browser?.close();
  film?.close();
  server?.close();
});

test("a picture of a code can be read, and one of nothing cannot", () => {
  const text = someCode();
  assert.equal(Picture.ofCode(text).fitInto(640, 480, 12, 128).read(), text);
  assert.equal(new Picture(4, 4, new Uint8Array(16)).read(), null);
});

test("ten codes shown one after another in one playing film are each read", async (t) => {
  const times = [];
  for (let round = 0; round < 10; round += 1) {
    const text = someCode();
    const from = Date.now();
    film.show(Picture.ofCode(text));
    await tab.waitForFunction((wanted) => window.now === wanted, text, { timeout: 20_000, polling: 20 });
    times.push(Date.now() - from);
  }
  assert.equal(new Set(await tab.evaluate(() => window.seen)).size, 10);
  t.diagnostic(`from written to read: ${times.join(", ")} ms`);
});

test("a hidden film shows no code", async () => {
  film.hide();
  await tab.waitForFunction(() => window.now === null, null, { timeout: 20_000 });
});

test("a screenshot of a code on a page is filmed as well as the code itself", async () => {
  const text = someCode();
  const { width, luma } = Picture.ofCode(text);
  const phone = await browser.newPage({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 });
  const cells = [...luma].map((value, at) => (value ? "" : `M${at % width} ${Math.floor(at / width)}h1v1h-1z`)).join("");
  await phone.setContent(
    `<body style="margin:0;background:#222"><svg style="width:300px;margin:200px 45px;background:#fff" viewBox="0 0 ${width} ${width}"
     shape-rendering="crispEdges"><path d="${cells}"/></svg>`,
  );
  film.show(Picture.fromPng(await phone.screenshot()));
  await tab.waitForFunction((wanted) => window.now === wanted, text, { timeout: 20_000, polling: 20 });
  await phone.close();
});
