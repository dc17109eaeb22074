import type { Sheet } from "../../local/sheets/workbook/sheet";
import { isWhollyOwn, ownTitles } from "./ownColumns";

/**
 * What people have in a tab: for each row its texts under their headers, sorted, so that neither the
 * order of rows nor that of columns says anything. Columns of the add-on's own are left out, but of
 * tabs that are wholly its own what a person typed there stays in. So are the columns that the job
 * changes.
 */
export function peoplesRows(sheet: Sheet, changes: readonly string[]): readonly string[] {
  const headerRow = headerRowOf(sheet);
  const own = ownTitles(sheet);
  const isAllOwn = isWhollyOwn(sheet);
  const titles = Array.from({ length: sheet.lastColumn() }, (_, at) =>
    String(sheet.cell(headerRow, at + 1)?.value ?? ""),
  );
  const rows: string[] = [];
  for (let row = headerRow + 1; row <= sheet.lastRow(); row++) {
    const cells = titles.flatMap((title, at) => {
      const cell = sheet.cell(row, at + 1);
      const text = cell?.formula ?? cell?.value;
      const isTyped = text === "theirs" && (isAllOwn || changes.includes(title));
      const isTheirs = isTyped || !(own.has(title) || changes.includes(title));
      return text === undefined || !isTheirs ? [] : [`${title}=${String(text)}`];
    });
    if (cells.length > 0) rows.push(cells.sort().join(" | "));
  }
  return rows.sort();
}

function headerRowOf(sheet: Sheet): number {
  for (let row = 1; row <= 3; row++) {
    const filled = Array.from({ length: 4 }, (_, at) => sheet.cell(row, at + 1)?.value);
    if (filled.some((value) => value !== undefined)) return row;
  }
  return 1;
}
