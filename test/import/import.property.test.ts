import { BLANK, type CellValue, describeCell, isUnused, tidyText } from "../../src/cells/cellValue";
import type { Imported } from "../../src/import/imported";
import { importSheets, NO_CHOICES } from "../../src/import/importSheets";
import type { OldSheet } from "../../src/import/oldSheet";
import { parseCompact } from "../../src/tables/compact";
import { aDay, gridsOf, type Row, type Typed } from "../support/builders";
import { fc } from "../support/fastCheck";
import { applied } from "./applied";
import { anOldSheet } from "./comesIn";

const ORGANISATIONS = [
  "Corby Borough Council",
  "Corby BC",
  "Kettering Borough Council",
  "Tresham Institute",
  "NHS Northamptonshire",
  "Northants Police",
  "Corby",
  "Kettering",
  "Tresham Institute (left 2008)",
  "=1+1",
  "Total",
  "LOCAL AUTHORITIES",
  "",
];
const CONTACTS = [
  "Ann Ash",
  "Bob Bell, HR Manager",
  "Cy Carr <cy.carr@x.example>",
  "Di Dow / Ed Eve",
  "",
  "n/a",
];
const EMAILS = [
  "ann@x.example",
  "bob@x.example; cy@x.example",
  "ask reception",
  "",
  "Di <di@x.example>",
];
const DAYS: Typed[] = [
  "Y",
  "N",
  "x",
  "✓",
  "2009-03-31",
  "3/4/2009",
  "13/13/2009",
  "March 2009",
  "TBC",
  "",
  true,
  39539,
];
const OTHERS: Typed[] = [
  "see file",
  "",
  12,
  "2 apprentices",
  "Yes",
  "No",
  "-",
  { kind: "error", code: "#N/A" },
];

const HEADERS: readonly (readonly [string, readonly Typed[]])[] = [
  ["Contact", CONTACTS],
  ["E-mail", EMAILS],
  ["Tel", ["01604 496000", 1604496000, ""]],
  ["Skills Pledge?", DAYS],
  ["Jobs Pledge date", DAYS],
  ["Apprentices", OTHERS],
  ["Apprenticeship scheme", OTHERS],
  ["Comments", OTHERS],
  ["Fax", OTHERS],
  ["Sector", ["LA", "Health", "Fish", ""]],
];

const anOldList = fc
  .record({
    headers: fc.subarray(Array.from(HEADERS), { minLength: 2 }),
    titles: fc.constantFrom<readonly Typed[][]>([], [["Members"]], [["Our Compact"], []]),
    rows: fc.array(fc.array(fc.nat(), { minLength: 12, maxLength: 12 }), { maxLength: 8 }),
  })
  .map(({ headers, titles, rows }): OldSheet => {
    const pick = <T>(from: readonly T[], at = 0): T | undefined => from[at % from.length];
    return anOldSheet("Old list", [
      ...titles,
      ["Organisation", ...headers.map(([title]) => title)],
      ...rows.map((numbers) => [
        pick(ORGANISATIONS, numbers[0]) ?? "",
        ...headers.map(([, values], index) => pick(values, numbers[index + 1]) ?? ""),
      ]),
    ]);
  });

const aMemberRow = fc.record({
  Organisation: fc.constantFrom("Corby Borough Council", "Tresham Institute", "Daventry DC"),
  "Main contact": fc.constantFrom("", "Ann Ash", "Zoe Zed"),
  Email: fc.constantFrom("", "ann@x.example"),
  "Skills Pledge on": fc.constantFrom("", "2009-03-31"),
  Apprentices: fc.constantFrom<Typed>("", 12),
  Notes: fc.constantFrom("", "something"),
});
const someMembers = fc.uniqueArray(aMemberRow, {
  selector: ({ Organisation }) => Organisation,
  maxLength: 3,
});

function importedInto(grids: ReturnType<typeof gridsOf>, sheet: OldSheet): Imported {
  return importSheets([sheet], parseCompact(grids, aDay("2009-10-07")), NO_CHOICES);
}

function membersOf(grids: ReturnType<typeof gridsOf>): readonly (readonly CellValue[])[] {
  return grids.find(({ name }) => name === "Members")?.cells ?? [];
}

test("importing the same list twice changes nothing the second time", () => {
  fc.assert(
    fc.property(someMembers, anOldList, (members, sheet) => {
      const grids = gridsOf({ members: members as readonly Row[] });
      const once = applied(grids, importedInto(grids, sheet).changes);
      const again = importedInto(once, sheet);
      expect(again.changes).toEqual([]);
      expect(again.tables.map(({ rows }) => [rows.new, rows.changed])).toEqual(
        again.tables.map(() => [0, 0]),
      );
    }),
  );
});

test("nothing that is filled is ever written over", () => {
  fc.assert(
    fc.property(someMembers, anOldList, (members, sheet) => {
      const grids = gridsOf({ members: members as readonly Row[] });
      const before = membersOf(grids);
      const after = membersOf(applied(grids, importedInto(grids, sheet).changes));
      before.forEach((row, down) => {
        row.forEach((cell, across) => {
          if (!isUnused(cell)) expect(after[down]?.[across]).toEqual(cell);
        });
      });
    }),
  );
});

test("every cell of the old list has come in, is kept in Notes, or is named", () => {
  fc.assert(
    fc.property(anOldList, (sheet) => {
      const grids = gridsOf({});
      const { tables, changes } = importedInto(grids, sheet);
      const [table] = tables;
      if (table === undefined) return;
      const members = applied(grids, changes).find(({ name }) => name === "Members");
      const kept = (members?.cells ?? []).flat().map((cell) => figuresOf(describeCell(cell)));
      const named = table.problems.map(({ row, column }) => `${row} ${column}`);
      const left = new Set(
        table.columns.filter(({ field }) => field === null).map(({ column }) => column),
      );
      const skipped = new Set(table.skipped.map(({ row }) => row));
      sheet.cells.forEach((cells, index) => {
        const row = index + 1;
        if (row <= table.headerRow || skipped.has(row)) return;
        cells.forEach((cell, at) => {
          if (saysNothing(cell) || left.has(at + 1)) return;
          if (saysYes(cell) && tellsWhen(sheet, at)) return;
          const header = table.columns.find(({ column }) => column === at + 1)?.header ?? "";
          const isKept = partsOf(cell).every((part) =>
            kept.some((text) => text.includes(figuresOf(part))),
          );
          if (!isKept && !named.includes(`${row} ${header}`)) {
            throw new Error(`Row ${row}, ${header}: ${describeCell(cell)} is lost`);
          }
        });
      });
    }),
  );
});

/** No, a dash, n/a: a blank cell says the same. */
function saysNothing(cell: CellValue): boolean {
  return isUnused(cell) || /^(N|No|-|n\/a)$/.test(tidyText(describeCell(cell)));
}

/** A Yes is settled by the day that another row of the organisation has. */
function tellsWhen({ cells }: OldSheet, at: number): boolean {
  return cells.some((row) => /\d{4}|39539/.test(describeCell(row[at] ?? BLANK)));
}

function saysYes(cell: CellValue): boolean {
  return /^(Y|x|✓|TRUE|Yes)$/.test(describeCell(cell));
}

/** What has to be found again of a cell: a name and an address may stand apart; a day is a day. */
function partsOf(cell: CellValue): readonly string[] {
  const text = describeCell(cell);
  if (text === "3/4/2009") return ["3 Apr 2009"];
  if (text === "39539") return ["1 Apr 2008"];
  if (text === "LA") return ["Local authority"];
  if (saysYes(cell)) return ["Yes"];
  if (/^Corby/.test(text)) return ["Corby"];
  if (text.startsWith("Tresham")) return ["Tresham Institute", ...text.split(/[()]/).slice(1, 2)];
  return text.split(/\s*[,;<>/]+\s*/).filter((part) => part !== "");
}

function figuresOf(text: string): string {
  return text.replace(/\s+/g, "").replace(/^0(?=1604)/, "");
}
