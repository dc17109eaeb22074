import type { MenuItem, MenuOnBar } from "./menuItem";
import type { SheetPane } from "./sheetPane";

/** The menus that are the preview's own. */
export function previewMenus(
  fileItems: readonly MenuItem[],
  sheet: SheetPane,
): readonly MenuOnBar[] {
  const view = sheet.isTable ? "Show as a grid" : "Show as a table";
  return [
    { caption: "File", items: fileItems },
    {
      caption: "Edit",
      items: [
        { kind: "command", caption: "Undo", run: () => sheet.undo(), shortcut: "Ctrl+Z" },
        { kind: "command", caption: "Redo", run: () => sheet.redo(), shortcut: "Ctrl+Y" },
      ],
    },
    {
      caption: "View",
      items: [{ kind: "command", caption: view, run: () => void sheet.toggleTable() }],
    },
  ];
}
