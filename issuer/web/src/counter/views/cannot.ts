import type { KeyFault } from "../../lib/keys";

/** Why this browser cannot be a counter. */
export const cannotIds: Record<KeyFault, string> = {
  insecure: "counter-cannot-insecure",
  "no-ed25519": "counter-cannot-no-ed25519",
  "no-storage": "counter-cannot-no-storage",
};
