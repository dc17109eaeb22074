import { BLANK, describeCell, textCell } from "../../src/cells/cellValue";
import type { CellBlock } from "../../src/changes/cellBlocks";
import { whatWasAdded } from "../../src/changes/whatWasAdded";
import { fc } from "../support/fastCheck";
import { EDITS, HEADERS, putBack, snapshot, type Tab, tabOf, typed, write } from "./editedTab";

const anyRows = fc.integer({ min: 2, max: 6 });
const anyAdded = fc.integer({ min: 1, max: 3 });

/** New rows right below so many others, with a gap in each. */
function added(rows: number, count: number): CellBlock {
  const cells = Array.from({ length: count }, (_, at) => [
    textCell(`NEW${at}`),
    textCell(`its title ${at}`),
    BLANK,
    textCell(`its comment ${at}`),
  ]);
  return { row: rows + 2, column: 1, cells };
}

function takenOut(tab: Tab, before: Tab, block: CellBlock): Tab {
  const became = whatWasAdded(snapshot(before), snapshot(tab), [block]);
  return became.takenOut(() => false, "every one").reduce(write, tab);
}

const ours = (tab: Tab): readonly string[] => typed(tab).filter((row) => /NEW\d|its /.test(row));
const theirs = (tab: Tab): readonly string[] => typed(tab).filter((row) => !/NEW\d|its /.test(row));

/** After these the whole of every row is still there. */
const KEPT = [
  "sort the other way",
  "insert a row above the headers",
  "insert a column",
  "move a column",
];

test.each(KEPT)("%s right after they came in: each new row is known to stand whole", (name) => {
  fc.assert(
    fc.property(anyRows, anyAdded, fc.nat(63), (rows, count, at) => {
      const before = tabOf(rows);
      const block = added(rows, count);
      const after = EDITS[name]?.(at)(write(before, block)) ?? before;
      const { isWhole, whole } = whatWasAdded(snapshot(before), snapshot(after), [block]);
      expect(isWhole).toBe(true);
      expect([...whole].sort((a, b) => a - b)).toEqual(
        block.cells.map((_, down) => rows + 2 + down),
      );
    }),
    { seed: 10, numRuns: 100 },
  );
});

test.each(Object.keys(EDITS))(
  "%s right before they came in: all of them goes again, and nothing of anybody else's",
  (name) => {
    fc.assert(
      fc.property(anyRows, anyAdded, fc.nat(63), (rows, count, at) => {
        const before = tabOf(rows);
        const block = added(rows, count);
        const moved = EDITS[name]?.(at)(before) ?? before;
        const mended = putBack(write(moved, block), before, block);
        const left = takenOut(mended, before, block);
        expect(ours(left)).toEqual([]);
        expect(theirs(left)).toEqual(theirs(moved));
      }),
      { seed: 10, numRuns: 100 },
    );
  },
);

test("of two rows that say the same the one that was there before is none of the new ones", () => {
  const before: Tab = [HEADERS, ["NEW0", "its title 0", "", "its comment 0"]];
  const block = added(1, 1);
  expect(whatWasAdded(snapshot(before), snapshot(before), [block]).isWhole).toBe(false);
  expect(takenOut(before, before, block)).toEqual(before);
  const after = write(before, block);
  expect(whatWasAdded(snapshot(before), snapshot(after), [block]).isWhole).toBe(true);
  expect(theirs(takenOut(after, before, block))).toEqual([]);
  expect(ours(takenOut(after, before, block))).toHaveLength(1);
});

test("a new row into which somebody has typed is whole; a part of one with it is left alone", () => {
  const before = tabOf(1);
  const block = added(1, 1);
  const typedInto = write(write(before, block), {
    row: 3,
    column: 3,
    cells: [[textCell("theirs")]],
  });
  expect(whatWasAdded(snapshot(before), snapshot(typedInto), [block]).isWhole).toBe(true);
  const torn = write(typedInto, { row: 3, column: 1, cells: [[BLANK]] });
  expect(whatWasAdded(snapshot(before), snapshot(torn), [block]).isWhole).toBe(false);
  expect(takenOut(torn, before, block)).toEqual(torn);
});

test("a cell with a formula is neither ours nor another's, and stays", () => {
  const before = tabOf(1);
  const block = added(1, 1);
  const torn = write(before, {
    row: 3,
    column: 1,
    cells: [[textCell("NEW0"), BLANK, textCell("summed"), BLANK]],
  });
  const { takenOut: blocks } = whatWasAdded(snapshot(before), snapshot(torn), [block]);
  const places = blocks(({ column }) => column === 3, "others");
  expect(
    places.map(({ row, column, cells }) => [row, column, cells.flat().map(describeCell)]),
  ).toEqual([[3, 1, [""]]]);
});
