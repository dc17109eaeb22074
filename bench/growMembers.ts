import type { Project } from "../local/appsScript/project/project";
import { type Cell, hasContent } from "../local/sheets/workbook/cell";
import { insertRows } from "../local/sheets/workbook/rowsAndColumns";
import { columnOf, sheetOf, workbookOf } from "../test/support/addOn";

/** Copies the members downwards, each under a name and an address of its own. */
export function growMembers(project: Project, members: number): void {
  const sheet = sheetOf(project, "Members");
  const present = sheet.lastRow() - 1;
  const width = sheet.lastColumn();
  const email = columnOf(sheet, "Email");
  const missing = members + 1 - sheet.rowCount;
  if (missing > 0) insertRows(sheet, sheet.rowCount + 1, missing, "from before");
  for (let index = present; index < members; index++) {
    for (let column = 1; column <= width; column++) {
      const cell = sheet.cell(2 + (index % present), column);
      if (!hasContent(cell)) continue;
      const value: Cell["value"] =
        column === 1
          ? `Organisation number ${index}`
          : column === email
            ? `contact${index}@organisation${index}.example`
            : cell?.value;
      sheet.setCell(2 + index, column, { ...cell, value });
    }
  }
  workbookOf(project).calculation.settleAll();
}
