// What a page costs: the bytes that the service sends for it, compressed as it sends them.
import http from "node:http";

/** Counts what a tab and its workers receive from now on: by path { body, all } in bytes, `all` with the headers. */
export function received(tab) {
  const bytes = new Map();
  tab.on("requestfinished", async (request) => {
    const { origin, pathname: path } = new URL(request.url());
    const { responseBodySize, responseHeadersSize: headers } = await request.sizes();
    // Of a worker's own script the browser tells no size.
    const body = responseBodySize || (path.endsWith("-worker.js") ? await fetched(origin, path) : 0);
    const before = bytes.get(path) ?? { body: 0, all: 0 };
    bytes.set(path, { body: before.body + body, all: before.all + body + headers });
  });
  return bytes;
}

/** Of the page's own files, without headers and without what its API answers; of `all` that went over the wire when asked. */
export function sum(bytes, { all = false } = {}) {
  return [...bytes].reduce((total, [path, one]) => total + (all ? one.all : path.startsWith("/v1/") ? 0 : one.body), 0);
}

/** The body of a file as Chromium would be sent it. */
function fetched(origin, path) {
  return new Promise((done, failed) => {
    http
      .get(`${origin}${path}`, { headers: { "accept-encoding": "gzip, deflate, br, zstd" } }, (answer) => {
        let size = 0;
        answer.on("data", (part) => (size += part.length));
        answer.on("end", () => done(size));
      })
      .on("error", failed);
  });
}

/** What the page's service worker keeps for the days without a network: by path as above, fetched once more to count them. */
export async function kept(tab) {
  const paths = await tab.evaluate(async () => {
    await navigator.serviceWorker.ready;
    const all = [];
    for (const name of await caches.keys()) for (const { url } of await (await caches.open(name)).keys()) all.push(new URL(url).pathname);
    return all;
  });
  const { origin } = new URL(tab.url());
  const bytes = new Map();
  for (const path of paths) bytes.set(path, { body: await fetched(origin, path) });
  return bytes;
}
