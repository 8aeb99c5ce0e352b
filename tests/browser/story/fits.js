// Whether every text of a screen has room. To be run in the page.

/** What sticks out of the window or is cut off: as texts that say where. */
export function whatDoesNotFit() {
  const told = [];
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > width) told.push(`the page is ${document.documentElement.scrollWidth} px wide`);
  /** Cards that are turned over one another, lists that are swiped: they scroll on purpose, or are only for the ear. */
  const mayHide = (element) => element.closest(".heard-only, [data-scrolls], svg, select, input, textarea, table") !== null;
  for (const element of document.querySelectorAll("body *")) {
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const ownText = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent.trim() !== "");
    if (!ownText || box.width === 0 || box.height === 0 || style.visibility === "hidden" || style.clipPath !== "none" || mayHide(element)) continue;
    const says = `${element.tagName.toLowerCase()} "${element.textContent.trim().slice(0, 60)}"`;
    if (box.right > width + 1 || box.left < -1) told.push(`${says} sticks out: ${Math.round(box.left)} to ${Math.round(box.right)}`);
    const cut = style.overflowX !== "visible" && element.scrollWidth > element.clientWidth + 1;
    if (cut) told.push(`${says} is cut off: ${element.scrollWidth} in ${element.clientWidth}`);
    const range = document.createRange();
    range.selectNodeContents(element);
    const parent = element.closest("button, a, label, th, td, li, h1, h2, p")?.getBoundingClientRect();
    const text = range.getBoundingClientRect();
    if (parent && text.right > parent.right + 2) told.push(`${says} is wider than what holds it: ${Math.round(text.right)} over ${Math.round(parent.right)}`);
  }
  return told;
}
