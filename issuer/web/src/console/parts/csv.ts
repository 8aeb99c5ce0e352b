/**
 * One cell of a CSV file. What a spreadsheet would take for a formula gets a leading apostrophe (OWASP "CSV injection"),
 * whatever blanks stand before it; what holds a separator, quote or line break is quoted (RFC 4180).
 */
export function cell(text: string): string {
  const safe = /^[\s\u0000]*[=+\-@＝＋－＠]|^[\t\r]/u.test(text) ? `'${text}` : text;
  return /[",;\r\n\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A whole CSV file: a byte order mark, so that spreadsheets read it as UTF-8, then lines that end in CR LF. */
export function csv(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  return `\uFEFF${[heads, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("")}`;
}
