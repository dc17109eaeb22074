import { readFileSync } from "node:fs";
import { join } from "node:path";
import { factsOf, read } from "./statement";

/** The annexe of the Derbyshire Members' Charter, as its text was kept. */
const ANNEXE = readFileSync(join(__dirname, "annexe.txt"), "utf8");
const DUE = { due: "2009-03-31" };

test("the annexe of the Charter comes out whole", () => {
  const { measures, unread } = read(ANNEXE, {}, null);
  expect(measures.map(factsOf)).toEqual([
    {
      priority: "Skills Pledge",
      aims: "1,2,3 and 4",
      measuredBy: "Members with",
      of: "Skills Pledge on",
      count: "New in period",
      target: 10,
      unit: "Skills Pledges",
      ...DUE,
      setBy: "Skills Pledge Task Group",
    },
    {
      priority: "Workforce Development",
      aims: "1,2,3 and 4",
      measuredBy: "Members with",
      of: "TNA completed on",
      target: 6,
      unit: "TNAs",
      setBy: "Steering Group",
    },
    {
      priority: "Good Practice Events",
      aims: "1, 3, 4 and 5",
      measuredBy: "Events held",
      of: "Good Practice Event",
      target: 2,
      unit: "Good Practice Events",
      ...DUE,
      setBy: "Steering Group",
    },
    {
      priority: "Good Practice Events",
      aims: "1, 3, 4 and 5",
      measuredBy: "Events held",
      of: "Good Practice Dissemination Seminar",
      target: 1,
      unit: "Good Practice Dissemination Seminar",
      ...DUE,
      setBy: "Steering Group",
    },
  ]);
  expect(unread).toEqual([
    "The TNAs to have specific reference to increasing apprenticeships in the sector.",
  ]);
});

test("what was understood is named, and a day that is not certain is not invented", () => {
  const [first, ...others] = read(ANNEXE, {}, null).measures;
  expect(first?.understood).toEqual([
    "10",
    "additional",
    "Skills Pledges",
    "before the end of March 2009",
  ]);
  expect(first?.notUnderstood).toEqual([
    "early September 2008",
    "Ratified by Steering Group at their September meeting",
  ]);
  for (const { notUnderstood } of others) expect(notUnderstood).toEqual(["September meeting"]);
});

test('a meeting in the workbook tells the day of "their September meeting"', () => {
  const meetings = [{ Date: "2008-09-17", Group: "Steering Group", Status: "Held" }];
  const { measures } = read(ANNEXE, { meetings }, null);
  expect(measures.map(({ setOn, ratifiedOn }) => [setOn, ratifiedOn])).toEqual([
    [null, "2008-09-17"],
    ["2008-09-17", null],
    ["2008-09-17", null],
    ["2008-09-17", null],
  ]);
});

test("each of several targets has words of its own", () => {
  const { measures } = read(ANNEXE, {}, null);
  expect(measures.map(({ measure }) => measure)).toEqual([
    "A target of 10 additional Skills Pledges from the Public Sector in Derbyshire to be recorded before the end of March 2009",
    "A target of 6 completed organisational TNAs to be supported by the Compact",
    "2 Good Practice Events before the end of March 2009",
    "1 informal Good Practice Dissemination Seminar to be held before the end of March 2009",
  ]);
});

test("what the Charter asks for above its annexe is no success measure", () => {
  const charter = `MEMBERS' CHARTER
2. Aims
2.1. To raise the skills of the 40,000 people who work in the sector.
Membership will be for a minimum period of 2 years; members attend at least 2 meetings a year.
A Statement of Annual Priorities (see Annexe 1) details the activities.
`;
  expect(read(charter + ANNEXE, {}, null)).toEqual(read(ANNEXE, {}, null));
});
