/** Letters that a password needs at least; the service asks for the same. */
export const passwordMinimum = 10;

export type PasswordState = "empty" | "short" | "plain" | "good";

/** How good a password is. Length is what counts; a password of one letter, or the login itself, is no password. */
export function judge(password: string, login: string): PasswordState {
  const letters = [...password];
  if (letters.length === 0) return "empty";
  if (letters.length < passwordMinimum) return "short";
  if (new Set(letters).size < 4) return "plain";
  if (login.trim() !== "" && password.toLowerCase().includes(login.trim().toLowerCase()) && letters.length < 2 * passwordMinimum) {
    return "plain";
  }
  return "good";
}
