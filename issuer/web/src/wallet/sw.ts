/// <reference lib="webworker" />
/** The page's and the worker's globals share one name in one TypeScript project. */
const worker = globalThis as unknown as ServiceWorkerGlobalScope;

/** Filled in by the build: a hash of the files' bytes, and the files that the wallet needs to start. */
const version = "__VERSION__";
const files: string[] = JSON.parse("__FILES__");
const cacheName = `tenthcup-wallet-${version}`;

worker.addEventListener("install", (event) => {
  event.waitUntil(
    (async () => {
      const cache = await caches.open(cacheName);
      await cache.addAll(files.map((file) => new Request(file, { cache: "no-cache" })));
      await worker.skipWaiting();
    })(),
  );
});

worker.addEventListener("activate", (event) => {
  event.waitUntil(
    (async () => {
      for (const name of await caches.keys()) {
        if (name.startsWith("tenthcup-wallet-") && name !== cacheName) await caches.delete(name);
      }
      await worker.clients.claim();
    })(),
  );
});

/** The network first, for at most three seconds; then what was kept. Nothing of the API is ever kept. */
async function fromNetworkElseCache(request: Request, key: string): Promise<Response> {
  const kept = await caches.match(key, { cacheName });
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), kept ? 3000 : 30_000);
  try {
    const answer = await fetch(request, { signal: stop.signal });
    if (answer.ok || !kept) return answer;
    return kept;
  } catch (fault) {
    if (kept) return kept;
    throw fault;
  } finally {
    clearTimeout(timer);
  }
}

worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== worker.location.origin) return;
  if (request.mode === "navigate" && url.pathname === "/wallet/") {
    event.respondWith(fromNetworkElseCache(request, "/wallet/"));
  } else if (files.includes(url.pathname)) {
    event.respondWith(fromNetworkElseCache(request, url.pathname));
  }
});
