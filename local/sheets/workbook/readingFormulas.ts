import { allFormulas, type FormulaCell } from "./allFormulas";
import { areaFrom, type SheetArea } from "./area";
import type { CalculatedSheet, CalculatedWorkbook } from "./calculatedSheet";
import type { Cell } from "./cell";
import type { ReadableSheet, ReadableWorkbook } from "./formulaEngine";
import { goesBy, type PlacesRead, placesRead } from "./placesRead";

/** A formula of the workbook, and what it reads. */
export interface ReadingFormula {
  readonly place: FormulaCell<CalculatedSheet>;
  readonly reads: PlacesRead;
}

export function readingFormulas(workbook: CalculatedWorkbook): readonly ReadingFormula[] {
  return allFormulas(workbook).map((place) => ({ place, reads: readsOf(place) }));
}

/** The formulas that go by where they or others stand, by their own places. */
export function formulasByPlace(workbook: ReadableWorkbook): ReadonlyMap<string, string> {
  const standing = allFormulas(workbook).filter(({ cell }) => goesBy(cell.formula).readsPlaces);
  return new Map(standing.map((place) => [placeKey(place), place.cell.formula]));
}

/** Whether the formula goes by places, its words or tabs, and those are not what they were before a move. */
export function isMoved(place: FormulaCell, before: ReadonlyMap<string, string>): boolean {
  const { readsPlaces, readsWords } = goesBy(place.cell.formula);
  return readsWords || (readsPlaces && before.get(placeKey(place)) !== place.cell.formula);
}

function placeKey({ sheet, row, column }: FormulaCell): string {
  return `${sheet.id} ${row} ${column}`;
}

/** A formula reads what it fills as well: it has no place where somebody types. */
function readsOf({ sheet, row, column, cell }: FormulaCell): PlacesRead {
  const reads = placesRead(cell.formula, sheet);
  return cell.fills
    ? { ...reads, areas: [...reads.areas, ...filled(sheet, row, column, cell)] }
    : reads;
}

function filled(
  sheet: ReadableSheet,
  row: number,
  column: number,
  { fills }: Cell,
): readonly SheetArea[] {
  const { rowCount, columnCount } = fills ?? { rowCount: 1, columnCount: 1 };
  const right = areaFrom(row, column + 1, 1, columnCount - 1);
  const below = areaFrom(row + 1, column, rowCount - 1, columnCount);
  return [right, below]
    .filter((area) => area.rowCount * area.columnCount > 0)
    .map((area) => ({ ...area, sheetId: sheet.id }));
}
