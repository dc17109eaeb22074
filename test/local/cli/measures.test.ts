import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from "docx";
import { bookIn, compact, type Outcome, workFolder } from "./runCli";

const folder = workFolder();
afterAll(folder.remove);

const at = (name: string): string => join(folder.path, name);
const cli = (...args: readonly string[]): Outcome => compact(folder.path, ...args);

const SENTENCES = [
  "75% of members to have signed the Members' Charter by 31 March 2010.",
  "A workforce strategy published by June.",
];

beforeAll(async () => {
  const { exit, err } = cli("setup", "book.xlsx", "--sample");
  if (exit !== 0) throw new Error(err);
  writeFileSync(at("statement.txt"), SENTENCES.join("\n"));
  writeFileSync(at("statement.docx"), await aDocument());
});

/** The annexe's table: Annual Priority, Reference (Aims), Success Measures. */
async function aDocument(): Promise<Buffer> {
  const row = (...cells: readonly string[]): TableRow =>
    new TableRow({
      children: cells.map(
        (cell) => new TableCell({ children: cell.split("\n").map((text) => new Paragraph(text)) }),
      ),
    });
  const table = new Table({
    rows: [
      row("Annual Priority", "Reference (Aims)", "Success Measures"),
      row("Charter\nTo win more signatures", "1 and 3", SENTENCES[0] ?? ""),
    ],
  });
  return await Packer.toBuffer(new Document({ sections: [{ children: [table] }] }));
}

test("without a workbook the answer is one JSON object with the keys of the design", () => {
  const { exit, out, err } = cli("measures", "statement.txt", "--year", "2009-10", "--json");
  expect([exit, err]).toEqual([0, ""]);
  const { measures, unread, ...rest } = JSON.parse(out);
  expect([rest, unread]).toEqual([{}, []]);
  expect(Object.keys(measures[0]).sort()).toEqual(
    "sentence priority measure measuredBy of count direction baseline target unit starts due aims setBy setOn ratifiedOn understood notUnderstood"
      .split(" ")
      .sort(),
  );
  expect(measures).toMatchObject([
    { measuredBy: "Share of members with", target: 0.75, due: "2010-03-31" },
    { measuredBy: "Actions done", target: 1, due: "2009-06-30" },
  ]);
});

test("a Word document gives its priorities and aims", () => {
  const { exit, out } = cli("measures", "statement.docx", "--json");
  expect(exit).toBe(0);
  expect(JSON.parse(out).measures).toMatchObject([
    { priority: "Charter", aims: "1 and 3", of: "Charter signed on", target: 0.75 },
  ]);
});

test("--out adds what the workbook does not have, and reading again adds nothing", async () => {
  const before = readFileSync(at("book.xlsx"));
  const first = cli("measures", "statement.txt", "--into", "book.xlsx", "--out", "one.xlsx");
  expect([first.exit, first.out]).toEqual([
    0,
    expect.stringContaining("2 success measures were added."),
  ]);
  expect(readFileSync(at("book.xlsx")).equals(before)).toBe(true);
  const { out } = cli("update", "one.xlsx", "--as-at", "2009-10-07", "--json");
  const measures: { ref: string; status: string; why: string }[] = JSON.parse(out).measures;
  expect(measures.slice(-2)).toMatchObject([
    { ref: "SM11", target: 0.7778, why: expect.stringContaining("75% is 21") },
    { ref: "SM12", target: 1 },
  ]);
  const again = cli("measures", "statement.txt", "--into", "one.xlsx", "--out", "two.xlsx");
  expect(again.out).toContain("0 success measures were added; 2 are there already.");
  const [one, two] = [await bookIn(folder.path, "one.xlsx"), await bookIn(folder.path, "two.xlsx")];
  expect(two.sheetByName("Success measures")?.lastRow()).toBe(
    one.sheetByName("Success measures")?.lastRow(),
  );
});

test.each([
  [["measures", "statement.txt", "--out", "x.xlsx"], "--into BOOK.xlsx"],
  [["measures", "nobody.txt"], 'There is no file "nobody.txt"'],
  [["measures", "statement.txt", "--year", "2009"], "such as 2008-09"],
])("%j is wrong use, said in words", (args, words) => {
  const { exit, err } = cli(...args);
  expect([exit, err]).toEqual([2, expect.stringContaining(words)]);
});

test("a file that only calls itself a document is refused with a sentence", () => {
  writeFileSync(at("broken.docx"), "not a document");
  const { exit, err } = cli("measures", "broken.docx");
  expect([exit, err]).toEqual([2, expect.stringContaining("broken.docx is no Word document")]);
});
