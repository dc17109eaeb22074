import type { FormulaCell } from "./allFormulas";
import { type Area, holdsCell, lastColumnOf, lastRowOf, overlapOf, type SheetArea } from "./area";
import type { PlacesRead } from "./placesRead";
import type { Axis } from "./spans";

interface ChangedArea {
  readonly area: SheetArea;
  /** Nothing but empty rows or columns that came in: to a range without an end they are no news. */
  readonly emptyLines: Axis | null;
}

/** Cells, areas and names of a workbook that are not what they were. */
export class ChangedPlaces {
  /** Rows by column by sheet. */
  readonly #cells = new Map<number, Map<number, Set<number>>>();
  readonly #areas: ChangedArea[] = [];
  readonly #names = new Set<string>();

  get isEmpty(): boolean {
    return this.#cells.size + this.#areas.length + this.#names.size === 0;
  }

  addCell(sheetId: number, row: number, column: number): void {
    const columns = this.#cells.get(sheetId) ?? new Map<number, Set<number>>();
    this.#cells.set(sheetId, columns);
    const rows = columns.get(column) ?? new Set<number>();
    columns.set(column, rows);
    rows.add(row);
  }

  addArea(sheetId: number, area: Area, emptyLines: Axis | null = null): void {
    this.#areas.push({ area: { ...area, sheetId }, emptyLines });
  }

  /** The cell of a formula, and what it fills. */
  addFormula({ sheet, row, column, cell: { fills } }: FormulaCell): void {
    // Cells are found at once, areas one by one: there may be many thousand formulas.
    if (fills === undefined) this.addCell(sheet.id, row, column);
    else this.addArea(sheet.id, { row, column, ...fills });
  }

  addName(name: string): void {
    this.#names.add(name.toLowerCase());
  }

  /** Whether anything in them is read there. */
  concerns({ areas, names, readsAnything }: PlacesRead): boolean {
    if (readsAnything) return !this.isEmpty;
    return names.some((name) => this.#names.has(name)) || areas.some((area) => this.#meets(area));
  }

  #meets(read: SheetArea): boolean {
    const isMet = this.#areas.some(({ area, emptyLines }) => {
      if (area.sheetId !== read.sheetId || overlapOf(area, read) === null) return false;
      if (emptyLines === null) return true;
      return !(emptyLines === "rows" ? read.openRows : read.openColumns);
    });
    return isMet || this.#holdsCellOf(read);
  }

  #holdsCellOf(area: SheetArea): boolean {
    const columns = this.#cells.get(area.sheetId);
    if (columns === undefined) return false;
    const holdsRowOf = (rows: ReadonlySet<number>): boolean => {
      // Whichever is less to go through: large updates meet long ranges here.
      if (rows.size > area.rowCount) {
        for (let row = area.row; row <= lastRowOf(area); row++) if (rows.has(row)) return true;
        return false;
      }
      for (const row of rows) if (holdsCell(area, row, area.column)) return true;
      return false;
    };
    for (const [column, rows] of columns) {
      const isWithin = column >= area.column && column <= lastColumnOf(area);
      if (isWithin && holdsRowOf(rows)) return true;
    }
    return false;
  }
}
