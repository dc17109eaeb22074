import {
  CommandType,
  ICommandService,
  type Injector,
  IUniverInstanceService,
  UniverInstanceType,
  type Workbook,
} from "@univerjs/core";
import { SheetsSelectionsService } from "@univerjs/sheets";
import { whenSheetEditorFocused } from "@univerjs/sheets-ui";
import { IShortcutService, KeyCode, MetaKeys } from "@univerjs/ui";
import { UNIT_ID } from "../snapshot/unitId";
import { focusList } from "./dropDownList";
import { choicesAt } from "./listChoices";

const COMMAND = "preview.command.open-list";
/** Univer's own command, whose name it does not export. */
const SHOW_LIST = "sheet.operation.show-data-validation-dropdown";
/** Before what Enter does in any other cell. */
const PRIORITY = 101;

/** Enter and Alt+Down on a cell with a drop-down open its list, as in Sheets. */
export function openListsByKeys(injector: Injector): void {
  injector.get(ICommandService).registerCommand({
    id: COMMAND,
    type: CommandType.COMMAND,
    handler: () => openList(injector),
  });
  const shortcuts = injector.get(IShortcutService);
  for (const binding of [KeyCode.ENTER, KeyCode.ARROW_DOWN | MetaKeys.ALT]) {
    shortcuts.registerShortcut({
      id: COMMAND,
      binding,
      priority: PRIORITY,
      preconditions: (context) =>
        whenSheetEditorFocused(context) && cellWithList(injector) !== null,
    });
  }
}

function openList(injector: Injector): boolean {
  const cell = cellWithList(injector);
  if (cell === null) return false;
  injector.get(ICommandService).syncExecuteCommand(SHOW_LIST, cell);
  focusList();
  return true;
}

/** The cell that is selected, where it is one with a drop-down. */
function cellWithList(injector: Injector) {
  const sheet = injector
    .get(IUniverInstanceService)
    .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET)
    ?.getActiveSheet()
    .getSheetId();
  const cell = injector.get(SheetsSelectionsService).getCurrentLastSelection()?.primary;
  if (sheet === undefined || !cell) return null;
  const { actualRow: row, actualColumn: column } = cell;
  const isList = choicesAt(injector, sheet, row, column).length > 0;
  return isList ? { unitId: UNIT_ID, subUnitId: sheet, row, column } : null;
}
