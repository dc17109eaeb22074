import { aMeasure, aMember, anAction } from "../support/builders";
import { agenda, aMeetingRow, LEARNING, titlesOf } from "./aMeeting";

const PLANNED = [aMeetingRow("2009-12-10")];
const HELD = aMeetingRow("2009-10-07", { Status: "Held" });

test("the standing items in their usual order", () => {
  const meetings = [HELD, ...PLANNED, aMeetingRow("2009-11-04", { Group: LEARNING })];
  expect(titlesOf(agenda({ meetings }))).toEqual([
    "Welcome and apologies",
    "Minutes of the previous meeting",
    "Matters arising",
    `Update from the ${LEARNING}`,
    "Consideration of the Action Plan",
    "Any other business",
    "Date of next meeting",
  ]);
});

test("the coordinator's order holds, in the coordinator's words, with items of their own", () => {
  const settings = {
    "Agenda items":
      "1. Apologies; Declarations of interest.; Progress on the Action Plan; Theme groups; AOB; Date of the next meeting; AOB",
  };
  const measures = [aMeasure({ "Set on": "2009-07-08" })];
  expect(titlesOf(agenda({ meetings: [HELD, ...PLANNED], settings, measures }))).toEqual([
    "Apologies",
    "Declarations of interest",
    "Progress on the Action Plan",
    // What the year makes due and the order does not name stands before any other business.
    "Ratification of targets",
    "AOB",
    "Date of the next meeting",
  ]);
});

describe("the chair is elected each October", () => {
  const titles = (day: string, ...others: string[]) =>
    titlesOf(agenda({ meetings: [day, ...others].map((one) => aMeetingRow(one)) }, day));

  test("at the meeting in October, for October to September", () => {
    expect(titles("2009-10-07")).toContain(
      "Election of Steering Group Chair for October 2009 to September 2010",
    );
  });
  test("at the first meeting after, where none is in October", () => {
    expect(titles("2009-12-10").join()).toContain("Election");
    expect(titles("2009-12-10", "2009-10-07").join()).not.toContain("Election");
  });
  test("not before October, nor in the new year", () => {
    expect(titles("2009-09-30").join()).not.toContain("Election");
    expect(titles("2010-01-20").join()).not.toContain("Election");
  });
  test("a theme group elects no chair of the Steering Group", () => {
    const meetings = [aMeetingRow("2009-10-07", { Group: LEARNING })];
    expect(titlesOf(agenda({ meetings }, "2009-10-07")).join()).not.toContain("Election");
  });
});

test("a chair is an organisation by its name, and a main contact somebody of one", () => {
  const members = [aMember("Corby Borough Council", { "Main contact": "Ann Archer" })];
  const meetings = [HELD, ...PLANNED, aMeetingRow("2009-11-04", { Group: LEARNING })];
  const said = (typed: string) =>
    agenda({
      meetings,
      members,
      settings: { "Steering Group chair": typed },
      groupUpdates: [{ Date: "2009-09-20", Group: LEARNING, Chair: typed, Update: "All well" }],
    })
      .items.flatMap(({ about }) => /Chair[:,] [^.]*\./.exec(about) ?? [])
      .map((words) => words.slice("Chair: ".length));
  expect(said("Moulton College")).toEqual(["Moulton College.", "Moulton College."]);
  expect(said("Ann Archer")).toEqual(Array(2).fill("a person of Corby Borough Council."));
});

describe("the Statement of Annual Priorities is due in spring", () => {
  const settings = { "Programme year": "2009-10" };
  const statement = (day: string) => {
    const { items, papers } = agenda({ meetings: [aMeetingRow(day)], settings }, day);
    const item = items.find(({ title }) => title.startsWith("Statement"));
    return { title: item?.title, isPaper: papers.some(({ kind }) => kind === "statement") };
  };
  test("before the year ends, that of the year to come", () => {
    expect(statement("2010-03-17")).toEqual({
      title: "Statement of Annual Priorities for 2010-11",
      isPaper: true,
    });
  });
  test("once the year has begun, that of the year itself", () => {
    expect(statement("2009-04-22").title).toBe("Statement of Annual Priorities for 2009-10");
  });
  test("at no other time of the year", () => {
    expect(statement("2009-06-10")).toEqual({ title: undefined, isPaper: false });
    expect(statement("2010-02-28").title).toBeUndefined();
  });
});

test("targets that are not ratified, and corrective action, are asked to be decided", () => {
  const { items } = agenda({
    meetings: [HELD, ...PLANNED],
    members: [aMember("Corby Borough Council")],
    measures: [
      aMeasure({ "Set on": "2009-07-08" }),
      aMeasure({ Ref: "SM2", Target: 1, Baseline: 0, Due: "2009-10-06" }),
    ],
  });
  expect(items.flatMap(({ decisions }) => decisions)).toEqual([
    "agree the minutes of 7 Oct 2009 as a true record",
    "agree corrective action on SM1 and SM2",
    "ratify the target of SM1, set on 8 Jul 2009, 91 days ago",
    "agree the date of the next meeting",
  ]);
});

test("members that cannot reach the Charter's minimum are an item, with their number", () => {
  const attendance = [
    {
      "Meeting date": "2009-10-07",
      Group: "Steering Group",
      Organisation: "Moulton College",
      Attended: "Present",
    },
  ];
  const members = [aMember("Moulton College"), aMember("Corby Borough Council")];
  const { items } = agenda({ meetings: [HELD, ...PLANNED], members, attendance });
  const item = items.find(({ title }) => title.startsWith("Membership"));
  expect(item?.about).toBe("1 member cannot reach the Charter's 2 meetings this year.");
});

test("matters arising are the group's own actions: overdue, due by the meeting, open for later", () => {
  const actions = [
    anAction("A1", { Group: "Steering Group", Status: "In progress", Due: "2009-10-06" }),
    anAction("A2", { Group: "Compact Steering Group", Status: "Not started", Due: "2009-12-10" }),
    anAction("A3", { Group: "", Status: "Not started", Due: "2009-12-11" }),
    anAction("A4", { Group: LEARNING, Status: "Not started", Due: "2009-10-01" }),
    anAction("A5", { Group: "Steering Group", Status: "Deferred" }),
  ];
  const { items } = agenda({ meetings: [HELD, ...PLANNED], actions });
  const item = items.find(({ title }) => title === "Matters arising");
  expect(item?.about).toBe(
    "Of the group's own actions 1 is overdue, 1 is due by the meeting and 2 are open for later.",
  );
});

test("a theme group has its own measures and its own paper", () => {
  const parts = {
    meetings: [aMeetingRow("2009-11-04", { Group: LEARNING }), ...PLANNED],
    priorities: [{ Ref: "P2", Priority: "Workforce Development", "Lead group": LEARNING }],
    measures: [aMeasure(), aMeasure({ Ref: "SM2", Priority: "P2", Due: "2009-10-06" })],
    members: [aMember("Corby Borough Council")],
  };
  const { items, papers } = agenda(parts, "2009-11-04");
  expect(papers.map(({ kind }) => kind)).toEqual(["group"]);
  expect(items.flatMap(({ decisions }) => decisions)).toEqual([
    "agree corrective action on SM2",
    "agree the date of the next meeting",
  ]);
  expect(items.map(({ about }) => about)).toContain(
    "What the group reports to the Steering Group for its meeting on 10 Dec 2009.",
  );
});
