import { expect, it } from "vitest";
import { merge } from "./restore";

it("goes on until nothing is left to look at", async () => {
  const asked: (string | undefined)[] = [];
  const answers = [
    { counted: 150, left: 50, next: "a" },
    { counted: 0, left: 0, next: "b" },
    { counted: 7, left: 1 },
  ];
  const merged = await merge(async (after) => {
    asked.push(after);
    return answers[asked.length - 1]!;
  });
  expect(merged).toEqual({ counted: 157, left: 51 });
  expect(asked).toEqual([undefined, "a", "b"]);
});

it("hands a fault on: what was counted before it stays counted", async () => {
  await expect(merge(() => Promise.reject(new Error("away")))).rejects.toThrow("away");
});
