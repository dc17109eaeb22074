import { describeSinceLast } from "../../../src/domain/measures/sinceLast";
import {
  aFigure,
  aMeasure,
  aTypedMeasure,
  type CompactParts,
  membersWith,
  type Row,
} from "../../support/builders";
import { judged } from "../../support/judged";

const MEETINGS = [
  { Date: "2009-04-15", Group: "Steering Group", Status: "Held" },
  { Date: "2009-07-08", Group: "Steering Group", Status: "Held" },
  { Date: "2009-09-23", Group: "Learning and Development Theme Group", Status: "Held" },
  { Date: "2009-09-30", Group: "Steering Group", Status: "Planned" },
  { Date: "2009-10-07", Group: "Steering Group", Status: "Held" },
];
const members = membersWith("Skills Pledge on", ["2009-05-01", "2009-08-01", "2009-09-01"]);

function since(parts: CompactParts, measure: Row = aMeasure()): string {
  return describeSinceLast(judged({ meetings: MEETINGS, members, measures: [measure], ...parts }));
}

function logged(on: string, actual: number): Row {
  return { "As at": on, Measure: "SM1", Target: 10, Due: "2010-03-31", Actual: actual };
}

test("is since the last Steering Group meeting that was held, by the log of its day", () => {
  const log = [logged("2009-07-08", 2), logged("2009-09-30", 3)];
  expect(since({ log })).toBe("↑ 1 since 8 Jul 2009, better");
});

test("without a log of that day it is worked out from dated rows, and says so", () => {
  expect(since({ log: [logged("2009-09-30", 3)] })).toBe(
    "↑ 2 since 8 Jul 2009, better (worked out from dated rows)",
  );
});

test("a typed figure is worked out from Figures", () => {
  const figures = [aFigure("2009-06-30", 9), aFigure("2009-09-30", 8.5)];
  expect(since({ figures }, aTypedMeasure({ Baseline: 9, Target: 7, Unit: "%" }))).toBe(
    "↓ 0.5 points since 8 Jul 2009, better (worked out from dated rows)",
  );
});

test("what has no days cannot be worked out", () => {
  const yes = membersWith("Apprenticeship scheme", ["Yes"]);
  expect(since({ members: yes }, aMeasure({ Of: "Apprenticeship scheme" }))).toBe("");
});

test("without such a meeting it is since the newest figures of the log", () => {
  expect(since({ meetings: [], log: [logged("2009-09-30", 1)] })).toBe(
    "↑ 2 since 30 Sep 2009, better",
  );
});

test("more of what is to stay low is worse", () => {
  const log = [{ ...logged("2009-07-08", 1) }];
  expect(since({ log }, aMeasure({ Direction: "Keep at most" }))).toBe(
    "↑ 2 since 8 Jul 2009, worse",
  );
});

test("figures of a log that counted per cents out of a hundred compare as shares", () => {
  const figures = [aFigure("2009-09-30", 60)];
  const log = [{ ...logged("2009-07-08", 55), Target: 80 }];
  expect(since({ figures, log }, aTypedMeasure({ Target: 80, Unit: "%", Baseline: 0 }))).toBe(
    "↑ 5 points since 8 Jul 2009, better",
  );
});
