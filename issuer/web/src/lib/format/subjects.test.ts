import { describe, expect, it } from "vitest";
import { hex, type Bytes } from "./bytes";
import { claimCodeSubject, commitment, recoverySubject } from "./subjects";

/** The hashes are those of Python's hashlib over the bytes that FORMAT.md §4 gives. */
const secret: Bytes = new Uint8Array(16).fill(7);

describe("a code that moves a card", () => {
  const codes: [string, (secret: Uint8Array) => Promise<Bytes>, string, string][] = [
    ["from a counter", claimCodeSubject, "266c514a588978b4eaa1bba1d41e75b9a417056ed4f4438933d8b3b551a64fc6", "c815c2c12c3619c1900c02a651d5f9e9ad0573397945360941f28578b6a49312"],
    ["kept for recovery", recoverySubject, "b870c564fa98ec6a0922b299362af3d10f66298b683a6419b38276d0862e77fb", "b6bfba32d784306ea591448f0f3401e6ea2381bfcaf5c4ec22acb7c3107c01e1"],
  ];

  it.each(codes)("%s has its subject and its commitment", async (_name, subjectOf, subject, committed) => {
    expect(hex(await subjectOf(secret))).toBe(subject);
    expect(hex(await commitment(await subjectOf(secret)))).toBe(committed);
  });
});
