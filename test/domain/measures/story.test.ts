import { judgeMeasures } from "../../../src/domain/measures/judgeMeasures";
import { storyOf } from "../../../src/domain/measures/story";
import { worstFirst } from "../../../src/domain/measures/worstFirst";
import { STATUSES, type Status } from "../../../src/tables/status";
import { aCompact, aFigure, aTypedMeasure, percent } from "../../support/builders";

/** Of a figure that is typed on the As at day, halfway through the year unless it says other. */
function story(measure: Parameters<typeof aTypedMeasure>[0], figure: number, asAt = "2009-10-01") {
  const [judged] = judgeMeasures(
    aCompact({
      asAt,
      measures: [aTypedMeasure({ Unit: "jobs", Starts: "2009-04-01", ...measure })],
      figures: [aFigure("2009-10-01", figure)],
    }),
  );
  if (judged === undefined) throw new Error("There is no measure.");
  return [judged.status, storyOf(judged)];
}

test.each([
  [{ Target: 10 }, 5, ["On course", "Exactly on the line; at this pace 10 of 10"]],
  [{ Target: 10 }, 7, ["On course", "2 ahead of the line; at this pace 10 of 10"]],
  [{ Target: 10 }, 4, ["At risk", "1 short of the line; at this pace 8 of 10"]],
  [{ Target: 10 }, 2, ["Off course", "3 short of the line; at this pace 4 of 10"]],
  [{ Target: 10, Baseline: 20 }, 17, ["Off course", "2 over the line; at this pace 14"]],
  [{ Target: 10, Direction: "Keep at most" }, 10, ["On course", "Exactly at the limit"]],
  [{ Target: 10, Direction: "Keep at most" }, 15, ["Off course", "5 over the limit"]],
  [{ Target: 10, Direction: "Keep at least" }, 12, ["On course", "2 within the limit"]],
] as const)("%j at %d is %j", (measure, figure, expected) => {
  expect(story(measure, figure)).toEqual(expected);
});

test("what is over says by how much, and what is reached says when", () => {
  expect(story({ Target: 10, Due: "2009-09-01" }, 8)).toEqual(["Not judged", ""]);
  expect(story({ Target: 10 }, 8, "2010-04-01")).toEqual(["Missed", "2 short"]);
  expect(story({ Target: 10 }, 10)).toEqual(["Achieved", "Reached on 1 Oct 2009"]);
});

test("a share of members is told in members, and its pace in per cent", () => {
  const [judged] = judgeMeasures(
    aCompact({
      asAt: "2009-10-01",
      members: ["2009-05-01", "2009-06-01", "", "", "", "", "", ""].map((on, index) => {
        return { Organisation: `Member ${index}`, "Skills Pledge on": on };
      }),
      measures: [
        aTypedMeasure({
          "Measured by": "Share of members with",
          Of: "Skills Pledge on",
          Count: "Total to date",
          Target: percent(1),
          Starts: "2009-04-01",
        }),
      ],
    }),
  );
  expect(judged && storyOf(judged)).toMatch(/^2 members short of the line; at this pace 50%$/);
});

test("the worst comes first, and equals stay in their order", () => {
  const statuses = Object.keys(STATUSES) as Status[];
  const items = [...statuses, ...statuses].map((status, at) => ({ status, at }));
  const sorted = worstFirst(items);
  expect(sorted.filter((_, at) => at % 2 === 0).map(({ status }) => status)).toEqual([
    "Missed",
    "Off course",
    "At risk",
    "Not judged",
    "Not started",
    "On course",
    "Achieved",
  ]);
  for (const status of statuses) {
    const places = sorted.filter((one) => one.status === status).map(({ at }) => at);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  }
});
