import type { Injector } from "@univerjs/core";
import { type IDropdownParam, ISheetCellDropdownManagerService } from "@univerjs/sheets-ui";
import { focusCells } from "./gridFocus";

type ListParam = Extract<IDropdownParam, { readonly type: "list" }>;

const LIST = '[data-u-comp="sheets-dropdown-list"]';
/** A list that is in sight at one go needs no field to search it. */
const SEARCHED_FROM = 9;

/**
 * Lists of drop-downs as in Sheets: the choice that a cell has already stays when it is chosen again, which
 * emptied the cell, and Escape leaves the list.
 */
export function showListsAsSheetsDoes(injector: Injector): void {
  const lists = injector.get(ISheetCellDropdownManagerService);
  const show = lists.showDropdown.bind(lists);
  lists.showDropdown = (param) => {
    if (param.type !== "list") return show(param);
    const closed = new AbortController();
    const shown = show({
      ...asInSheets(param),
      onHide: () => {
        closed.abort();
        param.onHide?.();
      },
    });
    const leave = (event: KeyboardEvent): void => {
      if (event.key !== "Escape") return;
      shown.dispose();
      if (!(event.target instanceof Element && event.target.closest(LIST))) return;
      event.stopPropagation();
      focusCells();
    };
    document.addEventListener("keydown", leave, { capture: true, signal: closed.signal });
    return shown;
  };
}

function asInSheets(param: ListParam): ListParam {
  const { multiple, options, onChange } = param.props;
  if (multiple) return param;
  return {
    ...param,
    props: {
      ...param.props,
      showSearch: options.length >= SEARCHED_FROM,
      onChange: (chosen) => chosen.length === 0 || (onChange?.(chosen) ?? true),
    },
  };
}
