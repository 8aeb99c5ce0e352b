import { has, t } from "./i18n.svelte";

/** The sentence for a reason of the service, for whoever reads it. A newer service may know reasons that this page does not. */
export function reasonText(code: string, reader: "staff" | "customer" | "todo"): string {
  const id = `reason-${code.replaceAll("_", "-")}-${reader}`;
  return has(id) ? t(id) : t("shared-problem-refused");
}
