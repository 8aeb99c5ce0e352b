/**
 * How long staff wait: for the camera, from the tap to the first picture that was looked at; and for the verdict, from the code that was read to
 * the painted answer. Measures of the browser's own performance tools, for whoever asks why a till is slow. Only the last of each is kept.
 */
export type Wait = "camera" | "verdict";

export function begin(wait: Wait): void {
  performance.clearMarks(wait);
  performance.mark(wait);
}

/** What was waited for is in the page, and on screen with the next frame. Without a beginning nothing is measured. */
export function end(wait: Wait): void {
  if (performance.getEntriesByName(wait, "mark").length === 0) return;
  requestAnimationFrame(() =>
    setTimeout(() => {
      // A second one may have ended in the same frame.
      if (performance.getEntriesByName(wait, "mark").length === 0) return;
      performance.clearMeasures(wait);
      performance.measure(wait, wait);
      performance.clearMarks(wait);
    }),
  );
}
