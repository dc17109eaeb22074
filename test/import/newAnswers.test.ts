import { describeCell } from "../../src/cells/cellValue";
import { isFormTab, lastAnswerOf, newAnswers } from "../../src/import/newAnswers";
import { aCompact } from "../support/builders";
import { anOldSheet, comesIn } from "./comesIn";

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

test("of two answers of one organisation the later holds, and the earlier is kept in Notes", () => {
  const sheet = anOldSheet("Answers", [
    ["Timestamp", "Organisation", "Apprentices"],
    ["2009-03-31", "Corby Borough Council", "4"],
    ["2009-04-01", "Kettering Borough Council", "2"],
    ["2009-04-02", "Corby BC", "9"],
  ]);
  const { newRows } = comesIn([sheet], aCompact());
  expect(newRows("Members")).toEqual([
    { Organisation: "Kettering Borough Council", Apprentices: 2 },
    { Organisation: "Corby Borough Council", Apprentices: 9, Notes: "Apprentices: also 4" },
  ]);
});
