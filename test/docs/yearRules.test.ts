import { readFileSync } from "node:fs";
import { join } from "node:path";
import { yearRuleList } from "../../src/domain/calendar/yearRuleList";

const page = readFileSync(join(__dirname, "../../docs/report.md"), "utf8");

test("the page on the report lists what can be wrong with the year (npm run docs writes it)", () => {
  expect(page).toContain(`npm run docs -->\n\n${yearRuleList()}\n\n<!-- end`);
});
