/**
 * Scrolls what has just got the keyboard out from under the tabs and the foot, which stay in place
 * while the page scrolls. Browsers do so by `scroll-margin`, but not for the caret of a text area.
 */
export function keepInSight(root: HTMLElement): void {
  root.addEventListener("focusin", ({ target }) => {
    if (!(target instanceof Element) || target.closest(".tabs, .foot, .status") !== null) return;
    // The browser's own scrolling comes first.
    requestAnimationFrame(() => {
      const { top, bottom } = target.getBoundingClientRect();
      const above = edge(root, ".tabs", "bottom") ?? 0;
      const below = edge(root, ".foot", "top") ?? edge(root, ".status", "top") ?? innerHeight;
      if (top < above) window.scrollBy(0, top - above - MARGIN_PX);
      else if (bottom > below)
        window.scrollBy(0, Math.min(bottom - below, top - above) + MARGIN_PX);
    });
  });
}

const MARGIN_PX = 8;

function edge(root: HTMLElement, selector: string, side: "top" | "bottom"): number | undefined {
  return root.querySelector(selector)?.getBoundingClientRect()[side];
}
