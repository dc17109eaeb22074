import { reachesWords } from "../../../src/domain/measures/reachesWords";
import { aFigure, aMeasure, aTypedMeasure, membersWith, type Typed } from "../../support/builders";
import { judged } from "../../support/judged";

function pledgedBy(days: readonly Typed[], target: number): string {
  const members = membersWith("Skills Pledge on", days);
  return reachesWords(judged({ members, measures: [aMeasure({ Target: target })] }));
}

const TWENTY = new Array<Typed>(20).fill("2009-05-01");
const SEVEN = new Array<Typed>(7).fill("");

test("says when all will be there, to a third of a month", () => {
  expect(pledgedBy([...TWENTY, ...SEVEN], 27)).toBe("all 27 by mid-December");
});

test("says how many where there are more", () => {
  expect(pledgedBy([...TWENTY, ...SEVEN], 25)).toBe("25 organisations by late November");
});

test("says per cents as they are said", () => {
  const measure = aTypedMeasure({ Unit: "%", Baseline: 9, Target: 7 });
  const figures = [aFigure("2009-09-30", 7.8)];
  expect(reachesWords(judged({ measures: [measure], figures }))).toBe("7% by early February");
});

test("says a share of members in members", () => {
  const members = membersWith("Skills Pledge on", [...TWENTY, ...SEVEN]);
  const measure = aMeasure({ "Measured by": "Share of members with", Target: 90 });
  expect(reachesWords(judged({ members, measures: [measure] }))).toBe(
    "25 members by late November",
  );
});

test("says nothing of a target that is reached, or will not be by its due day", () => {
  expect(pledgedBy([...TWENTY, ...SEVEN], 20)).toBe("");
  expect(pledgedBy(["2009-05-01", ...SEVEN], 8)).toBe("");
});
