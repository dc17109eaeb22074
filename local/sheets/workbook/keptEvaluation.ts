import type { FormulaCell } from "./allFormulas";
import { areaFrom } from "./area";
import type { CalculatedSheet, CalculatedWorkbook } from "./calculatedSheet";
import { type CellError, isCellError } from "./cell";
import { ChangedPlaces } from "./changedPlaces";
import type { CellAddress, ComputedCell, FormulaChanges, FormulaEngine } from "./formulaEngine";
import type { CellBefore } from "./keptValues";
import { markKept } from "./markKept";
import { namedRangeSeenFrom } from "./namedRanges";
import { type PlacesRead, placesRead } from "./placesRead";

/** Errors that come of what the cells hold; of others it is open whether they are the engine's own. */
const OF_THE_CELLS = /^#(DIV\/0!|N\/A|NUM!)$/;
/** The engine does not know something that the formula refers to, or cannot read the formula. */
const NOT_UNDERSTOOD = /^#(NAME\?|ERROR!)$/;

/** A formula that the engine failed to compute, and how it failed. */
interface Failure {
  readonly place: FormulaCell<CalculatedSheet>;
  readonly error: string;
}

/**
 * What formulas come to where the values of some, the stale ones, came with the file. A stale formula
 * that the engine cannot compute keeps its value and is marked out of date: one that refers to what
 * the engine does not know, or that fails in the engine on the very cells that its value was saved
 * with. `before` are the cells that changed since, as they were; null where that is not known.
 */
export function evaluateKept(
  engine: FormulaEngine,
  workbook: CalculatedWorkbook,
  changes: FormulaChanges,
  stale: readonly FormulaCell<CalculatedSheet>[],
  before: readonly CellBefore[] | null,
): readonly ComputedCell[] {
  const cells = [...changes.cells, ...stale.flatMap(addressesOf)];
  let results = engine.evaluate(workbook, { ...changes, cells: changes.everything ? [] : cells });
  let failedAsSaved: ((failure: Failure) => boolean) | null = null;
  let open = stale;
  for (;;) {
    const failures = withoutFollowers(ofTheirOwn(failuresIn(results, open), results));
    if (failures.length === 0) return results;
    failedAsSaved ??= failingAsSaved(engine, workbook, before);
    const lost = failures.filter(failedAsSaved).map(({ place }) => place);
    for (const place of lost) markKept(place, "out of date");
    const settled = new Set(failures.map(({ place }) => place));
    open = open.filter((place) => !settled.has(place));
    // Also where none is lost: the engine's copy has the cells as they were.
    const told = [...(before ?? []), ...lost.flatMap(addressesOf)];
    results = engine.evaluate(workbook, { everything: false, cells: told });
  }
}

/** Whether the formula's text alone shows that the engine cannot compute it. */
export function isBeyond(engine: FormulaEngine, { sheet, cell }: FormulaCell): boolean {
  const { names, readsElsewhere } = placesRead(cell.formula, sheet);
  if (readsElsewhere || (engine.unknownFunctions?.(cell.formula) ?? []).length > 0) return true;
  // Within these, names may be the formula's own.
  if (/\b(LET|LAMBDA)\s*\(/i.test(cell.formula)) return false;
  return names.some((name) => namedRangeSeenFrom(sheet, name) === undefined);
}

/** Formulas that failed, though the file has a value for them. */
function failuresIn(
  results: readonly ComputedCell[],
  places: readonly FormulaCell<CalculatedSheet>[],
): readonly Failure[] {
  const errors = new Map<string, CellError>();
  for (const result of results) {
    if (isCellError(result.value) && !result.spilled) errors.set(keyOf(result), result.value);
  }
  return places.flatMap((place) => {
    const { row, column, cell } = place;
    const failed = errors.get(keyOf({ sheetId: place.sheet.id, row, column }));
    if (failed === undefined || isCellError(cell.value) || OF_THE_CELLS.test(failed.error))
      return [];
    // What it read was taken away: no engine could compute it.
    return cell.formula.includes("#REF!") ? [] : { place, error: failed.error };
  });
}

/** Those that read no error of a formula that fails rightly. */
function ofTheirOwn(
  failures: readonly Failure[],
  results: readonly ComputedCell[],
): readonly Failure[] {
  if (failures.length === 0) return failures;
  const inDoubt = new Set(
    failures.map(({ place }) => keyOf({ ...place, sheetId: place.sheet.id })),
  );
  const errors = new ChangedPlaces();
  for (const result of results) {
    if (!isCellError(result.value) || inDoubt.has(keyOf(result))) continue;
    errors.addCell(result.sheetId, result.row, result.column);
  }
  return failures.filter(({ place }) => !errors.concerns(readsOf(place)));
}

/** What its text names: one that may read anything does not for that reason read an error. */
function readsOf({ sheet, cell }: FormulaCell): PlacesRead {
  return { ...placesRead(cell.formula, sheet), readsAnything: false };
}

/** Those that do not fail only because another one does. */
function withoutFollowers(failures: readonly Failure[]): readonly Failure[] {
  const roots = failures.filter(({ place }) => {
    const others = new ChangedPlaces();
    for (const { place: other } of failures) {
      if (other !== place) others.addCell(other.sheet.id, other.row, other.column);
    }
    return !others.concerns(readsOf(place));
  });
  return roots.length === 0 ? failures : roots;
}

/** Tells of a failure whether it comes on the cells as they were, too. */
function failingAsSaved(
  engine: FormulaEngine,
  workbook: CalculatedWorkbook,
  before: readonly CellBefore[] | null,
): (failure: Failure) => boolean {
  if (before === null || before.length === 0) return () => true;
  const now = before.map((place) => ({
    ...place,
    cell: workbook.sheetById(place.sheetId)?.cell(place.row, place.column),
  }));
  putCells(workbook, before);
  const results = engine.evaluate(workbook, { everything: false, cells: before });
  putCells(workbook, now);
  return (failure) =>
    NOT_UNDERSTOOD.test(failure.error) || failuresIn(results, [failure.place]).length > 0;
}

/** Past `setCell`: they are put back before anybody looks. */
function putCells(workbook: CalculatedWorkbook, cells: readonly CellBefore[]): void {
  for (const { sheetId, row, column, cell } of cells) {
    const record = workbook.sheetById(sheetId)?.rowAt(row);
    if (record !== undefined) record.cells[column - 1] = cell;
  }
}

/** What an array filled comes first: a value there would be in its way. */
function addressesOf({ sheet, row, column, cell }: FormulaCell): readonly CellAddress[] {
  const { rowCount, columnCount } = cell.fills ?? areaFrom(row, column);
  const addresses: CellAddress[] = [];
  for (let down = rowCount - 1; down >= 0; down--) {
    for (let right = columnCount - 1; right >= 0; right--) {
      addresses.push({ sheetId: sheet.id, row: row + down, column: column + right });
    }
  }
  return addresses;
}

function keyOf({ sheetId, row, column }: CellAddress): string {
  return `${sheetId} ${row} ${column}`;
}
