import { dayCell, textCell } from "../../cells/cellValue";
import type { Change, RowValues } from "../../changes/change";
import { changesToMakeRoom } from "../../changes/changesToAdd";
import { acceptedForm, markAccepted, whereOf } from "../../checks/acceptance";
import { cellOf } from "../../tables/cellOf";
import type { TableReading } from "../../tables/tableReading";
import type { Ports } from "../ports";
import {
  type NamedProblem,
  type ProblemsChanged,
  problemStillThere,
  problemsChanged,
  readNow,
} from "./namedProblem";

/** Writes a row in *Accepted*: the problem stays quiet until its value changes. */
export function acceptProblem(
  ports: Ports,
  ask: { readonly problem: NamedProblem; readonly reason: string },
): ProblemsChanged {
  return ports.lock.whileLocked(() => {
    const { compact, today } = readNow(ports);
    const problem = problemStillThere(compact, ask.problem);
    // The page may not have heard that it was done: asked again, it is not done twice.
    if (problem.accepted) {
      return problemsChanged(ports, { changed: 0, refused: [], change: null }, "");
    }
    const accepted = compact.readings.Accepted;
    const applied = ports.workbook.apply([
      ...changesToMakeRoom(accepted),
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
    return problemsChanged(ports, set, "Accepted: it stays quiet until its value changes.");
  });
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
