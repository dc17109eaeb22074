import { fc } from "../../support/fastCheck";
import { aDay, aTurn, YEAR_ENDS, YEAR_STARTS } from "./days";
import { aMeetingsTab, anActionPlan, anEventsTab, GROUPS, PRIORITIES } from "./happeningsTabs";
import { aMeasure, type PlainMeasure } from "./measuresTab";
import { aMembersTab } from "./membersTab";
import {
  type PlainCell,
  type PlainRow,
  type PlainTab,
  type PlainWorkbook,
  tabOf,
} from "./plainWorkbook";

const MEASURE_HEADERS = [
  ...["Due", "Ref", "Priority", "Success measure", "Measured by", "Of", "Count", "Direction"],
  ...["Baseline", "Target", "Unit", "Starts", "Profile", "Typed figure", "At risk below", "Among"],
  "What we call it",
];
const LAST_MEETING = "2009-07-08";

/** A whole workbook, with measures of all kinds judged on some day in or about its year. */
export const aWorkbook: fc.Arbitrary<PlainWorkbook> = fc
  .record({
    asAt: fc.oneof(aDay, aTurn),
    isAsAtSet: fc.boolean(),
    measures: fc.array(aMeasure, { minLength: 1, maxLength: 6 }),
    measureHeaders: fc.shuffledSubarray(MEASURE_HEADERS, { minLength: MEASURE_HEADERS.length }),
    members: aMembersTab,
    events: anEventsTab,
    meetings: aMeetingsTab,
    hadLastMeeting: fc.boolean(),
    actions: anActionPlan,
    atRiskBelow: fc.constantFrom<PlainCell>(null, null, 0.75, 60),
    logged: fc.array(
      fc.record({
        measure: fc.integer({ min: 0, max: 2 }),
        day: fc.constantFrom(LAST_MEETING, "2009-05-05"),
        actual: fc.integer({ min: 0, max: 9 }),
      }),
      { maxLength: 4 },
    ),
  })
  .map(({ asAt, isAsAtSet, measures, measureHeaders, members, events, meetings, ...rest }) => ({
    // What is set in the workbook goes before today.
    today: isAsAtSet ? "2011-01-31" : asAt,
    tabs: {
      Settings: settingsTab(isAsAtSet ? { day: asAt } : null, rest.atRiskBelow),
      Members: members,
      // All groups lead on a priority: a group that no tab names is unknown.
      Priorities: tabOf(
        ["Ref", "Priority", "Lead group"],
        PRIORITIES.map((ref, index) => ({
          Ref: ref,
          Priority: `Priority ${ref}`,
          "Lead group": GROUPS[index] ?? null,
        })),
      ),
      "Success measures": tabOf(
        measureHeaders,
        measures.map(({ row }, index) => ({ ...row, Ref: refOf(index) })),
      ),
      Events: events,
      "Action plan": rest.actions,
      Meetings: rest.hadLastMeeting
        ? [...meetings, [{ day: LAST_MEETING }, "Steering Group", null, "Held"]]
        : meetings,
      Figures: tabOf(["Figure", "Measure", "As at", "Source"], figuresOf(measures)),
      "Progress log": logTab(rest.logged, measures),
    },
  }));

function settingsTab(asAt: PlainCell, atRiskBelow: PlainCell): PlainTab {
  return [
    ["Setting", "Value"],
    ["Year starts", { day: YEAR_STARTS }],
    ["Year ends", { day: YEAR_ENDS }],
    ["As at", asAt],
    ["At risk below", atRiskBelow],
  ];
}

/** The rows of all measures, taken by turns: those of one measure do not stand together. */
function figuresOf(measures: readonly PlainMeasure[]): readonly PlainRow[] {
  const longest = Math.max(...measures.map(({ figures }) => figures.length));
  return Array.from({ length: longest }).flatMap((_, row) =>
    measures.flatMap(({ figures }, index) => {
      const figure = figures[row];
      return figure === undefined ? [] : [{ ...figure, Measure: refOf(index) }];
    }),
  );
}

interface Logged {
  readonly measure: number;
  readonly day: string;
  readonly actual: number;
}

/** Rows of measures whose target and due day are as they were then: only these show a change. */
function logTab(rows: readonly Logged[], measures: readonly PlainMeasure[]): PlainTab {
  const once = new Map(rows.map((row) => [`${row.measure} ${row.day}`, row]));
  return tabOf(
    ["Recorded", "As at", "Measure", "Target", "Due", "Actual", "Booked", "Status", "Rules"],
    [...once.values()].flatMap(({ measure, day, actual }) => {
      const { Target, Due, Unit } = measures[measure]?.row ?? {};
      if (typeof Target !== "number" || Unit === "%") return [];
      return [
        {
          Recorded: { day },
          "As at": { day },
          Measure: refOf(measure),
          Target,
          Due: Due ?? null,
          Actual: actual,
          Status: "On course",
        },
      ];
    }),
  );
}

function refOf(index: number): string {
  return `SM${index + 1}`;
}
