import type { Injector } from "@univerjs/core";
import { IFormulaEditorManagerService } from "@univerjs/sheets-ui";

/**
 * Before the formula bar *fx* is a sign, as in Sheets: where it was clicked, Univer put "=" before whatever the
 * cell held and made a formula of a text.
 */
export function keepFxASign(injector: Injector): void {
  injector.get(IFormulaEditorManagerService).handleFxBtnClick = () => undefined;
}
