import { focusCells, isInCells } from "./gridFocus";

/** Univer marks the open tab when it next draws. */
const DRAWN_MS = 30;

/** The tabs under the grid, by keyboard: arrow keys go along them, Enter goes into the sheet. */
export class GridTabs {
  constructor(
    private readonly container: HTMLElement,
    private readonly show: (sheet: string) => void,
  ) {
    container.addEventListener("keydown", (event) => this.key(event), true);
    container.addEventListener("click", ({ target, detail }) => {
      // The second click of two gives the tab another name.
      if (detail === 1 && target instanceof Element && target.closest("[role=tab]")) focusCells();
    });
  }

  /** False where there is no tab. */
  focus(): boolean {
    const tab = this.container.querySelector<HTMLElement>('[role=tab][aria-selected="true"]');
    tab?.focus();
    return tab !== null;
  }

  /** Shows the next tab, or the one before. */
  turn(step: 1 | -1): void {
    const tabs = [...this.container.querySelectorAll<HTMLElement>("[role=tab]")];
    const at = tabs.findIndex((tab) => tab.getAttribute("aria-selected") === "true");
    const next = tabs[(at + step + tabs.length) % tabs.length];
    if (next?.dataset.id) this.show(next.dataset.id);
  }

  private key(event: KeyboardEvent): void {
    if (!(event.target instanceof HTMLElement) || !event.target.matches("[role=tab]")) return;
    if (event.key === "Enter" || event.key === " ") focusCells();
    else if (event.key === "ArrowRight") this.turn(1);
    else if (event.key === "ArrowLeft") this.turn(-1);
    else return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key.startsWith("Arrow")) this.stay(10);
  }

  /** Univer takes the keyboard to the cells of a tab that it opens. */
  private stay(times: number): void {
    const isHere = document.activeElement?.matches("[role=tab], body") ?? true;
    if (!isHere && !isInCells()) return;
    this.focus();
    if (times > 1) setTimeout(() => this.stay(times - 1), DRAWN_MS);
  }
}
