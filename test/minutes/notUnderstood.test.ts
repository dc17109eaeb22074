import { partsOfMinutes } from "../../src/minutes/partsOfMinutes";
import { readMinutes } from "../../src/minutes/readMinutes";
import { aCompact, aMember, anAction } from "../support/builders";
import { actionsOf, attendanceOf } from "./minutes";

const REFS = ["A2", "A3", "A8", "A9", "A10"];

/** What minutes of 18 February 2010 say, with lines before and behind what is always there. */
function readOf(lines: readonly string[], list = "Present: Len Closs, Northampton College") {
  const text = ["Steering Group, 18 February 2010", list, "1. Matters arising", ...lines].join(
    "\n",
  );
  const compact = aCompact({
    members: [aMember("Northampton College", {}), aMember("Moulton College", {})],
    actions: REFS.map((ref) => anAction(ref, { Action: `Do ${ref}`, "Raised on": "2009-10-07" })),
    meetings: [{ Date: "2010-05-20", Group: "Steering Group", Status: "Planned" }],
  });
  return readMinutes(partsOfMinutes(text), compact);
}

test.each([
  [["7. When next", "Thursday 25th March 2010, same time, same place"], "2010-03-25", null, null],
  [
    ["The next meeting was arranged for the third Thursday in May (20th) in the same venue."],
    "2010-05-20",
    null,
    null,
  ],
  [["2. Business", "DONM 19 May 2010"], "2010-05-19", null, null],
  [["DONM: 19 May 2010"], "2010-05-19", null, null],
  [["The Steering Group will next meet on 19 May 2010 at noon."], "2010-05-19", "12:00", null],
])("next meeting: %j", (lines, date, time, venue) => {
  const { nextMeeting, notUnderstood } = readOf(lines);
  expect(nextMeeting).toEqual({ date, time, venue });
  expect(notUnderstood).toEqual([]);
});

test.each([
  "The next meeting was arranged for the third Thursday in May (21st).",
  "The next meeting is at Easter, on a Thursday.",
])("next meeting that nobody could make out: %s", (line) => {
  const { nextMeeting, notUnderstood, said } = readOf([line]);
  expect(nextMeeting).toBeNull();
  expect(notUnderstood).toEqual([line]);
  expect(said.nextMeeting).toBe(line);
});

test("of another group, or a day by which something is due, is no next meeting", () => {
  const { nextMeeting, notUnderstood, said } = readOf([
    "The Learning and Development Theme Group will next meet on 19 May 2010.",
    "LC to bring 3 copies to the next meeting.",
  ]);
  expect(nextMeeting).toBeNull();
  expect(said.nextMeeting).toBe("");
  expect(notUnderstood).toEqual([]);
});

test("a later meeting than the next is named", () => {
  const { nextMeeting, notUnderstood } = readOf(["2. Next meetings", "25 March and 27 May 2010"]);
  expect(nextMeeting?.date).toBe("2010-03-25");
  expect(notUnderstood).toEqual(["A later meeting: 25 March and 27 May 2010"]);
});

test("a weekday that the day is not", () => {
  const { nextMeeting, notUnderstood } = readOf(["2. Next meeting", "Thursday 19 May 2010, 10am"]);
  expect(nextMeeting?.date).toBe("2010-05-19");
  expect(notUnderstood).toEqual(["Thursday 19 May 2010: 19 May 2010 is a Wednesday."]);
});

test.each([
  ["A8 – Carys has done this", "done"],
  ["A3 completed on 18 January", "done 2010-01-18"],
  ["A3: done 18 Jan", "done 2010-01-18"],
  ["A2 deferred to May", "deferred 2010-05-20"],
])("an action's fate: %s", (line, became) => {
  const { actionChanges, notUnderstood } = readOf([line]);
  expect(actionChanges.map((one) => [one.became, one.day ?? ""].join(" ").trim())).toEqual([
    became,
  ]);
  expect(notUnderstood).toEqual([]);
});

test.each([
  "A10 no longer required",
  "A10 – withdrawn",
  "A9 ongoing",
  "A2 has not been completed; deferred to June.",
  // Of no row that the workbook has.
  "A12 was completed.",
])("an action's fate that its row cannot hold: %s", (line) => {
  const { actionChanges, notUnderstood } = readOf([line]);
  expect(actionChanges).toEqual([]);
  expect(notUnderstood).toEqual([line]);
});

test.each(["A1 is the road to the north.", "A9: LC to write to all.", "A9: LC spoke of it."])(
  "no fate at all: %s",
  (line) => {
    expect(readOf([line]).notUnderstood).toEqual([]);
  },
);

test("what became of the action in the sentence before is no action of its own", () => {
  const line =
    "All done except the volunteer passport, which LC has not been able to start. Carried over to the next meeting.                    LC";
  const compact = aCompact({
    actions: [
      anAction("A2", { Action: "Start the volunteer passport", "Raised on": "2009-10-07" }),
    ],
  });
  const text = `Steering Group, 18 February 2010\nPresent: Len Closs\n1. Actions from last time\n${line}\n2. Next meeting\n25 March 2010`;
  const readWith = (of: typeof compact) => readMinutes(partsOfMinutes(text), of);
  const known = readWith(compact);
  expect(known.actions).toEqual([]);
  expect(known.actionChanges.map(({ ref, became, day }) => [ref, became, day])).toEqual([
    ["A2", "deferred", "2010-03-25"],
  ]);
  const other = readWith(aCompact({ actions: [anAction("A7", { Action: "Sing" })] }));
  expect(other.actions).toEqual([]);
  expect(other.actionChanges).toEqual([]);
  expect(other.notUnderstood).toHaveLength(1);
  expect(other.notUnderstood[0]).toContain("volunteer passport");
});

test("in a log of actions the column Minute says under which item each stands", () => {
  const { actions } = readOf([
    "04/10 Apprenticeships",
    "There was a talk.",
    "05/10 Jobs Pledge",
    "There was another talk.",
    "ACTION LOG",
    "Ref\tMinute\tAction\tLead\tDeadline\tStatus",
    "12/01-1\t04/10\tSend the job description\tLC\t29/01/10\tOpen",
    "12/01-3\t05/10\tConfirm the position on the Pledge\tLC\tTBC\tOpen",
  ]);
  expect(actions.map(({ item }) => item)).toEqual(["04/10 Apprenticeships", "05/10 Jobs Pledge"]);
});

const ELSEWHERE = "ACTION: LC to book the hall.";

test("what somebody undertook is an action beside those that are marked", () => {
  const list = "Present: Len Closs, Northampton College; Mrs Philippa Strangways, Moulton College";
  const lines = [
    ELSEWHERE,
    "Mrs Strangways undertook to circulate the draft.",
    "Mr Closs was asked to provide figures.",
    "Mr Nemo was asked to sing.",
    // Told once, and marked above.
    "Mr Closs undertook to book the village hall.",
  ];
  const read = readOf(lines, list);
  expect(actionsOf(read)).toEqual([
    "Len Closs, -: LC to book the hall",
    "Philippa Strangways, -: Mrs Strangways undertook to circulate the draft",
    "Len Closs, -: Mr Closs was asked to provide figures",
  ]);
  expect(read.notUnderstood).toEqual(["Mr Nemo was asked to sing."]);
});

test("'There:' is a heading over those who were there", () => {
  const people = "There: Len Closs, Northampton College";
  expect(attendanceOf(readOf([], people))).toEqual([
    "Present: Len Closs, Northampton College (exact)",
  ]);
});

test("people under a heading that nobody knows are named", () => {
  const list = "Around the table\nLen Closs, Northampton College\nJo Bell (Moulton College)";
  const read = readOf([], list);
  expect(read.attendance).toEqual([]);
  expect(read.notUnderstood).toEqual([
    "Len Closs, Northampton College",
    "Jo Bell (Moulton College)",
  ]);
});
