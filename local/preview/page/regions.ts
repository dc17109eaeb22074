/** A part of the page that F6 goes to; false where there is nothing to go to now. */
export type Region = () => boolean;

/**
 * F6 goes to the next part of the page and Shift+F6 to the one before: the grid keeps the Tab key
 * for going from cell to cell, so that there must be another way out of it.
 */
export class Regions {
  private at = 0;

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

  /** The focus has come here by other ways. */
  noteAt(region: Region): void {
    this.at = Math.max(0, this.regions.indexOf(region));
  }

  move(step: 1 | -1): void {
    const count = this.regions.length;
    for (let tries = 0; tries < count; tries++) {
      this.at = (this.at + step + count) % count;
      if (this.regions[this.at]?.()) return;
    }
  }
}
