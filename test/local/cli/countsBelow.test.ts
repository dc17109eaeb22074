import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeWorkbookFile } from "../../../local/sheets/file/writeWorkbookFile";
import type { StoredValue } from "../../../local/sheets/workbook/cell";
import { columnAt } from "../../support/at";
import { bookIn, compact, workFolder } from "./runCli";

const folder = workFolder();
afterAll(folder.remove);

interface MembersProblem {
  readonly table: string;
  readonly cell: string;
  readonly rule: string;
}

type Typed = readonly [header: string, formula: string, value: StoredValue];

/** The rows below the last member of the sample, and what `check` finds in them. */
async function problemsBelow(rows: readonly (readonly Typed[])[]): Promise<{
  readonly first: number;
  readonly rules: readonly string[];
  readonly file: string;
}> {
  const book = await bookIn(folder.path, "sample.xlsx");
  const sheet = book.sheetByName("Members");
  if (sheet === undefined) throw new Error("There are no Members.");
  const first = sheet.lastRow() + 1;
  rows.forEach((cells, index) => {
    for (const [header, written, value] of cells) {
      const isFormula = written.startsWith("=");
      const cell = isFormula ? { formula: written, value } : { value: written };
      sheet.setCell(first + index, columnAt("Members", header), cell);
    }
  });
  writeFileSync(join(folder.path, "below.xlsx"), await writeWorkbookFile(book));
  const { out } = compact(folder.path, "check", "below.xlsx", "--json");
  const { problems } = JSON.parse(out) as { readonly problems: readonly MembersProblem[] };
  const below = problems.filter(
    ({ table, cell }) => table === "Members" && Number(/\d+$/.exec(cell)?.[0] ?? 0) >= first,
  );
  return { first, rules: below.map(({ rule }) => rule), file: "below.xlsx" };
}

beforeAll(() => {
  compact(folder.path, "setup", "sample.xlsx", "--sample");
});

const COUNTS: readonly (readonly Typed[])[] = [
  [["Organisation", "=COUNTA(A2:A9)", 8]],
  [
    ["Organisation", "Apprentices", "Apprentices"],
    ["Email", '=COUNTIF(B2:B9,"Council")', 3],
  ],
  [["Organisation", '="Total: "&COUNTA(A2:A9)', "Total: 8"]],
  [["Organisation", '="Signed up: "&COUNTA(A2:A9)', "Signed up: 8"]],
  [["Sector", "=AVERAGE(J2:J9)", { error: "#DIV/0!" }]],
  [["Organisation", "=INDEX(A2:A9,1)", "Corby Borough Council"]],
];

test("formulas below the members are neither checked nor written over", async () => {
  const { first, rules, file } = await problemsBelow(COUNTS);
  expect(rules).toEqual([]);
  const updated = compact(
    folder.path,
    "update",
    file,
    "--as-at",
    "2009-10-07",
    "--out",
    "out.xlsx",
  );
  expect(updated.exit).toBe(0);
  const sheet = (await bookIn(folder.path, "out.xlsx")).sheetByName("Members");
  if (sheet === undefined) throw new Error("There are no Members.");
  const organisation = columnAt("Members", "Organisation");
  expect(sheet.cell(first, organisation)?.formula).toBe("=COUNTA(A2:A9)");
  expect(sheet.cell(first + 2, organisation)?.formula).toBe('="Total: "&COUNTA(A2:A9)');
});

test("a member whose name a formula fetches is a member", async () => {
  const fetched: readonly Typed[] = [
    ["Organisation", "=Meetings!A1", "Fetched Training"],
    ["Email", "jo moulton", "jo moulton"],
  ];
  const { rules } = await problemsBelow([fetched, ...COUNTS]);
  expect(rules).toContain("email-invalid");
});
