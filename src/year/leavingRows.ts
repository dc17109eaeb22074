import { type CalendarDate, earlierOf } from "../cells/calendarDate";
import { normalisedTitle } from "../cells/normalisedTitle";
import type { CountedFrom } from "../domain/measures/kinds/kind";
import { lastSteeringGroupMeeting } from "../domain/meetings/meetings";
import type { Compact } from "../tables/compact";
import type { TableReading, TableRow } from "../tables/tableReading";
import type { CarriedRows } from "./carriedRows";
import type { ClosingMeasure } from "./closingMeasure";
import type { ProgrammeYear } from "./programmeYear";

/** Rows that leave a tab: they stay in its kept copy. */
export interface LeavingRows {
  readonly reading: TableReading;
  readonly rows: readonly TableRow[];
}

/**
 * The rows that the next year begins without: measures and actions that are not carried on, events
 * that are over, the log and the typed figures of measures that have gone. What the Steering Group
 * has not been told of yet stays for its next report, and so does all that a carried measure counts.
 */
export function leavingRows(
  compact: Compact,
  closing: readonly ClosingMeasure[],
  carried: CarriedRows,
  year: ProgrammeYear,
): readonly LeavingRows[] {
  const { readings } = compact;
  const told = toldUpTo(compact, year);
  const isTold = (on: CalendarDate | null): boolean => on === null || on <= told;
  const gone = closing.filter((measure) => !carried.measures.includes(measure));
  const stays = new Set(carried.measures.map(({ measure }) => normalisedTitle(measure.ref)));
  const goneRefs = new Set(
    gone
      .map(({ measure }) => normalisedTitle(measure.ref))
      .filter((ref) => ref !== "" && !stays.has(ref)),
  );
  const isOfGone = ({ measure }: { readonly measure: string }): boolean =>
    goneRefs.has(normalisedTitle(measure));
  const events = countsEarlier(carried.measures, "Events")
    ? []
    : compact.events.filter(({ status, date }) => {
        return status === "Cancelled"
          ? isTold(date)
          : status === "Held" && date !== null && isTold(date);
      });
  const doneStay = countsEarlier(carried.measures, "Action plan");
  const actions = compact.actions.filter((action) => {
    return action.status === "Done"
      ? !doneStay && isTold(action.doneOn)
      : !carried.actions.includes(action);
  });
  return [
    rowsOf(
      readings["Success measures"],
      gone.map(({ measure }) => measure),
    ),
    rowsOf(readings.Events, events),
    rowsOf(readings["Action plan"], actions),
    rowsOf(readings["Progress log"], compact.log.filter(isOfGone)),
    rowsOf(readings.Figures, compact.figures.filter(isOfGone)),
  ].filter(({ rows }) => rows.length > 0);
}

/** Whether a measure that goes on counts what happened before the next year. */
export function countsEarlier(
  measures: readonly ClosingMeasure[],
  table: CountedFrom["table"],
): boolean {
  return measures.some(({ terms, runsOn }) => {
    return terms.kind?.countedFrom?.table === table && (runsOn || !terms.isNewInPeriod);
  });
}

/** The last day of which the Steering Group has been told. */
function toldUpTo(compact: Compact, { ends }: ProgrammeYear): CalendarDate {
  const meeting = lastSteeringGroupMeeting(compact)?.date ?? ends;
  return earlierOf(meeting, ends);
}

function rowsOf(
  reading: TableReading,
  records: readonly { readonly row: TableRow }[],
): LeavingRows {
  return { reading, rows: records.map(({ row }) => row) };
}
