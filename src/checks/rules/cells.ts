import { isUnused } from "../../cells/cellValue";
import { quoted } from "../../domain/words/quoted";
import { textOfField } from "../../tables/cellOf";
import { type CellView, cellRule } from "../rule";

/** What Sheets shows while it is still working a formula out. */
const PENDING = /^loading/i;

export const CELL_RULES = [
  cellRule({
    id: "formula-error",
    severity: "error",
    looksAt: "Every column that people fill",
    wrong: "A formula fails, so the cell has no value.",
    mend: "Put the formula right, or type the value.",
    looksIn: () => true,
    find: ({ cell }) => {
      if (cell.kind !== "error" || PENDING.test(cell.code)) return null;
      return {
        says: `shows ${quoted(cell.code)}: its formula fails. Put the formula right, or type the value.`,
      };
    },
  }),
];

/** Stands last among the rules: it speaks only where nothing else has. */
export const VALUE_MISSING = cellRule({
  id: "value-missing",
  severity: "error",
  looksAt: "Every column that a row cannot do without",
  wrong: "A cell that the row needs is blank.",
  mend: "Fill it in.",
  looksIn: (column, field, table) =>
    column.required && !table.key.includes(field) && !column.blankHasOwnRule,
  find: (view) => {
    if (!isUnused(view.cell) || lacksKey(view)) return null;
    return { says: `is blank. ${howToFill(view)}` };
  },
});

/** A row without a name has one problem: that. */
export function lacksKey({ reading, row }: CellView): boolean {
  return reading.table.key.every((field) => textOfField(reading, row, field) === "");
}

function howToFill({ column }: CellView): string {
  if (column.nature === "choice") return `Choose ${optionsInWords(column.options)}.`;
  return `Type it: ${column.help.charAt(0).toLowerCase()}${column.help.slice(1)}`;
}

/** "Yes, Developing or No". */
export function optionsInWords(options: readonly string[]): string {
  const last = options[options.length - 1] ?? "";
  return options.length < 2 ? last : `${options.slice(0, -1).join(", ")} or ${last}`;
}
