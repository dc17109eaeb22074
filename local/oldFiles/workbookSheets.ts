import { dayFromSerial } from "../../src/cells/calendarDate";
import type { CellJson } from "../../src/cells/cellJson";
import { type Cell, isCellError } from "../sheets/workbook/cell";
import { showsDate } from "../sheets/workbook/numberFormat";
import type { Sheet, Workbook } from "../sheets/workbook/workbook";
import type { OldSheetJson } from "./oldSheetJson";

/** The sign says how a figure is meant: 0.75 under 0% is 75 per cent. */
const PERCENT = /^[^"]*%/;
const MINUTES_PER_DAY = 1440;

/** What a person sees in a workbook: its sheets but for hidden ones, with what formulas come to. */
export function sheetsOfWorkbook(workbook: Workbook): readonly OldSheetJson[] {
  workbook.calculation.settleAll();
  return workbook.sheets.filter(({ hidden }) => !hidden).map(sheetJson);
}

function sheetJson(sheet: Sheet): OldSheetJson {
  const width = sheet.lastColumn();
  const cells = Array.from({ length: sheet.lastRow() }, (_, row) =>
    Array.from({ length: width }, (_, column) => cellJson(sheet.cell(row + 1, column + 1))),
  );
  const merges = sheet.merges.map(({ row, column, rowCount, columnCount }) => {
    return { row, column, rows: rowCount, columns: columnCount };
  });
  return { name: sheet.name, cells, merges };
}

function cellJson(cell: Cell | undefined): CellJson {
  const value = cell?.value;
  if (cell === undefined || value === undefined) return null;
  if (isCellError(value)) return { error: value.error };
  if (typeof value !== "number") return value;
  if (PERCENT.test(cell.numberFormat ?? "")) return `${Number((value * 100).toPrecision(12))}%`;
  if (!showsDate(cell.numberFormat)) return value;
  // Rounded to the minute: a time of day is a fraction that a number cannot hold exactly.
  const minutes = Math.round(value * MINUTES_PER_DAY);
  const day = dayFromSerial(Math.floor(minutes / MINUTES_PER_DAY));
  if (day === null) return value;
  const time = minutes % MINUTES_PER_DAY;
  return time === 0 ? { day } : { day, time: timeText(time) };
}

function timeText(minutes: number): string {
  const parts = [Math.floor(minutes / 60), minutes % 60];
  return parts.map((part) => String(part).padStart(2, "0")).join(":");
}
