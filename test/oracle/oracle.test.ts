import { fc } from "../support/fastCheck";
import { askOracle, HAS_PYTHON, runPython } from "./askOracle";
import { firstDifference } from "./compare";
import { aWorkbook } from "./workbooks/aWorkbook";

/** Skipped where there is no Python, unless all must run. */
function testWithPython(name: string, check: () => void): void {
  if (HAS_PYTHON) test(name, check);
  else test.skip(`There is no Python here: ${name}`, () => undefined);
}

testWithPython("the oracle answers the design's worked examples as the design does", () => {
  const { status, stderr } = runPython(["-m", "unittest", "test_judging"]);
  expect({ status, stderr }).toEqual({
    status: 0,
    stderr: expect.stringMatching(/Ran \d\d tests/),
  });
});

testWithPython("the workbooks that are made up show every status", () => {
  const answers = askOracle(fc.sample(aWorkbook, { seed: 2009, numRuns: 300 })).flat();
  expect([...new Set(answers.map(({ status }) => status))].sort()).toEqual([
    "Achieved",
    "At risk",
    "Missed",
    "Not judged",
    "Not started",
    "Off course",
    "On course",
  ]);
});

testWithPython("over 300 workbooks of all kinds the add-on judges as the oracle does", () => {
  const difference = firstDifference(2009, 300);
  if (difference !== null) throw new Error(difference);
});
