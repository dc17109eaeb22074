import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ruleList } from "../../src/checks/ruleList";

test("docs/rules.md says what the declarations say (npm run docs writes it again)", () => {
  const written = readFileSync(join(__dirname, "../../docs/rules.md"), "utf8");
  expect(written).toBe(ruleList());
});
