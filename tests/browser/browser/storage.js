/** Clears what databases and caches hold, as browsers do when space runs short: notes and cookies stay. */
export async function evict(tab, origin) {
  const browser = await tab.context().newCDPSession(tab);
  await browser.send("Storage.clearDataForOrigin", { origin, storageTypes: "indexeddb,cache_storage,service_workers" });
  await browser.detach();
}
