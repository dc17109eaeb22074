import { checkCompact } from "../../checks/checkCompact";
import { parseCellName } from "../../checks/place";
import type { RuleId } from "../../checks/rules";
import { type Problem, Refusal } from "../../domain/problem";
import { listedAll } from "../../domain/words/listedAll";
import { cellAt } from "../../tables/cellOf";
import type { Column } from "../../tables/column";
import type { Compact } from "../../tables/compact";
import { SETTINGS, settingCells } from "../../tables/settings";
import { isTableName } from "../../tables/tableName";
import type { TableReading } from "../../tables/tableReading";
import { compactRead } from "../jobs/compactRead";
import { changesToPutRowsBack } from "../jobs/rowsKept";
import { type CellsSet, type CellToSet, changesToUndo, setCells } from "../jobs/setCells";
import { rememberDaysInDoubt } from "../memory/daysInDoubt";
import {
  type RememberedChange,
  recallChanges,
  rememberUndoing,
  rememberUndone,
} from "../memory/madeChanges";
import { settleChanges } from "../memory/settledChanges";
import type { Ports } from "../ports";
import {
  type NamedProblem,
  type ProblemsChanged,
  problemStillThere,
  problemsChanged,
  readNow,
  type WorkbookNow,
} from "./namedProblem";
import { wordsOfRule } from "./readProblems";
import { typedCell } from "./typedCell";

/** What is remembered of so many changes, so that they can be undone, has room in the document. */
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
 * Puts back what stood there before a change, also long after it was made; a cell that has changed
 * since is left alone and said so. Throws Refusal "change-gone", "locked".
 */
export function undoChange(ports: Ports, { id }: { readonly id: number }): ProblemsChanged {
  return ports.lock.whileLocked(() => {
    const reading = ports.workbook.read();
    const { readings } = compactRead(ports, reading);
    settleChanges(ports.memory, () => readings);
    const change = recallChanges(ports.memory).find((remembered) => remembered.id === id);
    if (change === undefined || change.undone) {
      throw new Refusal("change-gone", "That change was undone before, or is too long ago.");
    }
    rememberUndoing(ports.memory, id);
    const applied = ports.workbook.apply([
      ...changesToUndo(change),
      ...changesToPutRowsBack(change, ports.workbook.readCopy, readings),
    ]);
    rememberUndone(ports.memory, id, applied.cellsChanged > 0);
    return problemsChanged(
      ports,
      { changed: applied.cellsChanged, refused: applied.refused, change: null },
      ["Undone.", tabsThatStay(change)].join(" ").trim(),
    );
  });
}

function tabsThatStay({ keptIn = [] }: RememberedChange): string {
  if (keptIn.length === 0) return "";
  const tabs = listedAll(keptIn.map(({ tab }) => `"${tab}"`));
  return `The tabs ${tabs} stay until you delete them.`;
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
): CellsSet {
  rememberDaysInDoubt(ports, now.compact);
  return setCells(
    ports,
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
      if (setting.sheetRow === sheetRow) return SETTINGS[name];
    }
  }
  return field === null ? null : (reading.table.columns[field] ?? null);
}
