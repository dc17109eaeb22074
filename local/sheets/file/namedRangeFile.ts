import {
  areaOfWritten,
  columnLetters,
  quotedSheetName,
  readRange,
  type WrittenRange,
} from "../workbook/a1Notation";
import { type Area, lastRowOf } from "../workbook/area";
import type { NamedRange } from "../workbook/sheetParts";
import type { Workbook } from "../workbook/workbook";
import { absoluteA1 } from "./absoluteA1";
import { areaOfColumn, type FileTable } from "./tableFile";
import type { WorkbookPart } from "./workbookPart";

/** The last row and column that a file can name: an open end is written so. */
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/**
 * The names of a file that stand for one range of a sheet, which are all that Sheets has; of names
 * that two sheets have for themselves, the first.
 */
export function namedRanges(
  workbook: Workbook,
  names: WorkbookPart["names"],
  tables: readonly FileTable[],
): readonly NamedRange[] {
  const found = new Map<string, NamedRange>();
  for (const { name, meaning } of names) {
    const area = name.startsWith("_xlnm.")
      ? null
      : (areaMeant(workbook, meaning) ?? areaOfColumn(meaning, tables));
    const known = name.toLowerCase();
    if (area !== null && !found.has(known)) found.set(known, { name, area });
  }
  return [...found.values()];
}

/** What a name of the workbook stands for, as a file says it. */
export function meaningOf(workbook: Workbook, { area }: NamedRange): string | null {
  const sheet = workbook.sheetById(area.sheetId);
  return sheet === undefined ? null : `${quotedSheetName(sheet.name)}!${rangeToFile(area)}`;
}

function areaMeant(workbook: Workbook, meaning: string): NamedRange["area"] | null {
  const written = readRange(meaning);
  const sheet = written?.sheetName == null ? undefined : workbook.sheetByName(written.sheetName);
  if (written === null || sheet === undefined) return null;
  const { row, column, ...size } = areaOfWritten(openEnded(written), sheet);
  if (row > sheet.rowCount || column > sheet.columnCount) return null;
  return { sheetId: sheet.id, row, column, ...size };
}

function openEnded(written: WrittenRange): WrittenRange {
  const { bottom, right } = written;
  return {
    ...written,
    bottom: bottom === LAST_ROW ? null : bottom,
    right: right === LAST_COLUMN ? null : right,
  };
}

function rangeToFile(area: Area): string {
  const { row, column, openRows, openColumns } = area;
  if (openRows) {
    const [left, right] = [column, column + area.columnCount - 1].map(columnLetters);
    return row === 1 ? `$${left}:$${right}` : `$${left}$${row}:$${right}$${LAST_ROW}`;
  }
  if (openColumns && column === 1) return `$${row}:$${lastRowOf(area)}`;
  return absoluteA1(area);
}
