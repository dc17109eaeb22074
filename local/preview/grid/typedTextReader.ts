import type { Injector } from "@univerjs/core";
import { AFTER_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";
import type { TypingContext } from "../../sheets/workbook/typedValue";
import { gridTypedCell } from "./gridTypedCell";

/** Above Univer's own reading, which is an American's. */
const PRIORITY = 100;

/** Has what is typed read as Sheets reads it by the spreadsheet's locale. `typed` is told each time. */
export function readTypedText(
  injector: Injector,
  typing: () => TypingContext,
  typed: () => void,
): void {
  const interceptor = injector.get(SheetInterceptorService).writeCellInterceptor;
  interceptor.intercept(AFTER_CELL_EDIT, {
    priority: PRIORITY,
    handler: (cell, { worksheet, workbook, row, col }, next) => {
      typed();
      const look = workbook.getStyles().getStyleByCell(worksheet.getCellRaw(row, col)) ?? null;
      const read = cell ? gridTypedCell(cell, look, typing()) : null;
      return read ?? next(cell);
    },
  });
}
