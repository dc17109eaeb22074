import { type CalendarDate, describeDay, weekdayOf } from "../../cells/calendarDate";
import { tidyText } from "../../cells/cellValue";
import type { Compact } from "../../tables/compact";
import { type DatedMeeting, isDated } from "../meetings/datedMeeting";
import { expectedMembers } from "../meetings/expectedMembers";
import { isSameGroup, meetingsOf } from "../meetings/groupMeetings";
import { organisationKey } from "../members/organisationKey";
import { countOf } from "../words/figure";
import { groupedBy } from "../words/groupedBy";
import { clipped, listed } from "../words/quoted";
import { calendarYear, isInYear } from "./calendarYear";
import type { YearRule } from "./yearRule";

const MOST_NAMED = 6;

/** Meetings of one day are no trouble unless somebody is expected at more than one of them. */
export const meetingsOnOneDay: YearRule = {
  id: "meetings-on-one-day",
  kind: "clash",
  finds: "Meetings still to come on one day, with members that are expected at more than one",
  find: (compact) =>
    Array.from(meetingsByDay(compact)).flatMap(([day, meetings]) => {
      if (!meetings.some(({ group }) => !isSameGroup(group, meetings[0]?.group ?? ""))) return [];
      const members = expectedMoreThanOnce(compact, meetings);
      if (members.length === 0) return [];
      const groups = listed(meetings.map(nameAndTime), MOST_NAMED);
      const are = members.length === 1 ? "is" : "are";
      return [
        `${groups} meet on ${describeDay(day)}, and ${countOf(members.length, "members")} ${are} expected at more than one: ${listed(members, MOST_NAMED)}.`,
      ];
    }),
};

export const eventOnMeetingDay: YearRule = {
  id: "event-on-meeting-day",
  kind: "clash",
  finds: "An event still to come on the day of a meeting",
  find: (compact) => {
    const meetings = meetingsByDay(compact);
    return compact.events.flatMap(({ date, status, ref, event }) => {
      if (date === null || status === "Held" || status === "Cancelled") return [];
      const onTheDay = meetings.get(date) ?? [];
      if (onTheDay.length === 0) return [];
      const name = clipped([ref, event].filter((part) => part !== "").join(" ")) || "An event";
      return [`${name} is on ${describeDay(date)}, when the ${whoMeets(onTheDay)}.`];
    });
  },
};

/** Bank holidays are known nowhere here: they differ by country and year. */
export const meetingAtWeekend: YearRule = {
  id: "meeting-at-weekend",
  kind: "clash",
  finds: "A meeting still to come on a Saturday or Sunday",
  find: (compact) =>
    Array.from(meetingsByDay(compact)).flatMap(([day, meetings]) =>
      ["Saturday", "Sunday"].includes(weekdayOf(day))
        ? [`The ${whoMeets(meetings)} on ${describeDay(day)}, a ${weekdayOf(day)}.`]
        : [],
    ),
};

export const tooFewMeetings: YearRule = {
  id: "too-few-meetings",
  kind: "missing",
  finds:
    "Fewer meetings of the Steering Group held and planned in the year than *Steering Group meetings a year* in Settings",
  find: (compact) => {
    const expected = compact.settings.steeringGroupMeetings;
    const year = calendarYear(compact);
    const meetings = meetingsOf(compact, "Steering Group").filter(({ date }) =>
      isInYear(year, date),
    );
    // A meeting that stands in two rows is one.
    const days = new Set(meetings.map(({ date }) => date)).size;
    if (days >= expected) return [];
    const isHeld = ({ status, date }: DatedMeeting): boolean =>
      status === "Held" && date <= compact.asAt;
    const held = new Set(meetings.filter(isHeld).map(({ date }) => date)).size;
    const planned = days - held;
    return [
      `${countOf(expected, "Steering Group meetings")} a year ${expected === 1 ? "is" : "are"} expected: ${held} held and ${planned} planned from ${describeDay(year.from)} to ${describeDay(year.to)}.`,
    ];
  },
};

/** A report is made for a meeting: one whose meeting was moved is tabled nowhere. */
export const reportWithoutMeeting: YearRule = {
  id: "report-without-meeting",
  kind: "missing",
  finds: "A report of the year that was made for a Steering Group meeting which is not in Meetings",
  find: (compact) => {
    const year = calendarYear(compact);
    const days = new Set(meetingsOf(compact, "Steering Group").map(({ date }) => date));
    const lost = compact.reports
      .map(({ forMeeting }) => forMeeting)
      .filter((day): day is CalendarDate => isInYear(year, day) && !days.has(day as CalendarDate));
    return Array.from(new Set(lost))
      .sort()
      .map(
        (day) =>
          `A report was made for a Steering Group meeting on ${describeDay(day)}; no such meeting is in Meetings, or it was cancelled.`,
      );
  },
};

/** Those still to come, by day: what has been cannot be moved any more. */
function meetingsByDay(compact: Compact): ReadonlyMap<CalendarDate, readonly DatedMeeting[]> {
  const year = calendarYear(compact);
  const toCome = compact.meetings
    .filter(isDated)
    .filter(
      ({ date, status }) =>
        date >= year.from && date >= compact.asAt && status !== "Held" && status !== "Cancelled",
    )
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return groupedBy(toCome, ({ date }) => date);
}

function expectedMoreThanOnce(
  compact: Compact,
  meetings: readonly DatedMeeting[],
): readonly string[] {
  const seen = new Map<string, { readonly name: string; times: number }>();
  for (const meeting of meetings) {
    const organisations = new Map(
      expectedMembers(compact, meeting).map(({ member: { organisation } }) => [
        organisationKey(organisation),
        organisation,
      ]),
    );
    for (const [key, name] of organisations) {
      const earlier = seen.get(key);
      if (earlier === undefined) seen.set(key, { name, times: 1 });
      else earlier.times += 1;
    }
  }
  return Array.from(seen.values())
    .filter(({ times }) => times > 1)
    .map(({ name }) => clipped(name))
    .sort();
}

/** "Steering Group meets", "A and B meet". */
function whoMeets(meetings: readonly DatedMeeting[]): string {
  const groups = Array.from(new Set(meetings.map(({ group }) => nameOf(group))));
  return `${listed(groups, MOST_NAMED)} ${groups.length === 1 ? "meets" : "meet"}`;
}

function nameAndTime({ group, time }: DatedMeeting): string {
  const when = clipped(time, 20);
  return when === "" ? nameOf(group) : `${nameOf(group)} (${when})`;
}

function nameOf(group: string): string {
  return clipped(tidyText(group).replace(/^the /i, "")) || "unnamed group";
}
