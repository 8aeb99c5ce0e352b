/** Money of integer minor units, written as the reader's language does. The currency says how many digits are minor. */
export function amountText(amount: { minor: number; currency: string }, language: string): string {
  const format = new Intl.NumberFormat(language, { style: "currency", currency: amount.currency });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  return format.format(amount.minor / 10 ** digits);
}
