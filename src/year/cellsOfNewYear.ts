import {
  BLANK,
  type CellValue,
  dayCell,
  describeCell,
  sameCell,
  textCell,
} from "../cells/cellValue";
import { cellAt } from "../tables/cellOf";
import type { Compact, PlannedAction } from "../tables/compact";
import { findHeader } from "../tables/findHeader";
import { type SettingName, settingCells } from "../tables/settings";
import type { Header, TableReading, TableRow } from "../tables/tableReading";
import { carriedValues } from "./carriedValues";
import type { ClosingMeasure } from "./closingMeasure";
import type { DueMove } from "./dueMove";
import type { ProgrammeYear } from "./programmeYear";

/** One cell that is to hold another value in the next year. */
export interface CellOfNewYear {
  readonly reading: TableReading;
  readonly row: TableRow;
  readonly header: Header;
  readonly to: CellValue;
}

/** The same in words, for old and new to be read side by side. */
export interface CellMove {
  /** The header. */
  readonly title: string;
  readonly from: string;
  readonly to: string;
}

/** Dates move on; As at, which is a day of the closing year, becomes today. */
export function settingsCells(compact: Compact, opening: ProgrammeYear): readonly CellOfNewYear[] {
  const reading = compact.readings.Settings;
  const header = findHeader(reading, reading.table.columns.value.title);
  const values: readonly (readonly [SettingName, CellValue])[] = [
    ["programmeYear", textCell(opening.name)],
    ["yearStarts", dayCell(opening.starts)],
    ["yearEnds", dayCell(opening.ends)],
    ["asAt", BLANK],
  ];
  const cells = settingCells(reading);
  return values.flatMap(([name, to]) => {
    const row = cells.get(name)?.row;
    return row === undefined || header === undefined ? [] : changed({ reading, row, header, to });
  });
}

/** What changes in the row of a measure that is carried on. */
export function measureCells(
  compact: Compact,
  closing: ClosingMeasure,
  year: ProgrammeYear,
): readonly CellOfNewYear[] {
  const reading = compact.readings["Success measures"];
  const values = Object.entries(carriedValues(closing, year));
  return values.flatMap(([field, to]) => fieldCell(reading, closing.measure.row, field, to));
}

/** What changes in the row of an action whose due day moves on. */
export function actionCells(
  compact: Compact,
  { row }: PlannedAction,
  move: DueMove,
): readonly CellOfNewYear[] {
  return fieldCell(compact.readings["Action plan"], row, "due", dayCell(move.to));
}

/** Per cents as they are typed. */
export function cellMove({ row, header, to }: CellOfNewYear): CellMove {
  return {
    title: header.title,
    from: inWords(cellAt(row, header.column)),
    to: inWords(to),
  };
}

function inWords(cell: CellValue): string {
  if (cell.kind !== "number" || cell.percent !== true) return describeCell(cell);
  return `${Number((cell.number * 100).toFixed(4))}%`;
}

function fieldCell(
  reading: TableReading,
  row: TableRow,
  field: string,
  to: CellValue,
): readonly CellOfNewYear[] {
  const column = reading.columnOf[field];
  const header = column === undefined ? undefined : reading.headers[column - 1];
  return header === undefined ? [] : changed({ reading, row, header, to });
}

function changed(cell: CellOfNewYear): readonly CellOfNewYear[] {
  return sameCell(cellAt(cell.row, cell.header.column), cell.to) ? [] : [cell];
}
