import { type CellValue, describeCell, sameCell, tidyText } from "../../cells/cellValue";
import { normalisedTitle } from "../../cells/normalisedTitle";
import { addressesIn } from "../../checks/email/addressesIn";
import type { Column } from "../../tables/column";
import { readCell } from "../../tables/readCell";

/** Whether two cells of a column say the same: case, spaces and the form of a date do not matter. */
export function sameValue(column: Column, a: CellValue, b: CellValue): boolean {
  if (sameCell(a, b)) return true;
  const [one, other] = [readCell(column, a), readCell(column, b)];
  if ("value" in one && "value" in other && one.value === other.value) return true;
  if (column.nature === "day" || column.nature === "number") return false;
  const [first, second] = [describeCell(a), describeCell(b)];
  if (column.nature === "text" && column.holds === "phone")
    return figures(first) === figures(second);
  // "Jane Doe <jane@x.example>" has the address already; a check says what else is wrong with it.
  if (column.nature === "text" && column.holds === "email") {
    return (
      addressesIn(first).some((address) => folded(address) === folded(second)) ||
      folded(first) === folded(second)
    );
  }
  return folded(first) === folded(second);
}

/** Text as it is compared with another person's typing of it. */
export function folded(text: string): string {
  return normalisedTitle(tidyText(text).replace(/[.;]$/, ""));
}

function figures(phone: string): string {
  return phone.replace(/^\+44\s*(\(0\))?\s*/, "0").replace(/[\s()-]/g, "");
}
