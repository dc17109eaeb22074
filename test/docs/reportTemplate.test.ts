import { readFileSync } from "node:fs";
import { join } from "node:path";
import { placeholderList } from "../../src/report/template/placeholderList";

const page = readFileSync(join(__dirname, "../../docs/report.md"), "utf8");

test("the page on the report lists every placeholder as it is declared (npm run docs writes it)", () => {
  expect(page).toContain(`npm run docs -->\n\n${placeholderList()}\n\n<!-- end`);
});
