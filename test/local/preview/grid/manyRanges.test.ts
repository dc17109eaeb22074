import type { IRange } from "@univerjs/core";
import { joinedDown, quickly } from "../../../../local/preview/grid/manyRanges";
import { fc } from "../../../support/fastCheck";

const range: fc.Arbitrary<IRange> = fc
  .tuple(fc.nat(12), fc.nat(3), fc.nat(5), fc.nat(2))
  .map(([startRow, rows, startColumn, columns]) => ({
    startRow,
    endRow: startRow + rows,
    startColumn,
    endColumn: startColumn + columns,
  }));

function cellsOf(ranges: readonly IRange[]): readonly string[] {
  const cells = new Set<string>();
  for (const { startRow, endRow, startColumn, endColumn } of ranges) {
    for (let row = startRow; row <= endRow; row++) {
      for (let column = startColumn; column <= endColumn; column++) cells.add(`${row},${column}`);
    }
  }
  return [...cells].sort();
}

/** Cell by cell, so that there is nothing to get wrong. */
function slowly(from: IRange[], taken: IRange[]): IRange[] {
  const gone = new Set(cellsOf(taken));
  return cellsOf(from)
    .filter((cell) => !gone.has(cell))
    .map((cell) => {
      const [row = 0, column = 0] = cell.split(",").map(Number);
      return { startRow: row, endRow: row, startColumn: column, endColumn: column };
    });
}

/** Every other row of a column, as a rule in parts has them. */
function gaps(first: number, count: number): IRange[] {
  return Array.from({ length: count }, (_, index) => {
    const row = first + 2 * index;
    return { startRow: row, endRow: row, startColumn: 1, endColumn: 1 };
  });
}

describe("ranges taken from ranges", () => {
  test("leave the same cells, quickly or slowly", () => {
    fc.assert(
      fc.property(fc.array(range), fc.array(range), (from, taken) => {
        const left = cellsOf(quickly(slowly)(from, taken));
        expect(left).toEqual(cellsOf(slowly(from, taken)));
      }),
    );
  });

  test("are not looked at where none meets another, however many they are", () => {
    const subtract = jest.fn(slowly);
    const parts = Array.from({ length: 100 }, (_, part) => gaps(200 * part, 100));
    for (const own of parts) {
      for (const other of parts) {
        if (own !== other) expect(quickly(subtract)(own, other)).toBe(own);
      }
    }
    expect(subtract).not.toHaveBeenCalled();
  });

  test("are looked at only where they meet", () => {
    const subtract = jest.fn(slowly);
    const [first, second, third] = gaps(0, 3) as [IRange, IRange, IRange];
    const around = { ...second, startColumn: 0, endColumn: 3 };
    expect(quickly(subtract)([first, second, third], [around])).toEqual([first, third]);
    expect(subtract.mock.calls).toEqual([[[second], [around]]]);
  });
});

describe("ranges joined down their columns", () => {
  test("are one for each set of columns, and hold all that they held", () => {
    fc.assert(
      fc.property(fc.array(range), (ranges) => {
        const joined = joinedDown(ranges);
        const columns = joined.map(({ startColumn, endColumn }) => `${startColumn},${endColumn}`);
        expect(new Set(columns).size).toBe(joined.length);
        expect(cellsOf([...joined, ...ranges])).toEqual(cellsOf(joined));
      }),
    );
  });

  test("are one where a column has nothing but gaps", () => {
    expect(joinedDown(gaps(1, 10_000))).toEqual([
      { startRow: 1, endRow: 19_999, startColumn: 1, endColumn: 1 },
    ]);
  });
});
