import { BLANK, type CellValue, numberCell, textCell } from "../../src/cells/cellValue";
import { fewerBlocks } from "../../src/changes/fewerBlocks";
import { aDay } from "../support/builders";
import { fc } from "../support/fastCheck";

const FORGOTTEN = textCell("a former contact");
const cellsOf = (rows: readonly number[], column = 2) =>
  rows.map((row) => ({ row, column, cells: [[FORGOTTEN]] }));

/** What a column holds once the blocks are written. */
function written(blocks: ReturnType<typeof fewerBlocks>, before: readonly CellValue[]) {
  const after = [...before];
  for (const { row, cells } of blocks)
    for (const [down, [cell]] of cells.entries()) after[row - 1 + down] = cell ?? BLANK;
  return after;
}

test("however far apart, ten writes leave a column as so many single ones do", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 60 }),
      fc.integer({ min: 1, max: 10 }),
      (rows, most) => {
        const before = Array.from({ length: 300 }, (_, at) => numberCell(at));
        const single = cellsOf(rows);
        const few = fewerBlocks(single, most, (row) => before[row - 1] ?? BLANK);
        expect(few.length).toBeLessThanOrEqual(most);
        expect(written(few, before)).toEqual(written(single, before));
      },
    ),
    { seed: 10, numRuns: 100 },
  );
});

test("the nearest are joined first, and none of another column", () => {
  const few = fewerBlocks([...cellsOf([2, 4, 90]), ...cellsOf([3], 5)], 3, () => BLANK);
  expect(few.map(({ row, column, cells }) => [row, column, cells.length])).toEqual([
    [2, 2, 3],
    [90, 2, 1],
    [3, 5, 1],
  ]);
});

test("a time of day between two is not written again: its seconds are not known", () => {
  const time: CellValue = { kind: "day", day: aDay("2009-10-07"), time: "14:30" };
  const few = fewerBlocks(cellsOf([2, 4, 6]), 1, (row) => (row === 3 ? time : BLANK));
  expect(few.map(({ row, cells }) => [row, cells.length])).toEqual([
    [2, 1],
    [4, 3],
  ]);
});
