import { dayCell, textCell } from "../../cells/cellValue";
import type { Change, RowValues } from "../../changes/change";
import { changesToMakeRoom } from "../../changes/changesToAdd";
import { acceptedForm, markAccepted, whereOf } from "../../checks/acceptance";
import type { RuleId } from "../../checks/rules";
import type { Problem } from "../../domain/problem";
import { cellOf } from "../../tables/cellOf";
import type { TableReading } from "../../tables/tableReading";
import { type ChangesMade, makeUndoable } from "../jobs/makeUndoable";
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

/** Writes a row in *Accepted*: the problem stays quiet until its value changes. */
export function acceptProblem(
  ports: Ports,
  ask: { readonly problem: NamedProblem; readonly reason: string },
): ProblemsChanged {
  return ports.lock.whileLocked(() => {
    const now = readNow(ports);
    const problem = problemStillThere(now.compact, ask.problem);
    const set = accept(ports, now, [problem], ask.reason);
    return problemsChanged(ports, set, "Accepted: it stays quiet until its value changes.");
  });
}

/** The same for several, for one reason: one write, and one step that takes it back. */
export function acceptProblems(
  ports: Ports,
  ask: { readonly problems: readonly NamedProblem[]; readonly reason: string },
): ProblemsChanged {
  return ports.lock.whileLocked(() => {
    const now = readNow(ports);
    const { found, refused } = problemsStillThere(now.compact, ask.problems);
    const set = accept(ports, now, found, ask.reason);
    const sentence = `Accepted ${found.length}: they stay quiet until their values change.`;
    return problemsChanged(ports, { ...set, refused: [...refused, ...set.refused] }, sentence);
  });
}

function accept(
  ports: Ports,
  { compact, today, time }: WorkbookNow,
  problems: readonly Problem<RuleId>[],
  reason: string,
): ChangesMade {
  // The page may not have heard that it was done: asked again, it is not done twice.
  const open = problems.filter(({ accepted }) => !accepted);
  const [first] = open;
  if (first === undefined) return { changed: 0, refused: [], change: null };
  const { Accepted: reading } = compact.readings;
  const rows = open.map(
    (problem): RowValues => ({
      rule: textCell(problem.rule),
      where: textCell(whereOf(problem)),
      reason: textCell(reason.trim()),
      acceptedOn: dayCell(today),
      seen: textCell(acceptedForm(problem.seen)),
    }),
  );
  const what = open.length === 1 ? whereOf(first) : `${open.length} problems`;
  return makeUndoable(
    ports,
    compact.readings,
    { today, time },
    {
      sentence: `Accepted: ${what}`,
      changes: [
        ...changesToMakeRoom(reading),
        { kind: "append rows", table: "Accepted", rows: distinctRows(rows) },
      ],
    },
  );
}

/** One row holds for all that are alike in rule, place and value. */
function distinctRows(rows: readonly RowValues[]): readonly RowValues[] {
  return Array.from(new Map(rows.map((row) => [JSON.stringify(row), row])).values());
}

/** Takes the rows of *Accepted* away that keep a problem quiet. */
export function bringBackProblem(
  ports: Ports,
  { problem: named }: { readonly problem: NamedProblem },
): ProblemsChanged {
  return ports.lock.whileLocked(() => {
    const { compact } = readNow(ports);
    const problem = { ...problemStillThere(compact, named), accepted: false };
    const reading = compact.readings.Accepted;
    const [quiet, others] = [true, false].map((isQuiet) =>
      compact.accepted.filter(
        (row) => markAccepted([problem], [row]).some(({ accepted }) => accepted) === isQuiet,
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
    return problemsChanged(ports, set, "It is back among the problems.");
  });
}

function rowValues(reading: TableReading, row: TableReading["rows"][number]): RowValues {
  const values: Record<string, RowValues[string]> = {};
  for (const field of Object.keys(reading.table.columns))
    values[field] = cellOf(reading, row, field);
  return values;
}
