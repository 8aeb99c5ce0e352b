// A keyboard, and nothing else: where its focus is, and that it can be seen there.
import assert from "node:assert/strict";

/** More stops than any screen has. */
const most = 60;

/** To be run in the page: what has the focus. Elements without an id for tests are told by their words. */
function focused() {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const style = getComputedStyle(element);
  const ring = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2 && !/, 0\)$/.test(style.outlineColor);
  const box = element.getBoundingClientRect();
  const seen = box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
  return {
    id: element.dataset.testid ?? `${element.tagName.toLowerCase()} "${element.textContent.trim().slice(0, 40)}"`,
    tag: element.tagName,
    ring: ring && element.matches(":focus-visible"),
    seen,
    dialog: element.closest("dialog")?.dataset.testid ?? null,
  };
}

export class Keys {
  constructor(tab) {
    this.tab = tab;
  }

  where() {
    return this.tab.evaluate(focused);
  }

  press(key) {
    return this.tab.keyboard.press(key);
  }

  /** As a person types: a USB scanner is told from them by how quick it is. */
  type(text) {
    return this.tab.keyboard.type(text, { delay: 90 });
  }

  /** Goes to what has this id for tests; on the way each stop has to show that it is one. */
  async to(id, key = "Tab") {
    const passed = [];
    for (let stop = 0; stop < most; stop += 1) {
      const here = await this.where();
      if (here?.id === id) return;
      passed.push(here?.id ?? "the page's end");
      await this.press(key);
      await this.visible();
    }
    assert.fail(`no way to ${id}, only to: ${[...new Set(passed)].join(", ")}`);
  }

  async visible() {
    const here = await this.where();
    if (here) assert.deepEqual([here.id, here.ring, here.seen], [here.id, true, true], "where the focus is can be seen");
  }

  /** All stops of this screen, once around. */
  async around() {
    const stops = [];
    for (let stop = 0; stop < most; stop += 1) {
      await this.press("Tab");
      await this.visible();
      const here = await this.where();
      const id = here?.id ?? null;
      if (id !== null && id === stops[0]?.id) return stops;
      if (here) stops.push(here);
    }
    return assert.fail(`no way around: ${stops.map(({ id }) => id).join(", ")}`);
  }

  /** After the screen changed: somebody has the focus. Gives who. */
  async held(what) {
    await this.tab.waitForFunction(() => document.activeElement !== null && document.activeElement !== document.body, null, { timeout: 2_000 }).catch(() => {
      assert.fail(`${what}: the focus is lost`);
    });
    return this.where();
  }
}
