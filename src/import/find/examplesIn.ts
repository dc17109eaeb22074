import { describeCell, tidyText } from "../../cells/cellValue";
import { cellIn } from "../oldSheet";
import type { FoundTable } from "./findTables";

const EXAMPLES = 3;

/** "Ann Ash / Bob Bell": what stands in a cell on several lines is several things. */
export function inOneLine(text: string): string {
  return text
    .slice(0, 2000)
    .split(/\r\n|\r|\n/)
    .map(tidyText)
    .filter((line) => line !== "")
    .join(" / ");
}

/** The first few different things that stand in a column of the table, as people read them. */
export function examplesIn({ sheet, header, lastRow }: FoundTable, column: number): string[] {
  const examples: string[] = [];
  for (const row of sheet.cells.slice(header.row, lastRow)) {
    const text = inOneLine(describeCell(cellIn(row, column)));
    if (text !== "" && !examples.includes(text)) examples.push(text);
    if (examples.length === EXAMPLES) break;
  }
  return examples;
}
