/** An amount in minor units of its currency, as an ENTRY has it. */
export interface Money {
  readonly minor: number;
  /** ISO 4217. */
  readonly currency: string;
}

/** Digits behind the point, by ISO 4217. */
function decimals(currency: string): number {
  return new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits ?? 2;
}

/**
 * The amount that somebody typed, with a point or a comma; `null` when it cannot be told. Separators with three digits behind them are
 * those of thousands.
 */
export function moneyOf(typed: string, currency: string): Money | null {
  const text = typed.replace(/[\s'’]/g, "");
  const most = decimals(currency);
  const [, whole = "", fraction = ""] = /^(\d{1,3}(?:[.,]\d{3})+|\d+)(?:[.,](\d+))?$/.exec(text) ?? [];
  if (whole === "" || fraction.length > most) return null;
  const minor = Number(whole.replace(/[.,]/g, "")) * 10 ** most + Number(fraction.padEnd(most, "0"));
  return Number.isSafeInteger(minor) ? { minor, currency } : null;
}

/** As people write it: "45,50 kr". */
export function written({ minor, currency }: Money, language: string): string {
  return new Intl.NumberFormat(language, { style: "currency", currency }).format(minor / 10 ** decimals(currency));
}
