import type { TextPlace } from "../app/ports";
import { BLANK, type CellValue, describeCell, textCell } from "../cells/cellValue";
import { cellName } from "../cells/sheetGrid";
import { cellBlocks, type NewCells } from "../changes/cellBlocks";
import { fewerBlocks } from "../changes/fewerBlocks";
import { setNewCell } from "../changes/placed";
import type { Forget } from "../domain/people/forgetIn";
import { forgetNotes, placesOfNotes } from "./forgetNotes";
import { MOST_ROUNDS } from "./keptMoving";
import { firstLookAt, lookAt, type SheetLook } from "./sheetLook";
import type { SpreadsheetZone } from "./spreadsheetZone";
import type { WorkbookSheet, WorkbookSheets } from "./workbookSheets";
import { writeGuarded } from "./writeGuarded";

/** So many writes in a tab at most, or one a column where the texts stand in more columns. */
const MOST_WRITES = 10;

/**
 * Finds texts in every tab, its notes too, whether or not it holds a table, and with `write` takes
 * out of them what is to be forgotten. A formula is named and left: it shows what stands elsewhere.
 * Throws Refusal "tab-too-large".
 */
export function forgetText(
  sheets: WorkbookSheets,
  zone: SpreadsheetZone,
  forget: Forget,
  write: boolean,
): readonly TextPlace[] {
  return sheets.all.flatMap((tab) => {
    const found = placesIn(firstLookAt(tab.sheet, tab.name, zone), forget);
    const notes = placesOfNotes(tab, forget);
    if (write && found.some(({ place }) => place.kind === "cell")) forgetCells(tab, zone, forget);
    if (write && notes.length > 0) forgetNotes(tab, zone, forget);
    return [...found.map(({ place }) => place), ...notes];
  });
}

interface Found {
  readonly place: TextPlace;
  readonly row: number;
  readonly column: number;
  readonly left: string;
}

function placesIn(look: SheetLook, forget: Forget): readonly Found[] {
  const found = look.grid.cells.flatMap((line, down) =>
    line.flatMap((cell, across): Found[] => {
      const left = leftOf(cell, forget);
      if (left === null) return [];
      const [row, column] = [down + 1, across + 1];
      const place = { tab: look.grid.name, cell: cellName(column, row), kind: "cell" } as const;
      return [{ place: { ...place, seen: describeCell(cell) }, row, column, left }];
    }),
  );
  if (found.length === 0) return [];
  const formulas = look.formulas();
  return found.map((one) => {
    const isFormula = Boolean(formulas[one.row - 1]?.[one.column - 1]);
    return isFormula ? { ...one, place: { ...one.place, kind: "formula" } } : one;
  });
}

function leftOf(cell: CellValue, forget: Forget): string | null {
  if (cell.kind !== "text" && cell.kind !== "number") return null;
  return forget(describeCell(cell));
}

/**
 * Rows may move meanwhile: then all is looked for again. However many cells there are, the number of writes
 * stays: of more than some few those between are written again as they stand, each formula as itself.
 */
function forgetCells({ sheet, name }: WorkbookSheet, zone: SpreadsheetZone, forget: Forget): void {
  const target = { sheet, name, table: null, zone, earlier: null };
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const look = lookAt(sheet, name, zone);
    const newCells: NewCells = new Map();
    for (const { place, row, column, left } of placesIn(look, forget)) {
      if (place.kind === "cell") setNewCell(newCells, row, column, textCell(left));
    }
    const current = (row: number, column: number): CellValue =>
      look.grid.cells[row - 1]?.[column - 1] ?? BLANK;
    const { blocks } = cellBlocks(newCells, current, "single cells");
    const fewer = fewerBlocks(blocks, MOST_WRITES, current);
    // None of the cells that are forgotten holds a formula.
    const kept = look.grid.cells.map((_, at) => at + 1);
    if (fewer.length === 0 || writeGuarded(target, look, fewer, look.formulas(), kept).isDone)
      return;
  }
}
