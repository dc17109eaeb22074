import { describeDay } from "../../cells/calendarDate";
import { describeCell, isUnused } from "../../cells/cellValue";
import { normalisedTitle } from "../../cells/normalisedTitle";
import { isPlaceholder } from "../../cells/placeholder";
import { eventsThatNeedAnAnswer } from "../../domain/measures/countEvents";
import { quoted } from "../../domain/words/quoted";
import { cellOf } from "../../tables/cellOf";
import type { CompactEvent } from "../../tables/compact";
import type { TableRow } from "../../tables/tableReading";
import type { Checkup } from "../checkup";
import { rowRule } from "../rule";

export const EVENT_RULES = [
  rowRule("Events", {
    id: "event-did-it-happen",
    severity: "warning",
    looksAt: "Events: Status, Date; Settings: As at",
    wrong: "An event's day has passed, but it is still Planned or Scheduled, so it is not counted.",
    mend: "Choose Held or Cancelled, or put the date right.",
    at: "status",
    find: ({ row, status, date }, checkup) => {
      if (date === null || !checkup.index(unanswered).has(row)) return null;
      return {
        says: `is still ${quoted(status)}, though its day was ${describeDay(date)}. Did it happen? Choose Held or Cancelled, or put the date right.`,
      };
    },
  }),
  rowRule("Events", {
    id: "event-date-missing",
    severity: "error",
    looksAt: "Events: Date, where Status is Scheduled or Held",
    wrong: "An event that is Scheduled or Held has no date, so it is not counted.",
    mend: "Type the day; an event without one is Planned.",
    at: "date",
    find: ({ row, status }, { compact }) => {
      if (status !== "Scheduled" && status !== "Held") return null;
      const cell = cellOf(compact.readings.Events, row, "date");
      const seen = describeCell(cell);
      if (!isUnused(cell) && !isPlaceholder(seen)) return null;
      const other = status === "Held" ? "" : ", or choose Planned";
      return {
        says: `is ${isUnused(cell) ? "blank" : quoted(seen)}, though the event is ${status}. Type the day${other}.`,
      };
    },
  }),
  rowRule("Events", {
    id: "event-held-in-future",
    severity: "warning",
    looksAt: "Events: Status, Date",
    wrong: "An event is marked Held, but its day is still to come.",
    mend: "Choose Scheduled, or put the date right.",
    at: "status",
    find: ({ status, date }, { compact }) => {
      if (status !== "Held" || date === null || date <= compact.today) return null;
      return {
        says: `is 'Held', but its day is ${describeDay(date)}, still to come. Choose Scheduled, or put the date right.`,
      };
    },
  }),
  rowRule("Events", {
    id: "event-duplicate",
    severity: "warning",
    looksAt: "Events: Event, Date",
    wrong: "One event stands in two rows, so it is counted twice.",
    mend: "Delete one row, or mark it Cancelled.",
    at: "event",
    find: (event, checkup) => {
      const first = checkup.index(firstOfEach).get(sameEvent(event));
      if (first === undefined || first.row === event.row) return null;
      // A row that was copied whole has one thing to mend, and key-duplicate says it.
      if (normalisedTitle(first.ref) === normalisedTitle(event.ref) && event.ref !== "")
        return null;
      return {
        says: `is ${quoted(event.event)} on the same day as in row ${first.row.sheetRow}, so it is counted twice. Keep one row.`,
      };
    },
  }),
];

function unanswered({ compact }: Checkup): ReadonlySet<TableRow> {
  return new Set(eventsThatNeedAnAnswer(compact).map(({ row }) => row));
}

function firstOfEach({ compact }: Checkup): ReadonlyMap<string, CompactEvent> {
  const first = new Map<string, CompactEvent>();
  for (const event of compact.events) {
    const key = sameEvent(event);
    if (key !== "" && !first.has(key)) first.set(key, event);
  }
  return first;
}

/** "" for an event that cannot be counted twice. */
function sameEvent({ event, type, date, status }: CompactEvent): string {
  if (event === "" || date === null || status === "Cancelled") return "";
  return JSON.stringify([normalisedTitle(event), normalisedTitle(type), date]);
}
