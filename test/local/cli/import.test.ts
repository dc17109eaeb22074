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

test("a sheet is the table that --table says, with its headers where --header-row says", () => {
  writeFileSync(at("odd.csv"), "List 2008\nWhom,Rung\nKettering BC,01536 1\nCorby BC,01536 2\n");
  const unsaid = cli("import", "odd.csv", "book.xlsx");
  expect(unsaid.exit).toBe(1);
  expect(unsaid.err).toContain("Say which table its sheet is for");
  const said = cli(
    ...["import", "odd.csv", "book.xlsx", "--json", "--table", "odd=Members"],
    ...["--header-row", "odd=2", "--map", "Whom=Organisation", "--map", "Rung=Phone"],
  );
  expect([said.exit, said.err]).toEqual([0, ""]);
  const [table] = JSON.parse(said.out).tables;
  expect([table.table, table.headerRow]).toEqual(["Members", 2]);
  expect(
    table.columns.map(({ header, to }: { header: string; to: string }) => [header, to]),
  ).toEqual([
    ["Whom", "Organisation"],
    ["Rung", "Phone"],
  ]);
});

test("without a header row the columns go by their letters; the only sheet needs no name", () => {
  writeFileSync(at("bare.csv"), "Kettering Borough Council,a\nTresham Institute,b\n");
  const { out, err } = cli(
    ...["import", "bare.csv", "book.xlsx", "--json", "--table", "Members", "--header-row", "0"],
    ...["--map", "Column B (no header)=Notes"],
  );
  expect(err).toBe("");
  const [table] = JSON.parse(out).tables;
  expect(table.headerRow).toBe(0);
  expect(table.columns).toEqual([
    { header: "Column A (no header)", to: "Organisation", how: "values" },
    { header: "Column B (no header)", to: "Notes", how: "asked" },
  ]);
  expect(cli("import", "bare.csv", "book.xlsx", "--table", "Members").out).toContain(
    'Members, from the sheet "bare"',
  );
});

test.each([
  [["--table", "lst=Members"], "There is no sheet 'lst' in the old spreadsheet. It has 'old'."],
  [["--table", "old=Membrs"], "Did you mean 'Members'?"],
  [["--header-row", "old=99"], "The sheet 'old' has no row 99: it ends with row 4."],
  [["--table", "old#2=Events"], "The sheet 'old' has no table 2: 1 table can be told apart in it."],
  [["--header-row", "old=x"], '"x" is no row: write --header-row "Their sheet=4"'],
  [["--member", "Krby=Corby BC"], "There is no organisation 'Krby' in the old spreadsheet."],
  [["--member", "Corby BC=Krby Hall"], "'Krby Hall' is no member here"],
])("%s that is not there is wrong use, in words", (args, sentence) => {
  const { exit, out, err } = cli("import", "old.csv", "book.xlsx", "--json", ...args);
  expect([exit, out]).toEqual([2, ""]);
  expect(err).toContain(sentence);
});

test("a name that fits two members is a conflict, and --member says which it is", () => {
  writeFileSync(at("short.csv"), "Organisation,Notes\nNorthampton,n\nWellingborough (moved),w\n");
  const asked = (...args: string[]) =>
    JSON.parse(cli("import", "short.csv", "book.xlsx", "--json", ...args).out).tables[0];
  const open = asked();
  expect(open.rows.new).toBe(0);
  expect(open.conflicts[0]).toMatchObject({ key: "Northampton", column: "Organisation" });
  expect(open.problems[0]).toMatchObject({ row: 3, seen: "Wellingborough (moved)" });
  const [first] = open.conflicts[0].held.split(" or ");
  expect(cli("import", "short.csv", "book.xlsx").out).toContain(
    `Northampton may be ${open.conflicts[0].held}: say --member "Northampton=…".`,
  );
  const said = asked("--member", `Northampton=${first}`);
  expect([said.conflicts.length, said.rows.new, said.rows.skipped]).toEqual([0, 0, 0]);
});

test("a quotation mark that is not closed is told with its row, and no row is lost", () => {
  writeFileSync(
    at("mark.csv"),
    'Organisation,Contact,Notes\nAlpha Trust,"Ann,x\nBeta Trust,Bob,y\n',
  );
  const [table] = JSON.parse(cli("import", "mark.csv", "book.xlsx", "--json").out).tables;
  expect(table.rows.new).toBe(2);
  expect(table.problems[0]).toMatchObject({ row: 2, column: "", seen: '"Ann' });
});
