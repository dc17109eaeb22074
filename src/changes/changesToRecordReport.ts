import type { CalendarDate } from "../cells/calendarDate";
import { dayCell, textCell } from "../cells/cellValue";
import { describeActionDueDates } from "../domain/actions/actionDueDates";
import type { Compact } from "../tables/compact";
import type { Change } from "./change";
import { changesToAdd } from "./changesToAdd";

/** One row in Reports for a report that was made. */
export function changesToRecordReport(
  compact: Compact,
  report: { readonly title: string; readonly forMeeting: CalendarDate | null },
  made: { readonly created: string; readonly link: string; readonly outcome: string },
): readonly Change[] {
  return [
    ...changesToAdd(compact.readings.Reports),
    {
      kind: "append rows",
      table: "Reports",
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
