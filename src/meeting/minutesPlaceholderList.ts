import { MINUTES_SECTIONS, MINUTES_WORDS } from "./minutesTemplate";

/** What a template of minutes can name, as Markdown: written from the declarations (docs/meetings.md). */
export function minutesPlaceholderList(): string {
  return [
    "| Section | What it holds | Fits a cell or a box |",
    "|---|---|---|",
    ...Object.entries(MINUTES_SECTIONS).map(
      ([name, { holds, fitsCell }]) => `| \`{{${name}}}\` | ${holds} | ${fitsCell ? "yes" : ""} |`,
    ),
    "",
    "| Words and dates | What they are |",
    "|---|---|",
    ...Object.entries(MINUTES_WORDS).map(([name, meaning]) => `| \`{{${name}}}\` | ${meaning} |`),
  ].join("\n");
}
