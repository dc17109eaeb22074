import type { Cell } from "../../sheets/workbook/cell";
import type { Sheet, Workbook } from "../../sheets/workbook/workbook";
import type { GridCell } from "../gridEdit";
import { formulaReach } from "../snapshot/formulaReach";
import { contentToUniver, lookToUniver } from "../snapshot/univerCell";

/** What the grid needs to show the workbook as it is now. */
export type GridUpdate =
  | { readonly kind: "nothing" }
  /** Only values, formulas and looks differ: cells by sheet id. */
  | { readonly kind: "cells"; readonly cells: ReadonlyMap<Sheet, readonly GridCell[]> }
  /** Rows, columns, sheets, notes, rules or formats differ: a new snapshot is needed. */
  | { readonly kind: "snapshot" };

interface ShownSheet {
  readonly settings: string;
  readonly rows: readonly (readonly (Cell | undefined)[])[];
}

/** Remembers what the grid shows. Cells are never changed in place, so that comparing is quick. */
export class ShownWorkbook {
  private order = "";
  private sheets = new Map<Sheet, ShownSheet>();

  constructor(private readonly workbook: Workbook) {}

  /** The grid shows the workbook as it is now. */
  accept(): void {
    this.order = orderOf(this.workbook);
    this.sheets = new Map(
      this.workbook.sheets.map((sheet) => [
        sheet,
        { settings: settingsOf(sheet), rows: sheet.rows.map((row) => [...(row?.cells ?? [])]) },
      ]),
    );
  }

  /** What has changed since; counts as shown from now on. */
  update(): GridUpdate {
    const found = this.compare();
    if (found.kind !== "nothing") this.accept();
    return found;
  }

  private compare(): GridUpdate {
    if (orderOf(this.workbook) !== this.order) return { kind: "snapshot" };
    const cells = new Map<Sheet, readonly GridCell[]>();
    for (const sheet of this.workbook.sheets) {
      const shown = this.sheets.get(sheet);
      if (shown === undefined || settingsOf(sheet) !== shown.settings) return { kind: "snapshot" };
      const changed = changedCells(sheet, shown);
      if (changed === "more than cells") return { kind: "snapshot" };
      if (changed.length > 0) cells.set(sheet, changed);
    }
    return cells.size === 0 ? { kind: "nothing" } : { kind: "cells", cells };
  }
}

function changedCells(sheet: Sheet, shown: ShownSheet): readonly GridCell[] | "more than cells" {
  const changed: GridCell[] = [];
  const rowCount = Math.max(sheet.rows.length, shown.rows.length);
  for (let rowIndex = 0; rowIndex < rowCount; rowIndex++) {
    const now = sheet.rows[rowIndex]?.cells ?? [];
    const before = shown.rows[rowIndex] ?? [];
    const columnCount = Math.max(now.length, before.length);
    for (let columnIndex = 0; columnIndex < columnCount; columnIndex++) {
      const [cell, old] = [now[columnIndex], before[columnIndex]];
      if (cell === old) continue;
      if (cell?.note !== old?.note || !sameRule(cell, old)) return "more than cells";
      if (looksSame(cell, old)) continue;
      changed.push({
        row: rowIndex + 1,
        column: columnIndex + 1,
        content: contentToUniver(cell),
        look: lookToUniver(cell, sheet.workbook.defaultFont),
      });
    }
  }
  return changed;
}

function sameRule(a: Cell | undefined, b: Cell | undefined): boolean {
  return (
    a?.validation === b?.validation ||
    JSON.stringify(a?.validation) === JSON.stringify(b?.validation)
  );
}

function looksSame(a: Cell | undefined, b: Cell | undefined): boolean {
  return (
    a?.value === b?.value &&
    a?.formula === b?.formula &&
    a?.numberFormat === b?.numberFormat &&
    (a?.style === b?.style || JSON.stringify(a?.style) === JSON.stringify(b?.style))
  );
}

function orderOf(workbook: Workbook): string {
  const { name, sheets, namedRanges } = workbook;
  return JSON.stringify([name, sheets.map((sheet) => sheet.id), namedRanges]);
}

/** All of a sheet that the grid shows beside its cells. */
function settingsOf(sheet: Sheet): string {
  const { name, rowCount, columnCount, frozenRows, frozenColumns, hidden, tabColour } = sheet;
  const { hiddenGridlines, rightToLeft, merges, conditionalFormats, filter, bandings } = sheet;
  return JSON.stringify([
    [name, rowCount, columnCount, frozenRows, frozenColumns, hidden, tabColour],
    [hiddenGridlines, rightToLeft, merges, conditionalFormats, filter, bandings],
    formulaReach(sheet),
    sheet.rows.map((row) => [row?.height ?? 0, row?.hidden ?? false, row?.filtered ?? false]),
    sheet.columns.map((column) => [column?.width ?? 0, column?.hidden ?? false]),
  ]);
}
