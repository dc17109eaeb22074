import { resizeDialog } from "../sidebar/server";

/** In pixels. No dialog is made larger than this, or than it was opened with. */
const MOST = 560;
const LEAST = 160;
/** What a scroll bar that comes or goes makes of the lines is no reason to resize again. */
const SLIGHT = 8;

/** Sizes the dialog to what it shows whenever that changes; what is being worked out is waited for. */
export function fitDialog(root: HTMLElement): void {
  const most = Math.max(MOST, window.innerHeight);
  let height = window.innerHeight;
  let isAsked = false;

  function fit(): void {
    isAsked = false;
    const view = root.querySelector<HTMLElement>(".view");
    if (view === null || view.ariaBusy === "true") return;
    const needed = Math.ceil(root.offsetHeight - roomLeft(view)) + 1;
    const wanted = Math.min(most, Math.max(LEAST, needed));
    if (Math.abs(wanted - height) <= SLIGHT) return;
    height = wanted;
    resizeDialog(height);
  }

  new MutationObserver(() => {
    if (isAsked) return;
    isAsked = true;
    requestAnimationFrame(fit);
  }).observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
}

/** What the view is higher than its contents, because the window is. */
function roomLeft(view: HTMLElement): number {
  const ends = Array.from(view.children, (piece) => {
    return piece.getBoundingClientRect().bottom + pixels(piece, "marginBottom");
  });
  const inside = view.getBoundingClientRect().bottom - pixels(view, "paddingBottom");
  return Math.max(0, inside - Math.max(...ends));
}

function pixels(element: Element, property: "marginBottom" | "paddingBottom"): number {
  return Number.parseFloat(getComputedStyle(element)[property]);
}
