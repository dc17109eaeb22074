import {
  aFigure,
  aMeasure,
  aTypedMeasure,
  membersWith,
  percent,
  type Row,
  typed,
} from "../../support/builders";
import { judged } from "../../support/judged";

function vacancies(figure: number, row: Row = {}, asAt = "2009-10-07") {
  const figures = [aFigure("2009-09-30", figure)];
  const measure = aTypedMeasure({ Unit: "%", Baseline: 9, Target: 7, ...row });
  return judged({ asAt, figures, measures: [measure] });
}

describe("a blank Direction", () => {
  test("is a decrease where the typed baseline is above the target", () => {
    expect(vacancies(8.5)).toMatchObject({
      direction: "Decrease",
      status: "At risk",
      actual: 0.085,
    });
    expect(vacancies(8.5).why).toBe(
      "8.5% against 8% due by 7 Oct 2009; 1.5 points to go in 175 days.",
    );
  });

  test("is a decrease where the baseline from Figures is above it", () => {
    const figures = [aFigure("2009-03-31", 12), aFigure("2009-09-30", 9)];
    const measure = aTypedMeasure({ Target: 6, Unit: "days" });
    expect(judged({ figures, measures: [measure] }).direction).toBe("Decrease");
  });

  test("is an increase where the baseline is counted, and for New in period", () => {
    const members = membersWith("Skills Pledge on", ["2008-05-01", "2008-05-01"]);
    expect(judged({ members, measures: [aMeasure({ Target: 1 })] })).toMatchObject({
      direction: "Increase",
      status: "Achieved",
    });
    expect(vacancies(8.5, { Count: "New in period" }).direction).toBe("Increase");
  });
});

test("a decrease goes from the baseline to the target", () => {
  const { progress, dueByNow, forecast } = vacancies(8, {}, "2009-09-30");
  expect(progress).toBeCloseTo(0.5, 10);
  expect(dueByNow).toBe(0.08);
  expect(forecast).toBe(0.07);
});

test("the way made is a tidy figure", () => {
  expect(vacancies(8.5).progress).toBe(0.25);
});

test("a target that is kept is achieved only on its due day", () => {
  const keep = { Direction: "Keep at most", Baseline: "", Target: 14, Unit: "days" };
  expect(vacancies(13, keep)).toMatchObject({
    status: "On course",
    progress: null,
    forecast: null,
  });
  expect(vacancies(13, keep, "2010-03-31").status).toBe("Achieved");
  expect(vacancies(15, keep).why).toBe("15 days; no more than 14 agreed; 1 over.");
});

test("membership that is to be kept at 27 is not achieved on the first day", () => {
  const members = membersWith("Main contact", new Array<string>(27).fill("Jo Smith"));
  const measure = aMeasure({ Of: "Organisation", Target: 27, Direction: "Keep at least" });
  expect(judged({ asAt: "2009-04-01", members, measures: [measure] })).toMatchObject({
    actual: 27,
    status: "On course",
    why: "27 organisations; at least 27 agreed.",
  });
});

describe("a running total", () => {
  const budget = {
    Direction: "Keep at most",
    Count: "New in period",
    Baseline: "",
    Target: 1000,
    Unit: "£",
  };

  test("is what is used up of what is allowed", () => {
    expect(vacancies(400, budget)).toMatchObject({ status: "On course", isRunningTotal: true });
    expect(vacancies(400, budget).why).toBe(
      "£400 of £1,000 used up; £519.23 allowed by 7 Oct 2009 at an even pace; £600 left in 175 days.",
    );
  });

  test("past its target is missed, whenever that is", () => {
    const { status, why } = vacancies(1250, budget);
    expect([status, why]).toEqual([
      "Missed",
      "£1,250; no more than £1,000 agreed; £250 over on 7 Oct 2009.",
    ]);
  });
});

test.each<[string, Row, string]>([
  [
    "a decrease without a baseline",
    { Direction: "Decrease", Baseline: "" },
    "A decrease needs a figure to start from",
  ],
  [
    "a decrease of what is new",
    { Direction: "Decrease", Count: "New in period" },
    "so it cannot decrease",
  ],
  [
    "what is new cannot be kept",
    { Direction: "Keep at least", Count: "New in period" },
    "so it cannot be kept",
  ],
  [
    "a direction that there is not",
    { Direction: typed("Downwards") },
    "Direction is 'Downwards': choose Increase, Decrease, Keep at least or Keep at most.",
  ],
])("%s is not judged", (_, row, words) => {
  const { status, why } = vacancies(8, row);
  expect(status).toBe("Not judged");
  expect(why).toContain(words);
});

test("a measure's own At risk below beats the setting, also typed out of a hundred", () => {
  const twenty = { Unit: "", Baseline: 0, Target: 40, Direction: "Increase" };
  const at = "2009-09-30";
  expect(vacancies(12, twenty, at).status).toBe("Off course");
  for (const share of [0.5, 50, percent(0.5)]) {
    expect(vacancies(12, { ...twenty, "At risk below": share }, at).status).toBe("At risk");
  }
});

describe("a target in words", () => {
  test.each<[string, number, Row, number]>([
    ["15 % less", 20, {}, 17],
    ["15% less", 10, {}, 8],
    ["10 % more", 11, {}, 13],
    ["10 per cent more", 10.5, {}, 11.55],
    ["15 % less", 9, { Unit: "%" }, 0.0765],
    ["less", 9, { Unit: "" }, 9],
  ])("%s than %d", (target, baseline, row, expected) => {
    const measure = { Unit: "", Target: typed(target), Baseline: baseline, ...row };
    expect(vacancies(9, measure).target).toBe(expected);
  });

  test("gives the direction", () => {
    expect(vacancies(9, { Unit: "", Target: typed("15 % less") }).direction).toBe("Decrease");
    expect(vacancies(9, { Unit: "", Target: typed("more") }).direction).toBe("Increase");
    const { status, why } = vacancies(9, { Target: typed("less"), Direction: "Increase" });
    expect(status).toBe("Not judged");
    expect(why).toContain("put one of the two right");
  });

  test("less alone is met by anything less, and achieved from the due day on", () => {
    const less = { Unit: "", Target: typed("less") };
    expect(vacancies(8, less).status).toBe("On course");
    expect(vacancies(9, less).status).toBe("At risk");
    expect(vacancies(8, less, "2010-03-31").status).toBe("Achieved");
    expect(vacancies(9, less, "2010-04-01").status).toBe("Missed");
  });

  test("without a baseline is not judged: it is still to be set", () => {
    const { status, why } = vacancies(9, { Target: typed("15 % less"), Baseline: "" });
    expect(status).toBe("Not judged");
    expect(why).toContain("The baseline is still to be set");
  });

  test("starts from a baseline typed for New in period, which itself starts from 0", () => {
    const measure = { Unit: "", Target: typed("10 % more"), Baseline: 20, Count: "New in period" };
    expect(vacancies(9, measure)).toMatchObject({ target: 22, baseline: 0 });
  });
});
