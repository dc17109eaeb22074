import { readFileSync } from "node:fs";
import { join } from "node:path";
import { dataDictionary } from "../../src/tables/dataDictionary";

test("docs/tables.md says what the declarations say (npm run docs writes it again)", () => {
  const written = readFileSync(join(__dirname, "../../docs/tables.md"), "utf8");
  expect(written).toBe(dataDictionary());
});
