import { strToU8 } from "fflate";
import { columnGroups, groupDepth } from "../workbook/columnGroups";
import type { Sheet } from "../workbook/workbook";
import { type PackageParts, textOfPart } from "./packageParts";

/** Columns that are alike, as the library writes them. */
const COLUMNS = /<col min="(\d+)" max="(\d+)"([^>]*?)\/>/g;

/**
 * The parts of a finished file with the groups of columns in them: the library writes of each column of a
 * group what is to stand beside it.
 */
export function withColumnGroups(parts: PackageParts, sheets: readonly Sheet[]): PackageParts {
  const changed: Record<string, Uint8Array> = {};
  sheets.forEach((sheet, index) => {
    if (columnGroups(sheet).length === 0) return;
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    const tellers = new Set(columnsThatTell(sheet));
    const grouped = textOfPart(parts, path).replace(COLUMNS, (_all, min, max, rest) =>
      columnsOf(sheet, tellers, Number(min), Number(max), rest),
    );
    changed[path] = strToU8(grouped);
  });
  return { ...parts, ...changed };
}

/** The columns after groups that are folded, which say that they are. */
export function columnsThatTell(sheet: Sheet): readonly number[] {
  return columnGroups(sheet).flatMap(({ last, folded }) => (folded ? [last + 1] : []));
}

function columnsOf(
  sheet: Sheet,
  tellers: ReadonlySet<number>,
  min: number,
  max: number,
  rest: string,
): string {
  const told = (column: number): string => {
    const depth = groupDepth(sheet, column);
    const level = depth === 0 ? "" : ` outlineLevel="${depth}"`;
    return level + (tellers.has(column) ? ' collapsed="1"' : "");
  };
  let elements = "";
  for (let first = min; first <= max; ) {
    let last = first;
    while (last < max && told(last + 1) === told(first)) last += 1;
    elements += `<col min="${first}" max="${last}"${rest}${told(first)}/>`;
    first = last + 1;
  }
  return elements;
}
