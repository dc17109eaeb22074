import type { TextPlace } from "../app/ports";
import { BLANK, type CellValue, describeCell, textCell } from "../cells/cellValue";
import { cellName } from "../cells/sheetGrid";
import { cellBlocks, type NewCells } from "../changes/cellBlocks";
import { fewerBlocks } from "../changes/fewerBlocks";
import { setNewCell } from "../changes/placed";
import type { Forget } from "../domain/people/forgetIn";
import { forgetNotes, placesOfNotes } from "./forgetNotes";
import { MOST_ROUNDS } from "./keptMoving";
import { placesOfRules } from "./placesOfRules";
import { firstLookAt, lookAt, type SheetLook } from "./sheetLook";
import type { SpreadsheetZone } from "./spreadsheetZone";
import type { WorkbookSheet, WorkbookSheets } from "./workbookSheets";
import { writeGuarded } from "./writeGuarded";

/** So many writes in a tab at most, or one a column where the texts stand in more columns. */
const MOST_WRITES = 10;

/**
 * Finds texts in every tab, its notes too, whether or not it holds a table, and with `write` takes
 * out of them what is to be forgotten. Formulas, drop-down lists and names of tabs are named and left; but
 * a formula that is nothing but a link becomes the words that it shows.
 * Throws Refusal "tab-too-large".
 */
export function forgetText(
  sheets: WorkbookSheets,
  zone: SpreadsheetZone,
  forget: Forget,
  write: boolean,
): readonly TextPlace[] {
  return sheets.all.flatMap((tab) => {
    const look = firstLookAt(tab.sheet, tab.name, zone);
    const found = placesIn(look, forget);
    const notes = placesOfNotes(tab, forget);
    const rules = placesOfRules(tab, look.range, forget);
    if (write && found.some(isTakenOut)) forgetCells(tab, zone, forget);
    if (write && notes.length > 0) forgetNotes(tab, zone, forget);
    return [...placesOfName(tab, forget), ...found.map(({ place }) => place), ...notes, ...rules];
  });
}

function placesOfName({ name }: WorkbookSheet, forget: Forget): readonly TextPlace[] {
  return forget(name) === null ? [] : [{ tab: name, cell: "", kind: "tab name", seen: name }];
}

interface Found {
  readonly place: TextPlace;
  readonly row: number;
  readonly column: number;
  readonly left: string;
}

function isTakenOut({ place }: Found): boolean {
  return place.kind === "cell" || place.kind === "link";
}

function placesIn(look: SheetLook, forget: Forget): readonly Found[] {
  const formulas = look.formulas();
  return look.grid.cells.flatMap((line, down) =>
    line.flatMap((cell, across): Found[] => {
      const formula = formulas[down]?.[across] ?? "";
      const known = formula === "" ? ofTyped(cell, forget) : ofFormula(formula, cell, forget);
      if (known === null) return [];
      const [row, column] = [down + 1, across + 1];
      const { kind, left, seen } = known;
      const place = { tab: look.grid.name, cell: cellName(column, row), kind, seen };
      return [{ place, row, column, left }];
    }),
  );
}

type InCell = Pick<Found, "left"> & Pick<TextPlace, "kind" | "seen">;

function ofTyped(cell: CellValue, forget: Forget): InCell | null {
  const left = leftOf(cell, forget);
  return left === null ? null : { kind: "cell", left, seen: describeCell(cell) };
}

/** `=HYPERLINK("mailto:…", "write to her")`, with nothing that has to be computed. */
const LINK_ALONE = /^=\s*HYPERLINK\(\s*"(?:[^"]|"")*"\s*(?:[,;]\s*"(?:[^"]|"")*"\s*)?\)\s*$/i;

function ofFormula(formula: string, cell: CellValue, forget: Forget): InCell | null {
  const shown = leftOf(cell, forget);
  if (forget(formula) === null) {
    return shown === null ? null : { kind: "formula", left: shown, seen: describeCell(cell) };
  }
  const isLink = cell.kind === "text" && LINK_ALONE.test(formula);
  const left = shown ?? describeCell(cell);
  return { kind: isLink ? "link" : "formula text", left, seen: formula };
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
    const formulas = look.formulas().map((line) => [...line]);
    for (const { row, column, left } of placesIn(look, forget).filter(isTakenOut)) {
      setNewCell(newCells, row, column, textCell(left));
      // Of a link, whose words may stay as they are; every other formula stays with its cell.
      formulas[row - 1]?.splice(column - 1, 1, "");
    }
    const current = (row: number, column: number): CellValue =>
      look.grid.cells[row - 1]?.[column - 1] ?? BLANK;
    const isTyped = (row: number, column: number): boolean =>
      (look.formulas()[row - 1]?.[column - 1] ?? "") === "";
    const differing = (row: number, column: number): CellValue =>
      isTyped(row, column) ? current(row, column) : BLANK;
    const { blocks } = cellBlocks(newCells, differing, "single cells");
    const fewer = fewerBlocks(blocks, MOST_WRITES, current);
    const kept = look.grid.cells.map((_, at) => at + 1);
    if (fewer.length === 0 || writeGuarded(target, look, fewer, formulas, kept).isDone) return;
  }
}
