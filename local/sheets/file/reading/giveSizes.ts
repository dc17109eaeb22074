import { DEFAULT_COLUMN_COUNT, DEFAULT_ROW_COUNT } from "../../workbook/grid";
import { MOST_CELLS } from "../../workbook/mostCells";
import type { Sheet } from "../../workbook/workbook";
import { WorkbookFileError } from "../workbookFileError";
import type { Losses } from "./losses";
import type { Reach } from "./sheetCells";

export interface SizedSheet {
  readonly sheet: Sheet;
  /** How far its values, formulas and notes reach, and its blank cells that have a look. */
  readonly cells: { readonly content: Reach; readonly looks: Reach };
}

type SizeOf = (sized: SizedSheet) => Reach;

/**
 * Gives the sheets of a workbook their sizes: that of a new sheet, or what is used, where there is
 * more. Where that would be more than Sheets takes, looks beyond the content are left out, then the
 * room of a new sheet; beyond that it throws a `WorkbookFileError` that names the largest sheet.
 */
export function giveSizes(sheets: readonly SizedSheet[], fileName: string, losses: Losses): void {
  const sizes: readonly SizeOf[] = [
    ({ cells: { content, looks } }) => withRoom(larger(content, looks)),
    ({ cells: { content } }) => withRoom(content),
    ({ cells: { content } }) => larger(content, { rows: 1, columns: 1 }),
  ];
  const fitting = sizes.find((sizeOf) => cellsOf(sheets, sizeOf) <= MOST_CELLS);
  if (fitting === undefined) throw tooLarge(sheets, fileName);
  for (const sized of sheets) {
    const { rows, columns } = fitting(sized);
    const {
      sheet,
      cells: { looks },
    } = sized;
    sheet.rowCount = rows;
    sheet.columnCount = columns;
    if (looks.rows <= rows && looks.columns <= columns) continue;
    losses.add("looks of blank cells far below or beside the rows", sheet.name);
    sheet.rows.length = Math.min(sheet.rows.length, rows);
    for (const row of sheet.rows) if (row) row.cells.length = Math.min(row.cells.length, columns);
  }
}

function withRoom({ rows, columns }: Reach): Reach {
  return {
    rows: Math.max(DEFAULT_ROW_COUNT, rows),
    columns: Math.max(DEFAULT_COLUMN_COUNT, columns),
  };
}

function larger(a: Reach, b: Reach): Reach {
  return { rows: Math.max(a.rows, b.rows), columns: Math.max(a.columns, b.columns) };
}

function cellsOf(sheets: readonly SizedSheet[], sizeOf: SizeOf): number {
  return sheets
    .map(sizeOf)
    .map(({ rows, columns }) => rows * columns)
    .reduce((sum, cells) => sum + cells, 0);
}

function contentOf({ cells: { content } }: SizedSheet): number {
  return content.rows * content.columns;
}

function tooLarge(sheets: readonly SizedSheet[], fileName: string): WorkbookFileError {
  const figure = (count: number): string => count.toLocaleString("en-GB");
  const [largest] = [...sheets].sort((a, b) => contentOf(b) - contentOf(a));
  const { rows, columns } = largest?.cells.content ?? { rows: 0, columns: 0 };
  return new WorkbookFileError(
    `${fileName} is too large: its tab ${largest?.sheet.name} reaches to row ${figure(rows)} and ${figure(columns)} columns wide, ` +
      `which is ${figure(rows * columns)} cells, and Google Sheets takes 10 million in a spreadsheet. ` +
      "Often one cell far below or to the right was filled by mistake: delete the rows and columns beyond your table and save the file again.",
    true,
  );
}
