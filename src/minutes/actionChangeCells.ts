import type { CalendarDate } from "../cells/calendarDate";
import { type CellValue, dayCell, sameCell, textCell } from "../cells/cellValue";
import type { CellChange, Change } from "../changes/change";
import { identityOf } from "../changes/rowIdentity";
import { cellAt } from "../tables/cellOf";
import type { Compact, PlannedAction } from "../tables/compact";
import type { ActionChange } from "./minutesRead";

/** What a row of the Action plan is to hold; nothing where it holds that already. */
export interface ActionChangeCells {
  readonly change: ActionChange;
  readonly cells: readonly CellChange[];
}

/** The cells of the Action plan that change with what the minutes of that day say became of actions. */
export function actionChangeCells(
  compact: Compact,
  changes: readonly ActionChange[],
  date: CalendarDate,
): readonly ActionChangeCells[] {
  return changes.flatMap((change) => {
    const action = compact.actions.find(
      (one) => one.ref === change.ref && one.action === change.action,
    );
    if (action === undefined) return [];
    const cells = cellsOf(compact, action, valuesOf(action, change, date));
    return cells.length === 0 ? [] : [{ change, cells }];
  });
}

/** One change of the tab for all of them. */
export function changesToActions(all: readonly ActionChangeCells[]): readonly Change[] {
  const cells = all.flatMap((one) => one.cells);
  return cells.length === 0 ? [] : [{ kind: "set cells", table: "Action plan", cells }];
}

/** A day is only ever put later: old minutes, read again, bring no old day back. */
function valuesOf(
  { due, status, doneOn }: PlannedAction,
  { became, day }: ActionChange,
  date: CalendarDate,
): { readonly [field: string]: CellValue } {
  if (status === "Done") return {};
  if (became === "done") {
    return {
      status: textCell("Done"),
      ...(doneOn === null ? { doneOn: dayCell(day ?? date) } : {}),
    };
  }
  if (day === null) return { status: textCell("Deferred") };
  return due === null || day > due ? { due: dayCell(day) } : {};
}

function cellsOf(
  { readings }: Compact,
  { row }: PlannedAction,
  values: { readonly [field: string]: CellValue },
): readonly CellChange[] {
  const reading = readings["Action plan"];
  return Object.entries(values).flatMap(([field, to]): readonly CellChange[] => {
    const header = reading.headers.find((one) => one.field === field);
    if (header === undefined) return [];
    const from = cellAt(row, header.column);
    return sameCell(from, to)
      ? []
      : [{ row: identityOf(reading, row), title: header.title, from, to }];
  });
}
