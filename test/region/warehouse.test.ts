import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { likenessKey } from "../../src/region/likeness";
import { loadedLine } from "../../src/region/loadedReturn";
import { onePerDay } from "../../src/region/onePerDay";
import { type Portfolio, portfolioOf } from "../../src/region/portfolio";
import { receivedReturns } from "../../src/region/receivedReturn";
import type { ProgressReturn } from "../../src/region/returnSchema";
import { aDay } from "../support/builders";
import { type DuckReturns, duckReturns } from "./duckReturns";
import { manyReturns } from "./manyReturns";
import { nineReturns } from "./nineReturns";
import { aMeasure, aReturn, sent } from "./returns";

jest.setTimeout(120_000);

const folder = mkdtempSync(join(tmpdir(), "returns-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const TODAY = aDay("2010-04-20");

const WHY: readonly (readonly [RegExp, string])[] = [
  [/^Percentages/, "percentages"],
  [/^Averages/, "averages and rates"],
  [/^Only what is counted/, "no count of things"],
  [/has whole figures/, "parts of things"],
  [/: the day from which/, "counted from other days"],
  [/in more than one measure/, "counted twice by one Compact"],
  [/: Direction is/, "directions differ"],
  [/: Count is/, "ways of counting differ"],
  [/: the version of the rules/, "rules differ"],
  [/no figure/, "a figure is missing"],
];

/** What the portfolio of the sheet says, in the words of the queries. */
function asQueried({ groups, coverage }: Portfolio) {
  return {
    coverage: coverage.map(({ compact, asAt, state }) => `${compact}, ${asAt}: ${state}`).sort(),
    totals: groups
      .map(({ compacts, total, denominator, whyNoTotal, likenesses: [likeness] }) => {
        const why = WHY.find(([pattern]) => pattern.test(whyNoTotal))?.[1] ?? whyNoTotal;
        const key = likeness === undefined ? "" : likenessKey(likeness);
        return `${key}, ${compacts.join("; ")}: ${total} of ${denominator} ${why}`;
      })
      .sort(),
  };
}

async function queried({ query }: DuckReturns) {
  const coverage = await query("SELECT compact, asAt, state FROM region.coverage");
  const totals = await query("SELECT * FROM region.totals");
  return {
    coverage: coverage.map(({ compact, asAt, state }) => `${compact}, ${asAt}: ${state}`).sort(),
    totals: totals
      .map(
        ({ likeKey, who, total, denominator, whyNoTotal }) =>
          `${likeKey}, ${who}: ${numberIn(total)} of ${numberIn(denominator)} ${whyNoTotal}`,
      )
      .sort(),
  };
}

function numberIn(value: string | number | null | undefined): number | null {
  return value === null || value === undefined ? null : Number(value);
}

function fileOf(name: string, returns: Iterable<ProgressReturn>): string {
  const path = join(folder, name);
  const lines: string[] = [];
  for (const one of returns) lines.push(loadedLine(one).trim());
  writeFileSync(path, `${lines.join("\n")}\n`);
  return path;
}

test("the published queries say of the sample returns what the sheet says", async () => {
  const returns = nineReturns(true)
    .flatMap((file) => receivedReturns(file, TODAY))
    .flatMap((one) => (one.kind === "return" ? [one.sent] : []));
  expect(returns).toHaveLength(13);
  const duck = await duckReturns(fileOf("sample.ndjson", returns));
  const inSheet = portfolioOf(
    returns.map((one) => sent(one)),
    TODAY,
  );
  const found = await queried(duck);
  duck.close();
  expect(found).toEqual(asQueried(inSheet));
  expect(found.totals).toContain(
    "members with\napprenticeship scheme\n, Derbyshire Compact; Northamptonshire Public Sector Compact; Nottinghamshire Compact: 44 of 85 ",
  );
});

test("of returns that are refused or come twice a day the file that is loaded holds what the sheet counts", async () => {
  const files = [
    ...nineReturns(false),
    sent(aReturn("Melton Compact", { measures: [aMeasure({ actual: 500, members: 3 })] })),
    sent(aReturn("Corby Compact", { asAt: "2011-01-01" })),
    ...[3, 7, 7].map((actual) =>
      sent(aReturn("Derby City Compact", { asAt: "2009-10-03", measures: [aMeasure({ actual })] })),
    ),
  ];
  const received = files.flatMap((file) => receivedReturns(file, TODAY));
  const loaded = onePerDay(received);
  expect(loaded.size).toBe(9);
  const lines = received.flatMap((one, at) =>
    one.kind === "return" && loaded.has(at) ? [one.sent] : [],
  );
  const duck = await duckReturns(fileOf("accepted.ndjson", lines));
  const found = await queried(duck);
  duck.close();
  const inSheet = asQueried(portfolioOf(files, TODAY));
  expect(found.totals).toEqual(inSheet.totals);
  expect(found.coverage.filter((row) => !row.endsWith("superseded"))).toEqual(
    inSheet.coverage.filter((row) => !/(?:superseded|refused)$/.test(row)),
  );
});

/** What only one side of a rule would see: other spellings, spaces and signs, what is typed, other days. */
const ODD = [
  aMeasure({ of: "Skills\u00a0Pledge  on*" }),
  aMeasure({ of: "'Jobs-Pledge' on", count: "New in period", starts: "2009-07-01" }),
  ...[
    ["Days lost to sickness for each employee: 8", "days"],
    ["Average satisfaction score", "Points"],
    ["Posts filled: 7", "posts"],
    ["Engagement", "units"],
    ["Staff trained", "% of staff"],
    ["Staff mentored", "staff"],
  ].map(([measure = "", unit = ""], at) =>
    aMeasure({
      ref: `SM${at + 3}`,
      kind: "Typed figure",
      of: "",
      measure,
      unit,
      members: null,
      actual: measure === "Staff mentored" ? 0.7 : 7,
    }),
  ),
];

test("of odd spellings and figures that stand alone they say what the sheet says", async () => {
  const plain = ODD.map((measure) => ({
    ...measure,
    of: measure.of.replace(/\u00a0|['*-]/g, " "),
    unit: measure.unit.toUpperCase().replace("OF STAFF", "of  staff"),
    starts: "2009-04-01",
  }));
  const returns = [
    aReturn("Melton Compact", { measures: ODD }),
    aReturn("Corby \u00a0Compact*", { asAt: "2009-09-07", measures: plain }),
    aReturn("corby compact", { asAt: "2009-10-06", measures: plain }),
    aReturn("The Melton Public Sector Compact", { asAt: "2009-09-01", measures: ODD }),
  ];
  const duck = await duckReturns(fileOf("odd.ndjson", returns));
  const found = await queried(duck);
  duck.close();
  expect(found).toEqual(
    asQueried(
      portfolioOf(
        returns.map((one) => sent(one)),
        TODAY,
      ),
    ),
  );
  const whys = found.totals.map((row) => row.replace(/^[\s\S]* of (?:null|\d+) /, ""));
  expect(whys.sort()).toEqual([
    "",
    "",
    "averages and rates",
    "averages and rates",
    "counted from other days",
    "no count of things",
    "parts of things",
    "percentages",
  ]);
});

test("a line that is loaded is still a return: read again it is the one that it was made of", () => {
  const one = aReturn("Melton Compact", { measures: ODD });
  const [again] = receivedReturns({ name: "all.ndjson", text: loadedLine(one) }, TODAY);
  expect(again).toMatchObject({ kind: "return", sent: one });
  expect(again?.kind === "return" && JSON.stringify(again.sent)).toBe(JSON.stringify(one));
});

test("of a country over ten years, some 20,000 returns, they say what the sheet says", async () => {
  const file = fileOf("country.ndjson", manyReturns(500, 10));
  const duck = await duckReturns(file);
  const [counted] = await duck.query("SELECT COUNT(*) AS returns FROM region.returns");
  const found = await queried(duck);
  duck.close();
  expect(Number(counted?.returns)).toBe(19_985);
  function* files() {
    for (const one of manyReturns(500, 10)) yield sent(one);
  }
  expect(found).toEqual(asQueried(portfolioOf(files(), TODAY)));
  const states = found.coverage.map((row) => row.replace(/^.*: /, ""));
  expect(states.filter((state) => state === "current")).toHaveLength(495);
  expect(states.filter((state) => state === "late")).toHaveLength(5);
});
