import { rowKey } from "../../changes/rowIdentity";
import { cellAt } from "../../domain/cellOf";
import { describeCell, isUnused, tidyText } from "../../domain/cellValue";
import { normalisedTitle } from "../../domain/normalisedTitle";
import { quoted } from "../../domain/quoted";
import type { TableReading, TableRow } from "../../tables/readTable";
import { TABLE_NAMES, type TableName } from "../../tables/tableName";
import type { Book } from "../book";
import {
  type CellView,
  cellRule,
  type Fault,
  type Rule,
  type TableFault,
  tableRule,
} from "../rule";

export const KEY_RULES: readonly Rule[] = [
  tableRule({
    kind: "rows",
    id: "row-blank-between",
    severity: "warning",
    looksAt: "Blank rows between rows in use",
    wrong: "Blank rows stand between rows in use.",
    mend: "Delete the blank rows.",
    find: blankRows,
  }),
  cellRule({
    id: "key-missing",
    severity: "error",
    looksAt: "The columns that name a row: Organisation, Ref, Date, Group",
    wrong: "A row has no name, so nothing can refer to it.",
    mend: "Type the name, or clear the row.",
    looksIn: (column, field, table) => column.required && table.key.includes(field),
    find: ({ column, cell }) => {
      if (!isUnused(cell)) return null;
      return { says: `is blank. Type the ${column.title}, or clear the row.` };
    },
  }),
  cellRule({
    id: "row-is-total",
    severity: "warning",
    looksAt: "Members: Organisation; other tabs: Ref",
    wrong: "A row looks like a total and is taken for one more record.",
    mend: "Move totals to another tab, or clear the row.",
    looksIn: (_, field, table) => ["organisation", "ref"].includes(field) && table.key[0] === field,
    find: ({ cell }) => {
      if (!TOTAL.test(tidyText(describeCell(cell)))) return null;
      return {
        says: "looks like a total, but is read as one more row. Move it to another tab, or clear the row.",
        speaksForRow: true,
      };
    },
  }),
  cellRule({
    id: "row-is-heading",
    severity: "warning",
    looksAt: "Members: Organisation; other tabs: Ref; where nothing else in the row is filled",
    wrong: "A row looks like a heading between rows and is taken for one more record.",
    mend: "Move the heading out of the table; a column such as Sector says the same.",
    looksIn: (_, field, table) => ["organisation", "ref"].includes(field) && table.key[0] === field,
    find: (view) => {
      if (!isHeading(view) || !standsAlone(view)) return null;
      return {
        says: `is ${quoted(describeCell(view.cell))}, which looks like a heading but is read as one more row. Move it out of the table.`,
        speaksForRow: true,
      };
    },
  }),
  cellRule({
    id: "key-duplicate",
    severity: "error",
    looksAt: "The columns that name a row: Organisation, Ref, Date and Group",
    wrong: "Two rows have the same name.",
    mend: "Rename one of them, or delete it.",
    looksIn: (_, field, table) => table.name !== "Accepted" && table.key[0] === field,
    find: keyDuplicate,
  }),
];

const TOTAL = /^((grand |sub[ -]?)?totals?|sum|count|number of [a-z ]+)\s*(:|=|\(|\d|$)/i;

const SECTIONS =
  /^((local )?authorit(y|ies)|councils|districts|boroughs|police( (and|&) fire)?|fire( (and|&) rescue)?|health|nhs( organisations)?|education|(further|higher) education|colleges|schools|(central )?government|voluntary( (and|&) (other|community))?( sector)?|others?|partners|members|(associate|former|new) members)$/i;

/** "Local authorities:" among members; whole words where a short Ref belongs. */
function isHeading({ reading, cell }: CellView): boolean {
  if (isUnused(cell)) return false;
  const typed = tidyText(describeCell(cell));
  if (typed.endsWith(":") || SECTIONS.test(typed)) return true;
  return reading.table.name !== "Members" && typed.length > 8 && typed.includes(" ");
}

function standsAlone({ reading, row }: CellView): boolean {
  return Object.entries(reading.table.columns).every(([field, { auto }]) => {
    const at = reading.columnOf[field];
    return auto || at === undefined || field === reading.table.key[0] || isUnused(cellAt(row, at));
  });
}

function blankRows({ table, rows, passedOver }: TableReading): readonly TableFault[] {
  // Rows of Accepted are cleared one by one when a problem is to be shown again.
  if (table.name === "Accepted") return [];
  const faults: TableFault[] = [];
  const used = [...rows, ...passedOver].map(({ sheetRow }) => sheetRow).sort((a, b) => a - b);
  const start = rows[0]?.sheetRow ?? 0;
  const end = rows[rows.length - 1]?.sheetRow ?? 0;
  let last = start;
  for (const sheetRow of used.filter((row) => row >= start && row <= end)) {
    const blank = sheetRow - last - 1;
    const first = last + 1;
    last = sheetRow;
    if (blank < 1) continue;
    const key = blank === 1 ? `Row ${first}` : `Rows ${first} to ${sheetRow - 1}`;
    const which = blank === 1 ? `row ${first} is` : `rows ${first} to ${sheetRow - 1} are`;
    faults.push({
      message: `${table.name}: ${which} blank, and more rows follow. Sorting and filtering stop at a blank row; delete ${blank === 1 ? "it" : "them"}.`,
      key,
      row: first,
    });
  }
  return faults;
}

function keyDuplicate({ reading, row, cell }: CellView, book: Book): Fault | null {
  if (isUnused(cell)) return null;
  const first = book.index(FIRST_ROWS[reading.table.name]).get(nameOf(reading, row));
  if (first === undefined || first === row) return null;
  return { says: `is the same as in row ${first.sheetRow}. Rename one of the two, or delete it.` };
}

type FirstRows = ReadonlyMap<string, TableRow>;

/** The first row of each name, by table. */
const FIRST_ROWS = Object.fromEntries(
  TABLE_NAMES.map((name) => [name, (book: Book) => firstRows(book.compact.readings[name])]),
) as { readonly [N in TableName]: (book: Book) => FirstRows };

function firstRows(reading: TableReading): FirstRows {
  const first = new Map<string, TableRow>();
  for (const row of reading.rows) {
    const name = nameOf(reading, row);
    if (!first.has(name)) first.set(name, row);
  }
  return first;
}

/** Organisations that differ in a space or a letter's case are for organisation-duplicate to see. */
function nameOf(reading: TableReading, row: TableRow): string {
  const { table, columnOf } = reading;
  switch (table.name) {
    case "Members":
      return describeCell(cellAt(row, columnOf.organisation ?? 0));
    case "Settings":
      return normalisedTitle(describeCell(cellAt(row, columnOf.setting ?? 0)));
    case "Attendance": {
      // Two deputies nobody named may both have come.
      const named = !isUnused(cellAt(row, columnOf.name ?? 0));
      return named ? rowKey(reading, row).toLowerCase() : `row ${row.sheetRow}`;
    }
    default:
      return rowKey(reading, row).toLowerCase();
  }
}
