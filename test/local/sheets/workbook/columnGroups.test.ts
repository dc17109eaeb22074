import {
  columnGroups,
  foldAllGroups,
  foldGroupsIn,
  groupDepth,
  shiftGroupDepth,
  unfoldGroupsAt,
} from "../../../../local/sheets/workbook/columnGroups";
import { deleteColumns, insertColumns } from "../../../../local/sheets/workbook/rowsAndColumns";
import { type Sheet, Workbook } from "../../../../local/sheets/workbook/workbook";
import { fc } from "../../../support/fastCheck";

/** B to F, and D and E within them. */
function nested(): Sheet {
  const sheet = new Workbook().addSheet("Members");
  shiftGroupDepth(sheet, 2, 6, 1);
  shiftGroupDepth(sheet, 4, 5, 1);
  return sheet;
}

function hidden(sheet: Sheet): readonly number[] {
  return sheet.columns.flatMap((column, index) => (column?.hidden ? [index + 1] : []));
}

describe("groups of columns", () => {
  test("lie in each other where their depth says so", () => {
    expect(columnGroups(nested())).toEqual([
      { first: 2, last: 6, depth: 1, folded: false },
      { first: 4, last: 5, depth: 2, folded: false },
    ]);
  });

  test("that meet are one", () => {
    const sheet = nested();
    shiftGroupDepth(sheet, 7, 8, 1);
    expect(columnGroups(sheet)[0]).toEqual({ first: 2, last: 8, depth: 1, folded: false });
  });

  test("are as deep as Sheets has them, and never less than none", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -3, max: 3 })), (shifts) => {
        const sheet = new Workbook().addSheet("Members");
        let depth = 0;
        for (const by of shifts) {
          shiftGroupDepth(sheet, 2, 3, by);
          depth = Math.min(8, Math.max(0, depth + by));
          expect([1, 2, 3, 4].map((column) => groupDepth(sheet, column))).toEqual([
            0,
            depth,
            depth,
            0,
          ]);
        }
      }),
    );
  });

  test("fold where they lie wholly in the range, else the deepest open one that it meets", () => {
    const sheet = nested();
    foldGroupsIn(sheet, 4, 5);
    expect(hidden(sheet)).toEqual([4, 5]);
    foldGroupsIn(sheet, 3, 3);
    expect(hidden(sheet)).toEqual([2, 3, 4, 5, 6]);
  });

  test("that are folded stay so when the one around them is unfolded", () => {
    const sheet = nested();
    foldAllGroups(sheet, true);
    expect(hidden(sheet)).toEqual([2, 3, 4, 5, 6]);
    unfoldGroupsAt(sheet, 2, 2);
    expect(hidden(sheet)).toEqual([4, 5]);
    unfoldGroupsAt(sheet, 5, 5);
    expect(hidden(sheet)).toEqual([]);
  });

  test("unfold by the column that has their sign, and by no other beside them", () => {
    const sheet = nested();
    foldGroupsIn(sheet, 2, 6);
    unfoldGroupsAt(sheet, 1, 1);
    expect(hidden(sheet)).not.toEqual([]);
    unfoldGroupsAt(sheet, 7, 7);
    expect(columnGroups(sheet)[0]?.folded).toBe(false);
  });

  test("hold a column that is put in between theirs, folded as they are, and none beside them", () => {
    const sheet = nested();
    foldGroupsIn(sheet, 4, 5);
    insertColumns(sheet, 5, 1, "from before");
    insertColumns(sheet, 2, 1, "from after");
    expect(columnGroups(sheet)).toEqual([
      { first: 3, last: 8, depth: 1, folded: false },
      { first: 5, last: 7, depth: 2, folded: true },
    ]);
    expect(hidden(sheet)).toEqual([5, 6, 7]);
    deleteColumns(sheet, 5, 3);
    expect(columnGroups(sheet)).toEqual([{ first: 3, last: 5, depth: 1, folded: false }]);
  });
});
