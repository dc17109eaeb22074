import { withProblemLooks } from "./problemLooks";
import { withStatusLooks } from "./statusLooks";
import type { TabToMend } from "./tabToMend";

/**
 * The conditional formats of the add-on that a tab lacks, given in one call; those of people stay,
 * before them and in their order. `rows` is how many there are below the headers.
 */
export function looksToMend(
  { sheet, reading: { headerRow, headers }, columns, isJustAdded }: TabToMend,
  rows: number,
): readonly (() => void)[] {
  const hasLooks = columns.some(({ layout }) => layout.showsStatus || layout.tellsProblems);
  if (headerRow === null || !hasLooks) return [];
  const present = isJustAdded ? [] : sheet.getConditionalFormatRules();
  const cells = { sheet, headers, firstRow: headerRow + 1, rows };
  const mended = withProblemLooks(withStatusLooks(present, cells, columns), cells, columns);
  const isMended =
    mended.length !== present.length || mended.some((rule, index) => rule !== present[index]);
  return isMended ? [() => sheet.setConditionalFormatRules([...mended])] : [];
}
