import { type Area, lastColumnOf, lastRowOf, overlapOf } from "./area";
import { type Cell, tidyCell } from "./cell";
import { chosenFormat, linkAfter, withChosenFormat } from "./enteredCell";
import { copiedFormula } from "./formulaReferences";
import type { Style } from "./style";
import type { Sheet } from "./workbook";

/** What a paste takes over from the copied cells. */
export type PasteType =
  | "PASTE_NORMAL"
  | "PASTE_NO_BORDERS"
  | "PASTE_FORMAT"
  | "PASTE_FORMULA"
  | "PASTE_DATA_VALIDATION"
  | "PASTE_VALUES"
  | "PASTE_CONDITIONAL_FORMATTING"
  | "PASTE_COLUMN_WIDTHS";

interface Source {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** What a copy is not, whatever the copied cell was. */
const NOT_FROM_A_FILE = { spilled: undefined, kept: undefined, fills: undefined };

/** Where copied cells would land: the whole source at least once, and as often as it fits. */
export function pastedArea(source: Area, target: Area, transposed: boolean): Area {
  const rows = transposed ? source.columnCount : source.rowCount;
  const columns = transposed ? source.rowCount : source.columnCount;
  return {
    row: target.row,
    column: target.column,
    rowCount: rows * Math.max(1, Math.floor(target.rowCount / rows)),
    columnCount: columns * Math.max(1, Math.floor(target.columnCount / columns)),
  };
}

/** Copies cells into `to`, an area as `pastedArea` gives it; relative references move along. */
export function copyCells(from: Source, to: Source, type: PasteType, transposed = false): void {
  from.sheet.workbook.calculate(from.sheet, from.area);
  if (type === "PASTE_COLUMN_WIDTHS") {
    copyWidths(from, to);
    return;
  }
  if (type === "PASTE_CONDITIONAL_FORMATTING") {
    copyConditionalFormats(from, to);
    return;
  }
  const { area } = from;
  // Read whole before anything is written: source and target may overlap.
  const copied = Array.from({ length: area.rowCount }, (_, row) =>
    Array.from({ length: area.columnCount }, (_unused, column) =>
      from.sheet.cell(area.row + row, area.column + column),
    ),
  );
  const rows = transposed ? area.columnCount : area.rowCount;
  const columns = transposed ? area.rowCount : area.columnCount;
  for (let row = 0; row < to.area.rowCount; row++) {
    for (let column = 0; column < to.area.columnCount; column++) {
      const inner = [row % rows, column % columns] as const;
      const [fromRow, fromColumn] = transposed ? [inner[1], inner[0]] : inner;
      const target = { row: to.area.row + row, column: to.area.column + column };
      const shift = {
        rows: target.row - (area.row + fromRow),
        columns: target.column - (area.column + fromColumn),
      };
      const old = to.sheet.cell(target.row, target.column);
      const cell = pasted(old, copied[fromRow]?.[fromColumn], type, shift);
      to.sheet.setCell(target.row, target.column, cell);
    }
  }
  if (type === "PASTE_NORMAL" || type === "PASTE_NO_BORDERS" || type === "PASTE_FORMAT") {
    copyMerges(from, to, transposed);
    copyConditionalFormats(from, to);
  }
}

function pasted(
  old: Cell | undefined,
  cell: Cell | undefined,
  type: PasteType,
  shift: { readonly rows: number; readonly columns: number },
): Cell | undefined {
  const formula = cell?.formula && copiedFormula(cell.formula, shift.rows, shift.columns);
  switch (type) {
    case "PASTE_VALUES":
      return tidyCell({
        ...old,
        value: cell?.value,
        formula: undefined,
        ...NOT_FROM_A_FILE,
        runs: undefined,
        link: linkAfter(old, { value: cell?.value }),
        numberFormat: chosenFormat(old) ?? cell?.numberFormat,
        formatOfResult: undefined,
      });
    case "PASTE_FORMULA":
      return tidyCell({
        ...old,
        value: cell?.value,
        formula,
        ...NOT_FROM_A_FILE,
        runs: undefined,
        link: linkAfter(old, { value: cell?.value, formula }),
      });
    case "PASTE_FORMAT":
      return withChosenFormat({ ...old, style: cell?.style }, chosenFormat(cell));
    case "PASTE_DATA_VALIDATION":
      return tidyCell({ ...old, validation: cell?.validation });
    case "PASTE_NO_BORDERS":
      return tidyCell({
        ...cell,
        formula,
        ...NOT_FROM_A_FILE,
        style: withBordersOf(cell?.style, old?.style),
      });
    default:
      return cell && tidyCell({ ...cell, formula, ...NOT_FROM_A_FILE });
  }
}

function withBordersOf(style: Style | undefined, bordered: Style | undefined): Style {
  const { borderTop, borderRight, borderBottom, borderLeft } = bordered ?? {};
  return { ...style, borderTop, borderRight, borderBottom, borderLeft };
}

function copyWidths(from: Source, to: Source): void {
  for (let index = 0; index < to.area.columnCount; index++) {
    const { width } =
      from.sheet.columns[from.area.column - 1 + (index % from.area.columnCount)] ?? {};
    to.sheet.columnAt(to.area.column + index).width = width;
  }
  to.sheet.workbook.sheetChanged(to.sheet);
}

function copyMerges(from: Source, to: Source, transposed: boolean): void {
  const merges = from.sheet.merges.filter((merge) => overlapOf(merge, from.area));
  if (merges.length === 0 || transposed) return;
  const made: Area[] = [];
  for (let row = 0; row < to.area.rowCount; row += from.area.rowCount) {
    for (let column = 0; column < to.area.columnCount; column += from.area.columnCount) {
      for (const merge of merges) {
        made.push({
          ...merge,
          row: merge.row - from.area.row + to.area.row + row,
          column: merge.column - from.area.column + to.area.column + column,
        });
      }
    }
  }
  const kept = to.sheet.merges.filter((merge) => !made.some((other) => overlapOf(merge, other)));
  to.sheet.merges = [...kept, ...made];
  to.sheet.workbook.sheetChanged(to.sheet);
}

/** Rules that hold for the whole source come to hold for the target too. */
function copyConditionalFormats(from: Source, to: Source): void {
  const holding = from.sheet.conditionalFormats.filter((format) =>
    format.ranges.some(
      (range) =>
        range.row <= from.area.row &&
        range.column <= from.area.column &&
        lastRowOf(range) >= lastRowOf(from.area) &&
        lastColumnOf(range) >= lastColumnOf(from.area),
    ),
  );
  if (holding.length === 0) return;
  const isCovered = (ranges: readonly Area[]) =>
    ranges.some((range) => {
      const overlap = overlapOf(range, to.area);
      return overlap?.rowCount === to.area.rowCount && overlap.columnCount === to.area.columnCount;
    });
  to.sheet.conditionalFormats =
    from.sheet === to.sheet
      ? to.sheet.conditionalFormats.map((format) =>
          holding.includes(format) && !isCovered(format.ranges)
            ? { ...format, ranges: [...format.ranges, to.area] }
            : format,
        )
      : [
          ...to.sheet.conditionalFormats,
          ...holding.map((format) => ({ ...format, ranges: [to.area] })),
        ];
  to.sheet.workbook.sheetChanged(to.sheet);
}
