import type { CalendarDate } from "../cells/calendarDate";
import { normalisedTitle } from "../cells/normalisedTitle";
import type { AttendanceRecord } from "../tables/compact";
import type { Attendee } from "./minutesRead";

/** Where *Attendance* has something else of a member at a meeting than its minutes say. */
export interface AttendanceConflict {
  readonly attendee: Attendee;
  /** What stands there: it is not changed. */
  readonly there: AttendanceRecord;
}

/**
 * People of whom *Attendance* already says that they took part otherwise, and deputies in whose place it
 * has another deputy whom the minutes do not name: a corrected name, mostly, and no second deputy.
 */
export function attendanceConflicts(
  rows: readonly AttendanceRecord[],
  attendance: readonly Attendee[],
  date: CalendarDate,
  group: string,
): readonly AttendanceConflict[] {
  const own = rows.filter((row) => row.meetingDate === date && isSame(row.group, group));
  return attendance.flatMap((attendee): readonly AttendanceConflict[] => {
    const { organisation, name, attended, how } = attendee;
    if (organisation === null || how === "not a member") return [];
    const ofMember = own.filter((row) => isSame(row.organisation, organisation));
    const same = ofMember.filter((row) => isSame(row.name, name));
    const isAsRead = same.some((row) => row.attended === "" || isSame(row.attended, attended));
    if (isAsRead) return [];
    const isNamed = (row: AttendanceRecord): boolean =>
      attendance.some(
        (one) => isSame(one.organisation ?? "", organisation) && isSame(one.name, row.name),
      );
    const there =
      same[0] ??
      (attended === "Deputy"
        ? ofMember.find((row) => isSame(row.attended, "Deputy") && !isNamed(row))
        : undefined);
    return there === undefined ? [] : [{ attendee, there }];
  });
}

/** "Karen Sanders, Moulton College (there Present, in the minutes Apologies)". */
export function describeConflict({ attendee, there }: AttendanceConflict): string {
  const { name, organisation, attended } = attendee;
  const who = [name, organisation ?? ""].filter((part) => part !== "").join(", ");
  const isOther = !isSame(there.name, name);
  const was = isOther ? `${there.attended} ${there.name}`.trim() : there.attended;
  return `${who} (there ${was}, in the minutes ${attended})`;
}

function isSame(one: string, other: string): boolean {
  return normalisedTitle(one) === normalisedTitle(other);
}
