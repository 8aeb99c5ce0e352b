/** The first letter of what was typed, as people count letters: an emoji of several code points is one. Plain text is none. */
export function firstEmoji(typed: string): string | null {
  const segments = new Intl.Segmenter(undefined, { granularity: "grapheme" }).segment(typed.trim());
  for (const { segment } of segments) {
    if (/\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(segment) && [...segment].length <= 24) return segment;
  }
  return null;
}
