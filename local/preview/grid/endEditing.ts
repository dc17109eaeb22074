import { ICommandService, type Injector } from "@univerjs/core";
import { DeviceInputEventType } from "@univerjs/engine-render";
import { IEditorBridgeService, SetCellEditVisibleOperation } from "@univerjs/sheets-ui";
import { UNIT_ID } from "../snapshot/unitId";

/** Enters what is being typed into a cell, as a click on another cell does; the selection stays. */
export function endEditing(injector: Injector): void {
  if (!injector.get(IEditorBridgeService).isVisible().visible) return;
  injector.get(ICommandService).syncExecuteCommand(SetCellEditVisibleOperation.id, {
    visible: false,
    eventType: DeviceInputEventType.PointerDown,
    unitId: UNIT_ID,
  });
}

/** The parts of the page that are none of the grid's. */
const ELSEWHERE = "#menus, #tools, #table, #sidebar, #report, #notice, .dialog";

/**
 * Calls `left` as soon as the keyboard goes from the grid to another part of the page: what runs there is to find
 * the cell as the person sees it.
 */
export function onLeavingGrid(container: HTMLElement, left: () => void): void {
  document.addEventListener("focusin", ({ target }) => {
    if (!(target instanceof Element)) return;
    const isNameBox = container.contains(target) && target.matches("input");
    if (isNameBox || target.closest(ELSEWHERE) !== null) left();
  });
  // A click in a frame is seen by nothing else.
  window.addEventListener("blur", () => {
    if (document.activeElement instanceof HTMLIFrameElement) left();
  });
}
