import type { Column } from "./column";
import { kindOfColumn } from "./kinds/kinds";
import type { Setting } from "./setting";
import { SETTINGS } from "./settings";
import { isSpare } from "./table";
import { TABLES_IN_ORDER } from "./tables";

/** Every tab and column in words, as Markdown: written from the declarations (docs/tables.md). */
export function dataDictionary(): string {
  const lines = [
    "# Tabs and columns",
    "",
    "Written from the declarations in `src/tables` by `npm run docs`. A column is found by its",
    "header, wherever it stands; the other headers that are understood are in brackets. Columns",
    "marked *auto* belong to the add-on; all others are yours. \\* is needed in every row. Those marked",
    "*spare* only some workbooks have: without one a workbook lacks nothing, and *Set up workbook* adds",
    "it to new workbooks alone.",
  ];
  for (const table of TABLES_IN_ORDER) {
    const spare = table.need === "spare" ? " Added when it is needed." : "";
    lines.push(
      "",
      `## ${table.name}`,
      "",
      `${table.purpose}${spare}`,
      "",
      "| Column | Holds | What for |",
    );
    lines.push("|---|---|---|");
    for (const [field, column] of Object.entries(table.columns)) {
      lines.push(
        `| ${headerOf(column, isSpare(table, field))} | ${kindOfColumn(column).holds(column)} | ${inCell(column.help)} |`,
      );
    }
  }
  lines.push(
    "",
    "## The settings",
    "",
    "| Setting | Usual value | What it does |",
    "|---|---|---|",
  );
  for (const { title, help, usual } of Object.values<Setting>(SETTINGS)) {
    lines.push(`| ${title} | ${usual ?? ""} | ${inCell(help)} |`);
  }
  return `${lines.join("\n")}\n`;
}

function headerOf({ title, required, auto, aliases }: Column, spare: boolean): string {
  const marks = `${required ? "\\*" : ""}${auto ? " *auto*" : ""}${spare ? " *spare*" : ""}`;
  return `**${title}**${marks}${aliases.length > 0 ? ` (${aliases.join(", ")})` : ""}`;
}

function inCell(text: string): string {
  return text.replace(/\|/g, "\\|").replace(/\n+/g, " ");
}
