import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from "docx";
import { bookIn, compact, type Outcome, workFolder } from "./runCli";

const folder = workFolder();
afterAll(folder.remove);

const cli = (...args: readonly string[]): Outcome => compact(folder.path, ...args);
const MINUTES = "northamptonshire-2009-10-07.txt";

beforeAll(() => {
  cli("setup", "sample.xlsx", "--sample");
  copyFileSync(join(__dirname, "../../minutes", MINUTES), join(folder.path, MINUTES));
});

async function rowsIn(book: string, tab: string): Promise<number> {
  return (await bookIn(folder.path, book)).sheetByName(tab)?.lastRow() ?? 0;
}

test("what minutes say comes into the workbook once, however often they are read", async () => {
  const first = cli("minutes", "sample.xlsx", MINUTES, "--out", "once.xlsx");
  expect(first).toMatchObject({ exit: 0, err: "" });
  expect(first.out).toContain("15 rows of Attendance, 7 actions and 0 meetings were added.");
  expect(first.out).toContain("Left out of Attendance, as of no member: Chris Donkin.");
  const again = cli("minutes", "once.xlsx", MINUTES, "--out", "twice.xlsx");
  expect(again.out).toContain("0 rows of Attendance, 0 actions and 0 meetings were added.");
  for (const tab of ["Attendance", "Action plan", "Meetings"]) {
    expect(await rowsIn("twice.xlsx", tab)).toBe(await rowsIn("once.xlsx", tab));
  }
  expect(await rowsIn("once.xlsx", "Action plan")).toBe(
    (await rowsIn("sample.xlsx", "Action plan")) + 7,
  );
  const checked = JSON.parse(cli("check", "once.xlsx", "--json").out);
  const before = JSON.parse(cli("check", "sample.xlsx", "--json").out);
  expect(checked.problems).toHaveLength(before.problems.length);
});

test("without --out nothing is written, and --json prints one object with the keys of the contract", () => {
  const { out, exit } = cli("minutes", "sample.xlsx", MINUTES, "--json");
  expect(exit).toBe(0);
  expect(Object.keys(JSON.parse(out)).sort()).toEqual(
    ["actions", "attendance", "decisions", "meeting", "nextMeeting", "notUnderstood"].sort(),
  );
});

test("a Word document with tables is read as its text is", async () => {
  const row = (...cells: string[]) =>
    new TableRow({
      children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })),
    });
  const document = new Document({
    sections: [
      {
        children: [
          new Paragraph("Steering Group, 4 March 2010"),
          new Table({
            rows: [
              row("Name", "Organisation", "Attendance"),
              row("Len Closs", "Northampton College", "Present"),
              row("Ann Other", "Moulton College", "Apologies"),
            ],
          }),
          new Paragraph("1. Matters arising"),
          new Table({
            rows: [row("Action", "Who", "By when"), row("Send it", "LC", "19/03/2010")],
          }),
        ],
      },
    ],
  });
  writeFileSync(join(folder.path, "march.docx"), await Packer.toBuffer(document));
  const read = JSON.parse(cli("minutes", "sample.xlsx", "march.docx", "--json").out);
  expect(read.attendance.map(({ attended }: { attended: string }) => attended)).toEqual([
    "Present",
    "Apologies",
  ]);
  expect(read.actions).toEqual([
    { action: "Send it", owner: "Len Closs", due: "2010-03-19", item: "1. Matters arising" },
  ]);
});

test("minutes of no day, and files that are none, are a sentence", () => {
  writeFileSync(join(folder.path, "letter.txt"), "Dear Sir");
  expect(cli("minutes", "sample.xlsx", "letter.txt", "--out", "no.xlsx")).toMatchObject({
    exit: 1,
    err: expect.stringContaining("The minutes do not say on which day it met"),
  });
  writeFileSync(join(folder.path, "broken.docx"), "PK no");
  expect(cli("minutes", "sample.xlsx", "broken.docx")).toMatchObject({
    exit: 2,
    err: expect.stringContaining("broken.docx is no Word document that can be read."),
  });
  writeFileSync(join(folder.path, "picture.txt"), Buffer.from([1, 0, 2, 0, 3, 0]));
  expect(cli("minutes", "sample.xlsx", "picture.txt")).toMatchObject({
    exit: 2,
    err: expect.stringContaining("picture.txt is neither text nor a Word document"),
  });
});

test("a formula or a page of HTML in minutes comes into the workbook as text", async () => {
  const hostile = [
    '=HYPERLINK("https://example.org","click")',
    "+SUM(A1)",
    "-SUM(A1)",
    "@SUM(A1:A9)",
    "<script>alert(1)</script> to be circulated",
  ];
  const lines = [
    "Steering Group, 14 January 2010",
    "Present:",
    "=1+1 (Northampton College)",
    "1. Matters arising",
    ...hostile.map((text) => `Action: ${text}`),
  ];
  writeFileSync(join(folder.path, "hostile.txt"), lines.join("\n"));
  expect(cli("minutes", "sample.xlsx", "hostile.txt", "--out", "hostile.xlsx").exit).toBe(0);
  const book = await bookIn(folder.path, "hostile.xlsx");
  const cellsOf = (tab: string) => {
    const sheet = book.sheetByName(tab);
    const rows = Array.from({ length: sheet?.lastRow() ?? 0 }, (_, row) => row + 1);
    return rows.flatMap((row) => Array.from({ length: 20 }, (_, at) => sheet?.cell(row, at + 1)));
  };
  const actions = cellsOf("Action plan");
  const values = actions.map((cell) => cell?.value);
  expect(hostile.filter((text) => !values.includes(text))).toEqual([]);
  for (const cell of [...actions, ...cellsOf("Attendance"), ...cellsOf("Meetings")]) {
    expect(cell?.formula).toBeUndefined();
  }
});

test("an empty file and a file that is no minutes say so, and nothing is made up", () => {
  writeFileSync(join(folder.path, "empty.txt"), "");
  expect(cli("minutes", "sample.xlsx", "empty.txt")).toMatchObject({
    exit: 0,
    out: expect.stringContaining("The minutes do not say on which day it met"),
  });
  const recipe =
    "Leek soup\n\nTwo leeks, butter, stock.\nSlice the leeks and fry them until soft.\n";
  writeFileSync(join(folder.path, "recipe.txt"), recipe);
  const read = JSON.parse(cli("minutes", "sample.xlsx", "recipe.txt", "--json").out);
  expect(read).toMatchObject({ attendance: [], actions: [], decisions: [], nextMeeting: null });
});
