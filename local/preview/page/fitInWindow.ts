/** Room that stays free between a list and the edge of the window. */
const MARGIN = 8;
/** Two items of a menu, so that in the smallest window there is still something to go along. */
const LEAST_HEIGHT = 72;

/**
 * Keeps a list that hangs from its button inside the window: what is too high for it scrolls, what would
 * stand out at the right moves to the left.
 */
export function fitInWindow(list: HTMLElement): void {
  list.style.removeProperty("left");
  list.style.removeProperty("max-height");
  const { top, right, left } = list.getBoundingClientRect();
  const room = Math.max(LEAST_HEIGHT, window.innerHeight - top - MARGIN);
  list.style.setProperty("max-height", `${room}px`);
  const beyond = right - (document.documentElement.clientWidth - MARGIN);
  if (beyond > 0) list.style.setProperty("left", `${-Math.min(beyond, left - MARGIN)}px`);
}
