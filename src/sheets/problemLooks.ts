import { columnName, parseCellName } from "../cells/sheetGrid";
import { formulaNamesHeader, namesHeader } from "../domain/words/headersInCheck";
import type { CellsBelow, LookRule } from "./lookRule";
import type { PlacedColumn } from "./placedColumn";

/** Light, under ink that stays as it is; Check says in words what is wrong with the cell. */
const PAPER = "#feefc3";

/**
 * With one rule for each column that fills the cells named by the Check of their row. A rule of the
 * add-on is known by its formula: it keeps its place and the looks that somebody gave it, follows
 * header and rows, and a second one for the same column goes (pasting over cells makes such).
 */
export function withProblemLooks(
  rules: readonly LookRule[],
  cells: CellsBelow,
  columns: readonly PlacedColumn[],
): readonly LookRule[] {
  const check = columns.find(({ layout }) => layout.tellsProblems);
  if (check === undefined) return rules;
  const checkCell = `$${columnName(check.column)}${cells.firstRow}`;
  const wanting = new Map(
    columns.filter(({ layout }) => !layout.auto).map(({ column }) => [column, true]),
  );
  const kept = rules.flatMap((rule): readonly LookRule[] => {
    const own = ownRule(rule);
    if (own === null) return [rule];
    if (!wanting.delete(own.column)) return [];
    const formula = formulaOf(cells, own.column, checkCell);
    const isRight = own.formula === formula && own.places.join() === placeOf(cells, own.column);
    if (isRight) return [rule];
    const range = rangeOf(cells, own.column);
    return [rule.copy().whenFormulaSatisfied(formula).setRanges([range]).build()];
  });
  let first: LookRule | null = null;
  const added = [...wanting.keys()].map((column): LookRule => {
    const begun = first?.copy() ?? SpreadsheetApp.newConditionalFormatRule().setBackground(PAPER);
    const rule = begun
      .whenFormulaSatisfied(formulaOf(cells, column, checkCell))
      .setRanges([rangeOf(cells, column)])
      .build();
    first ??= rule;
    return rule;
  });
  return [...kept, ...added];
}

/** A rule of the add-on for the problems of a column; null for any other. */
function ownRule(rule: LookRule): {
  readonly column: number;
  readonly formula: string;
  readonly places: readonly string[];
} | null {
  // No other kind of condition holds such a formula, so that its kind need not be asked for.
  const formula = String(rule.getBooleanCondition()?.getCriteriaValues()[0]);
  if (!namesHeader(formula)) return null;
  const places = rule.getRanges().map((range) => range.getA1Notation());
  const column = parseCellName(places[0]?.split(":")[0] ?? "")?.column;
  return column === undefined ? null : { column, formula, places };
}

function formulaOf({ headers }: CellsBelow, column: number, checkCell: string): string {
  return formulaNamesHeader(headers[column - 1]?.title ?? "", checkCell);
}

function rangeOf(
  { sheet, firstRow, rows }: CellsBelow,
  column: number,
): GoogleAppsScript.Spreadsheet.Range {
  return sheet.getRange(firstRow, column, rows, 1);
}

/** "D2:D1000"; of one cell "D2". */
function placeOf({ firstRow, rows }: CellsBelow, column: number): string {
  const name = columnName(column);
  return rows === 1 ? `${name}${firstRow}` : `${name}${firstRow}:${name}${firstRow + rows - 1}`;
}
