import { addDays, addMonths, type CalendarDate, earlierOf } from "../../cells/calendarDate";
import { normalisedTitle } from "../../cells/normalisedTitle";
import type { Compact, Meeting } from "../../tables/compact";

/** "Steering Group", "Compact Steering Group": the group that asks for the report. */
export function isSteeringGroup(group: string): boolean {
  return normalisedTitle(group).includes("steering group");
}

/** The first Steering Group meeting that is to come after the As at day; null where none is known. */
export function nextSteeringGroupMeeting(compact: Compact): Meeting | null {
  const { asAt } = compact;
  return firstOf(
    steeringGroupMeetings(compact).filter(({ date, status }) => {
      // On the day itself a meeting is still to come until someone says that it was held.
      return date !== null && (date > asAt || (date === asAt && status !== "Held"));
    }),
  );
}

/** The last Steering Group meeting held before the As at day; null where none is known. */
export function lastSteeringGroupMeeting(compact: Compact): Meeting | null {
  const heldMeetings = steeringGroupMeetings(compact).filter(
    ({ date, status }) => status === "Held" && date !== null && date < compact.asAt,
  );
  return heldMeetings[heldMeetings.length - 1] ?? null;
}

/** The programme year; the twelve months up to the As at day where Settings name none. */
export function programmeYear(compact: Compact): {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
} {
  const { settings, asAt } = compact;
  const to = settings.yearEnds ?? asAt;
  const from = settings.yearStarts ?? addDays(addMonths(to, -12), 1);
  return { from: earlierOf(from, to), to };
}

/** By day; cancelled ones and those without a day are none. */
function steeringGroupMeetings(compact: Compact): Meeting[] {
  return compact.meetings
    .filter(({ group, status, date }) => {
      return date !== null && status !== "Cancelled" && isSteeringGroup(group);
    })
    .sort((a, b) => ((a.date ?? "") < (b.date ?? "") ? -1 : 1));
}

function firstOf(meetings: readonly Meeting[]): Meeting | null {
  return meetings[0] ?? null;
}
