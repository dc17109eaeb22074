import type { GridView } from "../grid/gridView";
import { ICONS } from "./icons";
import type { Tools } from "./tools";

/** The usual tools of a spreadsheet, for the grid that is there when one is clicked. */
export function gridTools(grid: () => GridView | null): Tools {
  const run = (id: string, params?: object) => () => grid()?.run(id, params);
  return [
    { label: "Undo", keys: "Ctrl+Z", drawing: ICONS.undo, run: () => grid()?.undo() },
    { label: "Redo", keys: "Ctrl+Y", drawing: ICONS.redo, run: () => grid()?.redo() },
    null,
    {
      label: "Bold",
      keys: "Ctrl+B",
      drawing: ICONS.bold,
      run: run("sheet.command.set-range-bold"),
    },
    {
      label: "Italic",
      keys: "Ctrl+I",
      drawing: ICONS.italic,
      run: run("sheet.command.set-range-italic"),
    },
    { label: "Strikethrough", drawing: ICONS.strike, run: run("sheet.command.set-range-stroke") },
    {
      label: "Wrap text",
      drawing: ICONS.wrap,
      run: run("sheet.command.set-text-wrap", { value: 3 }),
    },
    null,
    {
      label: "Insert row above",
      drawing: ICONS.rowAbove,
      run: run("sheet.command.insert-multi-rows-above", { value: 1 }),
    },
    {
      label: "Insert row below",
      drawing: ICONS.rowBelow,
      run: run("sheet.command.insert-multi-rows-after", { value: 1 }),
    },
    { label: "Filter", drawing: ICONS.filter, run: run("sheet.command.smart-toggle-filter") },
  ];
}
