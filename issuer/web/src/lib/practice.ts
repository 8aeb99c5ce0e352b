/** What can be practised. */
export const lessons = ["punch", "used", "refused", "full", "offline"] as const;
export type Lesson = (typeof lessons)[number];

const mark = "TENTHCUP-PRACTICE-";

/** What stands in a practice code. Nobody signed it: it never leaves the page that reads it, and never counts. */
export function practiceCode(lesson: Lesson): string {
  return mark + lesson.toUpperCase();
}

/** The lesson in a text that was read; `null` when it is no practice code. */
export function lessonIn(text: string): Lesson | null {
  return lessons.find((lesson) => text === practiceCode(lesson)) ?? null;
}
