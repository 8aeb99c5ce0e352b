import { describe, expect, it } from "vitest";
import { hex, type Bytes } from "./bytes";
import { claimCodeSubject, commitment, eraseSubject, recoverySubject } from "./subjects";

/** The hashes are those of Python's hashlib over the bytes that FORMAT.md §4 gives. */
const secret: Bytes = new Uint8Array(16).fill(7);

it("a holder who is erased has a subject of their own", async () => {
  expect(hex(await eraseSubject(secret))).toBe("744e12c3bf72ff92257dc4c5e403736d14ef330eb291b8fe95327f1e177b2fa7");
});

describe("a code that moves a card", () => {
  const codes: [string, (secret: Uint8Array) => Promise<Bytes>, string, string][] = [
    ["from a counter", claimCodeSubject, "266c514a588978b4eaa1bba1d41e75b9a417056ed4f4438933d8b3b551a64fc6", "cc66c7c2b53e33159f70cc204df427cd59270a09b179612f1044e067ca4085f0"],
    ["kept for recovery", recoverySubject, "b870c564fa98ec6a0922b299362af3d10f66298b683a6419b38276d0862e77fb", "7b4dbfa0d57161ad7af7e2a9d4fbcda9c98d701d1f45ce52b6c162ae97771c2d"],
  ];

  it.each(codes)("%s has its subject and its commitment", async (_name, subjectOf, subject, committed) => {
    expect(hex(await subjectOf(secret))).toBe(subject);
    expect(hex(await commitment(await subjectOf(secret)))).toBe(committed);
  });
});
