import type { CalendarDate } from "../cells/calendarDate";
import { type CellValue, isUnused, textCell } from "../cells/cellValue";
import { normalisedTitle } from "../cells/normalisedTitle";
import type { CellChange } from "../changes/change";
import { identityOf } from "../changes/rowIdentity";
import { cellAt } from "../tables/cellOf";
import type { Compact, Meeting } from "../tables/compact";
import type { MinutesRead } from "./minutesRead";

/** Which meeting the minutes are of, and which of their sentences are kept in its Notes. */
export interface MinutedMeeting {
  readonly date: CalendarDate;
  readonly group: string;
  readonly notes: readonly string[];
}

/** What minutes say of meetings that *Meetings* has already. */
export interface MeetingCells {
  readonly cells: readonly CellChange[];
  /** Whether the meeting was Planned and becomes Held. */
  readonly isMarkedHeld: boolean;
  /** How many sentences come into Notes, here or with the meeting's new row. */
  readonly notesKept: number;
}

type Field = "status" | "venue" | "time" | "notes";

/**
 * Minutes say that a meeting was held: its row need not be told so by hand. One that is planned becomes
 * Held, once its day has come; a blank place or time is filled in. Whatever else somebody typed stays.
 */
export function meetingCells(
  compact: Compact,
  { meeting, nextMeeting }: MinutesRead,
  { date, group, notes }: MinutedMeeting,
): MeetingCells {
  const own = rowOf(compact, date, group);
  const next = nextMeeting === null ? null : rowOf(compact, nextMeeting.date, group);
  const newNotes = notes.filter((sentence) => !(own?.notes ?? "").includes(sentence));
  const isMarkedHeld = own?.status === "Planned" && date <= compact.today;
  return {
    isMarkedHeld,
    notesKept: newNotes.length,
    cells: [
      ...(own !== null && isMarkedHeld ? changed(compact, own, "status", textCell("Held")) : []),
      ...(own === null ? [] : filled(compact, own, "venue", meeting.venue)),
      ...(own === null ? [] : noted(compact, own, newNotes)),
      ...(next === null ? [] : filled(compact, next, "venue", nextMeeting?.venue ?? null)),
      ...(next === null ? [] : filled(compact, next, "time", nextMeeting?.time ?? null)),
    ],
  };
}

/** Null where several rows are of that meeting: nobody can tell which of them is meant. */
function rowOf({ meetings }: Compact, date: CalendarDate, group: string): Meeting | null {
  const rows = meetings.filter(
    (one) => one.date === date && normalisedTitle(one.group) === normalisedTitle(group),
  );
  return rows.length === 1 ? (rows[0] ?? null) : null;
}

/** Below what stands there already. */
function noted(compact: Compact, own: Meeting, notes: readonly string[]): readonly CellChange[] {
  if (notes.length === 0) return [];
  const all = [...(own.notes === "" ? [] : [own.notes]), ...notes];
  return changed(compact, own, "notes", textCell(all.join("\n")));
}

function filled(
  compact: Compact,
  meeting: Meeting,
  field: Field,
  said: string | null,
): readonly CellChange[] {
  if (said === null || said === "") return [];
  const column = compact.readings.Meetings.columnOf[field];
  if (column === undefined || !isUnused(cellAt(meeting.row, column))) return [];
  return changed(compact, meeting, field, textCell(said));
}

function changed(
  { readings: { Meetings } }: Compact,
  { row }: Meeting,
  field: Field,
  to: CellValue,
): readonly CellChange[] {
  const column = Meetings.columnOf[field];
  const title = column === undefined ? undefined : Meetings.headers[column - 1]?.title;
  if (column === undefined || title === undefined) return [];
  return [{ row: identityOf(Meetings, row), title, from: cellAt(row, column), to }];
}
