import "fake-indexeddb/auto";
import { describe, expect, it, vi } from "vitest";
import { CannotKeepKeys, keyTypes, makeKey, signerOf, tryKeys } from "./keys";
import { holderKey } from "./format/holder";
import { Cleared, Store } from "./store";

const open = (name: string) => Store.open(name, 1, { cards: "id", keys: null });

describe("the store", () => {
  it("gives back what was put, and nothing after deleting", async () => {
    const store = await open("one");
    await store.put("cards", { id: "a", n: 1 });
    await store.put("keys", 5, "k");
    expect(await store.get("cards", "a")).toEqual({ id: "a", n: 1 });
    expect(await store.get("keys", "k")).toBe(5);
    expect(await store.all("cards")).toHaveLength(1);
    await store.delete("cards", "a");
    expect(await store.get("cards", "a")).toBeUndefined();
  });

  it("updates without losing one of many at once", async () => {
    const store = await open("two");
    const other = await open("two");
    const raise = (from: Store) => from.update<number>("keys", "counter", (before = 0) => before + 1);
    const seen = await Promise.all(Array.from({ length: 40 }, (_, at) => raise(at % 2 ? store : other)));
    expect(new Set(seen).size).toBe(40);
    expect(await store.get("keys", "counter")).toBe(40);
  });

  it("fails when the change does not happen", async () => {
    const store = await open("three");
    store.close();
    await expect(store.put("keys", 1, "k")).rejects.toThrow();
  });

  it("does not take what was cleared under it for what was never there", async () => {
    const store = await open("cleared");
    await store.put("keys", 5, "k");
    let told = 0;
    store.onCleared = () => (told += 1);
    await new Promise((done) => (indexedDB.deleteDatabase("cleared").onsuccess = done));
    await expect(store.get("keys", "k")).rejects.toThrow(Cleared);
    await expect(store.put("keys", 1, "k")).rejects.toThrow(Cleared);
    expect(told).toBe(1);
    expect(await indexedDB.databases()).not.toContainEqual(expect.objectContaining({ name: "cleared" }));
    await store.makeAgain();
    await store.put("keys", 6, "k");
    expect(await store.get("keys", "k")).toBe(6);
  });
});

describe("keys", () => {
  it.each(keyTypes)("of %s sign, and cannot be exported", async (type) => {
    const key = await makeKey(type);
    const message = new Uint8Array([1, 2, 3]);
    const signature = await signerOf(key).sign(message);
    expect(await holderKey(key.publicKey)?.verify(message, signature)).toBe(true);
    await expect(crypto.subtle.exportKey("pkcs8", key.pair.privateKey)).rejects.toThrow();
    await expect(crypto.subtle.exportKey("jwk", key.pair.privateKey)).rejects.toThrow();
  });

  it("are tried out before they are relied on", async () => {
    const store = await open("four");
    await expect(tryKeys(store, "keys")).resolves.toBe("Ed25519");
    expect(await store.all("keys")).toEqual([]);
    store.close();
    await expect(tryKeys(store, "keys", keyTypes)).rejects.toEqual(new CannotKeepKeys("no-storage"));
  });

  it("are of P-256 where the browser knows no Ed25519, for whoever may have such a key", async () => {
    const store = await open("five");
    const generate = crypto.subtle.generateKey.bind(crypto.subtle) as (...asked: unknown[]) => Promise<unknown>;
    const unknown = (name: unknown) => Promise.reject(new DOMException(String(name), "NotSupportedError"));
    const spied = vi.spyOn(crypto.subtle, "generateKey") as unknown as { mockImplementation(by: typeof generate): void; mockRestore(): void };
    spied.mockImplementation((name, ...more) => (name === "Ed25519" ? unknown(name) : generate(name, ...more)));
    await expect(tryKeys(store, "keys", keyTypes)).resolves.toBe("P-256");
    await expect(tryKeys(store, "keys")).rejects.toEqual(new CannotKeepKeys("no-key"));
    spied.mockImplementation(unknown);
    await expect(tryKeys(store, "keys", keyTypes)).rejects.toEqual(new CannotKeepKeys("no-key"));
    spied.mockRestore();
  });
});
