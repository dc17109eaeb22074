import { cellName, columnName, parseCellName } from "../cells/sheetGrid";
import { Refusal } from "../domain/problem";
import { describeFigure } from "../domain/words/figure";

/**
 * Cells of one tab that are read, blank ones included: a list of 5,000 members takes 200,000. A
 * script that is given some millions runs out of memory, which nobody can catch.
 */
const MOST_CELLS = 2_000_000;

/** Throws Refusal "tab-too-large" where what is in use of a tab, "A1:AE302000", is beyond reading. */
export function checkReach(name: string, inUse: string): void {
  const last = parseCellName(inUse.split(":").pop() ?? "");
  if (last === null) return;
  const { row, column } = last;
  const count = row * column;
  if (count <= MOST_CELLS) return;
  throw new Refusal(
    "tab-too-large",
    `The tab ${name} is in use down to row ${describeFigure(row)} and across to column ${columnName(column)}: that is ${describeFigure(count)} cells, and Compact reads ${describeFigure(MOST_CELLS)} of a tab at most. ` +
      `Often one cell far below or to the right was filled by mistake, if only with a space; Ctrl + End goes to ${cellName(column, row)}, the last one. Delete the rows and columns beyond your table and try again.`,
  );
}
