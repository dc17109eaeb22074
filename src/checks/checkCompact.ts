import type { Problem } from "../domain/problem";
import type { Compact } from "../tables/compact";
import { isAllAuto } from "../tables/table";
import { TABLE_NAMES, type TableName } from "../tables/tableName";
import { TABLES } from "../tables/tables";
import { markAccepted } from "./acceptance";
import { type FoundProblem, problemsInRows } from "./checkRows";
import { beginCheckup, type Checkup } from "./checkup";
import type { TableFault, TableRule } from "./rule";
import { type DeclaredRule, RULES, type RuleId } from "./rules";

/**
 * Every problem in the workbook (design, section 5): those about headers first, then rows, then
 * cells; tables in their order, rows and columns as they stand. Never throws.
 */
export function checkCompact(compact: Compact): readonly Problem<RuleId>[] {
  const checkup = beginCheckup(compact);
  const found = TABLE_NAMES.filter((name) => !isAllAuto(TABLES[name])).flatMap((name) =>
    inOrder([...problemsOfTable(checkup, name), ...problemsInRows(checkup, name, RULES)]),
  );
  // Sorting keeps the order of what is equal, so tables stay in theirs.
  const ranked = found.sort((a, b) => a.rank - b.rank);
  return markAccepted(
    ranked.map(({ problem }) => problem),
    compact.accepted,
  );
}

function inOrder(found: FoundProblem[]): FoundProblem[] {
  return found.sort((a, b) => a.rank - b.rank || a.row - b.row || a.column - b.column);
}

function problemsOfTable(checkup: Checkup, name: TableName): FoundProblem[] {
  const reading = checkup.compact.readings[name];
  return RULES.flatMap((rule) => {
    if (rule.kind !== "headers" && rule.kind !== "rows") return [];
    if (rule.tab !== undefined && rule.tab !== name) return [];
    return rule.find(reading, checkup).map((fault) => ({
      rank: rule.kind === "headers" ? 0 : 1,
      row: fault.row ?? 0,
      column: 0,
      problem: tableProblem(rule, name, fault),
    }));
  });
}

function tableProblem(
  rule: DeclaredRule<TableRule>,
  table: TableName,
  fault: TableFault,
): Problem<RuleId> {
  return {
    rule: rule.id,
    severity: fault.severity ?? rule.severity,
    table,
    key: fault.key ?? "",
    column: fault.column ?? "",
    cell: fault.cell ?? "",
    seen: fault.seen ?? "",
    message: fault.message,
    suggestion: null,
    accepted: false,
  };
}
