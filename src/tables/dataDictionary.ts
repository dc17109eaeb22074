import type { Column } from "./column";
import { SETTINGS, USUAL_SETTINGS } from "./settings";
import { TABLES_IN_ORDER } from "./tables";

/** Every tab and column in words, as Markdown: written from the declarations (docs/tables.md). */
export function dataDictionary(): string {
  const usual = new Map<string, number>(Object.entries(USUAL_SETTINGS));
  const lines = [
    "# Tabs and columns",
    "",
    "Written from the declarations in `src/tables` by `npm run docs`. A column is found by its",
    "header, wherever it stands; the other headers that are understood are in brackets. Columns",
    "marked *auto* belong to the add-on; all others are yours. \\* is needed in every row.",
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
    for (const column of Object.values(table.columns)) {
      lines.push(`| ${headerOf(column)} | ${holds(column)} | ${inCell(column.help)} |`);
    }
  }
  lines.push(
    "",
    "## The settings",
    "",
    "| Setting | Usual value | What it does |",
    "|---|---|---|",
  );
  for (const [name, { title, help }] of Object.entries(SETTINGS)) {
    lines.push(`| ${title} | ${usual.get(name) ?? ""} | ${inCell(help)} |`);
  }
  return `${lines.join("\n")}\n`;
}

function headerOf({ title, required, auto, aliases }: Column): string {
  const marks = `${required ? "\\*" : ""}${auto ? " *auto*" : ""}`;
  return `**${title}**${marks}${aliases.length > 0 ? ` (${aliases.join(", ")})` : ""}`;
}

function holds(column: Column): string {
  switch (column.kind) {
    case "text":
      if (column.refersTo === "groups") return "the name of a group";
      return column.refersTo === null ? "text" : `a row of ${column.refersTo}`;
    case "day":
      return "a date";
    case "number":
      return column.whole ? "a whole number" : "a number";
    case "choice":
      return `${column.options.join(" / ")}${column.open ? ", or your own" : ""}`;
    default:
      return column satisfies never;
  }
}

function inCell(text: string): string {
  return text.replace(/\|/g, "\\|").replace(/\n+/g, " ");
}
