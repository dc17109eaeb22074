import { checkEditedRows } from "../../../src/app/jobs/checkEditedRows";
import { textCell } from "../../../src/cells/cellValue";
import { columnAt } from "../../support/at";
import { aDay, aMember, gridsOf } from "../../support/builders";

const TODAY = aDay("2009-10-07");
const WORDS = "Email: Email is blank. Ask Jo Smith for the address and type it here.";

function member(name: string, Check = "") {
  return aMember(name, { "Main contact": "Jo Smith", Check });
}

test("the edited rows get their words, and no others", () => {
  const grids = gridsOf({ members: [member("A"), member("B"), member("C")] });
  expect(checkEditedRows(grids, TODAY, { first: 3, last: 3 })).toEqual({
    row: 3,
    column: columnAt("Members", "Check"),
    cells: [[textCell(WORDS)]],
  });
});

test("nothing is written where the words are right already", () => {
  const grids = gridsOf({ members: [member("A", WORDS)] });
  expect(checkEditedRows(grids, TODAY, { first: 1, last: 900 })).toBeNull();
});

test("a row that was cleared loses its words, also the last one", () => {
  const grids = gridsOf({ members: [{ Check: WORDS }, member("B", WORDS), { Check: WORDS }] });
  expect(checkEditedRows(grids, TODAY, { first: 2, last: 4 })?.cells).toEqual([
    [textCell("")],
    [textCell(WORDS)],
    [textCell("")],
  ]);
});

test("without a Check column there is nothing to write", () => {
  const grids = gridsOf({ members: [member("A")], without: ["Members: Check"] });
  expect(checkEditedRows(grids, TODAY, { first: 2, last: 2 })).toBeNull();
});
