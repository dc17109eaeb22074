import type { CalendarDate } from "../cells/calendarDate";
import { dayCell, textCell } from "../cells/cellValue";
import { normalisedTitle } from "../cells/normalisedTitle";
import type { Change, RowValues } from "../changes/change";
import { refGiver } from "../changes/newRef";
import { rowsAdded } from "../changes/rowsAdded";
import type { Compact } from "../tables/compact";
import { actionChangeCells, changesToActions } from "./actionChangeCells";
import { type AttendanceConflict, attendanceConflicts } from "./attendanceConflicts";
import { type MinutedMeeting, meetingCells } from "./meetingCells";
import type { ActionChange, Attendee, MinutesRead } from "./minutesRead";

/** What comes into the workbook of the minutes of a meeting, and what does not. */
export interface MinutesToAdd {
  readonly changes: readonly Change[];
  readonly added: {
    readonly attendance: number;
    readonly actions: number;
    readonly meetings: number;
  };
  /** Actions raised before whose rows change. */
  readonly changed: readonly ActionChange[];
  /** Whether the meeting was Planned in Meetings, and is Held by these changes. */
  readonly isMarkedHeld: boolean;
  /** How many sentences come into the Notes of the meeting's row. */
  readonly notesKept: number;
  /** People of organisations that are no members: *Attendance* is of members. */
  readonly notMembers: readonly Attendee[];
  /** Where *Attendance* says otherwise: its rows stay as they are. */
  readonly conflicts: readonly AttendanceConflict[];
}

/**
 * The rows for what minutes say: the meeting and the next one, who was there, and who is to do what.
 * Reading the same minutes twice adds nothing. Filled cells change only of actions that were raised
 * before, where the minutes say what became of them, and of the meeting itself, whose Status was Planned
 * and is Held, and whose Notes take the sentences that a person chose.
 */
export function changesToAddMinutes(
  compact: Compact,
  read: MinutesRead,
  { date, group, notes }: MinutedMeeting,
): MinutesToAdd {
  const meetings = meetingRows(compact, read, { date, group, notes });
  const conflicts = attendanceConflicts(compact.attendance, read.attendance, date, group);
  const inConflict = new Set(conflicts.map(({ attendee }) => attendee));
  const settled = read.attendance.filter((attendee) => !inConflict.has(attendee));
  const attendance = attendanceRows(compact, { ...read, attendance: settled }, date, group);
  const actions = actionRows(compact, read, date, group);
  const changed = actionChangeCells(compact, read.actionChanges, date);
  const { cells, isMarkedHeld, notesKept } = meetingCells(compact, read, { date, group, notes });
  return {
    changes: [
      ...changesToActions(changed),
      ...(cells.length === 0 ? [] : [{ kind: "set cells", table: "Meetings", cells } as const]),
      ...rowsAdded(compact.readings.Meetings, meetings),
      ...rowsAdded(compact.readings.Attendance, attendance),
      ...rowsAdded(compact.readings["Action plan"], actions),
    ],
    added: {
      attendance: attendance.length,
      actions: actions.length,
      meetings: meetings.length,
    },
    changed: changed.map(({ change }) => change),
    isMarkedHeld,
    notesKept,
    notMembers: read.attendance.filter(({ how }) => how === "not a member"),
    conflicts,
  };
}

function meetingRows(
  { meetings }: Compact,
  { meeting, nextMeeting }: MinutesRead,
  { date, group, notes }: MinutedMeeting,
): readonly RowValues[] {
  const isThere = (day: CalendarDate): boolean =>
    meetings.some((one) => one.date === day && isSame(one.group, group));
  const rows: RowValues[] = [];
  if (!isThere(date)) {
    const row = { date: dayCell(date), group: textCell(group), status: textCell("Held") };
    rows.push({ ...row, ...filledText({ venue: meeting.venue, notes: notes.join("\n") }) });
  }
  if (nextMeeting !== null && !isThere(nextMeeting.date)) {
    const { date: day, venue, time } = nextMeeting;
    const row = { date: dayCell(day), group: textCell(group), status: textCell("Planned") };
    rows.push({ ...row, ...filledText({ venue, time }) });
  }
  return rows;
}

function attendanceRows(
  { attendance }: Compact,
  read: MinutesRead,
  date: CalendarDate,
  group: string,
): readonly RowValues[] {
  return read.attendance.flatMap(({ organisation, name, attended, how }): readonly RowValues[] => {
    if (organisation === null || how === "not a member") return [];
    const isThere = attendance.some(
      (row) =>
        row.meetingDate === date &&
        isSame(row.group, group) &&
        isSame(row.organisation, organisation) &&
        isSame(row.name, name),
    );
    if (isThere) return [];
    return [
      {
        meetingDate: dayCell(date),
        group: textCell(group),
        organisation: textCell(organisation),
        attended: textCell(attended),
        ...filledText({ name }),
      },
    ];
  });
}

function actionRows(
  { actions, readings }: Compact,
  read: MinutesRead,
  date: CalendarDate,
  group: string,
): readonly RowValues[] {
  const known = new Set(actions.map(({ action }) => normalisedTitle(action)));
  const giveRef = refGiver(readings["Action plan"]);
  return read.actions.flatMap(({ action, owner, due }): readonly RowValues[] => {
    const key = normalisedTitle(action);
    if (known.has(key)) return [];
    known.add(key);
    return [
      {
        action: textCell(action),
        group: textCell(group),
        status: textCell("Not started"),
        raisedOn: dayCell(date),
        ...filledText({ ref: giveRef?.("") ?? null, owner }),
        ...(due === null ? {} : { due: dayCell(due) }),
      },
    ];
  });
}

function isSame(one: string, other: string): boolean {
  return normalisedTitle(one) === normalisedTitle(other);
}

/** Blank values are left out: the cell stays as it is. */
function filledText(values: Readonly<Record<string, string | null>>): RowValues {
  return Object.fromEntries(
    Object.entries(values).flatMap(([field, text]) =>
      text === null || text === "" ? [] : [[field, textCell(text)]],
    ),
  );
}
