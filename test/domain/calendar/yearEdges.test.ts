import { parseActionDueDates } from "../../../src/domain/actions/actionDueDates";
import {
  actionsDoneSinceLastMeeting,
  actionsDueBeforeNextMeeting,
  overdueActions,
} from "../../../src/domain/actions/actionPlan";
import { calendarYear } from "../../../src/domain/calendar/calendarYear";
import { yearFindings } from "../../../src/domain/calendar/yearFindings";
import { yearLanes } from "../../../src/domain/calendar/yearLanes";
import {
  lastSteeringGroupMeeting,
  nextSteeringGroupMeeting,
  programmeYear,
} from "../../../src/domain/meetings/meetings";
import {
  aCompact,
  aMeasure,
  aMember,
  anAction,
  anEvent,
  type CompactParts,
  type Row,
} from "../../support/builders";

const LD = "Learning and Development Theme Group";
const meeting = (date: string, row: Row = {}): Row => ({
  Date: date,
  Group: "Steering Group",
  Status: "Planned",
  ...row,
});
const said = (parts: CompactParts, rule: string) =>
  yearFindings(aCompact(parts))
    .filter((finding) => finding.rule === rule)
    .map(({ sentence }) => sentence);

describe("the programme year", () => {
  test("is that of Settings, else the twelve months up to its end or the As at day", () => {
    const year = (settings: Row) => programmeYear(aCompact({ settings }));
    expect(year({})).toEqual({ from: "2009-04-01", to: "2010-03-31" });
    expect(year({ "Year starts": "" })).toEqual({ from: "2009-04-01", to: "2010-03-31" });
    expect(year({ "Year starts": "", "Year ends": "" })).toEqual({
      from: "2008-10-08",
      to: "2009-10-07",
    });
    expect(year({ "Year starts": "2010-04-01" })).toEqual({ from: "2010-03-31", to: "2010-03-31" });
    expect(calendarYear(aCompact({ settings: { "Year ends": "2009-12-31" } }))).toEqual({
      from: "2009-04-01",
      to: "2010-03-31",
    });
  });

  test("on the day itself a meeting is still to come until it is held", () => {
    const next = (rows: readonly Row[]) =>
      nextSteeringGroupMeeting(aCompact({ meetings: rows }))?.date ?? null;
    const last = (rows: readonly Row[]) =>
      lastSteeringGroupMeeting(aCompact({ meetings: rows }))?.date ?? null;
    const held = { Status: "Held" };
    expect([
      next([meeting("2009-10-07")]),
      next([meeting("2009-10-07", held)]),
      next([meeting("2009-10-06")]),
    ]).toEqual(["2009-10-07", null, null]);
    expect(
      next([
        meeting("2009-12-10"),
        meeting("2009-11-10"),
        meeting("2009-10-20", { Group: LD }),
        meeting("2009-10-21", { Status: "Cancelled" }),
      ]),
    ).toBe("2009-11-10");
    expect([
      last([meeting("2009-10-07", held)]),
      last([meeting("2009-10-06", held)]),
      last([meeting("2009-10-06")]),
    ]).toEqual([null, "2009-10-06", null]);
  });
});

describe("meetings of one day", () => {
  const both = { "Steering Group member": "Jo Bell", "Theme groups": LD };
  const members = ["Moulton", "Corby"].map((name) => aMember(name, both));
  const day = [
    meeting("2009-12-10", { Group: "The Steering Group", Time: " 10:00 " }),
    meeting("2009-12-10", { Group: LD }),
  ];

  test("name all that are expected at more than one, and the hour where it is known", () => {
    expect(said({ members, meetings: day }, "meetings-on-one-day")).toEqual([
      `Steering Group (10:00) and ${LD} meet on 10 Dec 2009, and 2 members are expected at more than one: Corby and Moulton.`,
    ]);
  });

  test("of one group are no trouble, nor those before the As at day or the year", () => {
    expect(
      said({ members, meetings: [day[0] ?? {}, day[0] ?? {}] }, "meetings-on-one-day"),
    ).toEqual([]);
    const past = day.map((row) => ({ ...row, Date: "2009-10-06" }));
    expect(said({ members, meetings: past }, "meetings-on-one-day")).toEqual([]);
    const today = day.map((row) => ({ ...row, Date: "2009-10-07" }));
    expect(said({ members, meetings: today }, "meetings-on-one-day")).toHaveLength(1);
    const cancelled = day.map((row) => ({ ...row, Status: "Cancelled" }));
    expect(said({ members, meetings: cancelled }, "meetings-on-one-day")).toEqual([]);
  });

  test("at the weekend are told of both days, also of a group that nobody named", () => {
    const meetings = [
      meeting("2009-12-12", { Group: "" }),
      meeting("2009-12-13"),
      meeting("2009-12-14"),
      meeting("2009-12-13", { Group: LD }),
    ];
    expect(said({ meetings }, "meeting-at-weekend")).toEqual([
      "The unnamed group meets on 12 Dec 2009, a Saturday.",
      `The Steering Group and ${LD} meet on 13 Dec 2009, a Sunday.`,
    ]);
  });

  test("clash with events still to come, by what those are called", () => {
    const meetings = [meeting("2009-12-10"), meeting("2009-12-10", { Group: LD })];
    const event = (ref: string, name: string, status: string): Row => ({
      Ref: ref,
      Event: name,
      Status: status,
      Date: "2009-12-10",
    });
    const events = [
      event("E1", "Fair", "Planned"),
      event("", "Seminar", "Scheduled"),
      event("E3", "", "Planned"),
      event("E4", "Held", "Held"),
      { Ref: "E5", Event: "No day", Status: "Planned" },
    ];
    const when = `is on 10 Dec 2009, when the Steering Group and ${LD} meet.`;
    expect(said({ meetings, events }, "event-on-meeting-day")).toEqual([
      `E1 Fair ${when}`,
      `Seminar ${when}`,
      `E3 ${when}`,
    ]);
    expect(said({ meetings: [], events }, "event-on-meeting-day")).toEqual([]);
  });
});

test("one meeting a year is expected in its own words; as many as are planned are enough", () => {
  const settings = { "Steering Group meetings a year": 1 };
  expect(said({ settings }, "too-few-meetings")).toEqual([
    "1 Steering Group meeting a year is expected: 0 held and 0 planned from 1 Apr 2009 to 31 Mar 2010.",
  ]);
  expect(said({ settings, meetings: [meeting("2010-03-31")] }, "too-few-meetings")).toEqual([]);
  expect(
    said(
      {
        settings: { "Steering Group meetings a year": 3 },
        meetings: [
          meeting("2009-09-09", { Status: "Held" }),
          meeting("2009-10-07", { Status: "Held" }),
        ],
      },
      "too-few-meetings",
    ),
  ).toEqual([
    "3 Steering Group meetings a year are expected: 2 held and 0 planned from 1 Apr 2009 to 31 Mar 2010.",
  ]);
});

test("deadlines without a Ref are named as what they are; those of another year are none", () => {
  const measures = [
    aMeasure({ Ref: "", Due: "2010-03-31" }),
    aMeasure({ Ref: "SM2", Due: "2010-04-01" }),
    aMeasure({ Ref: "SM3", Due: "" }),
  ];
  expect(said({ measures }, "measures-after-last-meeting")).toEqual([
    "No meeting of the Steering Group is in Meetings, so none can consider a success measure (due 31 Mar 2010).",
  ]);
  const open = { Status: "In progress", Due: "2010-01-15" };
  const actions = [
    anAction("", open),
    anAction("A2", { ...open, Group: "the Steering Group" }),
    anAction("A3", { ...open, Status: "Deferred" }),
    anAction("A4", { ...open, Due: "" }),
  ];
  expect(
    said({ actions, meetings: [meeting("2010-01-14")] }, "actions-after-last-meeting"),
  ).toEqual([
    "No meeting of the Steering Group is planned after 14 Jan 2010, so none can consider an action and A2 (due 15 Jan 2010).",
  ]);
  expect(
    said({ actions, meetings: [meeting("2010-01-15")] }, "actions-after-last-meeting"),
  ).toEqual([]);
  expect(
    said(
      { actions: [anAction("A1", { ...open, Group: "The HR Group" })] },
      "actions-after-last-meeting",
    ),
  ).toEqual([
    "No meeting of the HR Group is in Meetings, so none can consider A1 (due 15 Jan 2010).",
  ]);
});

test("reports for meetings that are in no list are told by day, each once", () => {
  const report = (day: string) => ({
    Created: "1 Sep 2009, 10:00",
    "For meeting": day,
    Title: "Report",
    Outcome: "Made",
  });
  const reports = ["2010-01-14", "2009-10-01", "2010-01-14", "2010-04-01", "", "2009-12-10"].map(
    report,
  );
  const lost = (day: string) =>
    `A report was made for a Steering Group meeting on ${day}; no such meeting is in Meetings, or it was cancelled.`;
  expect(said({ reports, meetings: [meeting("2009-12-10")] }, "report-without-meeting")).toEqual([
    lost("1 Oct 2009"),
    lost("14 Jan 2010"),
  ]);
});

describe("the lanes of the year", () => {
  const lanes = (parts: CompactParts) =>
    Object.fromEntries(
      yearLanes(aCompact(parts)).map(({ name, marks }) => [
        name,
        marks.map(({ day, state, ref, about }) => [day, state, ref, about].join("|")),
      ]),
    );

  test("hold what has a day in it, by day, as it was known on the As at day", () => {
    const found = lanes({
      meetings: [
        meeting("2009-12-10", { Time: "10:00", Venue: "Town Hall" }),
        meeting("2009-10-07", { Status: "Held" }),
        meeting("2009-10-08", { Status: "Held", Venue: "Town Hall" }),
        meeting("2009-05-01", { Status: "Cancelled" }),
        meeting("2009-03-31", { Status: "Held" }),
        meeting("2010-04-01"),
        meeting("", {}),
        meeting("2009-06-01", { Group: LD }),
      ],
      events: [
        anEvent("E2", { Date: "2009-09-01" }),
        anEvent("E1", { Date: "2009-05-01", Status: "Planned" }),
        anEvent("E3", {}),
      ],
      measures: [
        aMeasure({ "Success measure": "Ten pledges" }),
        aMeasure({ Ref: "SM2", Due: "2009-12-31", "Success measure": "" }),
      ],
      actions: [
        anAction("A1", { Status: "In progress", Due: "2009-10-06" }),
        anAction("A2", { Status: "In progress", Due: "2009-10-07" }),
        anAction("A3", { Status: "Done", "Done on": "2009-05-01", Due: "2009-10-07" }),
      ],
      reports: [
        { Created: "7 Oct 2009, 10:00", Title: "x", "For meeting": "2009-12-10", Outcome: "Made" },
        { Created: "1 Sep 2009, 10:00", Title: "x", Outcome: "Made" },
        { Created: "8 Oct 2009, 10:00", Title: "x", Outcome: "Made" },
        { Created: "2 Sep 2009, 10:00", Title: "x", Outcome: "Being made…" },
      ],
    });
    expect(found).toEqual({
      "Steering Group": [
        "2009-05-01|cancelled||",
        "2009-10-07|held||",
        "2009-10-08|planned||Town Hall",
        "2009-12-10|planned||10:00, Town Hall",
      ],
      [LD]: ["2009-06-01|planned||"],
      Events: ["2009-05-01|planned|E1|E1", "2009-09-01|held|E2|E2"],
      "Success measures due": ["2009-12-31|due|SM2|", "2010-03-31|due|SM1|Ten pledges"],
      "Actions due": ["2009-10-06|overdue|A1|something to do", "2009-10-07|due|A2|something to do"],
      "Reports made": ["2009-09-01|made||", "2009-10-07|made||for the meeting on 10 Dec 2009"],
    });
  });

  test("of eight Theme Groups have a line each, of nine the last two share one", () => {
    const groups = (count: number) =>
      Array.from({ length: count }, (_, at) =>
        meeting("2009-12-10", { Group: `Group ${String.fromCharCode(65 + at)}` }),
      );
    const names = (count: number) =>
      yearLanes(aCompact({ meetings: groups(count) })).map(({ name }) => name);
    expect(names(8)).toContain("Group H");
    expect(names(8)).not.toContain("Other groups");
    expect(names(9).slice(0, 9)).toEqual([
      "Steering Group",
      "Group A",
      "Group B",
      "Group C",
      "Group D",
      "Group E",
      "Group F",
      "Group G",
      "Other groups",
    ]);
    expect(lanes({ meetings: groups(9) })["Other groups"]).toHaveLength(2);
  });
});

describe("the action plan", () => {
  const refs = (list: readonly { readonly ref: string }[]) => list.map(({ ref }) => ref);
  const actions = [
    anAction("A1", { Status: "In progress", Due: "2009-10-06" }),
    anAction("A2", { Status: "In progress", Due: "2009-09-01" }),
    anAction("A3", { Status: "In progress", Due: "2009-10-07" }),
    anAction("A4", { Status: "In progress", Due: "2009-12-10" }),
    anAction("A5", { Status: "In progress", Due: "2009-12-11" }),
    anAction("A6", { Status: "In progress", Due: "2009-09-01" }),
    anAction("A7", { Status: "In progress", Due: "2009-09-01", "Raised on": "2009-10-08" }),
    anAction("A8", { Status: "In progress", Due: "2009-09-02", "Raised on": "2009-10-07" }),
    anAction("B1", { "Done on": "2009-09-09" }),
    anAction("B2", { "Done on": "2009-09-11" }),
    anAction("B3", { "Done on": "2009-09-10" }),
    anAction("B4", { "Done on": "2009-10-07" }),
    anAction("B5", { "Done on": "2009-10-08", Due: "2009-10-01" }),
    anAction("B6", { Due: "2009-10-01" }),
  ];
  const meetings = [meeting("2009-12-10"), meeting("2009-09-09", { Status: "Held" })];

  test("has what is overdue, what is due by the next meeting and what was done since the last", () => {
    const compact = aCompact({ actions, meetings });
    expect(refs(overdueActions(compact))).toEqual(["A2", "A6", "A8", "B5", "A1"]);
    expect(refs(actionsDueBeforeNextMeeting(compact))).toEqual(["A3", "A4"]);
    expect(refs(actionsDoneSinceLastMeeting(compact))).toEqual(["B3", "B2", "B4"]);
    expect(refs(actionsDueBeforeNextMeeting(aCompact({ actions })))).toEqual([]);
    expect(refs(actionsDoneSinceLastMeeting(aCompact({ actions })))).toEqual([
      "B1",
      "B3",
      "B2",
      "B4",
    ]);
  });

  test("keeps due days that are read again, and nothing of what cannot be", () => {
    const days = parseActionDueDates(
      "A1 10 Dec 2009; a 5  30 September 2009 ;A2 soon; 10 Dec 2009; A3 31 Feb 2009",
    );
    expect([...days]).toEqual([
      ["a1", "2009-12-10"],
      ["a 5", "2009-09-30"],
    ]);
  });
});
