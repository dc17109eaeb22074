import { readFileSync } from "node:fs";
import { join } from "node:path";
import { SECTIONS } from "../../src/report/sectionName";
import { WORDS } from "../../src/report/template/placeholders";

const page = readFileSync(join(__dirname, "../../docs/report.md"), "utf8");

test.each([
  ["section", SECTIONS],
  ["word or date", WORDS],
])("the page on the report lists every placeholder for a %s", (_, known) => {
  const rows = Object.entries(known).map(([name, meaning]) => `| \`{{${name}}}\` | ${meaning} |`);
  expect(page).toContain(rows.join("\n"));
});
