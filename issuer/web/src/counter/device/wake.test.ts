import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { keepAwake } from "./wake";

/** A page that can be hidden, and a system that takes the lock when it is. */
class Page extends EventTarget {
  visibilityState: DocumentVisibilityState = "visible";
  taken = 0;
  held: { released: boolean; release: () => Promise<void> }[] = [];
  refuses = false;

  readonly request = async () => {
    if (this.refuses) throw new DOMException("low battery", "NotAllowedError");
    this.taken += 1;
    const lock = { released: false, release: async () => void (lock.released = true) };
    this.held.push(lock);
    return lock;
  };

  turn(to: DocumentVisibilityState): void {
    this.visibilityState = to;
    if (to === "hidden") for (const lock of this.held) lock.released = true;
    this.dispatchEvent(new Event("visibilitychange"));
  }

  get awake(): number {
    return this.held.filter((lock) => !lock.released).length;
  }
}

let page: Page;
const settled = () => new Promise((done) => setTimeout(done));

beforeEach(() => {
  page = new Page();
  vi.stubGlobal("document", page);
  vi.stubGlobal("navigator", { wakeLock: { request: page.request } });
});

afterEach(() => vi.unstubAllGlobals());

it("keeps the screen on, and again each time the page is seen", async () => {
  const letSleep = keepAwake();
  await settled();
  expect(page.awake).toBe(1);
  page.turn("hidden");
  await settled();
  expect(page.awake).toBe(0);
  page.turn("visible");
  await settled();
  expect([page.awake, page.taken]).toEqual([1, 2]);
  letSleep();
  await settled();
  expect(page.awake).toBe(0);
  page.turn("visible");
  await settled();
  expect(page.taken).toBe(2);
});

it("holds one lock, however often the page is seen meanwhile", async () => {
  const letSleep = keepAwake();
  page.turn("visible");
  page.turn("visible");
  await settled();
  expect(page.taken).toBe(1);
  letSleep();
});

it("lets go of a lock that comes after the end", async () => {
  keepAwake()();
  await settled();
  expect([page.taken, page.awake]).toEqual([1, 0]);
});

it("asks again after the system refused", async () => {
  page.refuses = true;
  const letSleep = keepAwake();
  await settled();
  page.refuses = false;
  page.turn("visible");
  await settled();
  expect(page.awake).toBe(1);
  letSleep();
});

it("goes without where there is no such lock", async () => {
  vi.stubGlobal("navigator", {});
  expect(() => keepAwake()()).not.toThrow();
});
