import type { Injector } from "@univerjs/core";
import type { TypingContext } from "../../sheets/workbook/typedValue";
import { openListsByKeys } from "./dropDownKeys";
import { showListsAsSheetsDoes } from "./dropDownLists";
import { drawDropDownsInUse } from "./dropDownsInUse";
import { endEditing, onLeavingGrid } from "./endEditing";
import { moveFarByKeys } from "./farKeys";
import { keepFormulaBarFocus } from "./formulaBarFocus";
import { keepFxASign } from "./fxSign";
import { keepCaret } from "./gridFocus";
import { checkColumnsAsOne } from "./joinedChecks";
import { keepInSight } from "./keepInSight";
import { showLocalSigns } from "./localSigns";
import { nameControls } from "./nameControls";
import { keepPanelsShut } from "./ownPanels";
import { readPastedText } from "./pastedTextReader";
import type { RowsInUse } from "./rowsInUse";
import { readTypedText } from "./typedTextReader";

/** What reading what a person types depends on, and who is told of it. */
export interface TypingInGrid {
  readonly context: () => TypingContext;
  readonly typed: () => void;
}

/** Has Univer's grid behave as that of Sheets. To be called once there is a workbook. */
export function behaveLikeSheets(
  injector: Injector,
  container: HTMLElement,
  inUse: RowsInUse,
  typing: TypingInGrid,
): void {
  nameControls(container);
  checkColumnsAsOne(injector);
  keepPanelsShut(injector);
  onLeavingGrid(container, () => endEditing(injector));
  keepFxASign(injector);
  keepFormulaBarFocus(injector, container);
  keepInSight(injector);
  moveFarByKeys(injector, inUse);
  showListsAsSheetsDoes(injector);
  openListsByKeys(injector);
  void drawDropDownsInUse(injector, inUse);
  document.addEventListener("focusin", ({ target }) => keepCaret(target));
  showLocalSigns(injector, () => typing.context().locale);
  readPastedText(injector, typing.context);
  readTypedText(injector, typing.context, typing.typed);
}
