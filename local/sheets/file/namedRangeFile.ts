import type { DefinedNames } from "@cj-tech-master/excelts";
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
import type { Losses } from "./reading/losses";
import { PRINTED_PARTS } from "./reading/partsNotKept";
import { LAST_COLUMN, LAST_ROW } from "./reading/places";
import { areaOfColumn, type FileTable } from "./reading/tables";
import type { FileName } from "./reading/workbookPart";

/** The names of a file that stand for one range of a sheet; the others are said to be lost. */
export function namedRanges(
  workbook: Workbook,
  names: readonly FileName[],
  tables: readonly FileTable[],
  losses: Losses,
): readonly NamedRange[] {
  const found = new Map<string, NamedRange>();
  for (const { name, meaning, ofSheet } of names) {
    if (/^_xlnm\.Print_/i.test(name)) {
      losses.add(PRINTED_PARTS, readRange(meaning)?.sheetName ?? null);
    }
    if (name.startsWith("_xlnm.")) continue;
    const area = areaMeant(workbook, meaning) ?? areaOfColumn(meaning, tables);
    if (area === null) {
      losses.add("names that stand for something else than one range", name);
      continue;
    }
    const scope = ofSheet === undefined ? undefined : workbook.sheetByName(ofSheet)?.id;
    const key = `${scope ?? ""} ${name.toLowerCase()}`;
    if (found.has(key)) continue;
    found.set(key, { name, area, ...(scope !== undefined && { ofSheet: scope }) });
  }
  return [...found.values()];
}

/** The names of the workbook as the library takes them: as text, or it would keep each cell by itself. */
export function namesToFile(workbook: Workbook): DefinedNames["model"] {
  return workbook.namedRanges.flatMap(({ name, area, ofSheet }) => {
    const sheet = workbook.sheetById(area.sheetId);
    if (sheet === undefined) return [];
    const meaning = `${quotedSheetName(sheet.name)}!${rangeToFile(area)}`;
    const scope = workbook.sheets.findIndex(({ id }) => id === ofSheet);
    if (ofSheet !== undefined && scope === -1) return [];
    return {
      name,
      ranges: [meaning],
      formulaExpression: meaning,
      ...(ofSheet !== undefined && { localSheetId: scope }),
    };
  });
}

function areaMeant(workbook: Workbook, meaning: string): NamedRange["area"] | null {
  const written = readRange(meaning);
  const sheet = written?.sheetName == null ? undefined : workbook.sheetByName(written.sheetName);
  if (written === null || sheet === undefined) return null;
  const { row, column, ...size } = areaOfWritten(openEnded(written), sheet);
  if (row > sheet.rowCount || column > sheet.columnCount) return null;
  return { sheetId: sheet.id, row, column, ...size };
}

/** The range with an open end where a file names the last row or column of all. */
export function openEnded(written: WrittenRange): WrittenRange {
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
