import type { ICellData, Injector, Nullable, Styles } from "@univerjs/core";
import { InterceptorEffectEnum } from "@univerjs/core";
import { BEFORE_CELL_EDIT, INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import { displayOf, showsDate, storedFormat } from "../../sheets/workbook/numberFormat";

/** After all of Univer's own, which write numbers as Americans do, but for the one at -1 that ends the row. */
const PRIORITY = -0.5;
/** Univer's number for a number (CellValueType). */
const NUMBER = 2;

/**
 * Writes numbers in the signs of the spreadsheet's locale, in their cells and where they are edited: what is
 * typed is read by them.
 */
export function showLocalSigns(injector: Injector, localeNow: () => string): void {
  const service = injector.get(SheetInterceptorService);
  service.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    priority: PRIORITY,
    handler: (cell, { rawData, workbook }, next) => {
      const locale = localeNow();
      const number = locale.startsWith("en") ? null : numberIn(rawData);
      if (!cell || number === null) return next(cell);
      return next({
        ...cell,
        v: displayOf(number, formatOf(rawData, workbook.getStyles()), locale),
      });
    },
  });
  service.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: PRIORITY,
    handler: (cell, { worksheet, workbook, row, col }, next) => {
      const raw = worksheet.getCellRaw(row, col);
      const locale = localeNow();
      const number = locale.startsWith("en") || raw?.f ? null : numberIn(raw);
      if (!cell || number === null) return next(cell);
      return next({ ...cell, v: editedText(number, formatOf(raw, workbook.getStyles()), locale) });
    },
  });
}

/** A day as it is shown, a share as per cents, and else the number in full. */
function editedText(number: number, format: string | undefined, locale: string): string {
  if (showsDate(format)) return displayOf(number, format, locale);
  if (!format?.includes("%")) return displayOf(number, undefined, locale);
  return `${displayOf(number * 100, undefined, locale)}%`;
}

function numberIn(cell: Nullable<ICellData>): number | null {
  return cell?.t === NUMBER && typeof cell.v === "number" ? cell.v : null;
}

function formatOf(cell: Nullable<ICellData>, styles: Styles): string | undefined {
  const pattern = styles.getStyleByCell(cell)?.n?.pattern;
  return pattern === undefined ? undefined : storedFormat(pattern);
}
