import { actionsOfGroup } from "../../../src/domain/actions/actionsOfGroup";
import { carriedFrom } from "../../../src/domain/actions/carriedFrom";
import { expectedMembers } from "../../../src/domain/meetings/expectedMembers";
import {
  firstAfter,
  isSameGroup,
  lastHeldBefore,
  meetingsOf,
  themeGroups,
} from "../../../src/domain/meetings/groupMeetings";
import { groupMeant, groupNames, groupShortFor } from "../../../src/domain/meetings/groupNames";
import { aCompact, aDay, aMember, anAction, type Row } from "../../support/builders";

const LD = "Learning and Development Theme Group";
const HR = "Human Resources Group";

function meeting(date: string, row: Row = {}): Row {
  return { Date: date, Group: "Steering Group", Status: "Held", ...row };
}

const MEETINGS = [
  meeting("2009-09-09"),
  meeting("2009-06-10"),
  meeting("2009-07-01", { Status: "Cancelled" }),
  meeting("2009-12-10", { Status: "Planned" }),
  meeting("", { Status: "Planned" }),
  meeting("2009-08-08", { Group: LD }),
];

describe("a group's meetings", () => {
  const compact = aCompact({ meetings: MEETINGS });

  test("are those with a day that were not cancelled, by day", () => {
    expect(meetingsOf(compact, "The Steering Group").map(({ date }) => date)).toEqual([
      "2009-06-10",
      "2009-09-09",
      "2009-12-10",
    ]);
    expect(meetingsOf(compact, LD.toLowerCase()).map(({ date }) => date)).toEqual(["2009-08-08"]);
  });

  test("before and after a day: that day's is neither, and what is planned was not held", () => {
    const last = (day: string) =>
      lastHeldBefore(compact, "Steering Group", aDay(day))?.date ?? null;
    const next = (day: string) => firstAfter(compact, "Steering Group", aDay(day))?.date ?? null;
    expect([
      last("2009-06-10"),
      last("2009-06-11"),
      last("2009-09-10"),
      last("2010-03-31"),
    ]).toEqual([null, "2009-06-10", "2009-09-09", "2009-09-09"]);
    expect([
      next("2009-06-09"),
      next("2009-06-10"),
      next("2009-09-09"),
      next("2009-12-10"),
    ]).toEqual(["2009-06-10", "2009-09-09", "2009-12-10", null]);
  });

  test("there is one Steering Group, and others are told apart by their names", () => {
    expect([
      isSameGroup("steering group", "The Steering Group"),
      isSameGroup("Steering Group", LD),
      isSameGroup(LD, "Steering Group"),
    ]).toEqual([true, false, false]);
    expect([isSameGroup(LD, ` ${LD.toUpperCase()}`), isSameGroup(LD, HR)]).toEqual([true, false]);
  });
});

describe("the names of groups", () => {
  const compact = aCompact({
    meetings: [
      meeting("2009-06-10", { Group: LD }),
      meeting("2009-06-11", { Group: LD.toLowerCase() }),
    ],
    groupUpdates: [{ Group: HR, Update: "x" }],
    priorities: [
      { Ref: "P1", Priority: "Skills", "Lead group": "Equality Working Group" },
      { Ref: "P2", Priority: "Jobs" },
    ],
  });
  const names = groupNames(compact);

  test("are those that meet, report or lead, as they are written first, and how often", () => {
    expect([...names.known.values()]).toEqual([
      { name: "Steering Group", uses: 1 },
      { name: LD, uses: 2 },
      { name: HR, uses: 1 },
      { name: "Equality Working Group", uses: 1 },
    ]);
    expect(themeGroups(compact)).toEqual(["Equality Working Group", HR, LD]);
  });

  test.each([
    ["L&D", LD],
    ["LD", LD],
    ["ld group", LD],
    ["Learning & Development", LD],
    ["the Human Resources sub group", HR],
    ["HR", HR],
    ["Equality", "Equality Working Group"],
    ["E", null],
    ["Theme Group", null],
    [LD, null],
    ["", null],
  ])("%j is short for %s", (typed, meant) => {
    expect(groupShortFor(names, typed)).toBe(meant);
  });

  test("a short form of two is short for neither; a slip is forgiven", () => {
    const two = groupNames(
      aCompact({
        meetings: [
          meeting("2009-06-10", { Group: HR }),
          meeting("2009-06-10", { Group: "Health Research Group" }),
        ],
      }),
    );
    expect(groupShortFor(two, "HR")).toBeNull();
    expect([
      groupMeant(names, "Human Resorces Group"),
      groupMeant(names, "HR"),
      groupMeant(names, "Nobody's"),
    ]).toEqual([HR, HR, null]);
  });
});

describe("who is expected at a meeting", () => {
  const at = (group: string, members: readonly Row[], more: object = {}) =>
    expectedMembers(aCompact({ members, meetings: MEETINGS, ...more }), {
      group,
      date: aDay("2009-12-10"),
    }).map(({ member, name }) => [member.organisation, name]);
  const MEMBERS = [
    aMember("Moulton College", {
      "Steering Group member": " Jo  Bell ",
      "Theme groups": "L&D",
      "Main contact": "Ann Lee",
    }),
    aMember("Corby", {
      "Steering Group member": "TBC",
      "Theme groups": "",
      "Main contact": "Raj Patel",
    }),
    aMember("Tresham", { "Theme groups": `HR; ${LD}`, "Main contact": "tbc" }),
    aMember("Kettering", { "Theme groups": `both ${LD} and others` }),
  ];

  test("of the Steering Group those whom Members names, of another those whose groups name it", () => {
    expect(at("Steering Group", MEMBERS)).toEqual([["Moulton College", "Jo Bell"]]);
    expect(at(LD, MEMBERS)).toEqual([
      ["Kettering", ""],
      ["Moulton College", "Ann Lee"],
      ["Tresham", ""],
    ]);
  });

  test("where Members says of nobody those who came to the last one, each once", () => {
    const attendance = [
      {
        "Meeting date": "2009-09-09",
        Group: "Steering Group",
        Organisation: "CORBY",
        Name: "Raj Patel",
      },
      {
        "Meeting date": "2009-09-09",
        Group: "Steering Group",
        Organisation: "Corby",
        Name: " raj  patel",
      },
      {
        "Meeting date": "2009-09-09",
        Group: "Steering Group",
        Organisation: "Corby",
        Name: "Di Orr",
      },
      { "Meeting date": "2009-09-09", Group: LD, Organisation: "Tresham", Name: "X" },
      { "Meeting date": "2009-06-10", Group: "Steering Group", Organisation: "Tresham", Name: "Y" },
      {
        "Meeting date": "2009-09-09",
        Group: "Steering Group",
        Organisation: "Nobody Ltd",
        Name: "Z",
      },
    ];
    const members = [aMember("Corby"), aMember("Tresham")];
    expect(at("Steering Group", members, { attendance })).toEqual([
      ["Corby", "raj patel"],
      ["Corby", "Di Orr"],
    ]);
    expect(at(HR, members, { attendance })).toEqual([]);
  });
});

describe("a group's actions as its meeting takes them", () => {
  const refs = (list: readonly { readonly ref: string }[]) => list.map(({ ref }) => ref);
  const actions = [
    anAction("A1", { Status: "In progress", Due: "2009-10-06" }),
    anAction("A2", { Status: "In progress", Due: "2009-09-01", Group: "Steering Group" }),
    anAction("A3", { Status: "In progress", Due: "2009-10-07" }),
    anAction("A4", { Status: "In progress", Due: "2009-12-10" }),
    anAction("A5", { Status: "In progress", Due: "2009-12-11" }),
    anAction("A6", { Status: "In progress" }),
    anAction("A7", { Status: "Deferred", Due: "2009-10-01" }),
    anAction("A8", { Status: "Deferred", "Raised on": "2009-10-08" }),
    anAction("A9", { Status: "Done", "Done on": "2009-09-09" }),
    anAction("A10", { Status: "Done", "Done on": "2009-09-08" }),
    anAction("A11", { Status: "Done", "Done on": "2009-10-08" }),
    anAction("A12", { Status: "Done" }),
    anAction("A13", { Status: "In progress", Due: "2009-10-06", Group: LD }),
    anAction("A14", { Status: "Done", "Done on": "2009-10-07" }),
  ];
  const compact = aCompact({ actions });
  const meeting = aDay("2009-12-10");
  const previous = aDay("2009-09-09");

  test("stand in one list each: the longest overdue first, those without a day last", () => {
    const own = actionsOfGroup(compact, "Steering Group", { meeting, previous });
    expect(refs(own.overdue)).toEqual(["A2", "A1"]);
    expect(refs(own.dueByMeeting)).toEqual(["A3", "A4"]);
    expect(refs(own.later)).toEqual(["A5", "A6", "A11", "A7"]);
    expect(refs(own.done)).toEqual(["A9", "A14"]);
    expect(refs(actionsOfGroup(compact, LD, { meeting, previous }).overdue)).toEqual(["A13"]);
  });

  test("without a next meeting none is due by it; without an earlier one all that are done are told", () => {
    const own = actionsOfGroup(compact, "Steering Group", { meeting: null, previous: null });
    expect(refs(own.dueByMeeting)).toEqual([]);
    expect(refs(own.later)).toEqual(["A3", "A4", "A5", "A6", "A11", "A7"]);
    expect(refs(own.done)).toEqual(["A9", "A10", "A14"]);
    const before = actionsOfGroup(compact, "Steering Group", {
      meeting: aDay("2009-10-07"),
      previous,
    });
    expect(refs(before.done)).toEqual(["A9"]);
  });

  test("come from each meeting that was held since they were raised", () => {
    const carried = carriedFrom(
      aCompact({
        meetings: MEETINGS,
        actions: [
          anAction("A1", { "Raised on": "2009-06-10" }),
          anAction("A2", { "Raised on": "2009-06-11" }),
          anAction("A3"),
        ],
      }),
      "Steering Group",
    );
    const { actions: list } = aCompact({
      actions: [
        anAction("A1", { "Raised on": "2009-06-10" }),
        anAction("A2", { "Raised on": "2009-06-11" }),
        anAction("A3"),
      ],
    });
    const to = (day: string) =>
      list.map((action) => {
        const found = carried(action, aDay(day));
        return found === null ? null : [found.from.date, found.times];
      });
    expect(to("2009-12-10")).toEqual([["2009-09-09", 2], ["2009-09-09", 1], null]);
    expect(to("2009-09-09")).toEqual([["2009-06-10", 1], null, null]);
  });
});
