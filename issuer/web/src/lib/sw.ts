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
      // If the service was upgraded meanwhile, they are of two versions: the browser tries again with the newer worker. No answer tells nothing.
      const now = await fetch(worker.location.href, { cache: "no-cache" }).catch(() => null);
      if (now?.ok && !(await now.text()).includes(version)) throw new Error("upgraded meanwhile");
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

/** The only message there is: a page that shows nothing yet asks whether this version may take over (`renew.ts`). */
worker.addEventListener("message", (event) => {
  const asks = (event.source as Client | null)?.id;
  event.waitUntil(
    (async () => {
      // A worker that waits controls nobody: those that the older version controls are counted.
      const open = await worker.clients.matchAll({ type: "window", includeUncontrolled: true });
      const takesOver = open.every(({ id, url }) => id === asks || !new URL(url).pathname.startsWith(page));
      event.ports[0]?.postMessage(takesOver);
      if (takesOver) await worker.skipWaiting();
    })(),
  );
});

/**
 * A page has all of its files from one version, for as long as it is open: names carry no hash, and modules know one another's exports by names that
 * each build gives anew. Nothing of the API is ever kept.
 */
async function fromOwnVersion(request: Request, key: string): Promise<Response> {
  return (await caches.match(key, { cacheName })) ?? fetch(request);
}

worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== worker.location.origin) return;
  if (request.mode === "navigate" && url.pathname === page) {
    event.respondWith(fromOwnVersion(request, page));
  } else if (files.includes(url.pathname)) {
    event.respondWith(fromOwnVersion(request, url.pathname));
  }
});
