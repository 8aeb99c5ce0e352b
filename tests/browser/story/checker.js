// The checker in Python, on what browsers and the service signed.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";

/** A Python that has the checker's packages; nothing when none is named. */
export const python = process.env.TENTHCUP_PYTHON;
export const unchecked = "TENTHCUP_PYTHON names no Python with the checker's packages";

/** Has it verify a bundle, or the export of a card: what it says at its end. Without a Python nothing. */
export function check(file) {
  if (!python) return null;
  const { status, stdout, stderr } = spawnSync(python, ["-m", "tenthcup_checker", "--all", file], {
    cwd: new URL("../../checker/", import.meta.url),
    encoding: "utf8",
  });
  assert.equal(status, 0, stdout + stderr);
  return stdout.trim().split("\n").at(-1);
}
