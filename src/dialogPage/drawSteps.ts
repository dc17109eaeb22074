import type { Description } from "../sidebar/description";
import { draw } from "../sidebar/draw";

/**
 * Draws a page that goes step by step: at a new step, or where what had the keyboard is gone, the
 * keyboard and whoever listens go on from the heading of what is there now.
 */
export function stepsDrawer(
  root: HTMLElement,
): (step: string, pieces: readonly Description[]) => void {
  let shownStep: string | null = null;
  return (step, pieces) => {
    const focused = document.activeElement;
    draw(root, pieces);
    const isLost = focused !== null && focused !== document.body && !focused.isConnected;
    const isNew = shownStep !== null && step !== shownStep;
    shownStep = step;
    if (!isNew && !isLost) return;
    root.querySelector<HTMLElement>("h2")?.focus();
    root.querySelector("h2")?.scrollIntoView({ block: "nearest" });
  };
}
