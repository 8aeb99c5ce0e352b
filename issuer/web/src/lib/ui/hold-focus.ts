/** Whether the keyboard could be here. */
function usable(element: HTMLElement): boolean {
  return element.isConnected && !element.matches(":disabled") && element.closest("[inert]") === null;
}

/**
 * Keeps the focus on the page. What has it may go with its screen, lie under another one, or be busy for a moment: browsers then begin again at
 * the very top, where nobody was. From here on it is the heading of what came instead that takes it, or what had it once that can be used again.
 */
export function holdFocus(): void {
  let last: HTMLElement | null = null;

  const hold = () => {
    if (!last || (document.activeElement !== null && document.activeElement !== document.body)) return;
    if (usable(last)) {
      last.focus({ preventScroll: true });
      return;
    }
    // What is busy comes back where it is.
    if (last.isConnected && last.closest("[inert]") === null) return;
    const heading = [...document.querySelectorAll<HTMLElement>("h1")].find((one) => one.closest("[inert]") === null);
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  };

  document.addEventListener("focusin", ({ target }) => {
    if (target instanceof HTMLElement) last = target;
  });
  // Somebody left it for nothing else, by a tap beside it: it is theirs to leave. What is just being taken away still seems usable.
  document.addEventListener("focusout", ({ target }) => {
    setTimeout(() => {
      if (target === last && last && usable(last) && document.activeElement === document.body) last = null;
    });
  });
  // Browsers take the focus away when they draw; and whoever gives it to somebody by name does so first.
  const soon = () => requestAnimationFrame(() => setTimeout(hold));
  new MutationObserver(soon).observe(document.body, { childList: true, subtree: true, attributeFilter: ["disabled", "inert"] });
}
