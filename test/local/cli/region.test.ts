import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv/dist/2020";
import { strFromU8, unzipSync } from "fflate";
import { aMeasure, aReturn } from "../../region/returns";
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
  const ajv = new Ajv({ strict: false });
  expect(ajv.validate(schema, JSON.parse(text)) || ajv.errorsText()).toBe(true);
  expect(JSON.parse(text)).toMatchObject({
    compact: "Northamptonshire Public Sector Compact",
    year: "2009-10",
    asAt: "2009-10-07",
    survey: { asked: 27, notAnswered: 6, total: { what: "apprentices", figure: 151 } },
  });
});

test("nobody's name or address is in it", () => {
  const text = readFileSync(at("returns", "northants.json"), "utf8");
  const members = readFileSync(join(ROOT, "examples/northamptonshire-2009-10/Members.csv"), "utf8");
  const addresses = members.match(/[\w.]+@[\w.]+/g) ?? [];
  expect(addresses.length).toBeGreaterThan(10);
  for (const address of addresses) expect(text).not.toContain(address);
  for (const name of ["Carys Chandra", "Mina Mistry"]) expect(text).not.toContain(name);
});

test("the region's portfolio is a document, and its figures are those of the returns", () => {
  const share = { kind: "Share of members with", of: "Charter signed on", unit: "%", actual: 0.5 };
  const derbyshire = aReturn("Derbyshire Compact", { measures: [aMeasure(), aMeasure(share)] });
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
