import { describeCell, isUnused } from "../../cells/cellValue";
import { normalisedTitle } from "../../cells/normalisedTitle";
import { rowKey } from "../../changes/rowIdentity";

import { listed, quoted } from "../../domain/words/quoted";
import { cellOf } from "../../tables/cellOf";
import { TABLE_NAMES, type TableName } from "../../tables/tableName";
import type { TableReading, TableRow } from "../../tables/tableReading";
import type { Checkup } from "../checkup";
import { type CellView, cellRule, type Fault, type TableFault, tableRule } from "../rule";
import { STRAY_ROW_RULES } from "./strayRows";

export const KEY_RULES = [
  tableRule({
    kind: "rows",
    id: "row-blank-between",
    severity: "warning",
    looksAt: "Blank rows between rows in use",
    wrong: "Blank rows stand between rows in use.",
    mend: "Delete the blank rows.",
    find: blankRows,
  }),
  tableRule({
    kind: "rows",
    id: "table-below",
    severity: "warning",
    looksAt: "Rows that have headers of their own, below the records of a tab",
    wrong: "Another table stands below the records of a tab, and none of its rows is read.",
    mend: "Move it to a tab of its own; if its rows are records, clear its headers.",
    find: tablesBelow,
  }),
  cellRule({
    id: "key-missing",
    severity: "error",
    looksAt: "The columns that name a row: Organisation, Ref, Date, Group",
    wrong: "A row has no name, so nothing can refer to it.",
    mend: "Type the name, or clear the row.",
    looksIn: (column, field, table) => column.required && table.key.includes(field),
    find: ({ column, cell, reading, row, field }) => {
      if (!isUnused(cell)) return null;
      const [first = ""] = reading.table.key;
      // Where the first part of the name is blank as well, the row is one thing to mend.
      if (field !== first && isUnused(cellOf(reading, row, first))) return null;
      return { says: `is blank. Type the ${column.title}, or clear the row.` };
    },
  }),
  ...STRAY_ROW_RULES,
  cellRule({
    id: "key-duplicate",
    severity: "error",
    looksAt: "The columns that name a row: Organisation, Ref, Date and Group",
    wrong: "Two rows have the same name.",
    mend: "Rename one of them, or delete it.",
    looksIn: (_, field, { rowsAreCleared, doublesHaveOwnRule, key }) => {
      return !rowsAreCleared && !doublesHaveOwnRule && key[0] === field;
    },
    find: keyDuplicate,
  }),
];

function blankRows({ table, rows, passedOver }: TableReading): readonly TableFault[] {
  if (table.rowsAreCleared) return [];
  const faults: TableFault[] = [];
  const used = [...rows, ...passedOver].map(({ sheetRow }) => sheetRow).sort((a, b) => a - b);
  const [start] = rows;
  const end = rows[rows.length - 1];
  if (start === undefined || end === undefined) return [];
  let last = start.sheetRow;
  for (const sheetRow of used.filter((row) => row >= start.sheetRow && row <= end.sheetRow)) {
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

function tablesBelow({ table, otherTables }: TableReading): readonly TableFault[] {
  return otherTables.map(({ headerRow, titles }) => ({
    message: `${table.name}: another table begins in row ${headerRow} (${listed(titles.map(quoted))}), and none of its rows is read. Move it to a tab of its own; if its rows are records, clear row ${headerRow}.`,
    key: `Row ${headerRow}`,
    row: headerRow,
  }));
}

function keyDuplicate({ reading, row, cell }: CellView, checkup: Checkup): Fault | null {
  if (isUnused(cell)) return null;
  const first = firstRowNamed(nameOf(reading, row), reading, checkup);
  if (first === undefined || first === row) return null;
  return { says: `is the same as in row ${first.sheetRow}. Rename one of the two, or delete it.` };
}

function firstRowNamed(
  name: string,
  reading: TableReading,
  checkup: Checkup,
): TableRow | undefined {
  if (checkup.isOfFewRows) return reading.rows.find((row) => nameOf(reading, row) === name);
  return checkup.index(FIRST_ROWS[reading.table.name]).get(name);
}

type FirstRows = ReadonlyMap<string, TableRow>;

/** The first row of each name, by table. */
const FIRST_ROWS = Object.fromEntries(
  TABLE_NAMES.map((name) => [
    name,
    (checkup: Checkup) => firstRows(checkup.compact.readings[name]),
  ]),
) as { readonly [N in TableName]: (checkup: Checkup) => FirstRows };

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
  const { rowsAre, key, columns } = reading.table;
  const [first = ""] = key;
  switch (rowsAre) {
    case "members":
      return describeCell(cellOf(reading, row, first));
    case "settings":
      return normalisedTitle(describeCell(cellOf(reading, row, first)));
    case "records": {
      // Two deputies whom nobody named may both have come.
      const isNamedInPart = key.some(
        (field) => !columns[field]?.required && isUnused(cellOf(reading, row, field)),
      );
      return isNamedInPart ? `row ${row.sheetRow}` : rowKey(reading, row).toLowerCase();
    }
  }
}
