import { type CellValue, isUnused } from "../cells/cellValue";
import { normalisedTitle } from "../cells/normalisedTitle";
import type { SheetGrid } from "../cells/sheetGrid";
import { membersTable } from "./tabs/membersTable";

/** How many rows in use at the end are looked at: more than people put below a table. */
const MOST_ROWS = 30;
/** A record with more words than these is no count and no sum. */
const MOST_TEXTS = 3;

/**
 * The rows at the end of Members that may be counts and sums of those above, which only their
 * formulas tell: few words, no address. Null where there are none, and for other tabs, whose rows are
 * short anyway and bear no names.
 */
export function endRowsInDoubt({
  name,
  cells,
}: SheetGrid): { readonly first: number; readonly last: number } | null {
  const normalised = normalisedTitle(name);
  const titles = [membersTable.name, ...membersTable.aliases];
  if (!titles.some((title) => normalisedTitle(title) === normalised)) return null;
  const doubted: number[] = [];
  let seen = 0;
  for (let row = cells.length; row > 1 && seen < MOST_ROWS; row -= 1) {
    const used = (cells[row - 1] ?? []).filter((cell) => !isUnused(cell));
    if (used.length === 0) continue;
    seen += 1;
    const isNameAlone = used.every((cell) => cell.kind === "text" && !LIKE_A_COUNT.test(cell.text));
    if (mayBeSums(used) && (!isNameAlone || repeatsOneAbove(cells, row))) doubted.push(row);
  }
  const [last, first] = [doubted[0], doubted[doubted.length - 1]];
  return first === undefined || last === undefined ? null : { first, last };
}

/** "Signed up: 8", "27 councils" */
const LIKE_A_COUNT = /[:=]|^\d/;

/** The same first word as a row above: a formula that picks one of them shows its name. */
function repeatsOneAbove(cells: SheetGrid["cells"], row: number): boolean {
  const here = cells[row - 1] ?? [];
  const at = here.findIndex((cell) => !isUnused(cell));
  const first = here[at];
  if (first?.kind !== "text") return false;
  return cells.slice(0, row - 1).some((above) => {
    const cell = above[at];
    return cell?.kind === "text" && cell.text === first.text;
  });
}

function mayBeSums(used: readonly CellValue[]): boolean {
  const texts = used.flatMap((cell) => (cell.kind === "text" ? [cell.text] : []));
  return texts.length <= MOST_TEXTS && !texts.some((text) => text.includes("@"));
}
