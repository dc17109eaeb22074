import { type FarMove, type GridGround, keyTarget } from "../../../../local/preview/grid/keyTarget";

/** Rows of 20 pixels, ten of them in sight; the third column is folded away. */
const GROUND: GridGround = {
  lastRowInUse: 27,
  lastColumnInUse: 8,
  lastRow: 99,
  endOfRow: (row) => (row + 1) * 20,
  isRowShown: () => true,
  isColumnShown: (column) => column !== 2,
  page: 200,
};

describe("a key that goes further than one cell", () => {
  test.each<[FarMove, { row: number; column: number }]>([
    ["row start", { row: 40, column: 0 }],
    ["row end", { row: 40, column: 8 }],
    ["sheet start", { row: 0, column: 0 }],
    ["sheet end", { row: 27, column: 8 }],
    ["page up", { row: 30, column: 4 }],
    ["page down", { row: 50, column: 4 }],
  ])("%s", (move, expected) => {
    expect(keyTarget(move, { row: 40, column: 4 }, GROUND)).toEqual(expected);
  });

  test("stays in the sheet", () => {
    expect(keyTarget("page up", { row: 3, column: 0 }, GROUND).row).toBe(0);
    expect(keyTarget("page down", { row: 95, column: 0 }, GROUND).row).toBe(99);
    expect(keyTarget("page up", { row: 0, column: 0 }, GROUND).row).toBe(0);
  });

  test("goes one row on where a row is higher than the page", () => {
    expect(keyTarget("page down", { row: 5, column: 0 }, { ...GROUND, page: 5 }).row).toBe(6);
    expect(keyTarget("page up", { row: 5, column: 0 }, { ...GROUND, page: 5 }).row).toBe(4);
  });

  test("passes over what is hidden", () => {
    const filtered: GridGround = {
      ...GROUND,
      lastColumnInUse: 2,
      isRowShown: (row) => row > 4 && row !== 27,
    };
    expect(keyTarget("sheet end", { row: 40, column: 4 }, filtered)).toEqual({
      row: 26,
      column: 1,
    });
    expect(keyTarget("sheet start", { row: 40, column: 4 }, filtered).row).toBe(5);
    expect(keyTarget("page up", { row: 10, column: 4 }, filtered).row).toBe(5);
  });
});
