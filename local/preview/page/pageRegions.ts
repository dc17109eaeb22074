import { byId } from "./elements";
import type { MenuBar } from "./menuBar";
import { Regions } from "./regions";
import type { ReportPanel } from "./reportPanel";
import type { SheetPane } from "./sheetPane";
import type { SidebarPanel } from "./sidebarPanel";
import { focusTools } from "./tools";

/** What a person goes round by F6. */
export interface RegionParts {
  readonly menus: MenuBar;
  readonly sheet: SheetPane;
  readonly report: ReportPanel;
  readonly sidebar: SidebarPanel;
}

/** The parts of the page, in the order in which F6 goes round. */
export function pageRegions({ menus, sheet, report, sidebar }: RegionParts): Regions {
  return new Regions([
    { holds: isIn("#menus"), focus: () => menus.focus(), leave: () => menus.close() },
    { holds: isIn("#tools"), focus: () => focusTools(byId("tools")) },
    // The grid's editor lies outside the grid's own element.
    {
      holds: isIn('[data-u-comp="editor"], #grid header, #table'),
      focus: () => sheet.focus(),
    },
    { holds: isIn("#grid"), focus: () => sheet.focusTabs() },
    { holds: isIn("#report"), focus: () => report.focus() },
    { holds: isIn("#sidebar"), focus: () => sidebar.focus() },
  ]);
}

function isIn(selector: string): (element: Element) => boolean {
  return (element) => element.closest(selector) !== null;
}
