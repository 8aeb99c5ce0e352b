// What is heard of a page: its tree as a screen reader gets it, and what is said of itself when something happens.

/** All that is in the tree, in its order: { role, name, level }. */
export async function tree(tab) {
  const session = await tab.context().newCDPSession(tab);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  await session.detach();
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, properties = [] }) => ({
      role: role.value,
      name: name?.value ?? "",
      level: properties.find((one) => one.name === "level")?.value.value,
    }));
}

/** Listens, from now on, to what the page says of itself. `said` gives the sentences. */
export async function listen(tab) {
  await tab.evaluate(() => {
    window.said = [];
    const regions = "[role=status], [role=alert], [aria-live]:not([aria-live=off]), output";
    new MutationObserver((changes) => {
      const told = new Set();
      for (const { target, addedNodes } of changes) {
        const element = target instanceof Element ? target : target.parentElement;
        const region = element?.closest(regions);
        if (region && !element.closest("[aria-hidden=true]")) told.add(region);
        for (const added of addedNodes) if (added instanceof Element) for (const alert of added.matches("[role=alert]") ? [added] : added.querySelectorAll("[role=alert]")) told.add(alert);
      }
      for (const region of told) if (region.textContent.trim()) window.said.push(region.textContent.replace(/\s+/g, " ").trim());
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
  });
  return { said: () => tab.evaluate(() => window.said) };
}
