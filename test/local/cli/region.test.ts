import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv/dist/2020";
import { strFromU8, unzipSync } from "fflate";
import { manyReturns } from "../../region/manyReturns";
import { NINE_RETURNS } from "../../region/nineReturns";
import { aMeasure, aReturn, aShare } from "../../region/returns";
import { ROOT } from "../../support/addOn";
import { compact, type Outcome, workFolder } from "./runCli";

const folder = workFolder();
afterAll(folder.remove);

const cli = (...args: readonly string[]): Outcome => compact(folder.path, ...args);
const at = (...names: readonly string[]): string => join(folder.path, ...names);

beforeAll(() => {
  mkdirSync(at("returns"));
  cli("setup", "sample.xlsx", "--sample");
  cli("return", "sample.xlsx", "--out", "returns/northants.json");
});

test("the return of the sample follows the published schema, on one line", () => {
  const text = readFileSync(at("returns", "northants.json"), "utf8");
  expect(text.trim()).not.toContain("\n");
  const schema = JSON.parse(readFileSync(join(ROOT, "docs/compact-return-1.schema.json"), "utf8"));
  // Its patterns say which days there are.
  const ajv = new Ajv({ strict: false, formats: { date: true } });
  expect(ajv.validate(schema, JSON.parse(text)) || ajv.errorsText()).toBe(true);
  const impossible = [
    { asAt: "2009-13-45" },
    { compact: " " },
    { membersBySector: { Health: -1 } },
  ];
  for (const values of impossible) {
    expect(ajv.validate(schema, { ...JSON.parse(text), ...values })).toBe(false);
  }
  expect(JSON.parse(text)).toMatchObject({
    compact: "Northamptonshire Public Sector Compact",
    year: "2009-10",
    asAt: "2009-10-07",
    survey: { asked: 27, notAnswered: 6, total: { what: "apprentices", figure: 151 } },
  });
});

test("it is the sample return of the region, achievements and all", () => {
  const sample = readFileSync(join(NINE_RETURNS, "northamptonshire.json"), "utf8");
  expect(readFileSync(at("returns", "northants.json"), "utf8")).toBe(sample);
  expect(JSON.parse(sample).achievements).toContain(
    "Done: Ask TUC Unionlearn for a local representative, 11 Sep 2009",
  );
});

test("no contact's name or address is in it", () => {
  const text = readFileSync(at("returns", "northants.json"), "utf8");
  const members = readFileSync(join(ROOT, "examples/northamptonshire-2009-10/Members.csv"), "utf8");
  const addresses = members.match(/[\w.]+@[\w.]+/g) ?? [];
  expect(addresses.length).toBeGreaterThan(10);
  for (const address of addresses) expect(text).not.toContain(address);
  for (const name of ["Carys Chandra", "Mina Mistry"]) expect(text).not.toContain(name);
});

test("the region's portfolio is a document, and its figures are those of the returns", () => {
  const derbyshire = aReturn("Derbyshire Compact", { measures: [aMeasure(), aShare()] });
  writeFileSync(at("returns", "derby.json"), JSON.stringify(derbyshire));
  const { exit, out } = cli("region", "returns", "--out", "portfolio.docx", "--json");
  expect(exit).toBe(0);
  const { coverage, groups } = JSON.parse(out);
  expect(coverage.map(({ state }: { state: string }) => state)).toEqual(["current", "current"]);
  const skills = groups.find(({ name }: { name: string }) => name.includes("Skills Pledge"));
  expect(skills).toEqual({
    name: "Members with Skills Pledge on",
    compacts: ["Derbyshire Compact", "Northamptonshire Public Sector Compact"],
    total: 31,
    denominator: 54,
    whyNoTotal: "",
    statuses: { "On course": 2 },
    refusedSums: [
      {
        of: "targets",
        why: "Each Steering Group has set its own: Derbyshire 20 and Northamptonshire 27; all by 31 Mar 2010.",
      },
    ],
    trend: { compacts: [], totals: [null] },
  });
  const files = unzipSync(readFileSync(at("portfolio.docx")));
  const text = strFromU8(files["word/document.xml"] ?? new Uint8Array());
  const parts = ["Who has returned", "31 of 54", "21 of 27", "Percentages do not add up"];
  expect(parts.filter((part) => !text.includes(part))).toEqual([]);
});

const LIST_COMPACTS = `
function main() {
  const rows = [
    ["Compact", "Shares members with"],
    ["Derby City Compact", "Derbyshire, Melton Compact and Corby"],
    ["Melton Compact", ""],
  ];
  SpreadsheetApp.getActiveSpreadsheet().insertSheet("Compacts").getRange(1, 1, 3, 2).setValues(rows);
}
`;

/** What is run meanwhile has so many megabytes for its values. */
function withHeap<T>(megabytes: number, run: () => T): T {
  const { NODE_OPTIONS } = process.env;
  process.env.NODE_OPTIONS = `${NODE_OPTIONS ?? ""} --max-old-space-size=${megabytes}`;
  try {
    return run();
  } finally {
    process.env.NODE_OPTIONS = NODE_OPTIONS ?? "";
  }
}

test("one file with a return a line is read as a folder is", () => {
  const lines = ["derby", "rutland"].map((name) =>
    JSON.stringify(JSON.parse(readFileSync(join(NINE_RETURNS, `${name}.json`), "utf8"))),
  );
  writeFileSync(at("both.ndjson"), lines.join("\r\n"));
  const { coverage, quarters } = JSON.parse(cli("region", "both.ndjson", "--json").out);
  expect(coverage.map(({ compact }: { compact: string }) => compact)).toEqual([
    "Derby City Compact",
    "Rutland Compact",
  ]);
  expect(quarters).toEqual(["2009-Q3"]);
});

test("files in UTF-16 are read as those in UTF-8", () => {
  mkdirSync(at("wide"));
  const text = readFileSync(join(NINE_RETURNS, "derby.json"), "utf8").trim();
  const lines = `\ufeff${text}\r\n${text.replace("Derby City", "Melton")}\r\n`;
  writeFileSync(at("wide", "one.json"), Buffer.from(`\ufeff${text}`, "utf16le"));
  writeFileSync(at("wide", "two.ndjson"), Buffer.from(lines, "utf16le"));
  const { coverage } = JSON.parse(cli("region", "wide", "--json").out);
  expect(coverage.map(({ compact, state }: Record<string, string>) => [compact, state])).toEqual([
    ["Derby City Compact", "current"],
    ["Derby City Compact", "superseded"],
    ["Melton Compact", "current"],
  ]);
});

test("the region's workbook says who is missing and which Compacts share members", () => {
  cli("setup", "region.xlsx");
  writeFileSync(at("list.js"), LIST_COMPACTS);
  expect(cli("run", "list.js", "region.xlsx", "--out", "known.xlsx").exit).toBe(0);
  mkdirSync(at("two"));
  for (const name of ["derby", "derbyshire"]) {
    writeFileSync(at("two", `${name}.json`), readFileSync(join(NINE_RETURNS, `${name}.json`)));
  }
  const { missing, notices, groups } = JSON.parse(
    cli("region", "two", "--book", "known.xlsx", "--json").out,
  );
  expect(missing).toEqual(["Melton Compact"]);
  expect(notices).toEqual([
    "'Corby', with whom Derby City Compact shares members by the tab Compacts, is no Compact that is listed there or has returned, so that their members are added up. Type the name as it stands under Compact, with ; between several.",
  ]);
  const skills = groups.find(({ name }: { name: string }) => name.includes("Skills Pledge"));
  expect(skills).toMatchObject({
    total: null,
    whyNoTotal:
      "Derby City Compact and Derbyshire Compact have members in common, who would be counted twice.",
  });
});

test("--as-at is the day that the portfolio is put together; what comes after it is refused", () => {
  const file = join(NINE_RETURNS, "derby.json");
  const on = (day: string) =>
    JSON.parse(cli("region", file, "--as-at", day, "--json").out).coverage;
  expect(on("2009-10-12")).toEqual([
    {
      compact: "Derby City Compact",
      asAt: "2009-10-02",
      daysOld: 10,
      age: "10 days",
      state: "current",
      why: "",
    },
  ]);
  expect(on("2009-10-01")).toMatchObject([
    { state: "refused", why: expect.stringContaining("had not come on 1 Oct 2009") },
  ]);
});

test("--lines writes what can be used, one of a Compact and day, and nothing that would be read again", () => {
  const { exit, out } = cli("region", NINE_RETURNS, "--lines", "all.ndjson");
  expect([exit, out]).toEqual([0, expect.stringContaining("13 returns are in all.ndjson")]);
  const lines = readFileSync(at("all.ndjson"), "utf8").trim().split("\n");
  expect(lines.map((line) => JSON.parse(line).compact)).not.toContain("Leicester City Compact");
  expect(lines).toHaveLength(13);
  expect(cli("region", "returns", "--lines", "returns/all.ndjson")).toMatchObject({
    exit: 2,
    err: expect.stringContaining("would be read as one of the returns"),
  });
  expect(cli("region", "returns", "--lines", "all.txt")).toMatchObject({ exit: 2 });
});

test("more returns than fit in memory at once are read one by one", () => {
  const file = openSync(at("country.ndjson"), "w");
  let bytes = 0;
  // Notes that a schema of today does not know are no fault, and make the file larger than the memory.
  const padding = "x".repeat(200_000);
  for (const one of manyReturns(10, 40)) {
    bytes += writeSync(file, `${JSON.stringify({ ...one, padding })}\n`);
  }
  closeSync(file);
  expect(bytes).toBeGreaterThan(300 * 1024 * 1024);
  const { exit, out, err } = withHeap(160, () =>
    cli("region", "country.ndjson", "--as-at", "2040-04-20", "--json"),
  );
  expect([exit, err]).toEqual([0, ""]);
  expect(JSON.parse(out).coverage).toHaveLength(1600);
});

test("a folder without returns, or that is not there, is a sentence", () => {
  mkdirSync(at("nothing"));
  expect(cli("region", "nothing")).toMatchObject({
    exit: 2,
    err: expect.stringContaining('"nothing" holds no returns'),
  });
  expect(cli("region", "nowhere")).toMatchObject({
    exit: 2,
    err: expect.stringContaining('"nowhere" is no folder that can be read'),
  });
});
