import { serialOfDay } from "../../src/cells/calendarDate";
import { BLANK, dayCell, numberCell, textCell } from "../../src/cells/cellValue";
import type { CellBlock } from "../../src/changes/cellBlocks";
import { overwritten } from "../../src/changes/overwritten";
import { aDay } from "../support/builders";
import { fc } from "../support/fastCheck";
import {
  EDITS,
  HEADERS,
  moveTo,
  putBack,
  snapshot,
  type Tab,
  tabOf,
  typed,
  write,
} from "./editedTab";

const STATUS = 2;

const statuses = (rows: number): CellBlock => ({
  row: 2,
  column: STATUS + 1,
  cells: Array.from({ length: rows }, (_, index) => [textCell(`new ${index + 1}`)]),
});

describe.each(Object.keys(EDITS))("%s", (name) => {
  const anyRows = fc.integer({ min: 2, max: 8 });
  const edited = (tab: Tab, at: number): Tab => EDITS[name]?.(at)(tab) ?? tab;

  test("right before the write: all that people typed is there again", () => {
    fc.assert(
      fc.property(anyRows, fc.nat(63), (rows, at) => {
        const before = tabOf(rows);
        const moved = edited(before, at);
        const mended = putBack(write(moved, statuses(rows)), before, statuses(rows));
        expect(typed(mended)).toEqual(typed(moved));
      }),
      { seed: 10, numRuns: 100 },
    );
  });

  test("right after the write: nothing is touched", () => {
    fc.assert(
      fc.property(anyRows, fc.nat(63), (rows, at) => {
        const before = tabOf(rows);
        const after = edited(write(before, statuses(rows)), at);
        expect(putBack(after, before, statuses(rows))).toEqual(after);
      }),
      { seed: 10, numRuns: 100 },
    );
  });
});

describe("the last rows are taken out whole", () => {
  const WHOLE = [
    "sort the other way",
    "delete a row",
    "insert a row",
    "insert a row above the headers",
  ];
  const blanks = (rows: number, count: number): CellBlock => ({
    row: rows + 2 - count,
    column: 1,
    cells: Array.from({ length: count }, () => HEADERS.map(() => BLANK)),
  });

  test.each(WHOLE)("%s right before: every other row is there again", (name) => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 8 }), fc.nat(2), fc.nat(63), (rows, more, at) => {
        const before = tabOf(rows);
        const block = blanks(rows, Math.min(more + 1, rows - 2));
        const moved = EDITS[name]?.(at)(before) ?? before;
        const leaving = typed(before.slice(block.row - 1));
        // What came in at that very moment nobody has seen.
        const seen = typed(before).filter((row) => !leaving.includes(row));
        const mended = typed(putBack(write(moved, block), before, block));
        const stayed = seen.filter((row) => typed(moved).includes(row));
        expect(mended).toEqual(expect.arrayContaining(stayed));
        // Nor does a row come again that somebody has just deleted.
        for (const row of mended) expect(typed(moved)).toContain(row);
      }),
      { seed: 10, numRuns: 100 },
    );
  });
});

test("where nothing moved, nothing is put back", () => {
  const before = tabOf(5);
  const found = overwritten(
    snapshot(before),
    snapshot(write(before, statuses(5))),
    statuses(5),
    () => false,
  );
  expect(found).toEqual({ cells: [], isMoved: false });
});

test("a formula is put back where its value is what was written over it", () => {
  const before = [HEADERS, ["M1", "a", "s", "same"], ["M2", "b", "s", "same"]];
  const block = { row: 2, column: 3, cells: [[textCell("same")], [textCell("same")]] };
  const moved = moveTo(before, 3, 2);
  const { cells } = overwritten(snapshot(before), snapshot(write(moved, block)), block, () => true);
  expect(cells).toEqual([
    { row: 2, column: 3, before: { row: 2, column: 4 } },
    { row: 3, column: 3, before: { row: 3, column: 4 } },
  ]);
});

test("a day that it fell on is put back where the format makes a number of the one that was meant", () => {
  const before = [HEADERS, ["M1", "a", "2009-10", "x"], ["M2", "b", "1 April", "y"]];
  const day = dayCell(aDay("2009-11-01"));
  const block = { row: 2, column: 3, cells: [[textCell("2010-11")], [day]] };
  const [headers = HEADERS, ...rows] = before;
  const now = snapshot(write([headers, ["theirs", "", "", ""], ...rows], block));
  const shown = numberCell(serialOfDay(aDay("2009-11-01")));
  const cells = now.cells.map((line, row) =>
    row === 2 ? [...line.slice(0, 2), shown, ...line.slice(3)] : line,
  );
  const found = overwritten(snapshot(before), { ...now, cells }, block, () => false);
  expect(found.cells).toContainEqual({ row: 3, column: 3, before: { row: 2, column: 3 } });
});
