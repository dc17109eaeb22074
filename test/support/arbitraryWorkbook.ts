import { addDays } from "../../src/cells/calendarDate";
import { BLANK, type CellValue, dayCell, numberCell, textCell } from "../../src/cells/cellValue";
import type { SheetGrid } from "../../src/cells/sheetGrid";
import type { Column } from "../../src/tables/column";
import type { Table } from "../../src/tables/table";
import { TABLES } from "../../src/tables/tables";
import { aDay, type Row } from "./builders";
import { fc } from "./fastCheck";

/** Days around the programme year 2009-10. */
export const aDayInThoseYears = fc
  .integer({ min: -500, max: 900 })
  .map((days) => addDays(aDay("2009-04-01"), days));

const NASTY = [
  "=1+1",
  "<img src=x onerror=alert(1)>",
  "__proto__",
  "constructor",
  "\u202eevil",
  "\u0000",
  "*".repeat(400),
  "x".repeat(6_000),
  "Total",
  "31/02/2009",
  "1/4/2008",
  "last week",
  "12,5",
  "80%",
  "-0",
  "1e999",
  "9".repeat(400),
  "\ud800",
];

/** What a measure may count. */
const OFS = [
  "Skills Pledge on",
  "Apprenticeship scheme",
  "Apprentices",
  "Equality mark",
  "Anything",
  "Good Practice Event",
  "Master Class",
  "P1",
  "SM1",
];

/** Whatever a cell can hold. */
export const anyCell: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constant(BLANK),
  fc.constantFrom(...NASTY).map(textCell),
  fc.string({ unit: "binary" }).map(textCell),
  fc.double().map(numberCell),
  fc.integer({ min: -5, max: 40_000 }).map(numberCell),
  fc.boolean().map((yes): CellValue => ({ kind: "yes or no", yes })),
  aDayInThoseYears.map(dayCell),
  fc
    .constantFrom("#N/A", "#REF!", "Loading...")
    .map((code): CellValue => ({ kind: "error", code })),
);

/** Mostly what belongs into a column, sometimes anything at all. */
function cellUnder(column: Column | undefined): fc.Arbitrary<CellValue> {
  if (column === undefined) return anyCell;
  return fc.oneof({ weight: 9, arbitrary: fittingCell(column) }, { weight: 1, arbitrary: anyCell });
}

function fittingCell(column: Column): fc.Arbitrary<CellValue> {
  switch (column.nature) {
    case "day":
      return aDayInThoseYears.map(dayCell);
    case "number":
      return fc.integer({ min: 0, max: 5 }).map(numberCell);
    case "choice":
      return fc.constantFrom(...column.options).map(textCell);
    case "text":
      return column.title === "Of"
        ? fc.constantFrom(...OFS).map(textCell)
        : fc.constantFrom("SM1", "P1", "Tresham Institute", "").map(textCell);
    default:
      return column satisfies never;
  }
}

/** A tab of any table with most of its headers, in any order, and anything below them. */
function anyGrid(table: Table): fc.Arbitrary<SheetGrid> {
  const columns = Object.values(table.columns);
  const titles = columns.map(({ title }) => title);
  const extra = fc.constantFrom("constructor", "__proto__", "", "Anything", titles[0] ?? "");
  return fc
    .tuple(
      fc.shuffledSubarray(titles, { minLength: Math.max(1, titles.length - 3) }),
      fc.array(extra, { maxLength: 3 }),
    )
    .chain(([known, added]) => {
      const headers = [...known, ...added];
      const row = fc.tuple(
        ...headers.map((header) => cellUnder(columns.find(({ title }) => title === header))),
      );
      return fc
        .array(row, { maxLength: 6 })
        .map((rows) => ({ name: table.name, cells: [headers.map(textCell), ...rows] }));
    });
}

/** A whole workbook of such tabs, some of them missing. */
export const anyWorkbook: fc.Arbitrary<readonly SheetGrid[]> = fc
  .subarray(Object.values<Table>(TABLES), { minLength: 9 })
  .chain((tables) => fc.tuple(...tables.map(anyGrid)));

/** What may stand in the Skills Pledge column of a real sheet. */
export const aPledge: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 6, arbitrary: aDayInThoseYears.map(dayCell) },
  { weight: 3, arbitrary: fc.constant(BLANK) },
  { weight: 1, arbitrary: fc.constantFrom("last week", "n/a", "31.3.09", "TBC").map(textCell) },
);

/** Members as people keep them: some come twice, some have left, some rows have no name. */
export const someMembers: fc.Arbitrary<readonly Row[]> = fc.array(
  fc.record({
    Organisation: fc.oneof(
      fc.integer({ min: 1, max: 30 }).map((number) => `Member ${number}`),
      fc.constantFrom("Fire & Rescue", "fire and rescue", ""),
    ),
    "Skills Pledge on": aPledge,
    "Apprenticeship scheme": fc.constantFrom("Yes", "No", "Developing", ""),
    Apprentices: fc.oneof(fc.constant<"">(""), fc.integer({ min: 0, max: 40 })),
    "Left on": fc.oneof(
      { weight: 5, arbitrary: fc.constant<CellValue>(BLANK) },
      { weight: 1, arbitrary: aDayInThoseYears.map(dayCell) },
    ),
    // A row that says nothing at all is no row.
    Notes: fc.constant("in use"),
  }),
  { maxLength: 25 },
);
