/// <reference lib="webworker" />
/** The page's and the worker's globals share one name in one TypeScript project. */
const worker = globalThis as unknown as ServiceWorkerGlobalScope;

/**
 * One script, registered by the wallet and by the counter, each for its own folder: what one of them needs is kept apart from the other's.
 * Filled in by the build: for each page a hash of its files' bytes, and the files that it needs to start.
 */
const pages: Record<string, { version: string; files: string[] }> = JSON.parse("__PAGES__");
const page = new URL(worker.registration.scope).pathname;
const { version, files } = pages[page] ?? { version: "none", files: [] };
const family = `tenthcup-${page.replaceAll("/", "")}-`;
const cacheName = family + version;

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
        if (name.startsWith(family) && name !== cacheName) await caches.delete(name);
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
  if (request.mode === "navigate" && url.pathname === page) {
    event.respondWith(fromNetworkElseCache(request, page));
  } else if (files.includes(url.pathname)) {
    event.respondWith(fromNetworkElseCache(request, url.pathname));
  }
});
