import { type CellValue, dayCell, numberCell, textCell } from "../cells/cellValue";
import type { Judgement } from "../domain/measures/judgement";
import { type LogEntry, logRowsFor } from "../domain/measures/progressLog";
import { describeSinceLast } from "../domain/measures/sinceLast";
import type { Compact } from "../tables/compact";
import type { Change, RowValues } from "./change";
import { autoFields, changesToAdd } from "./changesToAdd";
import { changesToKeepDueDays } from "./changesToKeepDueDays";
import { figureFormats, IN_UNIT } from "./figureFormats";
import { identityOf } from "./rowIdentity";

/**
 * What *Update progress* writes: the auto columns of Success measures and the Action plan, and the log of the As at
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
        const row = identityOf(measures, measure.row);
        const formats = figureFormats(judgement);
        return [{ row, values: valuesOf(compact, judgement), formats }];
      }),
      inUnit: IN_UNIT,
    },
    ...changesToKeepDueDays(compact),
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

function valuesOf(compact: Compact, judgement: Judgement): RowValues {
  return {
    actual: numberCell(judgement.actual),
    dueByNow: numberCell(judgement.dueByNow),
    booked: numberCell(judgement.booked),
    progress: numberCell(judgement.progress),
    status: textCell(judgement.status),
    why: textCell(judgement.why),
    forecast: numberCell(judgement.forecast),
    sinceLast: textCell(describeSinceLast(judgement)),
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
    counted: textCell(entry.counted),
  };
}
