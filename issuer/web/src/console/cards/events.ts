import { region, t } from "../../lib/i18n.svelte";
import { fileOf } from "../parts/file";
import { stamp } from "../parts/moment";
import type { CardEvent } from "../service/cards";
import { amountText } from "./amount";

/** A card's events as a CSV file, in the order in which they are given. */
export function eventFile(events: readonly CardEvent[]): string {
  return fileOf(
    [
      { label: t("console-number"), csv: (event: CardEvent) => String(event.seq) },
      { label: t("console-event"), csv: (event) => event.kind },
      { label: t("console-event-when"), csv: (event) => stamp(event.happened) },
      { label: t("console-event-recorded"), csv: (event) => stamp(event.recorded) },
      { label: t("console-store"), csv: (event) => event.store_name ?? "" },
      { label: t("console-person"), csv: (event) => event.staff_name ?? "" },
      { label: t("console-device"), csv: (event) => event.device_name ?? "" },
      { label: t("console-punches"), csv: (event) => String(event.units) },
      { label: t("console-progress"), csv: (event) => String(event.progress) },
      { label: t("console-rewards"), csv: (event) => String(event.rewards) },
      { label: t("console-sale-reference"), csv: (event) => event.sale ?? "" },
      { label: t("console-amount"), csv: (event) => (event.amount ? amountText(event.amount, region()) : "") },
      { label: t("console-event-hash"), csv: (event) => event.hash },
      { label: t("console-event-before"), csv: (event) => event.prev },
    ],
    events,
  );
}
