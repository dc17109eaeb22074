import { type MeasureAnswer, updateProgressJob } from "../../src/app/jobs/updateProgress";
import { BLANK, type CellValue, dayCell, numberCell, textCell } from "../../src/cells/cellValue";
import type { SheetGrid } from "../../src/cells/sheetGrid";
import { memoryWorkbook } from "../sidebar/memoryPorts";
import { calendarDate } from "./workbooks/days";
import type { PlainCell, PlainWorkbook } from "./workbooks/plainWorkbook";

/** What the add-on's own job answers for the workbook. */
export function askProduct({ today, tabs }: PlainWorkbook): readonly MeasureAnswer[] {
  const grids = Object.entries(tabs).map(
    ([name, rows]): SheetGrid => ({ name, cells: rows.map((row) => row.map(cellValue)) }),
  );
  const { ports } = memoryWorkbook(grids, calendarDate(today));
  return updateProgressJob(ports, { asAt: null }).measures;
}

function cellValue(cell: PlainCell): CellValue {
  if (cell === null) return BLANK;
  if (typeof cell === "string") return textCell(cell);
  if (typeof cell === "number") return numberCell(cell);
  if (typeof cell === "boolean") return { kind: "yes or no", yes: cell };
  if ("day" in cell) return dayCell(calendarDate(cell.day));
  return { kind: "number", number: cell.number, percent: true };
}
