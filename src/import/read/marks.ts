import { type CellValue, describeCell, isUnused, tidyText } from "../../cells/cellValue";
import { readDayAsTyped } from "../../checks/dayAsTyped";
import { isSerial } from "./serials";

/** How the people who filled an old column marked things in it. */
export interface Marks {
  /** What an x means there: null where nobody can tell. */
  readonly cross: "Yes" | "No" | null;
  /** Numbers 1 and 0 are answers. */
  readonly oneIsYes: boolean;
  /** Some dates in it have the month first: the others may as well. */
  readonly monthFirst: boolean;
  /** Nothing stands in it but plain numbers that are days as Excel counts them. */
  readonly allSerials: boolean;
}

const TICKS = /^[✓✔☑✅√]$/;
const YES = /^(y|yes|true)$/i;
const NO = /^(n|no|false)$/i;

export function marksIn(cells: readonly CellValue[]): Marks {
  let ticks = 0;
  let yes = 0;
  let no = 0;
  let zeroOrOne = 0;
  let others = 0;
  let monthFirst = false;
  let serials = 0;
  let filled = 0;
  for (const cell of cells) {
    if (!isUnused(cell)) filled += 1;
    if (isSerial(cell)) serials += 1;
    if (cell.kind === "number") {
      if (cell.number === 0 || cell.number === 1) zeroOrOne += 1;
      else others += 1;
    }
    if (cell.kind !== "text" || cell.text.length > 60) continue;
    const text = tidyText(describeCell(cell));
    if (TICKS.test(text)) ticks += 1;
    else if (YES.test(text)) yes += 1;
    else if (NO.test(text)) no += 1;
    else if (/^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}$/.test(text)) {
      const typed = readDayAsTyped(cell);
      if (typed.kind === "no such day" && typed.monthFirst !== null) monthFirst = true;
    }
  }
  // Beside ticks a cross says no; beside a plain No it says yes; beside a Yes nobody can tell.
  const cross = ticks > 0 ? "No" : no > 0 || yes === 0 ? "Yes" : null;
  const oneIsYes = zeroOrOne > 0 && others === 0;
  return { cross, oneIsYes, monthFirst, allSerials: serials >= 2 && serials === filled };
}
