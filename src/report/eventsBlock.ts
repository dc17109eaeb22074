import { describeDay } from "../cells/calendarDate";
import { describeFigure } from "../domain/words/figure";
import type { CompactEvent } from "../tables/compact";
import type { TableBlock } from "./block";
import { tableBlock, tableColumn, words } from "./blocks";
import { withoutContact } from "./contactNames";
import type { ReportSubject } from "./reportSubject";

/** Events by day, those without one last. */
export function eventsBlock(
  subject: ReportSubject,
  description: string,
  events: readonly CompactEvent[],
): TableBlock {
  const inOrder = [...events].sort((a, b) => compareDays(a.date ?? "9", b.date ?? "9"));
  return tableBlock(
    description,
    [
      tableColumn("Date", 15),
      tableColumn("Event", 33),
      tableColumn("Host and venue", 27),
      tableColumn("Status", 12),
      tableColumn("Attended", 13, "right"),
    ],
    inOrder.map(({ date, event, ref, host, venue, status, attendance }) => [
      words(date === null ? "no date yet" : describeDay(date)),
      words([ref, event].filter((part) => part !== "").join(" ")),
      words(
        [...new Set([withoutContact(subject, host), venue])]
          .filter((part) => part !== "")
          .join(", "),
      ),
      words(status),
      words(attendance === null ? "" : describeFigure(attendance)),
    ]),
  );
}

function compareDays(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
