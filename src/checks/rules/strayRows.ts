import { describeCell, isUnused, tidyText } from "../../cells/cellValue";
import { quoted } from "../../domain/words/quoted";
import { cellAt } from "../../tables/cellOf";
import type { Column } from "../../tables/column";
import type { Table } from "../../tables/table";
import { type CellView, cellRule } from "../rule";

/** Rows that stand among the records and are none; nothing else is said about them. */
export const STRAY_ROW_RULES = [
  cellRule({
    id: "row-is-total",
    severity: "warning",
    looksAt: "Members: Organisation; other tabs: Ref",
    wrong: "A row looks like a total and is taken for one more record.",
    mend: "Move totals to another tab, or clear the row.",
    looksIn: namesRow,
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
    wrong: "A row looks like a heading and is taken for one more record.",
    mend: "Move it out of the table; a column such as Sector says what a heading says.",
    looksIn: namesRow,
    find: (view) => {
      if (!isHeading(view) || !standsAlone(view)) return null;
      return {
        says: `is ${quoted(describeCell(view.cell))}, which looks like a heading but is read as one more row. Move it out of the table.`,
        speaksForRow: true,
      };
    },
  }),
  cellRule({
    id: "row-only-named",
    severity: "note",
    looksAt: "Tabs with a Ref: Ref, where nothing else in the row is filled",
    wrong: "A row has a Ref and nothing else.",
    mend: "Fill the row in, or clear it.",
    looksIn: (column, field, table) => field === "ref" && namesRow(column, field, table),
    find: (view) => {
      if (isUnused(view.cell) || !standsAlone(view)) return null;
      return {
        says: `is ${quoted(describeCell(view.cell))}, and nothing else in the row is filled. Fill it in, or clear the row.`,
        speaksForRow: true,
      };
    },
  }),
];

/** The name of a member or the Ref of a row: nobody types a day or a group over a total. */
function namesRow(_: Column, field: string, { key, rowsAre, refsBegin }: Table): boolean {
  return (rowsAre === "members" || refsBegin !== null) && key[0] === field;
}

const TOTAL = /^((grand |sub[ -]?)?totals?|sum|count|number of [a-z ]+)\s*(:|=|\(|\d|$)/i;

const SECTION_HEADINGS =
  /^((local )?authorit(y|ies)|councils|districts|boroughs|police( (and|&) fire)?|fire( (and|&) rescue)?|health|nhs( organisations)?|education|(further|higher) education|colleges|schools|(central )?government|voluntary( (and|&) (other|community))?( sector)?|others?|partners|members|(associate|former|new) members)$/i;

/** "Local authorities:" among members; whole words where a short Ref belongs. */
function isHeading({ reading, cell }: CellView): boolean {
  if (isUnused(cell)) return false;
  const typed = tidyText(describeCell(cell));
  if (typed.endsWith(":") || SECTION_HEADINGS.test(typed)) return true;
  return reading.table.rowsAre !== "members" && typed.length > 8 && typed.includes(" ");
}

function standsAlone({ reading, row }: CellView): boolean {
  return Object.entries(reading.table.columns).every(([field, { auto }]) => {
    const at = reading.columnOf[field];
    return auto || at === undefined || field === reading.table.key[0] || isUnused(cellAt(row, at));
  });
}
