import { MOST_CELLS } from "../../workbook/mostCells";
import type { WorkbookPackage } from "../package/workbookPackage";
import { WorkbookFileError } from "../workbookFileError";
import type { FileSheet } from "./workbookPart";

/** The bytes of `<c><v/></c>`, the least that a cell with something in it takes. */
const LEAST_OF_CELL = 11;
const [ANGLE, C, SLASH] = [0x3c, 0x63, 0x2f];

/**
 * Throws a `WorkbookFileError` where the cells that are filled alone are more than Sheets takes,
 * before any of them is read: ten million take a minute and all of the memory. A part in UTF-16, or
 * with a prefix before its names, is not seen through, and is refused once it has been read.
 */
export function refuseTooManyCells(
  sheets: readonly FileSheet[],
  parts: WorkbookPackage,
  fileName: string,
): void {
  const counted = sheets.map(({ name, path }) => {
    const size = parts.sizeOf(path);
    const bytes = size < MOST_CELLS * LEAST_OF_CELL ? undefined : parts.part(path);
    return { name, cells: bytes === undefined ? 0 : filledCells(bytes) };
  });
  const largest = counted.reduce((most, one) => (one.cells > most.cells ? one : most), {
    name: "",
    cells: 0,
  });
  if (largest.cells <= MOST_CELLS) return;
  throw new WorkbookFileError(
    `${fileName} is too large: its tab ${largest.name} has ${largest.cells.toLocaleString("en-GB")} filled cells, and Google Sheets takes 10 million in a spreadsheet. ` +
      "Take out rows that are not needed, or put some of them into a file of their own, and save the file again.",
    true,
  );
}

/** A cell that is filled has an end of its own, `</c>`; one that only has a look ends where it begins. */
function filledCells(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(ANGLE); at !== -1; at = bytes.indexOf(ANGLE, at + 1)) {
    if (bytes[at + 1] === SLASH && bytes[at + 2] === C && bytes[at + 3] === 0x3e) count += 1;
  }
  return count;
}
