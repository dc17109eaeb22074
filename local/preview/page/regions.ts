/** A part of the page that F6 goes to. */
export interface Region {
  readonly holds: (element: Element) => boolean;
  /** False where there is nothing to go to now. */
  readonly focus: () => boolean;
  /** What is to be done before the focus leaves it. */
  readonly leave?: () => void;
}

/**
 * F6 goes to the next part of the page and Shift+F6 to the one before: the grid keeps the Tab key
 * for going from cell to cell, so that there must be another way out of it.
 */
export class Regions {
  constructor(private readonly regions: readonly Region[]) {
    window.addEventListener(
      "keydown",
      (event) => {
        if (event.key !== "F6" || event.ctrlKey || event.altKey) return;
        event.preventDefault();
        event.stopPropagation();
        this.move(event.shiftKey ? -1 : 1);
      },
      true,
    );
  }

  move(step: 1 | -1): void {
    const focused = document.activeElement;
    const at = this.regions.findIndex(({ holds }) => focused !== null && holds(focused));
    this.regions[at]?.leave?.();
    // From outside them all, the way forward begins with the first and the way back with the last.
    const start = at === -1 ? 0 : at + Math.max(step, 0);
    const forward = [...this.regions.slice(start), ...this.regions.slice(0, start)];
    const inTurn = step === 1 ? forward : forward.reverse();
    inTurn.some((region) => region.focus());
  }
}
