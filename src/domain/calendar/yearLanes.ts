import { type CalendarDate, describeDay } from "../../cells/calendarDate";
import { tidyText } from "../../cells/cellValue";
import type { Compact } from "../../tables/compact";
import { isOpen } from "../actions/actionPlan";
import { type DatedMeeting, isDated } from "../meetings/datedMeeting";
import { isSameGroup, themeGroups } from "../meetings/groupMeetings";
import { isSteeringGroup } from "../meetings/meetings";
import { isUnfinished, madeOn } from "../reports/reportMade";
import { calendarYear, isInYear } from "./calendarYear";
import type { YearLane, YearMark } from "./yearMark";

/** Of more Theme Groups the others share a line, or the year would not go on a page. */
const MOST_THEME_GROUPS = 8;

/**
 * All that has a day in the year, line by line: the meetings of the Steering Group and of each Theme
 * Group, events, the deadlines of measures and of open actions, and the reports that were made. As it
 * was known on the As at day.
 */
export function yearLanes(compact: Compact): readonly YearLane[] {
  const groups = themeGroups(compact);
  const others = groups.length > MOST_THEME_GROUPS ? groups.slice(MOST_THEME_GROUPS - 1) : [];
  const isOf =
    (names: readonly string[]) =>
    ({ group }: DatedMeeting): boolean =>
      names.some((name) => isSameGroup(group, name));
  return [
    {
      kind: "meeting",
      name: "Steering Group",
      marks: meetingMarks(compact, ({ group }) => isSteeringGroup(group)),
    },
    ...groups.slice(0, groups.length - others.length).map(
      (name): YearLane => ({
        kind: "meeting",
        name,
        marks: meetingMarks(compact, isOf([name])),
      }),
    ),
    ...(others.length === 0
      ? []
      : [
          {
            kind: "meeting",
            name: "Other groups",
            marks: meetingMarks(compact, isOf(others)),
          } as const,
        ]),
    { kind: "event", name: "Events", marks: eventMarks(compact) },
    { kind: "measure", name: "Success measures due", marks: measureMarks(compact) },
    { kind: "action", name: "Actions due", marks: actionMarks(compact) },
    { kind: "report", name: "Reports made", marks: reportMarks(compact) },
  ];
}

function meetingMarks(
  compact: Compact,
  isOfLane: (meeting: DatedMeeting) => boolean,
): readonly YearMark[] {
  return inOrder(
    compact,
    compact.meetings.filter(isDated).filter(isOfLane),
    ({ date, status, time, venue }) => ({
      kind: "meeting",
      day: date,
      state: stateOf(compact, status, date),
      ref: "",
      about: [time, venue]
        .map(tidyText)
        .filter((part) => part !== "")
        .join(", "),
    }),
  );
}

function eventMarks(compact: Compact): readonly YearMark[] {
  return inOrder(compact, compact.events, ({ date, status, ref, event }) => ({
    kind: "event",
    day: date,
    state: stateOf(compact, status, date),
    ref: tidyText(ref),
    about: tidyText(event),
  }));
}

function measureMarks(compact: Compact): readonly YearMark[] {
  return inOrder(compact, compact.measures, ({ due, ref, measure }) => ({
    kind: "measure",
    day: due,
    state: "due",
    ref: tidyText(ref),
    about: tidyText(measure),
  }));
}

function actionMarks(compact: Compact): readonly YearMark[] {
  const open = compact.actions.filter((action) => isOpen(compact, action));
  return inOrder(compact, open, ({ due, ref, action }) => ({
    kind: "action",
    day: due,
    state: due !== null && due < compact.asAt ? "overdue" : "due",
    ref: tidyText(ref),
    about: tidyText(action),
  }));
}

function reportMarks(compact: Compact): readonly YearMark[] {
  const made = compact.reports.filter((report) => {
    const day = madeOn(report);
    return !isUnfinished(report) && day !== null && day <= compact.asAt;
  });
  return inOrder(compact, made, (report) => ({
    kind: "report",
    day: madeOn(report),
    state: "made",
    ref: "",
    about: report.forMeeting === null ? "" : `for the meeting on ${describeDay(report.forMeeting)}`,
  }));
}

/** What is held later than the As at day was still planned then. */
function stateOf(
  { asAt }: Compact,
  status: string,
  date: CalendarDate | null,
): "held" | "planned" | "cancelled" {
  if (status === "Cancelled") return "cancelled";
  return status === "Held" && date !== null && date <= asAt ? "held" : "planned";
}

/** The marks of the year, by day; rows without a day have none. */
function inOrder<Row>(
  compact: Compact,
  rows: readonly Row[],
  markOf: (row: Row) => Omit<YearMark, "day"> & { readonly day: CalendarDate | null },
): readonly YearMark[] {
  const year = calendarYear(compact);
  return rows
    .map(markOf)
    .filter((mark): mark is YearMark => isInYear(year, mark.day))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}
