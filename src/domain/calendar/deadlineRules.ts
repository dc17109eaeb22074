import { type CalendarDate, describeDay } from "../../cells/calendarDate";
import { tidyText } from "../../cells/cellValue";
import { normalisedTitle } from "../../cells/normalisedTitle";
import type { Compact } from "../../tables/compact";
import { isOpen } from "../actions/actionPlan";
import { meetingsOf } from "../meetings/groupMeetings";
import { isSteeringGroup } from "../meetings/meetings";
import { groupedBy } from "../words/groupedBy";
import { clipped, listed } from "../words/quoted";
import { calendarYear, isInYear } from "./calendarYear";
import type { YearRule } from "./yearRule";

const MOST_NAMED = 4;

export const measuresAfterLastMeeting: YearRule = {
  id: "measures-after-last-meeting",
  kind: "missing",
  finds:
    "Success measures due in the year, with no Steering Group meeting on or after the due day that could consider them",
  find: (compact) => {
    const year = calendarYear(compact);
    const due = compact.measures.flatMap(({ ref, due }) =>
      due !== null && isInYear(year, due)
        ? [{ day: due, name: refOr(ref, "a success measure") }]
        : [],
    );
    return uncovered(compact, "Steering Group", due);
  },
};

export const actionsAfterLastMeeting: YearRule = {
  id: "actions-after-last-meeting",
  kind: "missing",
  finds: "Open actions due in the year, with no meeting of their group on or after the due day",
  find: (compact) => {
    const year = calendarYear(compact);
    const open = compact.actions.filter(
      (action) => isInYear(year, action.due) && isOpen(compact, action),
    );
    const groups = groupedBy(open, ({ group }) =>
      tidyText(group) === "" || isSteeringGroup(group) ? "" : normalisedTitle(group),
    );
    return Array.from(groups).flatMap(([key, actions]) =>
      uncovered(
        compact,
        key === "" ? "Steering Group" : (actions[0]?.group ?? key),
        actions.flatMap(({ ref, due }) =>
          due === null ? [] : [{ day: due, name: refOr(ref, "an action") }],
        ),
      ),
    );
  },
};

interface Deadline {
  readonly day: CalendarDate;
  readonly name: string;
}

/** One sentence for all deadlines that come after the group's last meeting. */
function uncovered(
  compact: Compact,
  group: string,
  deadlines: readonly Deadline[],
): readonly string[] {
  const meetings = meetingsOf(compact, group);
  const last = meetings[meetings.length - 1]?.date ?? null;
  const left = deadlines.filter(({ day }) => last === null || day > last);
  if (left.length === 0) return [];
  const days = Array.from(groupedBy(left, ({ day }) => day)).sort(([a], [b]) => (a < b ? -1 : 1));
  const named = days.map(
    ([day, due]) =>
      `${listed(
        due.map(({ name }) => name),
        MOST_NAMED,
      )} (due ${describeDay(day)})`,
  );
  const of = clipped(group.replace(/^the /i, ""));
  const none =
    last === null
      ? `No meeting of the ${of} is in Meetings`
      : `No meeting of the ${of} is planned after ${describeDay(last)}`;
  return [`${none}, so none can consider ${listed(named, MOST_NAMED)}.`];
}

function refOr(ref: string, otherwise: string): string {
  return clipped(ref, 20) || otherwise;
}
