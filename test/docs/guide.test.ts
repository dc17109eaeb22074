import { readFileSync } from "node:fs";
import { join } from "node:path";
import { judgeMeasures } from "../../src/domain/measures/judgeMeasures";
import { DIRECTIONS, MEASURED_BY } from "../../src/tables/tabs/successMeasuresTable";
import { ROOT } from "../support/addOn";
import { sampleCompact } from "../support/sampleCompact";

const GUIDE = readFileSync(join(ROOT, "docs/guide.md"), "utf8");

/** The cells of the guide's rows that begin with a choice. */
function rowsOf(choice: string): readonly (readonly string[])[] {
  return GUIDE.split("\n")
    .filter((line) => line.startsWith(`| ${choice} |`))
    .map((line) => line.split("|").map((cell) => cell.trim()));
}

test.each(MEASURED_BY)(
  "the guide explains %s with an example that the sample judges so",
  (kind) => {
    const [row = []] = rowsOf(kind);
    const [, , , sentence, why = ""] = row;
    const judged = judgeMeasures(sampleCompact()).find(({ measure }) => measure === sentence);
    expect(judged?.measuredBy).toBe(kind);
    expect(why).not.toBe("");
    expect(judged?.why.slice(0, why.length)).toBe(why);
  },
);

test.each(DIRECTIONS)("the guide explains %s", (direction) => {
  expect(rowsOf(direction).length).toBeGreaterThan(0);
});
