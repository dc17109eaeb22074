import {
  aMeasure,
  aMember,
  anEventMeasure,
  aTypedMeasure,
  membersWith,
  type Row,
} from "../../support/builders";
import { judged } from "../../support/judged";

const typedFigure = (row: Row, settings: Row = {}) =>
  judged({ measures: [aTypedMeasure(row)], settings });

describe("the direction", () => {
  test("is as typed, as the words of the target say, or down from a typed baseline above it", () => {
    const of = (row: Row) => typedFigure({ Direction: "", ...row }).direction;
    expect([
      of({ Target: 10, Baseline: 20 }),
      of({ Target: 10, Baseline: 10 }),
      of({ Target: 10, Baseline: 5 }),
      of({ Target: 10 }),
      of({ Target: "10% less", Baseline: 20 }),
      of({ Target: "10% more", Baseline: 20 }),
      of({ Target: 10, Baseline: 20, Direction: "Keep at least" }),
    ]).toEqual([
      "Decrease",
      "Increase",
      "Increase",
      "Increase",
      "Decrease",
      "Increase",
      "Keep at least",
    ]);
  });

  test("of what is new in the period is up, whatever is typed as baseline", () => {
    expect(judged({ measures: [anEventMeasure({ Baseline: 20, Target: 2 })] }).direction).toBe(
      "Increase",
    );
  });

  test("that nobody knows, or that the words of the target contradict, is not judged", () => {
    expect(typedFigure({ Direction: "Sideways", Target: 10, Baseline: 5 }).why).toContain(
      "Direction is 'Sideways': choose Increase, Decrease, Keep at least or Keep at most.",
    );
    expect(typedFigure({ Direction: "Increase", Target: "10% less", Baseline: 20 }).why).toContain(
      "Target is in words that ask for less, but Direction is Increase: put one of the two right.",
    );
    expect(typedFigure({ Direction: "Decrease", Target: "10% more", Baseline: 20 }).why).toContain(
      "Target is in words that ask for more, but Direction is Decrease: put one of the two right.",
    );
    expect(
      typedFigure({ Direction: "Decrease", Target: "10% less", Baseline: 20 }).why,
    ).not.toContain("put one of the two right");
  });
});

describe("the course", () => {
  test("starts from 0 where an increase has no baseline, and says so; what is kept starts from none", () => {
    const increase = typedFigure({ Direction: "Increase", Target: 10 });
    expect(increase.course?.baseline).toBe(0);
    expect(typedFigure({ Direction: "Keep at least", Target: 10 }).course?.baseline).toBeNull();
    expect(typedFigure({ Direction: "Keep at most", Target: 10 }).course?.baseline).toBeNull();
    expect(typedFigure({ Direction: "Increase", Target: 10, Baseline: 4 }).course?.baseline).toBe(
      4,
    );
  });

  test("is none without a target, a start or a deadline", () => {
    const settings = { "Year starts": "", "Year ends": "" };
    expect(typedFigure({ Direction: "Increase", Target: "" }).course).toBeNull();
    expect(typedFigure({ Direction: "Increase", Target: 10, Due: "" }, settings).course).toBeNull();
    expect(
      typedFigure({ Direction: "Increase", Target: 10, Starts: "2009-04-01", Due: "" }, settings)
        .course,
    ).toBeNull();
    expect(judged({ measures: [aMeasure({ Due: "" })], settings }).course).toBeNull();
  });

  test("of words starts from the baseline: a share less or more of it, or better than it", () => {
    const course = (row: Row) => {
      const found = typedFigure({ Direction: "", ...row }).course;
      return [found?.direction, found?.baseline, found?.target, found?.isStrict];
    };
    expect(course({ Target: "10% less", Baseline: 45 })).toEqual(["Decrease", 45, 40, false]);
    expect(course({ Target: "10% more", Baseline: 45 })).toEqual(["Increase", 45, 50, false]);
    expect(course({ Target: "10% more", Baseline: 4.5 })).toEqual(["Increase", 4.5, 4.95, false]);
    expect(course({ Target: 40, Baseline: 45 })).toEqual(["Decrease", 45, 40, false]);
    expect(typedFigure({ Direction: "", Target: "10% less" }).why).toContain(
      "The baseline is still to be set: Target is in words that start from it, so type it in Baseline.",
    );
  });

  test("runs up only where what is new is to be kept low", () => {
    const runs = (row: Row) => judged({ measures: [anEventMeasure(row)] }).course?.isRunningTotal;
    expect([
      runs({ Direction: "Keep at most" }),
      runs({ Direction: "Keep at most", Count: "Total to date" }),
      runs({ Direction: "Increase" }),
    ]).toEqual([true, false, false]);
  });

  test("of whole figures is whole; of per cents and of parts it is not", () => {
    const whole = (row: Row) => typedFigure({ Direction: "Increase", ...row }).course?.isWhole;
    expect([
      whole({ Target: 10 }),
      whole({ Target: 10.5 }),
      whole({ Target: 10, Baseline: 1.5 }),
      whole({ Target: 80, Unit: "%" }),
    ]).toEqual([true, false, false, false]);
  });

  test("has milestones, of which a per cent is a part of a target that is none", () => {
    const figures = (row: Row) =>
      typedFigure({ Direction: "Increase", Target: 10, ...row }).course?.milestones.map(
        ({ figure }) => figure,
      );
    expect(figures({ Profile: "30/09/2009: 50%; 31/12/2009: 8" })).toEqual([5, 8]);
    expect(figures({ Target: 80, Unit: "%", Profile: "30/09/2009: 50%" })).toEqual([0.5]);
    expect(figures({})).toEqual([]);
  });

  test("of a share is in members: those who had it before the start, those who are to have it", () => {
    const members = membersWith("Skills Pledge on", ["2009-03-31", "2009-04-01", "", ""]);
    const share = (row: Row = {}, all = members) =>
      judged({
        members: all,
        measures: [
          aMeasure({ "Measured by": "Share of members with", Target: 75, Unit: "%", ...row }),
        ],
      });
    expect(share().baseline).toBe(0.25);
    expect(share().course).toMatchObject({
      baseline: 1,
      target: 3,
      isWhole: true,
      isPercent: false,
    });
    expect(share({ Baseline: 50 }).course?.baseline).toBe(2);
    expect(share({ Count: "New in period" }).course?.baseline).toBe(0);
    expect(
      share({ Of: "Skills Pledge on", Profile: "31/12/2009: 50%" }).course?.milestones,
    ).toEqual([{ on: "2009-12-31", figure: 2 }]);
    const scheme = [
      aMember("A", { "Apprenticeship scheme": "Yes" }),
      aMember("B", { "Apprenticeship scheme": "No" }),
    ];
    const of = { Of: "Apprenticeship scheme" };
    expect(share({ ...of, Direction: "Increase" }, scheme).course?.baseline).toBe(0);
    expect(share({ ...of, Direction: "Increase" }, scheme).baseline).toBeNull();
    expect(share({ ...of, Direction: "Keep at least" }, scheme).course?.baseline).toBeNull();
    expect(share({}, []).why).toContain("There are no members to take a share of");
  });
});
