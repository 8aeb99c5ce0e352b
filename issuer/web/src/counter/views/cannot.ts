import type { KeyFault } from "../../lib/keys";

/** Why this browser cannot be a counter. */
export const cannotIds: Record<KeyFault, string> = {
  insecure: "counter-cannot-insecure",
  "no-key": "counter-cannot-no-key",
  "no-storage": "counter-cannot-no-storage",
};
