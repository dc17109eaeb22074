import { googleClass, type PlaceOf } from "../../../declare/googleClass";
import { TEXT } from "../../../declare/kinds";
import { methods } from "../../../declare/methods";
import { table } from "../../../declare/surface";
import type { MenuEntry, MenuModel, UiHost } from "./uiHost";

export const MENU = googleClass<GoogleAppsScript.Base.Menu>()<{
  readonly caption: string;
  readonly entries: MenuEntry[];
  readonly host: UiHost;
}>("Menu");
type Menu = PlaceOf<typeof MENU>;

const menu = methods(MENU, {
  addItem: [
    [TEXT, TEXT],
    (menu, caption, functionName) => withEntry(menu, { kind: "item", caption, functionName }),
  ],
  addSeparator: [[], (menu) => withEntry(menu, { kind: "separator" })],
  addSubMenu: [[MENU], (menu, inner) => withEntry(menu, { kind: "menu", menu: modelOf(inner) })],
  addToUi: [[], (menu) => menu.host.addMenu(modelOf(menu))],
});

export const MENU_TABLE = table(MENU, [menu]);

function withEntry(menu: Menu, entry: MenuEntry): Menu {
  menu.entries.push(entry);
  return menu;
}

/** What has been put together so far. */
function modelOf({ caption, entries }: Menu): MenuModel {
  return { caption, entries: [...entries] };
}
