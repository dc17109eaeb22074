import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import Papa from "papaparse";
import { type CalendarDate, calendarDate } from "../../src/cells/calendarDate";
import {
  type CellValue,
  dayCell,
  describeCell,
  numberCell,
  textCell,
} from "../../src/cells/cellValue";
import type { SheetGrid } from "../../src/cells/sheetGrid";
import { type Compact, parseCompact } from "../../src/tables/compact";

import { isTableName } from "../../src/tables/tableName";
import { aDay, aGrid, percent } from "./builders";

const SAMPLE = join(process.cwd(), "examples/northamptonshire-2009-10");

/** Every tab of the sample, laid out as declared, with what its CSV files say. */
export function sampleGrids(): readonly SheetGrid[] {
  return readdirSync(SAMPLE)
    .filter((file) => file.endsWith(".csv"))
    .map((file) => sampleGrid(basename(file, ".csv"), readFileSync(join(SAMPLE, file), "utf8")));
}

function sampleGrid(name: string, csv: string): SheetGrid {
  const typed = gridFromCsv(name, csv);
  if (!isTableName(name)) return typed;
  const [headers = [], ...rows] = typed.cells;
  const titles = headers.map(describeCell);
  const rowsByHeader = rows.map((cells) =>
    Object.fromEntries(cells.map((cell, at) => [titles[at] ?? "", cell])),
  );
  return aGrid(name, rowsByHeader);
}

/** The sample Compact; as at 7 October 2009, as its Settings say. */
export function sampleCompact(asAt: CalendarDate | null = null): Compact {
  return parseCompact(sampleGrids(), aDay("2009-10-07"), asAt);
}

/** A tab from CSV text: dd/mm/yyyy is a day, TRUE and FALSE are check boxes, figures are numbers. */
export function gridFromCsv(name: string, csv: string): SheetGrid {
  const rows = Papa.parse<string[]>(csv, { skipEmptyLines: true }).data;
  const width = Math.max(0, ...rows.map((row) => row.length));
  return {
    name,
    cells: rows.map((row) => Array.from({ length: width }, (_, at) => cellFromText(row[at] ?? ""))),
  };
}

function cellFromText(text: string): CellValue {
  const date = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text);
  if (date) return dayCell(calendarDate(Number(date[3]), Number(date[2]), Number(date[1])));
  if (text === "TRUE" || text === "FALSE") return { kind: "yes or no", yes: text === "TRUE" };
  const share = /^(\d+)%$/.exec(text);
  if (share) return percent(Number(share[1]) / 100);
  return /^-?\d+(\.\d+)?$/.test(text) ? numberCell(Number(text)) : textCell(text);
}
