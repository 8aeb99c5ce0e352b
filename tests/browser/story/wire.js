// What a page costs: the bytes that the service sends for it, compressed as it sends them.
import http from "node:http";

/** Counts what a tab receives from now on: by path { body, all } in bytes, `all` with the headers. */
export async function received(tab) {
  const paths = new Map();
  const headers = new Map();
  const bytes = new Map();
  const session = await tab.context().newCDPSession(tab);
  session.on("Network.requestWillBeSent", ({ requestId, request }) => paths.set(requestId, new URL(request.url).pathname));
  session.on("Network.responseReceived", ({ requestId, response }) => headers.set(requestId, response.encodedDataLength));
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const path = paths.get(requestId);
    const before = bytes.get(path) ?? { body: 0, all: 0 };
    bytes.set(path, { body: before.body + encodedDataLength - (headers.get(requestId) ?? 0), all: before.all + encodedDataLength });
  });
  await session.send("Network.enable");
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
