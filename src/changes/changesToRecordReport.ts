import type { CalendarDate } from "../cells/calendarDate";
import { dayCell, textCell } from "../cells/cellValue";
import { describeActionDueDates } from "../domain/actions/actionDueDates";
import type { Compact } from "../tables/compact";
import type { Change } from "./change";
import { changesToAdd } from "./changesToAdd";

/**
 * The one row in Reports of a report: added before it is made, and brought up to date as its making
 * goes on. `created` tells which row it is, and no other has it.
 */
export function changesToRecordReport(
  compact: Compact,
  report: { readonly title: string; readonly forMeeting: CalendarDate | null },
  made: { readonly created: string; readonly link: string; readonly outcome: string },
): readonly Change[] {
  return [
    ...changesToAdd(compact.readings.Reports),
    {
      kind: "replace rows",
      table: "Reports",
      field: "created",
      equals: textCell(made.created),
      matchOn: "title",
      ignoring: [],
      rows: [
        {
          created: textCell(made.created),
          asAt: dayCell(compact.asAt),
          forMeeting: dayCell(report.forMeeting),
          title: textCell(report.title),
          link: textCell(made.link),
          outcome: textCell(made.outcome),
          actionsDue: textCell(describeActionDueDates(compact)),
        },
      ],
    },
  ];
}
