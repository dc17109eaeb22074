import type { CalendarDate } from "../../cells/calendarDate";
import { normalisedTitle } from "../../cells/normalisedTitle";
import type { Compact } from "../../tables/compact";
import { type DatedMeeting, isDated } from "./datedMeeting";
import { groupNames } from "./groupNames";
import { isSteeringGroup } from "./meetings";

/** Whether two names are of one group: there is one Steering Group, whatever it is called. */
export function isSameGroup(one: string, other: string): boolean {
  return isSteeringGroup(one)
    ? isSteeringGroup(other)
    : normalisedTitle(one) === normalisedTitle(other);
}

/** The group's last meeting before that day that was held; null where none is known. */
export function lastHeldBefore(
  compact: Compact,
  group: string,
  day: CalendarDate,
): DatedMeeting | null {
  const held = meetingsOf(compact, group).filter(
    ({ date, status }) => status === "Held" && date < day,
  );
  return held[held.length - 1] ?? null;
}

/** The group's first meeting after that day; null where none is known. */
export function firstAfter(
  compact: Compact,
  group: string,
  day: CalendarDate,
): DatedMeeting | null {
  return meetingsOf(compact, group).find(({ date }) => date > day) ?? null;
}

/** The group's meetings by day; those that were cancelled, or have no day, are none. */
export function meetingsOf({ meetings }: Compact, group: string): readonly DatedMeeting[] {
  return meetings
    .filter(isDated)
    .filter((meeting) => meeting.status !== "Cancelled" && isSameGroup(meeting.group, group))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** The groups that meet, report or lead on a priority, but for the Steering Group; alphabetical. */
export function themeGroups(compact: Compact): readonly string[] {
  return Array.from(groupNames(compact).known.values(), ({ name }) => name)
    .filter((name) => !isSteeringGroup(name))
    .sort();
}
