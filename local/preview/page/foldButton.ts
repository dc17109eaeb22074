import type { FoldedColumns } from "../openedWorkbook";
import { element } from "./elements";

/**
 * Brings the folded columns of the open tab into sight, and folds them away again: Univer draws no signs
 * of groups, and a key reaches this. It is there where the tab has groups.
 */
export class FoldButton {
  readonly element = element("button", {
    type: "button",
    hidden: true,
    onclick: () => this.turn(),
  });
  private folds: readonly FoldedColumns[] = [];
  private sheet = "";

  constructor(private readonly fold: (sheet: string, isFolded: boolean) => void) {}

  /** Which tabs have groups of columns. */
  set(folds: readonly FoldedColumns[]): void {
    this.folds = folds;
    this.show();
  }

  /** The tab that is open now; "" for none, as where it is shown as a table. */
  at(sheet: string): void {
    this.sheet = sheet;
    this.show();
  }

  private turn(): void {
    const found = this.found();
    if (found) this.fold(found.sheet, !found.isFolded);
  }

  private show(): void {
    const found = this.found();
    this.element.hidden = found === undefined;
    this.element.textContent = found?.isFolded ? "Show folded columns" : "Fold columns";
  }

  private found(): FoldedColumns | undefined {
    return this.folds.find(({ sheet }) => sheet === this.sheet);
  }
}
