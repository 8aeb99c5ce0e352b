/** The time zones that the browser knows, with its own among them. */
export function timeZones(own: string): string[] {
  const known = typeof Intl.supportedValuesOf === "function" ? Intl.supportedValuesOf("timeZone") : [];
  return known.includes(own) ? known : [own, ...known];
}

/** The browser's own time zone. */
export function ownTimeZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone || "UTC";
}

/** Where the clock says that one is, by the longest beginning of its zone's name. */
const byZone: Record<string, string> = {
  "Africa/Johannesburg": "ZAR", "America/": "USD", "America/Bogota": "COP", "America/Edmonton": "CAD", "America/Halifax": "CAD",
  "America/Mexico_City": "MXN", "America/Montreal": "CAD", "America/Regina": "CAD", "America/Santiago": "CLP", "America/Sao_Paulo": "BRL",
  "America/St_Johns": "CAD", "America/Toronto": "CAD", "America/Vancouver": "CAD", "America/Winnipeg": "CAD", "Asia/Bangkok": "THB",
  "Asia/Calcutta": "INR", "Asia/Dubai": "AED", "Asia/Ho_Chi_Minh": "VND", "Asia/Hong_Kong": "HKD", "Asia/Jakarta": "IDR",
  "Asia/Jerusalem": "ILS", "Asia/Kolkata": "INR", "Asia/Kuala_Lumpur": "MYR", "Asia/Manila": "PHP", "Asia/Saigon": "VND",
  "Asia/Seoul": "KRW", "Asia/Shanghai": "CNY", "Asia/Singapore": "SGD", "Asia/Taipei": "TWD", "Asia/Tokyo": "JPY",
  "Atlantic/Reykjavik": "ISK", "Australia/": "AUD", "Europe/": "EUR", "Europe/Belgrade": "RSD", "Europe/Bucharest": "RON",
  "Europe/Budapest": "HUF", "Europe/Copenhagen": "DKK", "Europe/Istanbul": "TRY", "Europe/Kiev": "UAH", "Europe/Kyiv": "UAH",
  "Europe/London": "GBP", "Europe/Oslo": "NOK", "Europe/Prague": "CZK", "Europe/Stockholm": "SEK", "Europe/Vaduz": "CHF",
  "Europe/Warsaw": "PLN", "Europe/Zurich": "CHF", "Pacific/Auckland": "NZD", "Pacific/Honolulu": "USD",
};

/** A guess at the currency, which the form lets one change. By the clock: half the world's browsers say that they speak en-US. */
export function likelyCurrency(timeZone: string): string {
  return byZone[timeZone] ?? byZone[timeZone.replace(/\/.*/, "/")] ?? "EUR";
}

/** Currency codes with their names in the reader's language, sorted by code. */
export function currencies(language: string): { code: string; name: string }[] {
  const names = new Intl.DisplayNames([language], { type: "currency" });
  const codes =
    typeof Intl.supportedValuesOf === "function" ? Intl.supportedValuesOf("currency") : [...new Set(Object.values(byZone))].sort();
  return codes.map((code) => ({ code, name: names.of(code) ?? code }));
}
