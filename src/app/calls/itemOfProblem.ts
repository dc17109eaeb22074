import { parseCellName } from "../../cells/sheetGrid";
import type { RuleId } from "../../checks/rules";
import type { Problem } from "../../domain/problem";
import { clipped } from "../../domain/words/quoted";
import type { Compact } from "../../tables/compact";
import { isTableName } from "../../tables/tableName";
import { TABLES } from "../../tables/tables";
import type { Place } from "./states/place";
import type { ProblemItem } from "./states/problemsState";

const LONGEST_SEEN = 200;

/** A problem as the sidebar shows it and names it again. */
export function itemOfProblem(
  compact: Compact,
  problem: Problem<RuleId>,
  reason = "",
): ProblemItem {
  const { rule, severity, table, key, column, cell, message, suggestion } = problem;
  return {
    rule,
    severity,
    table,
    key,
    column,
    cell,
    seen: seenBriefly(problem),
    message,
    suggestion,
    place: placeOf(compact, problem),
    memberRow: memberRowOf(problem),
    reason,
  };
}

/** What was seen, short enough to send back: the same cell gives the same words again. */
export function seenBriefly({ seen }: Pick<Problem<RuleId>, "seen">): string {
  return clipped(seen, LONGEST_SEEN);
}

function memberRowOf({ table, cell }: Problem<RuleId>): number | null {
  const isAboutMember = isTableName(table) && TABLES[table].rowsAre === "members";
  return isAboutMember ? (parseCellName(cell)?.row ?? null) : null;
}

function placeOf(compact: Compact, { table, cell }: Problem<RuleId>): Place | null {
  const sheet = isTableName(table) ? compact.readings[table].sheetName : null;
  return sheet === null || cell === "" ? null : { sheet, cell };
}
