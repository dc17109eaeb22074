import type { Shape } from "../../../src/report/pictures/drawing";
import { progressChart } from "../../../src/report/pictures/progressChart";
import { aDay, aMeasure, type CompactParts, membersWith } from "../../support/builders";
import { judged } from "../../support/judged";

const PLEDGES: CompactParts = {
  measures: [aMeasure({ Count: "New in period", Target: 4 })],
  members: membersWith("Skills Pledge on", ["2009-05-01", "2009-09-01", ""]),
};

/** Without figures and days around it the lines go from edge to edge. */
const BARE = { width: 642, height: 82, isLabelled: false };

test("it says in words what it shows", () => {
  const chart = progressChart(judged(PLEDGES), aDay("2009-10-07"), []);
  expect(chart?.alt).toBe(
    "Chart of SM1 from 1 Apr 2009 to 31 Mar 2010: 2 of 4 organisations on 7 Oct 2009, 2 due by 7 Oct 2009.",
  );
});

test("the figure climbs on the days that count, up to the As at day", () => {
  const chart = progressChart(judged(PLEDGES), aDay("2009-10-07"), [], BARE);
  const areas = chart?.drawing.shapes.filter(({ ink }) => ink === "tint") ?? [];
  const width = chart?.drawing.width ?? 0;
  const day = (x: number): number => Math.round((x / width) * 364);
  expect(areas.map(({ x, width: wide }) => [day(x), day(x + wide)])).toEqual([
    [30, 153],
    [153, 189],
  ]);
  const [first, second] = areas.map(({ height }) => height);
  expect((second ?? 0) / (first ?? 1)).toBeCloseTo(2, 1);
});

test("what counts on the As at day itself, or is booked for the due day, is to be seen", () => {
  const chart = progressChart(
    judged({
      measures: [
        aMeasure({ "Measured by": "Events held", Of: "Master Class", Count: "New in period" }),
      ],
      events: [
        { Ref: "E1", Event: "A", Type: "Master Class", Date: "2009-10-07", Status: "Held" },
        { Ref: "E2", Event: "B", Type: "Master Class", Date: "2010-03-31", Status: "Scheduled" },
      ],
    }),
    aDay("2009-10-07"),
    [],
    BARE,
  );
  const { shapes = [], width = 0 } = chart?.drawing ?? {};
  const ends = (expected: Shape | undefined): number => (expected?.x ?? 0) + (expected?.width ?? 0);
  const band = shapes.find(({ ink }) => ink === "tint");
  const booked = shapes.find(({ hatched }) => hatched);
  expect(ends(band)).toBeCloseTo((189 / 364) * width, 1);
  expect(ends(booked)).toBeCloseTo(width, 5);
  expect([band?.width, booked?.width]).toEqual([4, 4]);
});

const UNDATED: CompactParts = {
  measures: [aMeasure({ Of: "Equality mark", Baseline: 0, Target: 4 })],
  members: membersWith("Equality mark", ["Investors in Diversity", ""]),
};

test("where no figure has a day but today's, bars with their figures stand below each other", () => {
  const chart = progressChart(judged(UNDATED), aDay("2009-10-07"), []);
  expect(chart?.alt).toMatch(/^Bars of SM1 .*1 of 4 organisations on 7 Oct 2009/);
  const bars = chart?.drawing.shapes.filter(({ height }) => height > 8 && height < 12) ?? [];
  const lengths = bars.filter(({ width }) => width > 20).map(({ width }) => width);
  const [soFar = 0, , ...others] = lengths;
  expect(soFar / (others[others.length - 1] ?? 1)).toBeCloseTo(1 / 4, 1);
});

test("with figures of the log it has a course over their days, with a square on each", () => {
  const known = [{ on: aDay("2009-07-08"), amount: 1 }];
  const chart = progressChart(judged(UNDATED), aDay("2009-10-07"), known);
  expect(chart?.alt).toMatch(/^Chart of SM1/);
  const squares = chart?.drawing.shapes.filter(
    ({ ink, width, height }) => ink === "filled" && width === 9 && height === 9,
  );
  expect(squares).toHaveLength(2);
});

test("figures along the axis, names on the lines and days stand inside the picture", () => {
  const labelled = progressChart(judged(PLEDGES), aDay("2009-10-07"), []);
  const bare = progressChart(judged(PLEDGES), aDay("2009-10-07"), [], BARE);
  const { width = 0, height = 0, shapes = [] } = labelled?.drawing ?? {};
  expect(shapes.length).toBeGreaterThan((bare?.drawing.shapes.length ?? 0) + 100);
  const beyond = shapes.filter(
    ({ x, y, width: wide, height: high }) =>
      x < 0 || y < 0 || x + wide > width + 0.01 || y + high > height + 0.01,
  );
  expect(beyond).toEqual([]);
});

test.each<[string, Parameters<typeof aMeasure>[0]]>([
  ["no target", { Target: "" }],
  ["no due day", { Due: "" }],
  ["a period of no days", { Starts: "2010-03-31" }],
])("a measure with %s has no chart", (_, row) => {
  const parts = { ...PLEDGES, measures: [aMeasure(row)] };
  expect(progressChart(judged(parts), aDay("2009-10-07"), [])).toBeNull();
});
