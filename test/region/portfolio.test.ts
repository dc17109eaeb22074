import { portfolioOf } from "../../src/region/portfolio";
import { aDay } from "../support/builders";
import { aMeasure, aReturn, aShare, sent } from "./returns";

const TODAY = aDay("2009-10-20");

/** A year's returns of nine Compacts: one late, one of another version, one broken, one of last year. */
const NINE = [
  aReturn("Northamptonshire"),
  aReturn("Derbyshire", { asAt: "2009-09-30", measures: [aMeasure({ actual: 12, members: 30 })] }),
  aReturn("Lincolnshire", { asAt: "2009-05-01", measures: [aMeasure({ actual: 3, members: 20 })] }),
  aReturn("Leicestershire", {
    measures: [
      aShare({ actual: 0.59 }),
      aMeasure({ kind: "Typed figure", of: "", measure: "Vacancies", unit: "%", actual: 0.07 }),
    ],
  }),
  aReturn("Rutland", {
    measures: [
      aShare({ actual: 0.5 }),
      aMeasure({ kind: "Typed figure", of: "", measure: "Days lost", unit: "days", actual: 14 }),
    ],
  }),
  aReturn("Nottinghamshire", {
    measures: [
      aMeasure({
        kind: "Typed figure",
        of: "",
        measure: "Days lost",
        unit: "days",
        actual: 12,
        direction: "Decrease",
      }),
    ],
  }),
  aReturn("Bedfordshire", { year: "2008-09" }),
  { ...aReturn("Cambridgeshire"), schema: "compact-return/2" },
  { ...aReturn("Suffolk"), asAt: "yesterday" },
];

const portfolio = portfolioOf(
  NINE.map((one, index) => sent(one, `${index}.json`)),
  TODAY,
);

function groupCalled(name: string) {
  const found = portfolio.groups.find((group) => group.name === name);
  if (found === undefined) throw new Error(`There is no ${name}.`);
  return found;
}

test("each return is current, late or refused, with its age and why", () => {
  expect(
    portfolio.coverage.map(({ compact, state, daysOld }) => `${compact}: ${state}, ${daysOld}`),
  ).toEqual([
    "Bedfordshire: refused, 13",
    "Cambridgeshire: refused, 13",
    "Derbyshire: current, 20",
    "Leicestershire: current, 13",
    "Lincolnshire: late, 172",
    "Northamptonshire: current, 13",
    "Nottinghamshire: current, 13",
    "Rutland: current, 13",
    "Suffolk: refused, null",
  ]);
  const whyOf = (name: string) => portfolio.coverage.find(({ compact }) => compact === name)?.why;
  expect(whyOf("Bedfordshire")).toBe("It is of 2008-09; the others are of 2009-10.");
  expect(whyOf("Cambridgeshire")).toContain("It follows compact-return/2");
  expect(whyOf("Suffolk")).toContain("As at: 'yesterday' is no day");
  expect(whyOf("Lincolnshire")).toBe("It is 159 days older than the newest return.");
});

test("what is counted alike is added up, with the members that it is of", () => {
  expect(groupCalled("Members with Skills Pledge on")).toMatchObject({
    compacts: ["Derbyshire", "Lincolnshire", "Northamptonshire"],
    total: 25,
    denominator: 77,
    whyNoTotal: "",
    statuses: { "On course": 3 },
  });
});

test("percentages are never added up", () => {
  expect(groupCalled("Share of members with Charter signed on")).toMatchObject({
    compacts: ["Leicestershire", "Rutland"],
    total: null,
    denominator: null,
    whyNoTotal: expect.stringContaining("Percentages do not add up"),
  });
});

test("nor are figures of other directions", () => {
  expect(groupCalled("Days lost")).toMatchObject({
    total: null,
    whyNoTotal: "The Compacts do not count alike: Direction is Decrease and Increase.",
  });
});

test.each([
  ["Count", { count: "New in period" }, "Count is Total to date and New in period"],
  ["a figure that is missing", { actual: null }, "Rutland has no figure"],
])("nor where %s differs", (_, values, why) => {
  const { groups } = portfolioOf(
    [sent(aReturn("Derby")), sent(aReturn("Rutland", { measures: [aMeasure(values)] }))],
    TODAY,
  );
  expect(groups[0]).toMatchObject({ total: null, whyNoTotal: expect.stringContaining(why) });
});

test("nor what is new in periods that begin on other days", () => {
  const { groups } = portfolioOf(
    ["2009-04-01", "2009-07-01"].map((starts, at) =>
      sent(aReturn(`Compact ${at}`, { measures: [aMeasure({ count: "New in period", starts })] })),
    ),
    TODAY,
  );
  expect(groups[0]).toMatchObject({
    total: null,
    whyNoTotal:
      "The Compacts do not count alike: the day from which it is counted is 1 Apr 2009 and 1 Jul 2009.",
  });
});

test("nor where one Compact counts the same in two measures", () => {
  const { groups } = portfolioOf(
    [sent(aReturn("Derby", { measures: [aMeasure(), aMeasure({ ref: "SM2" })] }))],
    TODAY,
  );
  expect(groups[0]?.whyNoTotal).toBe(
    "Derby counts it in more than one measure, so that some would be counted twice.",
  );
});

test("of two returns of one Compact the newer counts, and the older stays in sight", () => {
  const older = aReturn("Derby", { asAt: "2009-07-01", measures: [aMeasure({ actual: 5 })] });
  const { coverage, groups } = portfolioOf(
    [sent(aReturn("derby ")), sent(older), sent(aReturn("derby "))],
    TODAY,
  );
  expect(coverage.map(({ state, why }) => `${state}: ${why}`)).toEqual([
    "current: ",
    "superseded: It was received twice.",
    "superseded: A return of 7 Oct 2009 is newer.",
  ]);
  expect(groups[0]?.total).toBe(10);
});

test("several returns stand in one file, each on a line; what is no return is refused in words", () => {
  const lines = [aReturn("Derby"), aReturn("Rutland")].map((one) => JSON.stringify(one));
  const { coverage } = portfolioOf(
    [
      sent([...lines, "{oops"].join("\n"), "all.ndjson"),
      sent("", "empty.json"),
      sent("{}", "other.json"),
      sent("Dear Sir", "letter.json"),
    ],
    TODAY,
  );
  expect(coverage.map(({ compact, state, why }) => `${compact}: ${state} ${why}`.trim())).toEqual([
    "all.ndjson, line 3: refused The line is no JSON.",
    "Derby: current",
    "empty.json: refused The file is empty.",
    "letter.json: refused It is no JSON. Ask for the file that Compact has made, unchanged.",
    "other.json: refused It is no return of a Compact: it does not say which schema it follows.",
    "Rutland: current",
  ]);
});
