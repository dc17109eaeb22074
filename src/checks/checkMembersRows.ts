import type { Compact } from "../tables/compact";
import { markAccepted } from "./acceptance";
import { textsByRow } from "./checkColumn";
import { problemsInRows } from "./checkRows";
import { beginCheckup, FEW_ROWS } from "./checkup";
import { RULES } from "./rules";

/** What belongs in the Check cell of one row of the sheet. */
export interface CheckText {
  readonly sheetRow: number;
  readonly text: string;
}

const RULES_FOR_ONE_ROW = RULES.filter((rule) => rule.kind !== "row" || rule.alone);

/**
 * The check while typing: the texts for some rows of Members, by their row in the sheet, the same
 * as `checkColumn` would give. `compact` needs no more than Members, Accepted and Settings. A row
 * that is no record any more gets "".
 */
export function checkMembersRows(
  compact: Compact,
  sheetRows: readonly number[],
): readonly CheckText[] {
  const asked = new Set(sheetRows);
  const edited: number[] = [];
  compact.readings.Members.rows.forEach(({ sheetRow }, index) => {
    if (asked.has(sheetRow)) edited.push(index);
  });
  const checkup = beginCheckup(compact, { isOfFewRows: sheetRows.length <= FEW_ROWS });
  const found = problemsInRows(checkup, "Members", RULES_FOR_ONE_ROW, edited);
  found.sort((a, b) => a.rank - b.rank || a.row - b.row || a.column - b.column);
  const problems = markAccepted(
    found.map(({ problem }) => problem),
    compact.accepted,
  );
  const textOf = textsByRow(problems);
  return sheetRows.map((sheetRow) => ({ sheetRow, text: textOf(sheetRow) }));
}
