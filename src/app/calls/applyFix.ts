import { parseCellName } from "../../cells/sheetGrid";
import { checkCompact } from "../../checks/checkCompact";
import type { RuleId } from "../../checks/rules";
import type { Problem } from "../../domain/problem";
import { cellAt } from "../../tables/cellOf";
import type { Column } from "../../tables/column";
import type { Compact } from "../../tables/compact";
import { SETTINGS, settingCells } from "../../tables/settings";
import { isTableName } from "../../tables/tableName";
import type { TableReading } from "../../tables/tableReading";
import type { ChangesMade } from "../jobs/makeUndoable";
import { type CellToSet, setCells } from "../jobs/setCells";
import { rememberDaysInDoubt } from "../memory/daysInDoubt";
import type { Ports } from "../ports";
import {
  type NamedProblem,
  type ProblemsChanged,
  problemStillThere,
  problemsChanged,
  problemsStillThere,
  readNow,
  type WorkbookNow,
} from "./namedProblem";
import { wordsOfRule } from "./readProblems";
import { typedCell } from "./typedCell";

/** Cells between people's own are written one by one: so many in the minutes that Google gives a run. */
const MOST_AT_ONCE = 300;

/** Puts the suggestion into the one cell. Throws Refusal "changed-since", "locked". */
export function applyFix(
  ports: Ports,
  { problem: named }: { readonly problem: NamedProblem },
): ProblemsChanged {
  return ports.lock.whileLocked(() => {
    const now = readNow(ports);
    const problem = problemStillThere(now.compact, named);
    const set = mend(ports, now, [problem], `${problem.key}: ${problem.column}`);
    return problemsChanged(ports, set, "Applied.");
  });
}

/** Puts the suggestions of several problems into their cells, as one step. Throws Refusal "locked". */
export function applyFixes(
  ports: Ports,
  ask: { readonly problems: readonly NamedProblem[] },
): ProblemsChanged {
  return ports.lock.whileLocked(() => {
    const now = readNow(ports);
    const { found, refused } = problemsStillThere(now.compact, ask.problems);
    const keys = Array.from(new Set(found.map(({ key }) => key)));
    const what = keys.length === 1 ? (keys[0] ?? "") : `${found.length} suggestions`;
    const set = mend(ports, now, found.slice(0, MOST_AT_ONCE), what);
    const cells = set.changed === 1 ? "1 cell" : `${set.changed} cells`;
    return problemsChanged(
      ports,
      { ...set, refused: [...refused, ...set.refused] },
      `Applied to ${cells}.`,
    );
  });
}

/**
 * Puts the suggestions of a rule into their cells, in every table: so many at once as can be undone
 * in one step. Throws Refusal "locked".
 */
export function applyAllFixes(ports: Ports, { rule }: { readonly rule: RuleId }): ProblemsChanged {
  return ports.lock.whileLocked(() => {
    const now = readNow(ports);
    const problems = checkCompact(now.compact).filter(
      (problem) => problem.rule === rule && !problem.accepted && problem.suggestion !== null,
    );
    const set = mend(ports, now, problems.slice(0, MOST_AT_ONCE), wordsOfRule(rule).title);
    const cells = set.changed === 1 ? "1 cell" : `${set.changed} cells`;
    const rest = problems.length - MOST_AT_ONCE;
    return problemsChanged(
      ports,
      set,
      `Applied to ${cells}.${rest > 0 ? ` ${rest} are left: apply again.` : ""}`,
    );
  });
}

/**
 * Puts suggestions into cells, in whatever tables they are: one step to undo. What speaks for days
 * having been misread may go with it, so that is remembered first.
 */
function mend(
  ports: Ports,
  now: WorkbookNow,
  problems: readonly Problem<RuleId>[],
  sentence: string,
): ChangesMade {
  rememberDaysInDoubt(ports, now.compact);
  return setCells(
    ports,
    now.compact.readings,
    problems.flatMap((problem) => cellToMend(now.compact, problem)),
    sentence,
    now,
  );
}

function cellToMend(
  compact: Compact,
  { table, cell, suggestion }: Problem<RuleId>,
): readonly CellToSet[] {
  if (!isTableName(table)) return [];
  const reading: TableReading = compact.readings[table];
  const at = parseCellName(cell);
  const row = reading.rows.find(({ sheetRow }) => sheetRow === at?.row);
  const header = reading.headers.find(({ column }) => column === at?.column);
  if (row === undefined || header === undefined || suggestion === null) return [];
  const current = cellAt(row, header.column);
  const column = columnAt(compact, reading, row.sheetRow, header.field);
  return [{ reading, row, header, to: typedCell(column, current, suggestion) }];
}

/** In Settings every row has a declaration of its own. */
function columnAt(
  compact: Compact,
  reading: TableReading,
  sheetRow: number,
  field: string | null,
): Column | null {
  if (reading.table.rowsAre === "settings" && field === "value") {
    for (const [name, setting] of settingCells(compact.readings.Settings)) {
      if (setting.row.sheetRow === sheetRow) return SETTINGS[name];
    }
  }
  return field === null ? null : (reading.table.columns[field] ?? null);
}
