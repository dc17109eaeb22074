import { BLANK, type CellValue, describeCell, textCell } from "../../src/cells/cellValue";
import type { CellBlock } from "../../src/changes/cellBlocks";
import { overwritten, type Snapshot } from "../../src/changes/overwritten";
import { fc } from "../support/fastCheck";

type Tab = readonly (readonly string[])[];
type Edit = (tab: Tab) => Tab;

const HEADERS = ["Ref", "Title", "Status", "Comment"];
const STATUS = 2;

function tabOf(rows: number): Tab {
  const row = (at: number) => [`M${at}`, `title ${at}`, `status ${at}`, `comment ${at}`];
  return [HEADERS, ...Array.from({ length: rows }, (_, index) => row(index + 1))];
}

function snapshot(tab: Tab): Snapshot {
  const cells = tab.map((row) =>
    row.map((text): CellValue => (text === "" ? BLANK : textCell(text))),
  );
  return { cells, headerRow: tab.findIndex((row) => row.includes("Ref")) + 1 };
}

/** What `setValues` does: it knows rows and columns by their numbers alone. */
function write(tab: Tab, { row, column, cells }: CellBlock): Tab {
  const width = Math.max(...tab.map((line) => line.length));
  const height = Math.max(tab.length, row - 1 + cells.length);
  return Array.from({ length: height }, (_, down) =>
    Array.from({ length: width }, (_, across) => {
      const written = cells[down - (row - 1)]?.[across - (column - 1)];
      return written === undefined ? (tab[down]?.[across] ?? "") : describeCell(written);
    }),
  );
}

function putBack(tab: Tab, before: Tab, block: CellBlock): Tab {
  const { cells } = overwritten(snapshot(before), snapshot(tab), block, () => false);
  return cells.reduce((mended, { row, column, before: place }) => {
    const text = place === null ? "" : (before[place.row - 1]?.[place.column - 1] ?? "");
    return write(mended, { row, column, cells: [[text === "" ? BLANK : textCell(text)]] });
  }, tab);
}

/** What people typed, row by row under its headers, whatever the order of either; no Status. */
function typed(tab: Tab): readonly string[] {
  const headers = tab.find((row) => row.includes("Ref")) ?? HEADERS;
  return tab
    .filter((row) => row !== headers)
    .map((row) =>
      row
        .map((text, at) =>
          text === "" || headers[at] === "Status" ? "" : `${headers[at]}=${text}`,
        )
        .sort()
        .join("|"),
    )
    .filter((line) => line.replace(/\|/g, "") !== "")
    .sort();
}

const moveTo = (tab: Tab, from: number, to: number): Tab =>
  tab.map((row) => {
    const rest = row.filter((_, at) => at !== from);
    return [...rest.slice(0, to), row[from] ?? "", ...rest.slice(to)];
  });

const EDITS: Readonly<Record<string, (at: number) => Edit>> = {
  "sort the other way": () => (tab) => [tab[0] ?? [], ...tab.slice(1).reverse()],
  "delete a row": (at) => (tab) => tab.filter((_, row) => row !== 1 + (at % (tab.length - 1))),
  "insert a row": (at) => (tab) => {
    const place = 1 + (at % (tab.length - 1));
    const mine = (tab[0] ?? []).map((header) => (header === "Ref" ? "NEW" : ""));
    return [...tab.slice(0, place), mine, ...tab.slice(place)];
  },
  "insert a row above the headers": () => (tab) => [(tab[0] ?? []).map(() => ""), ...tab],
  "insert a column": (at) => (tab) =>
    tab.map((row) => [...row.slice(0, at % 4), "", ...row.slice(at % 4)]),
  "move a column": (at) => (tab) => moveTo(tab, at % 4, (at >> 2) % 4),
  "delete the column Title": () => (tab) => tab.map((row) => row.filter((_, at) => at !== 1)),
  "rename the header Title": () => (tab) =>
    tab.map((row) => row.map((text) => (text === "Title" ? "Name" : text))),
};

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
