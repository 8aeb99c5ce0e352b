/** When what had the focus is gone from the page, the heading takes it: the keyboard goes on from there, not from the very top. */
export function keepFocus(): void {
  setTimeout(() => {
    if (document.activeElement && document.activeElement !== document.body) return;
    document.querySelector<HTMLElement>("main h1")?.focus({ preventScroll: true });
  });
}
