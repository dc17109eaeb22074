import type { KnownRegion } from "../../src/region/knownRegion";
import { likenessOf } from "../../src/region/likeness";
import { portfolioOf } from "../../src/region/portfolio";
import { portfolioDocument } from "../../src/region/portfolioDocument";
import { quarterOf } from "../../src/region/quarter";
import { aDay } from "../support/builders";
import { nineReturns } from "./nineReturns";
import { aReturn, sent } from "./returns";

const TODAY = aDay("2009-10-20");
const portfolio = portfolioOf(nineReturns(true), TODAY);

/** What the coordinator of the region has said: who shares members, and that two sentences are one thing. */
const KNOWN: KnownRegion = {
  compacts: [
    { compact: "Derby City Compact", sharesMembersWith: ["Derbyshire Compact"] },
    { compact: "Leicester City Compact", sharesMembersWith: [] },
    { compact: "Northamptonshire Public Sector Compact", sharesMembersWith: [] },
  ],
  likeMeasures: portfolio.groups
    .filter(({ name }) => /sickness/i.test(name))
    .flatMap(({ measures: [first] }) =>
      first === undefined
        ? []
        : [{ ...likenessOf(first.measure), countsAs: "Days lost to sickness" }],
    ),
};
const confirmed = portfolioOf(nineReturns(true), TODAY, KNOWN);

function refusedIn({ groups }: typeof portfolio): readonly string[] {
  return groups
    .filter(({ compacts }) => compacts.length > 1)
    .flatMap(({ name, refusedSums }) =>
      refusedSums.filter(({ of }) => of === "figures").map(({ why }) => `${name}: ${why}`),
    )
    .sort();
}

test("one return is late, one is of an older version, one is invalid; the others are current", () => {
  const newest = portfolio.coverage.filter(({ state }) => state !== "superseded");
  expect(newest.map(({ compact, asAt, state, why }) => [compact, asAt, state, why])).toEqual([
    ["Derby City Compact", "2009-10-02", "current", ""],
    ["Derbyshire Compact", "2009-09-30", "current", ""],
    [
      "Leicester City Compact",
      "2009-09-30",
      "refused",
      "SM1, actual: 'seven' is no number. Ask the Compact to put this right in its workbook and to make the return again.",
    ],
    ["Leicestershire Compact", "2009-10-05", "current", ""],
    ["Lincolnshire Compact", "2009-05-29", "late", "It is 131 days older than the newest return."],
    ["Northamptonshire Public Sector Compact", "2009-10-07", "current", ""],
    [
      "Nottingham City Compact",
      "2009-10-01",
      "current",
      "It was counted by rules 1, others by rules 2: ask for one made by the newest version of Compact.",
    ],
    ["Nottinghamshire Compact", "2009-09-30", "current", ""],
    ["Rutland Compact", "2009-09-25", "current", ""],
  ]);
});

test("each sum that is refused is named, with who differs", () => {
  expect(refusedIn(portfolio)).toEqual([
    "Days lost to sickness for each employee: The Compacts do not count alike: Direction is Decrease and Keep at most.",
    "Members with Jobs Pledge on: The Compacts do not count alike: the version of the rules of counting is 2 and 1.",
    "Members with Skills Pledge on: The Compacts do not count alike: Count is Total to date and New in period.",
    "Saved by shared training: Rutland Compact has no figure, so that a sum would be too small.",
    "Share of members with Charter signed on: Percentages do not add up: each is of another number of members or things.",
  ]);
});

test("targets that differ have no sum, whether or not the figures have one", () => {
  const events = portfolio.groups.find(({ name }) => name.startsWith("Good Practice Event"));
  expect(events?.refusedSums).toEqual([
    {
      of: "targets",
      why: "Each Steering Group has set its own: Derby City 2, Derbyshire 4, Leicestershire 3, Lincolnshire 4, Northamptonshire 2 and Nottinghamshire 4; all by 31 Mar 2010.",
    },
  ]);
  expect(events?.total).toBe(8);
});

test("once people say so, sentences are one measure and members in common are not added up", () => {
  expect(refusedIn(confirmed)).toContain(
    "Days lost to sickness: The Compacts do not count alike: Direction is Decrease and Keep at most.",
  );
  const sickness = confirmed.groups.find(({ name }) => name === "Days lost to sickness");
  expect(sickness?.compacts).toEqual([
    "Derbyshire Compact",
    "Lincolnshire Compact",
    "Nottinghamshire Compact",
  ]);
  expect(confirmed.missing).toEqual(["Leicester City Compact"]);
});

test("a name that was given to one measure takes in those that have it by themselves", () => {
  const likeMeasures = KNOWN.likeMeasures
    .filter(({ thing }) => thing.startsWith("Sickness absence"))
    .map((like) => ({ ...like, countsAs: "Days lost to sickness for each employee" }));
  expect(likeMeasures).toHaveLength(1);
  const { groups } = portfolioOf(nineReturns(true), TODAY, { compacts: [], likeMeasures });
  const sickness = groups.filter(({ name }) => /sickness/i.test(name));
  expect(sickness.map(({ compacts }) => compacts.length)).toEqual([3]);
});

test("members of Compacts that have some in common are not added up, where all else agrees", () => {
  const two = nineReturns(false).filter(({ name }) => /^derby/.test(name));
  const totalOf = (region: KnownRegion) =>
    portfolioOf(two, TODAY, region).groups.find(({ name }) => name.includes("Skills Pledge"));
  expect(totalOf({ ...KNOWN, compacts: [] })).toMatchObject({ total: 24, denominator: 42 });
  expect(totalOf(KNOWN)).toMatchObject({
    total: null,
    denominator: null,
    whyNoTotal:
      "Derby City Compact and Derbyshire Compact have members in common, who would be counted twice.",
  });
});

test("a trend adds up the same Compacts in every quarter, and only what adds up", () => {
  const { groups, quarters } = portfolio;
  expect(quarters).toEqual(["2009-Q2", "2009-Q3"]);
  expect(groups.find(({ name }) => name.startsWith("Good Practice Event"))?.trend).toEqual({
    compacts: [
      "Derby City Compact",
      "Derbyshire Compact",
      "Leicestershire Compact",
      "Northamptonshire Public Sector Compact",
      "Nottinghamshire Compact",
    ],
    totals: [4, 8],
  });
  const charter = groups.find(({ name }) => name.includes("Charter signed on"));
  expect(charter?.trend).toEqual({ compacts: [], totals: [null, null] });
});

test("the first page names who is refused, whether or not anybody has listed it", () => {
  const text = JSON.stringify(portfolioDocument(portfolio, TODAY).sections[0]);
  expect(text).toContain(
    "Refused, and so in no figure: Leicester City. Why stands under Who has returned.",
  );
});

test("events stand by type, the newest first, and those without a day are counted", () => {
  const event = (name: string, date: string | null, type: string) => ({
    event: name,
    type,
    date,
    status: "Held",
    host: "",
  });
  const events = [
    ...Array.from({ length: 60 }, (_, at) => event(`Old ${at}`, "2009-05-01", "Launch")),
    event("New", "2009-09-01", "Good Practice Event"),
    event("Newest", "2009-09-02", "Good Practice Event"),
    event("Some day", null, "Launch"),
  ];
  const text = JSON.stringify(
    portfolioDocument(portfolioOf([sent(aReturn("Derby", { events }))], TODAY), TODAY).sections,
  );
  const places = ["Good Practice Event", "Newest", "New", "Launch", "Old 10", "Old 57"].map(
    (name) => text.indexOf(name === "New" ? `"New"` : name),
  );
  expect(places).toEqual(places.slice().sort((a, b) => a - b));
  expect(places).not.toContain(-1);
  expect(text).not.toContain("Old 58");
  expect(text).toContain("2 older ones are in the returns.");
  expect(text).toContain(
    "1 event is said to be held and has no day, and so is not listed: of Derby.",
  );
});

test("one return of a quarter that nobody else has returned costs nobody the trend, and who is left out is said", () => {
  const early = nineReturns(false)
    .filter(({ name }) => name === "derby.json")
    .map(({ name, text }) => ({ name, text: text.replace('"2009-10-02"', '"2010-02-26"') }));
  const later = portfolioOf([...nineReturns(true), ...early], aDay("2010-03-01"));
  expect(later.quarters).toEqual(["2009-Q2", "2009-Q3", "2010-Q1"]);
  const events = later.groups.find(({ name }) => name.startsWith("Good Practice Event"));
  expect(events?.trend.totals).toEqual([4, 8, null]);
  expect(events?.trend.compacts).toHaveLength(5);
  expect(JSON.stringify(portfolioDocument(later, aDay("2010-03-01")).sections)).toContain(
    "Lincolnshire has no figure in each of Apr to Jun 2009 and Jul to Sep 2009.",
  );
});

test.each([
  ["2009-06-30", "2009-Q2"],
  ["2009-07-31", "2009-Q2"],
  ["2009-08-01", "2009-Q3"],
  ["2010-01-31", "2009-Q4"],
  ["2010-02-01", "2010-Q1"],
])("a return as at %s tells of %s", (day, quarter) => {
  expect(quarterOf(day)).toBe(quarter);
});

test("the first page says how many are late and whose, and examples are printed", () => {
  const { sections } = portfolioDocument(portfolio, TODAY);
  const text = JSON.stringify(sections[0]);
  expect(text).toContain(
    "1 return is late, made for an earlier quarter: Lincolnshire (as at 29 May 2009). Its figures are in the totals as they stood then.",
  );
  const all = JSON.stringify(sections);
  expect(all).toContain("Agree shared training days with the neighbouring Compacts, 10 Sep 2009");
  expect(all).toContain("3 more in its return.");
});
