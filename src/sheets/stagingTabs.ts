import type { StagingPort } from "../app/ports";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const PREFIX = "Compact import ";
/** A cell of Sheets holds 50,000 characters. */
const CELL = 45_000;
/** Before each cell's text, so that none of it is taken for a formula, a number or a day. */
const MARK = "|";

/** Pieces as rows of a hidden tab: the number of the piece, then its text cut to the size of cells. */
export function stagingTabs(spreadsheet: Spreadsheet): StagingPort {
  const tabOf = (id: string) => spreadsheet.getSheetByName(PREFIX + id);
  return {
    add: (id, piece, text) => {
      const cells: string[] = [];
      for (let from = 0; from < text.length; from += CELL) {
        cells.push(MARK + text.slice(from, from + CELL));
      }
      (tabOf(id) ?? hiddenTab(spreadsheet, PREFIX + id)).appendRow([piece, ...cells]);
    },
    read: (id, pieces) => {
      const rows: unknown[][] = tabOf(id)?.getDataRange().getValues() ?? [];
      const texts = new Map(rows.map(([piece, ...cells]) => [Number(piece), textOf(cells)]));
      const inOrder = Array.from({ length: pieces }, (_, piece) => texts.get(piece));
      return inOrder.includes(undefined) ? null : inOrder.join("");
    },
    discard: (id) => {
      const tab = tabOf(id);
      if (tab !== null) spreadsheet.deleteSheet(tab);
    },
    discardBefore: (today) => {
      for (const tab of spreadsheet.getSheets()) {
        const name = tab.getName();
        const day = name.slice(PREFIX.length, PREFIX.length + today.length);
        if (name.startsWith(PREFIX) && day < today) spreadsheet.deleteSheet(tab);
      }
    },
  };
}

/** At the end, and without taking the person away from the tab that is open. */
function hiddenTab(spreadsheet: Spreadsheet, name: string): GoogleAppsScript.Spreadsheet.Sheet {
  const open = spreadsheet.getActiveSheet();
  const tab = spreadsheet.insertSheet(name, spreadsheet.getNumSheets());
  spreadsheet.setActiveSheet(open);
  return tab.hideSheet();
}

function textOf(cells: readonly unknown[]): string {
  return cells.map((cell) => String(cell).slice(MARK.length)).join("");
}
