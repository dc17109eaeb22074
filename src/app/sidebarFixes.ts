import type { Change, RowValues } from "../changes/change";
import { acceptedForm, markAccepted, whereOf } from "../checks/acceptance";
import { checkCompact } from "../checks/checkCompact";
import { parseCellName } from "../checks/place";
import type { CalendarDate } from "../domain/calendarDate";
import { cellOf } from "../domain/cellOf";
import { dayCell, textCell } from "../domain/cellValue";
import { type Problem, Refusal } from "../domain/problem";
import type { Column } from "../tables/column";
import { type Compact, parseCompact } from "../tables/compact";
import { cellAt, type TableReading } from "../tables/readTable";
import { SETTINGS, settingCells } from "../tables/settings";
import { isTableName } from "../tables/tableName";
import { checkAfterChange } from "./checkAfterChange";
import { recallChanges, rememberUndone } from "./madeChanges";
import type { Ports } from "./ports";
import { seenBriefly } from "./problemItem";
import { type CellsSet, type CellToSet, changesToUndo, setCells } from "./setCells";
import { problemsState, wordsOf } from "./sidebarProblems";
import type { ProblemsState } from "./sidebarStates";
import { typedCell } from "./typedCell";

/** A problem as the page names it: enough to find it again, and to see that it is still the same. */
export type NamedProblem = Pick<Problem, "rule" | "table" | "key" | "column" | "cell" | "seen">;

/** What became of a change, and the list of problems after it. */
export interface ProblemsChanged {
  readonly said: string;
  readonly refused: readonly string[];
  /** What undoes it; null where there is nothing to undo. */
  readonly change: number | null;
  readonly problems: ProblemsState;
}

/** What is remembered of so many changes, so that they can be undone, has room in the document. */
const MOST_AT_ONCE = 300;

interface Now {
  readonly compact: Compact;
  readonly today: CalendarDate;
  readonly time: string;
}

/** Puts the suggestion into the one cell. Throws Refusal "changed-since", "locked". */
export function applyFix(
  ports: Ports,
  { problem: named }: { readonly problem: NamedProblem },
): ProblemsChanged {
  return ports.lock.whileLocked(() => {
    const now = readNow(ports);
    const problem = stillThere(now.compact, named);
    const set = mend(ports, now, [problem], `${problem.key}: ${problem.column}`);
    return answer(ports, set, "Applied.");
  });
}

/**
 * Puts the suggestions of a rule into their cells, in every table: so many at once as can be undone
 * in one step. Throws Refusal "locked".
 */
export function applyAllFixes(ports: Ports, { rule }: { readonly rule: string }): ProblemsChanged {
  return ports.lock.whileLocked(() => {
    const now = readNow(ports);
    const problems = checkCompact(now.compact).filter(
      (problem) => problem.rule === rule && !problem.accepted && problem.suggestion !== null,
    );
    const set = mend(ports, now, problems.slice(0, MOST_AT_ONCE), wordsOf(rule).title);
    const cells = set.changed === 1 ? "1 cell" : `${set.changed} cells`;
    const rest = problems.length - MOST_AT_ONCE;
    return answer(
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
    const change = recallChanges(ports.memory).find((remembered) => remembered.id === id);
    if (change === undefined || change.undone) {
      throw new Refusal("change-gone", "That change was undone before, or is too long ago.");
    }
    const applied = ports.workbook.apply(changesToUndo(change.cells));
    if (applied.cellsChanged > 0) rememberUndone(ports.memory, id);
    return answer(
      ports,
      { changed: applied.cellsChanged, refused: applied.refused, change: null },
      "Undone.",
    );
  });
}

/** Writes a row in *Accepted*: the problem stays quiet until its value changes. */
export function acceptProblem(
  ports: Ports,
  ask: { readonly problem: NamedProblem; readonly reason: string },
): ProblemsChanged {
  return ports.lock.whileLocked(() => {
    const { compact, today } = readNow(ports);
    const problem = stillThere(compact, ask.problem);
    const accepted = compact.readings.Accepted;
    const applied = ports.workbook.apply([
      ...roomFor(accepted),
      {
        kind: "append rows",
        table: "Accepted",
        rows: [
          {
            rule: textCell(problem.rule),
            where: textCell(whereOf(problem)),
            reason: textCell(ask.reason.trim()),
            acceptedOn: dayCell(today),
            seen: textCell(acceptedForm(problem.seen)),
          },
        ],
      },
    ]);
    const set = { changed: applied.cellsChanged, refused: applied.refused, change: null };
    return answer(ports, set, "Accepted: it stays quiet until its value changes.");
  });
}

/** Takes the rows of *Accepted* away that keep a problem quiet. */
export function bringBackProblem(
  ports: Ports,
  { problem: named }: { readonly problem: NamedProblem },
): ProblemsChanged {
  return ports.lock.whileLocked(() => {
    const { compact } = readNow(ports);
    const problem = { ...stillThere(compact, named), accepted: false };
    const reading = compact.readings.Accepted;
    const [quiet, others] = [true, false].map((wanted) =>
      compact.accepted.filter(
        (row) => markAccepted([problem], [row]).some(({ accepted }) => accepted) === wanted,
      ),
    );
    const rules = new Set(
      (quiet ?? []).map(({ row }) => JSON.stringify(cellOf(reading, row, "rule"))),
    );
    const changes = Array.from(rules, (json): Change => {
      return {
        kind: "replace rows",
        table: "Accepted",
        field: "rule",
        equals: JSON.parse(json),
        matchOn: "where",
        ignoring: [],
        rows: (others ?? [])
          .filter(({ row }) => JSON.stringify(cellOf(reading, row, "rule")) === json)
          .map(({ row }) => rowValues(reading, row)),
      };
    });
    const applied = ports.workbook.apply(changes);
    const set = { changed: applied.cellsChanged, refused: applied.refused, change: null };
    return answer(ports, set, "It is back among the problems.");
  });
}

function readNow(ports: Ports): Now {
  const { grids, today, time } = ports.workbook.read();
  return { compact: parseCompact(grids, today), today, time };
}

/** The problem as it is now, wherever its row has gone. Throws Refusal "changed-since". */
function stillThere(compact: Compact, named: NamedProblem): Problem {
  const same = checkCompact(compact).filter(
    (problem) =>
      problem.rule === named.rule &&
      problem.table === named.table &&
      problem.key === named.key &&
      problem.column === named.column &&
      seenBriefly(problem) === named.seen,
  );
  const found =
    same.find(({ cell }) => cell === named.cell) ?? (same.length === 1 ? same[0] : null);
  if (found) return found;
  const where = [named.key, named.column].filter((part) => part !== "").join(", ");
  throw new Refusal(
    "changed-since",
    `${where || named.table} has changed since this list was made. Nothing was done: check again and look at what it holds now.`,
  );
}

/** Puts suggestions into cells, in whatever tables they are: one step to undo. */
function mend(ports: Ports, now: Now, problems: readonly Problem[], said: string): CellsSet {
  return setCells(
    ports,
    problems.flatMap((problem) => cellToMend(now.compact, problem)),
    said,
    now,
  );
}

function cellToMend(compact: Compact, { table, cell, suggestion }: Problem): readonly CellToSet[] {
  if (!isTableName(table)) return [];
  const reading: TableReading = compact.readings[table];
  const at = parseCellName(cell);
  const row = reading.rows.find(({ sheetRow }) => sheetRow === at?.row);
  const header = reading.headers.find(({ column }) => column === at?.column);
  if (row === undefined || header === undefined || suggestion === null) return [];
  const held = cellAt(row, header.column);
  const column = columnAt(compact, reading, row.sheetRow, header.field);
  return [{ reading, row, header, to: typedCell(column, held, suggestion) }];
}

/** In Settings every row has a declaration of its own. */
function columnAt(
  compact: Compact,
  reading: TableReading,
  sheetRow: number,
  field: string | null,
): Column | null {
  if (reading.table.name === "Settings" && field === "value") {
    for (const [name, setting] of settingCells(compact.readings.Settings)) {
      if (setting.sheetRow === sheetRow) return SETTINGS[name];
    }
  }
  return field === null ? null : (reading.table.columns[field] ?? null);
}

/** *Accepted* with every column that an acceptance fills. */
function roomFor(reading: TableReading): readonly Change[] {
  if (reading.sheetName === null) return [{ kind: "add table", table: "Accepted" }];
  const fields = Object.keys(reading.table.columns).filter(
    (field) => reading.columnOf[field] === undefined,
  );
  return fields.length === 0 ? [] : [{ kind: "add columns", table: "Accepted", fields }];
}

function rowValues(reading: TableReading, row: TableReading["rows"][number]): RowValues {
  const values: Record<string, RowValues[string]> = {};
  for (const field of Object.keys(reading.table.columns))
    values[field] = cellOf(reading, row, field);
  return values;
}

function answer(ports: Ports, set: CellsSet, said: string): ProblemsChanged {
  return {
    said: set.changed > 0 ? said : "Nothing was changed.",
    refused: set.refused,
    change: set.change,
    problems: problemsState(ports, checkAfterChange(ports)),
  };
}
