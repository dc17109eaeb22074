import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { normalisedTitle } from "../../src/cells/normalisedTitle";
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
        return `${likeness?.measuredBy}, ${normalisedTitle(likeness?.unit ?? "")}, ${compacts.join("; ")}: ${total} of ${denominator} ${why}`;
      })
      .sort(),
  };
}

async function queried({ query }: DuckReturns) {
  const coverage = await query("SELECT compact, asAt, state FROM coverage");
  const totals = await query("SELECT * FROM totals");
  return {
    coverage: coverage.map(({ compact, asAt, state }) => `${compact}, ${asAt}: ${state}`).sort(),
    totals: totals
      .map(
        ({ kind, unit, who, total, denominator, whyNoTotal }) =>
          `${kind}, ${unit}, ${who}: ${numberIn(total)} of ${numberIn(denominator)} ${whyNoTotal}`,
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
  for (const one of returns) lines.push(JSON.stringify(one));
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
    "Members with, , Derbyshire Compact; Northamptonshire Public Sector Compact; Nottinghamshire Compact: 44 of 85 ",
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

test("of a country over ten years, some 20,000 returns, they say what the sheet says", async () => {
  const file = fileOf("country.ndjson", manyReturns(500, 10));
  const duck = await duckReturns(file);
  const [counted] = await duck.query("SELECT COUNT(*) AS returns FROM returns");
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
