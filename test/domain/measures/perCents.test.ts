import {
  aFigure,
  aMeasure,
  aTypedMeasure,
  percent,
  type Row,
  type Typed,
  typed,
} from "../../support/builders";
import { judged } from "../../support/judged";

function rate(target: Typed, figure: Typed, row: Row = {}) {
  const figures = [aFigure("2009-09-30", figure)];
  const measure = aTypedMeasure({ Target: target, Unit: "%", Baseline: 0, ...row });
  return judged({ asAt: "2009-09-30", figures, measures: [measure] });
}

test.each<[string, Typed, Typed, number, number]>([
  ["both shown with %", percent(1), percent(0.5), 1, 0.5],
  ["a whole shown with %, a plain share", percent(1), 0.5, 1, 0.5],
  ["a whole shown with %, plain out of a hundred", percent(1), 50, 1, 0.5],
  ["typed as text", typed("100%"), typed("50 %"), 1, 0.5],
  ["both plain and out of a hundred", 90, 88, 0.9, 0.88],
  ["both plain shares", 1, 0.5, 1, 0.5],
  ["shown with %, a plain 1.5 is a share", percent(0.9), 1.5, 0.9, 1.5],
  ["nought agrees with anything", 90, 0, 0.9, 0],
  ["small per cents out of a hundred", 7, 8.5, 0.07, 0.085],
])("%s: %j and %j", (_, target, figure, expectedTarget, expectedFigure) => {
  const { target: read, actual } = rate(target, figure);
  expect([read, actual]).toEqual([expectedTarget, expectedFigure]);
});

test("100% at half time is 50% of 100%", () => {
  const { why, status, dueByNow } = rate(1, 0.5);
  expect([status, dueByNow]).toEqual(["On course", 0.5]);
  expect(why).toMatch(/^50% of 100%; 50% due by 30 Sep 2009/);
});

test("plain figures that cannot both be read one way are asked about", () => {
  const { status, actual, why } = rate(90, 0.88);
  expect([status, actual]).toEqual(["Not judged", null]);
  expect(why).toBe(
    "The figure of 30 Sep 2009 is '0.88' and Target is '90', which cannot both be per cents read one way: type them with a % sign.",
  );
});

test("milestones and baseline take part in it", () => {
  expect(rate(90, 60, { Baseline: 0.4 }).status).toBe("Not judged");
  expect(
    rate(percent(0.9), 60, { Profile: typed("30/06/2009: 30; 31/12/2009: 60") }),
  ).toMatchObject({
    dueByNow: 0.3,
    actual: 0.6,
  });
});

test("figures of after the cut do not take part in it", () => {
  const figures = [aFigure("2009-09-30", 60), aFigure("2009-12-31", 0.7)];
  const measure = aTypedMeasure({ Target: 90, Unit: "%", Baseline: 0 });
  expect(judged({ asAt: "2009-10-07", figures, measures: [measure] }).actual).toBe(0.6);
});

test("a target shown with % is in per cent whatever its unit; a plain one without a unit is a number", () => {
  expect(rate(percent(0.9), 0.5, { Unit: "" })).toMatchObject({ percent: true, unit: "%" });
  expect(rate(90, 45, { Unit: "" })).toMatchObject({ percent: false, actual: 45 });
});

test("a forecast in per cent is not rounded, and never more than 100%", () => {
  expect(rate(90, 40).forecast).toBeCloseTo(0.8, 10);
  expect(rate(90, 70).forecast).toBe(1);
});

test("a percentage point off is at risk", () => {
  expect(rate(90, 44).status).toBe("At risk");
  expect(rate(90, 33, { "At risk below": 0.75 }).status).toBe("Off course");
});

test.each([
  ["Events held", "Good Practice Event"],
  ["Meetings held", "Steering Group"],
  ["Actions done", "P1"],
])("%s has no share: a target in per cent is to be a number, or typed", (kind, Of) => {
  const { status, why } = judged({
    priorities: [{ Ref: "P1", Priority: "Skills Pledge" }],
    measures: [aMeasure({ "Measured by": kind, Of, Count: "", Target: percent(0.5) })],
  });
  expect(status).toBe("Not judged");
  expect(why).toContain(
    `The target is in per cent, but ${kind} counts one by one: type the target as a number, or choose Typed figure in Measured by and type the per cents.`,
  );
});
