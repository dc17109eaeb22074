import { SECTION_NAMES, SECTIONS } from "../sections";
import { WORDS } from "./placeholders";

/** What a template can name, as Markdown: written from the declarations (docs/report.md). */
export function placeholderList(): string {
  return [
    "| Section | What it holds | Fits a cell or a box |",
    "|---|---|---|",
    ...SECTION_NAMES.map((name) => {
      const { holds, fitsCell } = SECTIONS[name];
      return `| \`{{${name}}}\` | ${holds} | ${fitsCell ? "yes" : ""} |`;
    }),
    "",
    "| Words and dates | What they are |",
    "|---|---|",
    ...Object.entries(WORDS).map(([name, meaning]) => `| \`{{${name}}}\` | ${meaning} |`),
  ].join("\n");
}
