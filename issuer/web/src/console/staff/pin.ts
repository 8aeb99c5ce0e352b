/** What is wrong with a PIN, as the id of a message; `null` when it will do. The service takes 4 to 8 digits. */
export function pinTrouble(pin: string): "console-pin-digits" | "console-pin-easy" | null {
  if (!/^\d{4,8}$/.test(pin)) return "console-pin-digits";
  const digits = [...pin].map(Number);
  const steps = digits.slice(1).map((digit, at) => digit - (digits[at] ?? 0));
  // 0000, 1234, 8765: what everybody tries first.
  const even = steps.every((step) => step === steps[0]);
  return even && Math.abs(steps[0] ?? 0) <= 1 ? "console-pin-easy" : null;
}
