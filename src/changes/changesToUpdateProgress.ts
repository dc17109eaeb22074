import { type CellValue, dayCell, numberCell, textCell } from "../domain/cellValue";
import type { Judgement } from "../domain/judgement";
import { type LogEntry, logRowsFor } from "../domain/progressLog";
import { describeSinceLast } from "../domain/sinceLast";
import type { Compact } from "../tables/compact";
import type { TableReading } from "../tables/readTable";
import type { Change, RowValues } from "./change";
import { identityOf } from "./rowIdentity";

/**
 * What *Update progress* writes: the auto columns of Success measures, and the log of the As at
 * day. Judgements are in the order of the measures (design, section 4).
 */
export function changesToUpdateProgress(
  compact: Compact,
  judgements: readonly Judgement[],
): readonly Change[] {
  const measures = compact.readings["Success measures"];
  const log = compact.readings["Progress log"];
  const fields = autoFields(measures);
  return [
    ...changesToAdd(measures),
    {
      kind: "rewrite columns",
      table: "Success measures",
      fields,
      rows: compact.measures.flatMap((measure, index) => {
        const judgement = judgements[index];
        if (judgement === undefined) return [];
        return [{ row: identityOf(measures, measure.row), values: valuesOf(compact, judgement) }];
      }),
    },
    ...changesToAdd(log),
    {
      kind: "replace rows",
      table: "Progress log",
      field: "asAt",
      equals: dayCell(compact.asAt),
      matchOn: "measure",
      ignoring: ["recorded"],
      rows: logRowsFor(compact, judgements).map(logValues),
    },
  ];
}

/** Adds the tab, or the columns of the add-on's own, that are missing. */
function changesToAdd(reading: TableReading): readonly Change[] {
  const table = reading.table.name;
  if (reading.sheetName === null) return [{ kind: "add table", table }];
  const fields = autoFields(reading).filter((field) => reading.columnOf[field] === undefined);
  return fields.length === 0 ? [] : [{ kind: "add columns", table, fields }];
}

function autoFields(reading: TableReading): string[] {
  return Object.entries(reading.table.columns)
    .filter(([, { auto }]) => auto)
    .map(([field]) => field);
}

function valuesOf(compact: Compact, judgement: Judgement): RowValues {
  return {
    actual: numberCell(judgement.actual),
    dueByNow: numberCell(judgement.dueByNow),
    booked: numberCell(judgement.booked),
    progress: numberCell(judgement.progress),
    status: textCell(judgement.status),
    why: textCell(judgement.why),
    forecast: numberCell(judgement.forecast),
    sinceLast: textCell(describeSinceLast(judgement.sinceLast)),
    updated: dayCell(compact.today),
  };
}

function logValues(entry: LogEntry): Record<string, CellValue> {
  return {
    recorded: dayCell(entry.recorded),
    asAt: dayCell(entry.asAt),
    measure: textCell(entry.measure),
    target: numberCell(entry.target),
    due: dayCell(entry.due),
    actual: numberCell(entry.actual),
    booked: numberCell(entry.booked),
    status: textCell(entry.status),
    rules: textCell(entry.rules),
  };
}
