import { cellName, columnName } from "../../cells/sheetGrid";
import { describeFigure } from "../../domain/words/figure";
import type { Column } from "../../tables/column";
import type { Need } from "../../tables/table";
import type { TableReading } from "../../tables/tableReading";
import { type TableFault, tableRule } from "../rule";

/** Tabs that nothing is lacking without. */
const ADDED_WHEN_NEEDED: readonly Need[] = ["made when needed", "spare"];

export const TAB_RULES = [
  tableRule({
    kind: "headers",
    id: "table-missing",
    severity: "error",
    looksAt: "Every tab; a warning for tabs that the figures can do without",
    wrong: "A tab is missing.",
    mend: "Choose Compact > Set up workbook, or give the tab that holds it this name.",
    mendedBy: "set up",
    find: (reading) => {
      const { name, need } = reading.table;
      if (reading.sheetName !== null || ADDED_WHEN_NEEDED.includes(need)) return [];
      return [
        {
          message: `There is no tab called ${name}. Choose Compact > Set up workbook to add it, or give the tab that holds this the name ${name}.`,
          ...(need === "indispensable" ? {} : { severity: "warning" }),
        },
      ];
    },
  }),
  tableRule({
    kind: "headers",
    id: "header-row-missing",
    severity: "error",
    looksAt: "The first twenty rows of every tab",
    wrong: "A tab has no row of headers.",
    mend: "Choose Compact > Set up workbook, or type the headers above the rows.",
    mendedBy: "set up",
    find: (reading) => {
      const { name, need, columns } = reading.table;
      if (reading.sheetName === null || reading.headerRow !== null) return [];
      if (ADDED_WHEN_NEEDED.includes(need)) return [];
      const typed = Object.values<Column>(columns).filter(({ auto }) => !auto);
      const [first = "", second = ""] = typed.map(({ title }) => title);
      return [
        {
          message: `${name} has no row of headers (${first}, ${second} and so on) among its first twenty rows, so nothing in it can be read. Choose Compact > Set up workbook, or type the headers above the rows.`,
        },
      ];
    },
  }),
  tableRule({
    kind: "headers",
    id: "tab-reaches-far",
    severity: "note",
    looksAt: "How far below its rows, and beside its headers, a tab is in use",
    wrong: "A tab is in use far beyond its rows, which makes every job slow.",
    mend: "Delete the rows below the table and the columns beside it.",
    find: farReach,
  }),
];

/** A new tab has 1,000 rows and 26 columns, and people fill formulas down to the last of them. */
const ROWS_TO_SPARE = 2_000;
const COLUMNS_TO_SPARE = 100;

function farReach({ table, headerRow, headers, lastUsedRow, reach }: TableReading): TableFault[] {
  if (headerRow === null) return [];
  const lastColumn = headers.filter(({ title }) => title !== "").pop()?.column ?? 0;
  const beyond = [
    ...(reach.row > lastUsedRow + ROWS_TO_SPARE
      ? [
          `to row ${describeFigure(reach.row)}, though its last row is ${describeFigure(lastUsedRow)}`,
        ]
      : []),
    ...(reach.column > lastColumn + COLUMNS_TO_SPARE
      ? [
          `to column ${columnName(reach.column)}, though its last header is in ${columnName(lastColumn)}`,
        ]
      : []),
  ];
  if (beyond.length === 0) return [];
  const last = cellName(reach.column, reach.row);
  return [
    {
      message: `${table.name} is in use ${beyond.join(", and ")}: something stands there, perhaps no more than a space, and every job has to read as far. Ctrl + End goes to ${last}; delete the rows and columns beyond the table.`,
      cell: last,
    },
  ];
}
