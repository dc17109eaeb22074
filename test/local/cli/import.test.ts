import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bookIn, compact, type Outcome, workFolder } from "./runCli";

const folder = workFolder();
afterAll(folder.remove);

const at = (name: string): string => join(folder.path, name);
const cli = (...args: readonly string[]): Outcome => compact(folder.path, ...args);

const OLD = [
  "Northamptonshire list",
  "Organisation,Contact,Tel,Skills Pledge,Fax",
  "Corby BC,Carys Chandra,,14/05/2009,01536 1",
  "=1+1 Trust,Jane Doe,01604 496999,Y,",
].join("\r\n");

beforeAll(() => {
  const { exit, err } = cli("setup", "book.xlsx", "--sample");
  if (exit !== 0) throw new Error(err);
  writeFileSync(at("old.csv"), OLD);
});

test("without --out the answer is one JSON object, and nothing is written", () => {
  const before = readFileSync(at("book.xlsx"));
  const { exit, out, err } = cli("import", "old.csv", "book.xlsx", "--json");
  expect([exit, err]).toEqual([0, ""]);
  const { tables, ...rest } = JSON.parse(out);
  expect(rest).toEqual({});
  expect(tables).toHaveLength(1);
  expect(Object.keys(tables[0])).toEqual([
    "table",
    "sheet",
    "headerRow",
    "columns",
    "rows",
    "changes",
    "conflicts",
    "skipped",
    "problems",
  ]);
  expect(tables[0].columns).toEqual([
    { header: "Organisation", to: "Organisation", how: "exact" },
    { header: "Contact", to: "Main contact", how: "alias" },
    { header: "Tel", to: "Phone", how: "alias" },
    { header: "Skills Pledge", to: "Skills Pledge on", how: "alias" },
    { header: "Fax", to: null, how: "left out" },
  ]);
  expect([tables[0].table, tables[0].sheet, tables[0].headerRow]).toEqual(["Members", "old", 2]);
  expect(tables[0].rows).toEqual({ new: 1, changed: 0, same: 1, skipped: 0 });
  expect(readFileSync(at("book.xlsx"))).toEqual(before);
});

test("with --out new rows come in as text, and a second time nothing is new", async () => {
  expect(cli("import", "old.csv", "book.xlsx", "--out", "out.xlsx").exit).toBe(0);
  const members = (await bookIn(folder.path, "out.xlsx")).sheetByName("Members");
  expect(members?.cell(29, 1)).toMatchObject({ value: "=1+1 Trust" });
  expect(members?.cell(29, 1)?.formula).toBeUndefined();
  const again = JSON.parse(cli("import", "old.csv", "out.xlsx", "--json").out);
  expect(again.tables[0].rows).toEqual({ new: 0, changed: 0, same: 2, skipped: 0 });
  expect(again.tables[0].changes).toEqual([]);
});

test("--map says which header is which; one that is not there is wrong use", () => {
  const { out } = cli("import", "old.csv", "book.xlsx", "--json", "--map", "Fax=Notes");
  expect(JSON.parse(out).tables[0].columns[4]).toEqual({
    header: "Fax",
    to: "Notes",
    how: "asked",
  });
  const unknown = cli("import", "old.csv", "book.xlsx", "--map", "Faks=Notes");
  expect([unknown.exit, unknown.err]).toEqual([
    2,
    "There is no header 'Faks' in the old spreadsheet.\n",
  ]);
  const nowhere = cli("import", "old.csv", "book.xlsx", "--map", "Fax=Phones");
  expect([nowhere.exit, nowhere.err]).toEqual([
    2,
    "'Phones' is no column that an import fills. Did you mean 'Phone'?\n",
  ]);
});

test.each([
  ["nothing.csv", "", 2, "nothing.csv is empty."],
  ["words.csv", "some words\nand others\n", 1, "No table of this workbook was found"],
  ["page.csv", "<html><table></table></html>", 2, "is a page of text (HTML or XML)"],
])("%s gets a sentence", (name, text, exit, sentence) => {
  writeFileSync(at(name), text);
  const outcome = cli("import", name, "book.xlsx", "--json");
  expect([outcome.exit, outcome.out]).toEqual([exit, ""]);
  expect(outcome.err).toContain(sentence);
});
