import { ICommandService, type Injector } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { isCutText } from "../snapshot/univerCell";
import type { GridListener } from "./gridListener";
import { selectionOf } from "./gridPlace";
import { OWN_PANELS } from "./ownPanels";
import type { OwnWork } from "./ownWork";

/** What changes the cells that are selected without editing one of them. */
const CHANGES_SELECTION = /^sheet\.command\.(clear-selection-(content|all)|paste.*|auto-fill|cut)$/;

/** Asks the page before a person edits, clears or pastes; what opens a panel of the grid does not run at all. */
export function askBeforeEdits(
  injector: Injector,
  api: FUniver,
  listener: GridListener,
  ownWork: OwnWork,
): void {
  const commands = injector.get(ICommandService);
  api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    if (OWN_PANELS.has(event.id)) event.cancel = true;
    if (ownWork.isUnderWay || !CHANGES_SELECTION.test(event.id)) return;
    const selection = selectionOf(api);
    if (selection === null) return;
    const again = () => void commands.executeCommand(event.id, event.params);
    if (!listener.mayChange(selection.sheet, selection.areas, again)) event.cancel = true;
  });
  api.addEvent(api.Event.BeforeSheetEditStart, (event) => {
    const { worksheet, row, column } = event;
    const isCut = isCutText(worksheet.getSheet().getCellRaw(row, column)?.v);
    if (!listener.mayEdit(worksheet.getSheetId(), row + 1, column + 1, isCut)) event.cancel = true;
  });
}
