import { checkCompact } from "../../src/checks/checkCompact";
import {
  aCompact,
  aFigure,
  aMeasure,
  anAction,
  anEvent,
  membersWith,
  percent,
  type Row,
  typed,
} from "../support/builders";

const ABOUT_WORDS = [
  "measure-kind-unlike-words",
  "measure-unit-unlike-words",
  "measure-direction-unlike-words",
  "measure-direction-open",
  "measure-target-below-baseline",
];

/** What the words of a measure are doubted for: the column, and what is suggested for it. */
function asked(sentence: string, row: Row): readonly string[] {
  const compact = aCompact({
    priorities: [{ Ref: "P1", Priority: "Skills Pledge" }],
    members: membersWith("Skills Pledge on", new Array<string>(40).fill("2009-05-01")),
    events: [anEvent("E1", { Date: "2009-09-01" })],
    actions: [anAction("A1", { Priority: "P1", "Done on": "2009-05-01" })],
    figures: row["Measured by"] === "Typed figure" ? [aFigure("2009-09-30", 8)] : [],
    measures: [aMeasure({ "Success measure": sentence, Unit: "", Count: "", ...row })],
  });
  return checkCompact(compact)
    .filter(({ rule }) => ABOUT_WORDS.includes(rule))
    .map(({ column, suggestion }) => `${column}: ${suggestion}`);
}

const MEMBERS = { "Measured by": "Members with", Of: "Skills Pledge on" };
const SHARE = { "Measured by": "Share of members with", Of: "Skills Pledge on" };
const EVENTS = { "Measured by": "Events held", Of: "Good Practice Event" };
const MEETINGS = { "Measured by": "Meetings held", Of: "Steering Group" };
const ACTIONS = { "Measured by": "Actions done", Of: "P1" };
const TYPED = { "Measured by": "Typed figure", Of: "" };

const UP = { Direction: "Increase" };
const DOWN = { Direction: "Decrease" };
const AT_LEAST = { Direction: "Keep at least" };
const AT_MOST = { Direction: "Keep at most" };
const PER_CENT = { Unit: "%" };

test.each<[string, Row]>([
  ["10 organisations to have made the Skills Pledge", { ...MEMBERS, Target: 10 }],
  ["At least 10 organisations to sign the Charter", { ...MEMBERS, Target: 10 }],
  ["Ten members to have signed, 25% of all", { ...MEMBERS, Target: 10 }],
  ["10% more members to sign the pledge", { ...MEMBERS, Baseline: 20, Target: typed("10 % more") }],
  ["10 members to reduce their carbon footprint", { ...MEMBERS, Target: 10 }],
  ["10 members to keep a register of volunteers", { ...MEMBERS, Target: 10 }],
  ["10 members to answer within no more than 14 days", { ...MEMBERS, Target: 10 }],
  ["20 lower-paid staff's employers to sign", { ...MEMBERS, Target: 20 }],
  ["Increase membership of the scheme from 20 to 27", { ...MEMBERS, Baseline: 20, Target: 27 }],
  ["Keep at least 27 members in the scheme", { ...MEMBERS, ...AT_LEAST, Target: 27 }],
  ["Maintain membership at 27", { ...MEMBERS, ...AT_LEAST, Target: 27 }],
  ["75% of members to sign the Charter", { ...SHARE, Target: percent(0.75) }],
  ["75 per cent of members to sign", { ...SHARE, ...PER_CENT, Target: 75 }],
  ["A share of at least 0.75 of members to sign", { ...SHARE, Target: 0.75 }],
  ["Three quarters of members to sign", { ...SHARE, Target: percent(0.75) }],
  ["Hold 2 Good Practice Events", { ...EVENTS, Target: 2 }],
  ["Two cutting-edge events", { ...EVENTS, Target: 2 }],
  ["2 events on how to reduce sickness absence", { ...EVENTS, Target: 2 }],
  ["Reduce waste: 2 events", { ...EVENTS, Target: 2 }],
  ["2 events with 80% of members there", { ...EVENTS, Target: 2 }],
  ["At least 4 meetings of the Steering Group", { ...MEETINGS, Target: 4 }],
  ["Keep holding 4 meetings a year", { ...MEETINGS, Target: 4 }],
  ["Hold no more than 6 meetings", { ...MEETINGS, ...AT_MOST, Target: 6 }],
  ["Share good practice: 3 actions done", { ...ACTIONS, Target: 3 }],
  ["Reduce vacancies from 9% to 7%", { ...TYPED, ...PER_CENT, Baseline: 9, Target: 7 }],
  ["Reduce vacancies to 7", { ...TYPED, ...DOWN, Baseline: 9, Target: 7 }],
  ["Vacancies to be no more than 9", { ...TYPED, ...AT_MOST, Target: 9 }],
  ["No more than 14 days to fill a post", { ...TYPED, ...DOWN, Baseline: 20, Target: 14 }],
  ["Keep sickness absence at 8 days", { ...TYPED, ...AT_MOST, Target: 8 }],
  ["Keep sickness below 8 days", { ...TYPED, ...AT_MOST, Target: 8 }],
  ["15 % less sickness", { ...TYPED, Baseline: 10, Target: typed("15 % less") }],
  ["Train 80 staff to reduce absence to 8 days", { ...TYPED, ...UP, Baseline: 0, Target: 80 }],
  ["Reduce absence by 31 March", { ...TYPED, ...DOWN, Baseline: 9, Target: 8 }],
  ["Train 80 staff to cut absence by 31 March", { ...TYPED, ...UP, Baseline: 0, Target: 80 }],
  ["At least 80 staff on the course", { ...TYPED, Baseline: 0, Target: 80 }],
  ["20 apprentices under 25", { ...TYPED, Baseline: 0, Target: 20 }],
  ["Satisfaction of at least 90%", { ...TYPED, ...PER_CENT, ...AT_LEAST, Target: 90 }],
  ["Job Centre Plus to adopt the mark", { ...TYPED, Baseline: 0, Target: 1 }],
  [
    "Spend no more than £5,000",
    { ...TYPED, ...AT_MOST, Unit: "£", Count: "New in period", Target: 5000 },
  ],
  ["Fall below 7 vacancies", { ...TYPED, ...DOWN, Baseline: 9, Target: 7 }],
  ["Raise awareness among 30 employers", { ...TYPED, ...UP, Target: 30 }],
])("nothing is doubted: %s %j", (sentence, row) => {
  expect(asked(sentence, row)).toEqual([]);
});

test.each<[string, Row, string]>([
  [
    "75% of members to sign the Charter",
    { ...MEMBERS, Target: 75 },
    "Measured by: Share of members with",
  ],
  [
    "75 per cent of members to sign",
    { ...MEMBERS, Target: 21 },
    "Measured by: Share of members with",
  ],
  [
    "Members to sign",
    { ...MEMBERS, ...PER_CENT, Target: 75 },
    "Measured by: Share of members with",
  ],
  ["Half of all members to sign", { ...MEMBERS, Target: 20 }, "Measured by: Share of members with"],
  [
    "The proportion of members that sign",
    { ...MEMBERS, Target: 75 },
    "Measured by: Share of members with",
  ],
  [
    "To be signed by 75% of members",
    { ...MEMBERS, Target: 75 },
    "Measured by: Share of members with",
  ],
  ["80% of members at an event", { ...EVENTS, Target: 80 }, "Measured by: Share of members with"],
  ["Events for young people", { ...EVENTS, ...PER_CENT, Target: 50 }, "Measured by: Typed figure"],
  ["Meetings that are quorate", { ...MEETINGS, Target: percent(0.9) }, "Measured by: Typed figure"],
  ["90% of actions done on time", { ...ACTIONS, Target: 90 }, "Measured by: Typed figure"],
  ["10 organisations to sign", { ...SHARE, Target: 10 }, "Measured by: Members with"],
  ["75% of staff to be trained", { ...TYPED, Baseline: 0, Target: 75 }, "Unit: %"],
  ["Reduce vacancies to 7", { ...TYPED, Target: 7 }, "Direction: Decrease"],
  [
    "Reduce vacancies from 9 to 7",
    { ...TYPED, ...UP, Baseline: 9, Target: 7 },
    "Direction: Decrease",
  ],
  ["Vacancies", { ...TYPED, ...UP, Baseline: 9, Target: 7 }, "Direction: Decrease"],
  ["Vacancies", { ...TYPED, Baseline: 9, Target: 7 }, "Direction: Decrease"],
  ["Vacancies cut from 9 to 7", { ...TYPED, ...UP, Baseline: 0, Target: 7 }, "Direction: Decrease"],
  ["Members to reduce sickness to 7 days", { ...TYPED, ...UP, Target: 7 }, "Direction: Decrease"],
  ["Apprentices", { ...TYPED, ...DOWN, Baseline: 7, Target: 9 }, "Direction: Increase"],
  ["Increase apprentices to 200", { ...TYPED, ...AT_MOST, Target: 200 }, "Direction: Increase"],
  ["Keep membership at 27", { ...MEMBERS, Target: 27 }, "Direction: Keep at least"],
  ["Keep membership at 27", { ...MEMBERS, Baseline: 27, Target: 27 }, "Direction: Keep at least"],
  ["Membership", { ...MEMBERS, Baseline: 27, Target: 27 }, "Direction: Keep at least"],
  ["We will maintain 27 members", { ...MEMBERS, ...UP, Target: 27 }, "Direction: Keep at least"],
  ["Keep vacancies at 9", { ...TYPED, ...UP, Target: 9 }, "Direction: Keep at most"],
  ["Keep turnover below 9", { ...TYPED, Baseline: 0, Target: 9 }, "Direction: Keep at most"],
  ["Vacancies to stay under 9", { ...TYPED, Target: 9 }, "Direction: Keep at most"],
  ["No more than 14 days", { ...TYPED, Target: 14 }, "Direction: Keep at most"],
  ["Complaints not to exceed 14", { ...TYPED, Baseline: 0, Target: 14 }, "Direction: Keep at most"],
  ["14 complaints or fewer", { ...TYPED, Target: 14 }, "Direction: Keep at most"],
  ["Less than 14 days to fill a post", { ...TYPED, Target: 14 }, "Direction: Keep at most"],
  ["No more than 6 meetings", { ...MEETINGS, Target: 6 }, "Direction: Keep at most"],
  ["Membership not to fall below 27", { ...MEMBERS, Target: 27 }, "Direction: Keep at least"],
  ["No fewer than 80 on the course", { ...TYPED, Target: 80 }, "Direction: Keep at least"],
  [
    "At least 80 on the course",
    { ...TYPED, ...DOWN, Baseline: 90, Target: 80 },
    "Direction: Keep at least",
  ],
  ["Spend within £5,000", { ...TYPED, Target: 10 }, "Direction: Increase"],
])("%s %j is doubted: %s", (sentence, row, expected) => {
  expect(asked(sentence, row)).toEqual([expected]);
});

test("what a share or a direction would be is no guess from other words", () => {
  expect(asked("", { ...MEMBERS, Target: 10 })).toEqual([]);
  expect(asked("%".repeat(5_000), { ...MEMBERS, Target: 10 })).toEqual([]);
});
