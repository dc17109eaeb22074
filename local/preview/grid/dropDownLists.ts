import type { Injector } from "@univerjs/core";
import {
  type IDropdownParam,
  IEditorBridgeService,
  ISheetCellDropdownManagerService,
} from "@univerjs/sheets-ui";
import { listAround, turnKeyInList } from "./dropDownList";
import { focusCells } from "./gridFocus";

type ListParam = Extract<IDropdownParam, { readonly type: "list" }>;

/** A list that is in sight at one go needs no field to search it. */
const SEARCHED_FROM = 9;

/**
 * Lists of drop-downs as in Sheets: the choice that a cell has already stays when it is chosen again, which
 * emptied the cell; keys lead through the list, and Escape and Tab leave it. What is typed into the cell goes
 * there: no field of the list takes it.
 */
export function showListsAsSheetsDoes(injector: Injector): void {
  const lists = injector.get(ISheetCellDropdownManagerService);
  const show = lists.showDropdown.bind(lists);
  const editor = injector.get(IEditorBridgeService);
  lists.showDropdown = (param) => {
    if (param.type !== "list") return show(param);
    const closed = new AbortController();
    const shown = show({
      ...asInSheets(param, editor.isVisible().visible),
      onHide: () => {
        closed.abort();
        if (listAround(document.activeElement) !== null) focusCells();
        param.onHide?.();
      },
    });
    const turn = (event: KeyboardEvent): void => {
      const list = listAround(event.target);
      const isLeft = event.key === "Escape" || (event.key === "Tab" && list !== null);
      if (isLeft) shown.dispose();
      if (list === null || !(isLeft || turnKeyInList(list, event))) return;
      event.preventDefault();
      event.stopPropagation();
    };
    document.addEventListener("keydown", turn, { capture: true, signal: closed.signal });
    return shown;
  };
}

function asInSheets(param: ListParam, isTyping: boolean): ListParam {
  const { multiple, options, onChange } = param.props;
  if (multiple) return param;
  return {
    ...param,
    props: {
      ...param.props,
      showSearch: options.length >= SEARCHED_FROM && !isTyping,
      onChange: (chosen) => chosen.length === 0 || (onChange?.(chosen) ?? true),
    },
  };
}
