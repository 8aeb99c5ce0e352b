// Whether every text of a screen has room. To be run in the page.

/** What sticks out of the window or is cut off: as texts that say where. */
export function whatDoesNotFit() {
  const told = [];
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > width) told.push(`the page is ${document.documentElement.scrollWidth} px wide`);
  /** Cards that are turned over one another, lists that are swiped: they scroll on purpose, or are only for the ear. */
  const mayHide = (element) => !element.checkVisibility() || element.closest(".heard-only, [data-scrolls], svg, select, input, textarea, table") !== null;
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

/** Texts and controls that no scrolling brings to light: what lies over them, or where they end up. As texts that say where. */
export function whatIsOutOfReach() {
  const told = [];
  const name = (element) => `${element.tagName.toLowerCase()}.${element.className.baseVal ?? element.className} "${element.textContent.trim().slice(0, 40)}"`;
  const open = [...document.querySelectorAll("dialog[open]")].at(-1);
  for (const element of (open ?? document.body).querySelectorAll("*")) {
    const style = getComputedStyle(element);
    const ownText = [...element.childNodes].find((node) => node.nodeType === Node.TEXT_NODE && node.textContent.trim() !== "");
    const control = element.matches("button, a, input, select, summary");
    if ((!ownText && !control) || element.closest("[inert], .heard-only, svg, option") || style.visibility === "hidden") continue;
    // What is there for a moment lets everything through to what is below it.
    if (style.pointerEvents === "none") continue;
    if (element.getBoundingClientRect().width === 0 || !element.checkVisibility()) continue;
    const range = document.createRange();
    range.selectNodeContents(ownText ?? element);
    let line;
    let wrong = "";
    // What lies over the middle of the window may leave its upper or its lower part free.
    for (const block of ["center", "start", "end"]) {
      element.scrollIntoView({ block, inline: "nearest", behavior: "instant" });
      // A script can scroll what hides its rest; nobody else can.
      for (let box = element.parentElement; box; box = box.parentElement) if (getComputedStyle(box).overflowY === "hidden") box.scrollTop = 0;
      // Of a long text the line in the middle, which stands in the middle of the window first.
      const middle = () => {
        const lines = ownText ? [...range.getClientRects()] : [element.getBoundingClientRect()];
        return lines[lines.length >> 1];
      };
      if (block !== "center" && !open) window.scrollBy(0, (middle()?.top ?? 0) - (block === "start" ? 8 : innerHeight / 4));
      line = middle();
      if (!line || line.width === 0) break;
      const [x, y] = [line.left + line.width / 2, line.top + Math.min(line.height / 2, 24)];
      const hit = document.elementFromPoint(x, y);
      if (hit && (element.contains(hit) || hit.contains(element))) {
        wrong = "";
        break;
      }
      wrong += hit ? `, at ${Math.round(y)} under ${name(hit)}` : `, out of sight at ${Math.round(x)}, ${Math.round(y)}`;
    }
    if (!line || line.width === 0) continue;
    if (wrong) told.push(name(element) + wrong);
    // Cut off by a box that does not scroll.
    for (let box = element.parentElement; box; box = box.parentElement) {
      const { overflowY, position } = getComputedStyle(box);
      const edge = box.getBoundingClientRect();
      if (overflowY === "hidden" && (line.bottom > edge.bottom + 1 || line.top < edge.top - 1)) told.push(`${name(element)} is cut off by ${name(box)}`);
      if (overflowY === "auto" || overflowY === "scroll" || position === "fixed") break;
    }
  }
  return told;
}

/** Words that are broken for want of room, where no reader expects it: anywhere but at a soft hyphen. */
export function whatBreaksWords() {
  const told = new Set();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const element = text.parentElement;
    if (!element.checkVisibility() || element.closest("[inert], .heard-only, svg, option")) continue;
    for (const { 0: word, index } of text.data.matchAll(/[\p{L}\p{M}\u00AD]+/gu)) {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      const lines = new Set([...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => Math.round(top)));
      if (lines.size > word.split("\u00AD").length) told.add(`"${word}" is broken in: ${element.textContent.trim().slice(0, 60)}`);
    }
  }
  return [...told];
}
