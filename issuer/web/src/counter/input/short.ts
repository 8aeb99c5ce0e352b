/** Whether what was typed is meant as the number that a wallet shows: seven digits, and their check digit by ISO/IEC 7064, MOD 11,10. */
export function isShort(typed: string): boolean {
  return /^\d{8}$/.test(typed);
}

/** Whether the check digit fits the others: no single wrong digit goes unnoticed. */
export function fits(number: string): boolean {
  let product = 10;
  for (const digit of number.slice(0, -1)) {
    const sum = (product + Number(digit)) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return (product + Number(number.slice(-1))) % 10 === 1;
}
