import { readFileSync } from "node:fs";
import { join } from "node:path";
import { UNPROVEN } from "../../src/selfTest/unproven";
import { unprovenPage } from "../../src/selfTest/unprovenPage";
import { ROOT } from "../support/addOn";

test("docs/unproven.md has a row for each thing that the self-test declares: npm run docs", () => {
  const page = readFileSync(join(ROOT, "docs/unproven.md"), "utf8");
  expect(page).toContain(unprovenPage());
  expect(page.split("\n").filter((line) => line.startsWith("| "))).toHaveLength(
    UNPROVEN.length + 2,
  );
});
