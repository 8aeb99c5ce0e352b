import { describe, expect, it } from "vitest";
import { outOfSight, Recent } from "./recent";

describe("what the camera sees again", () => {
  it("takes a code once while it stays in sight, however long", () => {
    const recent = new Recent();
    expect(recent.see("a", "card", 0)).toBe("new");
    recent.handle("a", "card", 0);
    for (let at = 100; at < 20_000; at += 100) expect(recent.see("a", "card", at)).toBe("same-code");
  });

  it("hands a copied code to the service again once it was out of sight: only the service knows", () => {
    const recent = new Recent();
    recent.handle("a", "card", 0);
    expect(recent.see("a", "card", outOfSight)).toBe("same-code");
    expect(recent.see("a", "card", outOfSight * 2 + 1)).toBe("new");
  });

  it("does not punch a phone that was left before the camera each time its code turns", () => {
    const recent = new Recent();
    recent.handle("a", "card", 0);
    for (let at = 100; at <= 15_000; at += 100) recent.see("a", "card", at);
    expect(recent.see("b", "card", 15_100)).toBe("same-card");
    expect(recent.see("b", "card", 15_200)).toBe("same-card");
    expect(recent.see("b", "card", 15_200 + outOfSight + 1)).toBe("new");
  });

  it("takes the next customer at once", () => {
    const recent = new Recent();
    recent.handle("a", "card", 0);
    expect(recent.see("b", "other", 50)).toBe("new");
  });

  it("takes each of two phones once while both stay in sight", () => {
    const recent = new Recent();
    recent.handle("a", "card", 0);
    expect(recent.see("b", "other", 50)).toBe("new");
    recent.handle("b", "other", 50);
    for (let at = 100; at < 20_000; at += 100) {
      expect(recent.see("a", "card", at)).toBe("same-code");
      expect(recent.see("b", "other", at)).toBe("same-code");
    }
    expect(recent.see("a2", "card", 20_000)).toBe("same-card");
    expect(recent.see("b2", "other", 20_000)).toBe("same-card");
  });

  it("frees the card that was held back, not the one that was handled last, when staff ask for it", () => {
    const recent = new Recent();
    recent.handle("a", "card", 0);
    recent.handle("b", "other", 50);
    expect(recent.see("a2", "card", 100)).toBe("same-card");
    recent.freeHeldBack();
    expect(recent.see("b2", "other", 200)).toBe("same-card");
    expect(recent.see("a2", "card", 200)).toBe("new");
  });

  it("frees the card that was handled last, not another one in sight that was held back meanwhile", () => {
    const recent = new Recent();
    recent.handle("a", "card", 0);
    recent.handle("b", "other", 50);
    expect(recent.see("a2", "card", 100)).toBe("same-card");
    recent.freeLast();
    expect(recent.see("a2", "card", 200)).toBe("same-card");
    expect(recent.see("b2", "other", 200)).toBe("new");
  });

  it("takes the card's next code when staff ask for it, but not the same code", () => {
    const recent = new Recent();
    recent.handle("a", "card", 0);
    recent.freeCard();
    expect(recent.see("a", "card", 100)).toBe("same-code");
    expect(recent.see("b", "card", 200)).toBe("new");
    recent.handle("b", "card", 200);
    expect(recent.see("c", "card", 300)).toBe("same-card");
  });

  it("takes the same paper once more when staff ask for it, and not by itself", () => {
    const recent = new Recent();
    recent.handle("908123", null, 0);
    recent.freeCard();
    expect(recent.see("908123", null, 100)).toBe("same-code");
    recent.freeLast();
    expect(recent.see("908123", null, 200)).toBe("new");
  });

  it("takes a code again when nothing came of it", () => {
    const recent = new Recent();
    recent.handle("a", "card", 0);
    recent.forget();
    expect(recent.see("a", "card", 50)).toBe("new");
  });
});
