import { describeCell } from "../../src/cells/cellValue";
import { isFormTab, lastAnswerOf, newAnswers } from "../../src/import/newAnswers";
import { anOldSheet } from "./comesIn";

const HEADERS = ["Timestamp", "Organisation"];

function namesIn({ cells }: ReturnType<typeof anOldSheet>): readonly string[] {
  return cells.map((row) => describeCell(row[1] ?? { kind: "blank" }));
}

test("the answers that came since keep their rows, those before are blank", () => {
  const first = anOldSheet("Answers", [HEADERS, ["2009-03-31", "A"], ["2009-04-01", "B"]]);
  const last = lastAnswerOf(first);
  expect(last).toEqual({ stamp: "2009-04-01 ", count: 1 });
  const later = anOldSheet("Answers", [
    HEADERS,
    ["2009-03-31", "A"],
    ["2009-04-01", "B"],
    ["2009-04-01", "C"],
    ["2009-04-02", "D"],
  ]);
  expect(namesIn(newAnswers(later, last))).toEqual(["Organisation", "", "", "C", "D"]);
  expect(namesIn(newAnswers(later, null))).toEqual(["Organisation", "A", "B", "C", "D"]);
});

test("a row that a person typed without a time stamp comes in with every one", () => {
  const sheet = anOldSheet("Answers", [HEADERS, ["2009-03-31", "A"], ["", "B"]]);
  expect(namesIn(newAnswers(sheet, lastAnswerOf(sheet)))).toEqual(["Organisation", "", "B"]);
});

test.each([
  ["Timestamp", true],
  [" time stamp ", true],
  ["Organisation", false],
  ["", false],
])("a tab that begins with %j: a Form's, %s", (first, isForm) => {
  expect(isFormTab(first)).toBe(isForm);
});
