import type { MenuModel } from "../../appsScript/services/core/ui/uiHost";
import type { MenuItem, MenuOnBar } from "./menuItem";

/** What the add-on puts first where nothing is set up yet. In Sheets no item can be bold; here one can. */
const WAY_IN = "setUpWorkbook";

/** The menus that the add-on made, for the menu bar. */
export function addOnMenus(
  menus: readonly MenuModel[],
  run: (functionName: string) => void,
): readonly MenuOnBar[] {
  return menus.map((menu) => ({
    caption: menu.caption || "Compact",
    items: menu.entries.map((entry, index) => ({
      ...itemOf(entry, run),
      ...(index === 0 && isWayIn(entry) && { isWayIn: true }),
    })),
  }));
}

function isWayIn(entry: MenuModel["entries"][number]): boolean {
  return entry.kind === "item" && entry.functionName === WAY_IN;
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
