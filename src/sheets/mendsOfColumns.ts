import { isOfGoogle, isOfTypedColumn } from "../domain/googleFault";
import type { DropDownRules } from "./dropDownRules";
import { layOutColumns } from "./layOutColumns";
import { looksToMend } from "./looksToMend";
import { protectionsToAdd } from "./protectionsToAdd";
import type { TabToMend } from "./tabToMend";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What a tab lacks: each piece is added when it is called. */
export interface Mends {
  readonly pieces: readonly (() => void)[];
  /**
   * The titles of columns that took no format or drop-down, once the pieces were called, because
   * somebody turned the tab into a Google table.
   */
  readonly typed: ReadonlySet<string>;
}

/**
 * What the columns lack of notes, formats, drop-downs, looks and protection. What a person has put
 * there stays: only a General format, an empty note, a cell without a rule are touched. Nothing is
 * written before the pieces are called.
 */
export function mendsOfColumns(tab: TabToMend, ruleOf: DropDownRules): Mends {
  const { sheet, reading, columns, isNew, isJustAdded } = tab;
  const typed = new Set<string>();
  const { headerRow } = reading;
  const rows = headerRow === null ? 0 : sheet.getMaxRows() - headerRow;
  if (headerRow === null || rows < 1) return { pieces: [], typed };
  const last = columns.reduce((most, { column }) => Math.max(most, column), 0);
  const firstRow = headerRow + 1;
  const present = isJustAdded ? NOTHING_PRESENT : whatIsPresent(sheet, headerRow, last);
  const pieces: (() => void)[] = [];
  const unlessTyped = (title: string, set: () => void): void => {
    pieces.push(() => {
      try {
        set();
      } catch (thrown) {
        if (!isOfGoogle(thrown) || !isOfTypedColumn(thrown)) throw thrown;
        typed.add(title);
      }
    });
  };
  const noteRow = Array.from({ length: last }, (_, at) => present.notes[at] ?? "");
  for (const { layout, column } of columns) {
    if (!noteRow[column - 1]) noteRow[column - 1] = layout.note;
    const cells = () => sheet.getRange(firstRow, column, rows, 1);
    // Headers that were just added came with their formats.
    if (!isJustAdded && layout.format !== "" && isGeneral(present.formats[column - 1]))
      unlessTyped(layout.title, () => cells().setNumberFormat(layout.format));
    if (layout.dropDown === null || present.rules[column - 1]) continue;
    const rule = ruleOf(layout.dropDown);
    if (rule !== null) unlessTyped(layout.title, () => cells().setDataValidation(rule));
  }
  const added = columns.filter(({ layout }) => isNew.has(layout.field));
  if (added.length > 0) pieces.push(() => layOutColumns(sheet, firstRow, rows, added));
  if (noteRow.some((note, at) => note !== (present.notes[at] ?? "")))
    pieces.push(() => sheet.getRange(headerRow, 1, 1, last).setNotes([noteRow]));
  if (!isJustAdded && sheet.getFrozenRows() === 0)
    pieces.push(() => sheet.setFrozenRows(headerRow));
  const looks = looksToMend(tab, rows);
  const protections = protectionsToAdd(tab, headerRow, rows + 1);
  return { pieces: [...pieces, ...looks, ...protections], typed };
}

/** What the header row has of notes, and the row below it of formats and rules, from column A. */
interface Present {
  readonly notes: readonly string[];
  readonly formats: readonly string[];
  readonly rules: readonly unknown[];
}

const NOTHING_PRESENT: Present = { notes: [], formats: [], rules: [] };

function whatIsPresent(sheet: Sheet, headerRow: number, columns: number): Present {
  const range = sheet.getRange(headerRow, 1, 2, columns);
  return {
    notes: range.getNotes()[0] ?? [],
    formats: range.getNumberFormats()[1] ?? [],
    rules: range.getDataValidations()[1] ?? [],
  };
}

function isGeneral(format: string | undefined): boolean {
  return (
    format === undefined || format === "" || format === "General" || format === "0.###############"
  );
}
