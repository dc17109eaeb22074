import { existsSync } from "node:fs";
import { hasContent } from "../sheets/workbook/cell";
import type { Workbook } from "../sheets/workbook/workbook";
import { CliError } from "./cliError";
import { readBook } from "./files";

/**
 * Refuses to replace a workbook that holds something `workbook` lacks: somebody who wants to mend a
 * workbook may well name it as the output. Throws a CliError that says how.
 */
export async function keepTypedRows(path: string, workbook: Workbook): Promise<void> {
  if (!existsSync(path)) return;
  const before = await readBook(path);
  const lost = before.sheets.find((sheet) => {
    const after = workbook.sheetByName(sheet.name);
    let isLost = false;
    sheet.eachCell((cell, row, column) => {
      if (!hasContent(cell)) return;
      const kept = after?.cell(row, column);
      isLost ||= JSON.stringify(cell.value) !== JSON.stringify(kept?.value);
    });
    return isLost;
  });
  if (lost === undefined) return;
  throw new CliError(
    2,
    `"${path}" is there already, and what is typed in its tab "${lost.name}" would be lost. To add to it what it lacks: npx compact setup NEW.xlsx --from "${path}". To begin anew, give another name.`,
  );
}
