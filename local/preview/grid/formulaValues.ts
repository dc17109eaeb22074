import type { ICellData, IWorkbookData } from "@univerjs/core";
import type { GridCell } from "../gridEdit";

type Value = Pick<ICellData, "v" | "t">;

/**
 * The result of each formula by the workbook's own engine. Univer computes formulas too, for its
 * conditional formats; where the two differ, a person must see what scripts and files have.
 */
export class FormulaValues {
  private readonly bySheet = new Map<string, Map<string, Value>>();

  load(snapshot: IWorkbookData): void {
    this.bySheet.clear();
    for (const [sheet, { cellData }] of Object.entries(snapshot.sheets)) {
      for (const [row, cells] of Object.entries(cellData ?? {})) {
        for (const [column, cell] of Object.entries(cells as Record<string, ICellData>)) {
          if (cell.f) this.keep(sheet, Number(row), Number(column), cell);
        }
      }
    }
  }

  note(sheet: string, cells: readonly GridCell[]): void {
    for (const { row, column, content } of cells) {
      if (content?.f) this.keep(sheet, row - 1, column - 1, content);
      else this.bySheet.get(sheet)?.delete(`${row - 1},${column - 1}`);
    }
  }

  /** Those of Univer's results with which the workbook's engine disagrees, corrected. */
  corrections(
    sheet: string,
    results: { readonly [row: string]: { readonly [column: string]: ICellData | null } },
  ): { [row: number]: { [column: number]: Value } } | null {
    const values = this.bySheet.get(sheet);
    if (values === undefined) return null;
    const wrong: { [row: number]: { [column: number]: Value } } = {};
    for (const [row, cells] of Object.entries(results)) {
      for (const [column, cell] of Object.entries(cells)) {
        const right = values.get(`${row},${column}`);
        if (right === undefined || !cell || (cell.v ?? null) === (right.v ?? null)) continue;
        const inRow = wrong[Number(row)] ?? {};
        inRow[Number(column)] = right;
        wrong[Number(row)] = inRow;
      }
    }
    return Object.keys(wrong).length === 0 ? null : wrong;
  }

  private keep(sheet: string, row: number, column: number, cell: ICellData): void {
    const values = this.bySheet.get(sheet) ?? new Map<string, Value>();
    values.set(`${row},${column}`, { v: cell.v ?? null, t: cell.t ?? null });
    this.bySheet.set(sheet, values);
  }
}
