import { Offline, Problem } from "./api";
import { has, t } from "./i18n.svelte";

/**
 * What happened and what to do, for people. A page's own sentence for a code comes first (`wallet-problem-invite-used`), then the
 * sentence for its kind, then what the service itself wrote.
 */
export function problemText(fault: unknown, page: "wallet" | "counter" | "console"): string {
  if (fault instanceof Offline) return t("shared-problem-offline");
  if (!(fault instanceof Problem)) return t("shared-problem-page");
  const own = `${page}-problem-${fault.code.replaceAll("_", "-")}`;
  if (has(own)) return t(own);
  switch (fault.status) {
    case 401:
      return t("shared-problem-signed-out");
    case 429:
      return t("shared-problem-throttled", { seconds: fault.retryAfter ?? 60 });
    case 503:
      return t("shared-problem-undecided");
  }
  if (fault.status >= 500) return t("shared-problem-service");
  return fault.detail || t("shared-problem-refused");
}
