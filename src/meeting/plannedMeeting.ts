import { type CalendarDate, describeDay } from "../cells/calendarDate";
import { type DatedMeeting, isDated } from "../domain/meetings/datedMeeting";
import { isSameGroup } from "../domain/meetings/groupMeetings";
import { groupMeant, groupNames } from "../domain/meetings/groupNames";
import { Refusal } from "../domain/problem";
import { listedAll } from "../domain/words/listedAll";
import type { Compact } from "../tables/compact";

/** More are counted, not named. */
const MOST_NAMED = 12;

/** What a workbook without any planned meeting lacks. */
export const NONE_PLANNED =
  "None is planned at all: add its row to Meetings, with the Status Planned.";

/** The meetings that are planned, by day. */
export function plannedMeetings(compact: Compact): readonly DatedMeeting[] {
  return compact.meetings
    .filter(isDated)
    .filter(({ status }) => status === "Planned")
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/**
 * The meeting planned on that day, of that group where a group is named. Throws Refusal
 * "meeting-unknown" with those that are planned where there is none, or more than one.
 */
export function plannedMeeting(
  compact: Compact,
  day: CalendarDate,
  group: string | null,
): DatedMeeting {
  const planned = plannedMeetings(compact);
  const onTheDay = planned.filter(({ date }) => date === day);
  const meant = group === null ? null : (groupMeant(groupNames(compact), group) ?? group);
  const found = onTheDay.filter((one) => {
    if (group === null) return true;
    return isSameGroup(one.group, group) || isSameGroup(one.group, meant ?? group);
  });
  const [meeting, another] = found;
  if (meeting !== undefined && (another === undefined || allOneGroup(found))) return meeting;
  if (meeting !== undefined) {
    const groups = listedAll(found.map((one) => one.group));
    throw new Refusal(
      "meeting-unknown",
      `Two or more groups meet on ${describeDay(day)}: ${groups}. Say which of them.`,
    );
  }
  throw new Refusal(
    "meeting-unknown",
    [notPlanned(compact, day, group), describePlanned(planned)].join(" "),
  );
}

function allOneGroup(found: readonly DatedMeeting[]): boolean {
  return found.every((one) => isSameGroup(one.group, found[0]?.group ?? ""));
}

function notPlanned({ meetings }: Compact, day: CalendarDate, group: string | null): string {
  const other = meetings.find((one) => {
    return one.date === day && (group === null || isSameGroup(one.group, group));
  });
  const on = describeDay(day);
  if (other?.status === "Held") return `The meeting of ${on} is marked as held in Meetings.`;
  if (other?.status === "Cancelled") return `The meeting of ${on} is marked as cancelled.`;
  return `No meeting ${group === null ? "" : `of ${group} `}is planned on ${on}.`;
}

function describePlanned(planned: readonly DatedMeeting[]): string {
  if (planned.length === 0) return NONE_PLANNED;
  const named = planned
    .slice(0, MOST_NAMED)
    .map(({ group, date }) => `${group || "a group that is not named"} on ${describeDay(date)}`);
  const rest = planned.length - named.length;
  return `Planned: ${[...named, ...(rest > 0 ? [`${rest} more`] : [])].join("; ")}.`;
}
