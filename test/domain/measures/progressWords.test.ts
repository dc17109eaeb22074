import {
  ageOfFigure,
  dueByNowInWords,
  figureAgainstTarget,
  forecastInShort,
  forecastInWords,
} from "../../../src/domain/measures/progressWords";
import {
  aDay,
  aFigure,
  aMeasure,
  aTypedMeasure,
  type CompactParts,
  membersWith,
  percent,
  type Row,
  type Typed,
} from "../../support/builders";
import { judged } from "../../support/judged";

function typed(row: Row, figure: Parameters<typeof aFigure>[1]): CompactParts {
  return { measures: [aTypedMeasure(row)], figures: [aFigure("2009-09-30", figure)] };
}

test.each<[string, CompactParts, string, string]>([
  [
    "an increase",
    {
      measures: [aMeasure({ Target: 4 })],
      members: membersWith("Skills Pledge on", ["2009-05-01"]),
    },
    "1 of 4 organisations",
    "2 due by now",
  ],
  [
    "a share of members, always with its denominator",
    {
      measures: [
        aMeasure({ "Measured by": "Share of members with", Target: percent(0.5), Unit: "" }),
      ],
      members: membersWith("Skills Pledge on", ["2009-05-01", "", "", ""]),
    },
    "1 of 4 members, 25%; target 50%",
    "25% due by now",
  ],
  [
    "a decrease",
    typed({ Baseline: percent(0.09), Target: percent(0.07), Unit: "%" }, percent(0.085)),
    "8.5%, from 9% towards 7%",
    "8% due by now",
  ],
  [
    "a decrease in words",
    typed({ Baseline: 200, Target: "less", Unit: "days" }, 180),
    "180 days; less than 200 agreed",
    "200 due by now",
  ],
  [
    "keep at least",
    typed({ Direction: "Keep at least", Target: 27, Unit: "members" }, 26),
    "26 members; at least 27 agreed",
    "",
  ],
  [
    "keep at most",
    typed({ Direction: "Keep at most", Target: 14, Unit: "days" }, 15),
    "15 days; at most 14 agreed",
    "",
  ],
  [
    "a running total",
    typed({ Direction: "Keep at most", Count: "New in period", Target: 1000, Unit: "£" }, 400),
    "£400 of £1,000 used up",
    "£519.23 allowed by now",
  ],
])("%s", (_, parts, figure, due) => {
  expect(figureAgainstTarget(judged(parts))).toBe(figure);
  expect(dueByNowInWords(judged(parts))).toBe(due);
});

test("without a figure the target is said, and without either that there is none", () => {
  const none = { measures: [aTypedMeasure({ Target: 7, Unit: "days" })] };
  expect(figureAgainstTarget(judged(none))).toBe("No figure; target 7 days");
  expect(figureAgainstTarget(judged({ measures: [aTypedMeasure({ Target: "" })] }))).toBe(
    "No figure, no target",
  );
});

test("a forecast says about when the target is reached, else how far it gets", () => {
  const half = typed({ Target: 30, Unit: "jobs" }, 20);
  expect(forecastInWords(judged(half))).toMatch(/^30 jobs by (early |mid-|late )\w+ (2009|2010)$/);
  const slow = typed({ Target: 30, Unit: "jobs" }, 5);
  expect(forecastInWords(judged(slow))).toMatch(/^\d+ jobs by 31 Mar 2010$/);
});

test("counted or typed, the same figures have the same forecast, no finer than they are", () => {
  const [days, target] = [["2009-05-01", "2009-06-01", "2009-07-01"], 20];
  const members = membersWith("Skills Pledge on", [...days, ...new Array<Typed>(24).fill("")]);
  const counted = judged({ members, measures: [aMeasure({ Target: target })] });
  expect(forecastInShort(counted)).toBe("6");
  const said = (figure: Typed, row: Row) => forecastInShort(judged(typed(row, figure)));
  expect(said(3, { Target: target })).toBe("6");
  expect(said(7.5, { Target: target })).toBe("14.4");
  expect(said(333.5, { Target: 1000, Unit: "£" })).toBe("£642.30");
  expect(said(percent(0.25), { Target: percent(0.75), Unit: "%" })).toBe("48%");
  // Nearly 16 is not the 16 that was agreed.
  expect(said(8.3, { Target: 16 })).toMatch(/^15\.9/);
});

test("on the due day and after it there is nothing left to forecast", () => {
  const short = (asAt: string) => {
    const measure = judged({ ...typed({ Target: 30, Unit: "jobs" }, 5), asAt });
    return [forecastInWords(measure), forecastInShort(measure)];
  };
  expect(short("2010-03-30")).toEqual(["5 jobs by 31 Mar 2010", "5"]);
  expect(short("2010-03-31")).toEqual(["", ""]);
  expect(short("2026-11-28")).toEqual(["", ""]);
});

describe("when the target will be reached", () => {
  const TWENTY = new Array<Typed>(20).fill("2009-05-01");
  const SEVEN = new Array<Typed>(7).fill("");
  const members = membersWith("Skills Pledge on", [...TWENTY, ...SEVEN]);
  const inWords = (parts: Parameters<typeof judged>[0]) => forecastInWords(judged(parts));

  test("is said to a third of a month", () => {
    expect(inWords({ members, measures: [aMeasure({ Target: 25 })] })).toBe(
      "25 organisations by late November 2009",
    );
  });

  test("is said of per cents as they are said", () => {
    const figures = [aFigure("2009-09-30", 7.8)];
    const measures = [aTypedMeasure({ Unit: "%", Baseline: 9, Target: 7 })];
    expect(inWords({ measures, figures })).toBe("7% by early February 2010");
  });

  test("is said of a share, and of a share that is all of them", () => {
    const share = (target: number) => [
      aMeasure({ "Measured by": "Share of members with", Target: target }),
    ];
    expect(inWords({ members, measures: share(90) })).toBe("90% by late November 2009");
    expect(inWords({ members, measures: share(100) })).toBe("all 27 members by mid-December 2009");
  });
});

test("how old a typed figure is, is always said", () => {
  const asAt = aDay("2009-10-07");
  expect(ageOfFigure(judged(typed({}, 3)), asAt)).toBe("Figure of 30 Sep 2009, 7 days old");
  expect(ageOfFigure(judged({ measures: [aMeasure()] }), asAt)).toBe("");
});
