import type { MenuModel } from "../../appsScript/services/core/ui/uiHost";
import type { MenuItem, MenuOnBar } from "./menuBar";

/** The menus that the add-on made, for the menu bar. */
export function addOnMenus(
  menus: readonly MenuModel[],
  run: (functionName: string) => void,
): readonly MenuOnBar[] {
  return menus.map((menu) => ({
    caption: menu.caption || "Compact",
    items: menu.entries.map((entry) => itemOf(entry, run)),
  }));
}

function itemOf(
  entry: MenuModel["entries"][number],
  run: (functionName: string) => void,
): MenuItem {
  switch (entry.kind) {
    case "separator":
      return { kind: "line" };
    case "item":
      return { kind: "command", caption: entry.caption, run: () => run(entry.functionName) };
    case "menu": {
      const { caption, entries } = entry.menu;
      return { kind: "menu", caption, items: entries.map((inner) => itemOf(inner, run)) };
    }
    default:
      return entry satisfies never;
  }
}
