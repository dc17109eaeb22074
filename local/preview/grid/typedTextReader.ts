import type { Injector } from "@univerjs/core";
import { AFTER_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";
import type { TypingContext } from "../../sheets/workbook/typedValue";
import { gridTypedCell } from "./gridTypedCell";

/** Before Univer's own reading, which follows American habits. */
const PRIORITY = 100;

/** Reads what is typed as Sheets does, by the spreadsheet's locale. Calls `typed` each time. */
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
