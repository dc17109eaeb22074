import type { Injector } from "@univerjs/core";
import { AFTER_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";
import type { TypingContext } from "../../sheets/workbook/typedValue";
import { choiceBegunBy } from "./choiceBegun";
import { gridTypedCell, typedText } from "./gridTypedCell";
import { choicesAt } from "./listChoices";

/** Before Univer's own reading, which follows American habits. */
const PRIORITY = 100;

/**
 * Reads what is typed as Sheets does: by the spreadsheet's locale, and the beginning of one choice of a
 * drop-down as that choice. Calls `typed` each time.
 */
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
      const text = cell && !cell.f ? typedText(cell) : null;
      const choices = text === null ? [] : choicesAt(injector, worksheet.getSheetId(), row, col);
      const choice = choiceBegunBy(text ?? "", choices);
      const entered = choice === null ? cell : { ...cell, v: choice, p: null };
      const read = entered ? gridTypedCell(entered, look, typing()) : null;
      return read ?? next(cell);
    },
  });
}
