import { describeCell, isUnused } from "../../cells/cellValue";
import { clipped } from "../../domain/words/quoted";
import { inOneLine } from "../../import/find/examplesIn";
import type { SheetPart } from "../../import/find/sheetParts";
import type { PartShown } from "./states/importState";

/** A header further down than this is chosen by its number. */
const MOST_ROWS = 40;
const MOST_COLUMNS = 16;
const LONGEST = 60;

/** Every part of every sheet that holds anything, with its first rows. */
export function shownParts(parts: readonly SheetPart[]): readonly PartShown[] {
  return parts.flatMap((part): readonly PartShown[] => {
    const rows = firstRows(part);
    if (rows.length === 0) return [];
    const { sheet, table, how, found } = part;
    const header = (table ?? found)?.header;
    return [
      {
        sheet: sheet.name,
        part: part.part,
        of: parts.filter((one) => one.sheet === sheet).length,
        table: table?.importable.table.name ?? null,
        how,
        headerRow: header?.isThere ? header.row : 0,
        rows,
        remarks: table === null ? (sheet.remarks ?? []).map(({ message }) => message) : [],
      },
    ];
  });
}

/** Rows that hold nothing are left out: nobody chooses one of them. A header further down is among them. */
function firstRows({ sheet, firstRow, lastRow, table, found }: SheetPart): PartShown["rows"] {
  const rows: { row: number; cells: readonly string[] }[] = [];
  const header = (table ?? found)?.header.row ?? 0;
  for (let row = firstRow; row <= lastRow; row += 1) {
    if (rows.length >= MOST_ROWS && row > header + 1) break;
    if (rows.length >= MOST_ROWS && row < header - 1) continue;
    const cells = (sheet.cells[row - 1] ?? []).slice(0, MOST_COLUMNS);
    if (cells.every(isUnused)) continue;
    rows.push({ row, cells: cells.map((cell) => clipped(inOneLine(describeCell(cell)), LONGEST)) });
  }
  return rows;
}
