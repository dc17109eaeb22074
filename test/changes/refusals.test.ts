import { BLANK, textCell } from "../../src/cells/cellValue";
import { overwritten, type Place } from "../../src/changes/overwritten";
import { placeChange } from "../../src/changes/placeChange";
import { cameUnderRenamed, renamedByCells, renamedByPlace } from "../../src/changes/renamedColumns";
import type { Snapshot } from "../../src/changes/snapshot";
import type { CellPart, PlacedCell } from "../../src/changes/undo/undoableChange";
import { headerFinder } from "../../src/tables/findHeader";
import { readTable } from "../../src/tables/readTable";
import { TABLES } from "../../src/tables/tables";
import { aSheet, type Typed } from "../support/builders";

const text = textCell;
const events = (...rows: readonly (readonly Typed[])[]) =>
  readTable(TABLES.Events, [aSheet("Events", rows)]);
const HEADERS = ["Ref", "Event", "Type", "Host"];
const placed = (
  cells: Record<string, string>,
  titles: readonly string[] = HEADERS,
): readonly PlacedCell[] =>
  Object.entries(cells).map(([title, one]) => ({
    title: title.trim(),
    column: titles.indexOf(title) + 1,
    kept: { cell: text(one) },
  }));

describe("what has no place any more is said", () => {
  test("of cells: the row or the column has gone, and the others are set", () => {
    const reading = events(HEADERS, ["E1", "Skills day", "Other", ""]);
    const cell = (key: string, title: string, from = "") => ({
      row: { key, fingerprint: "" },
      title,
      from: from === "" ? BLANK : text(from),
      to: text("x"),
    });
    const cells = [
      cell("E9", "Host"),
      cell("E1", "Nowhere"),
      cell("E1", "Host"),
      cell("E1", "Type", "Other"),
    ];
    const { blocks, refused } = placeChange({ kind: "set cells", table: "Events", cells }, reading);
    expect(refused).toEqual([
      'Events: "E9", Host is no longer there.',
      'Events: "E1", Nowhere is no longer there.',
    ]);
    expect(blocks).toEqual([
      { row: 2, column: 4, cells: [[text("x")]] },
      { row: 2, column: 3, cells: [[text("x")]] },
    ]);
  });

  test("of the log: its headers are missing", () => {
    const change = {
      kind: "replace rows",
      table: "Events",
      field: "date",
      equals: BLANK,
      matchOn: "ref",
      ignoring: [],
      rows: [],
    } as const;
    const nothing = {
      blocks: [],
      kept: [],
      cellsChanged: 0,
      ofOtherKind: [],
      refused: ["Events: its headers are missing."],
    };
    expect(placeChange(change, events(HEADERS))).toEqual(nothing);
    expect(placeChange({ ...change, field: "ref", matchOn: "date" }, events(HEADERS))).toEqual(
      nothing,
    );
  });

  test("of rows that come back: how many, and the column", () => {
    const reading = events(HEADERS, ["E1", "Skills day", "Other", ""]);
    const rows = [
      placed({ Ref: "E2", Event: "Jobs day", Gone: "x" }, [...HEADERS, "Theirs", "Gone"]),
      placed({ Ref: "E3", Gone: "y" }, [...HEADERS, "Theirs", "Gone"]),
      [{ title: "", column: 9, kept: { cell: text("z") } }],
    ];
    const { blocks, refused } = placeChange(
      { kind: "put rows back", table: "Events", rows },
      reading,
    );
    expect(refused).toEqual([
      'Events: 2 rows came back without what stood in "Gone", which is no longer there.',
      "Events: 1 row came back without what stood in a column without a header, which is no longer there.",
    ]);
    expect(blocks).toEqual([
      {
        row: 3,
        column: 1,
        cells: [
          [text("E2"), text("Jobs day")],
          [text("E3"), BLANK],
        ],
      },
    ]);
  });

  test("a formula comes once its row is there", () => {
    const row: readonly PlacedCell[] = [
      { title: "Ref", column: 1, kept: { cell: text("E2") } },
      { title: "Event", column: 2, kept: { cell: text("shown"), formula: "=R[1]C" } },
    ];
    const { blocks } = placeChange(
      { kind: "put rows back", table: "Events", rows: [row] },
      events(HEADERS),
    );
    expect(blocks).toEqual([{ row: 2, column: 1, cells: [[text("E2"), BLANK]] }]);
  });

  test("of two columns of one name each value comes into its own, in its place where it has one", () => {
    const titles = ["Ref", "Event", "Type", "Note", "Note", ""];
    const reading = events([...titles, "x"]);
    const row: readonly PlacedCell[] = [
      { title: "Ref", column: 1, kept: { cell: text("E2") } },
      { title: "Note", column: 5, kept: { cell: text("second") } },
      { title: "note", column: 4, kept: { cell: text("first") } },
    ];
    const { blocks, refused } = placeChange(
      { kind: "put rows back", table: "Events", rows: [row] },
      reading,
    );
    expect([blocks, refused]).toEqual([
      [
        { row: 2, column: 1, cells: [[text("E2")]] },
        { row: 2, column: 4, cells: [[text("first"), text("second")]] },
      ],
      [],
    ]);
    const moved = row.map((cell) => (cell.title === "Ref" ? cell : { ...cell, column: 9 }));
    expect(
      placeChange({ kind: "put rows back", table: "Events", rows: [moved] }, reading).blocks[1]
        ?.cells,
    ).toEqual([[text("second"), text("first")]]);
  });
});

describe("a column that people gave another header", () => {
  const part = (title: string, at: string, to: string, key = "E1"): CellPart => ({
    kind: "cell",
    table: "Events",
    row: { key, fingerprint: "" },
    title,
    cell: at,
    from: { cell: BLANK },
    to: to === "" ? BLANK : text(to),
  });
  const reading = events(
    ["Ref", "Event", "Type", "Theirs", "Blank"],
    ["E1", "Skills day", "Other", "blue", ""],
  );
  const byCells = (parts: readonly CellPart[], title: string) =>
    renamedByCells(reading, parts)(title)?.title;

  test("is found where a cell of the change stood, and holds what was put there", () => {
    expect(byCells([part("Colour", "D2", "blue")], "Colour")).toBe("Theirs");
    expect(byCells([part("Colour", "D2", "red")], "Colour")).toBeUndefined();
    expect(byCells([part("Colour", "C2", "Other")], "Colour")).toBeUndefined();
    expect(byCells([part("Colour", "", "blue")], "Colour")).toBeUndefined();
    expect(byCells([part("Colour", "AD2", "blue")], "Colour")).toBeUndefined();
    expect(byCells([part("Colour", "D2", "blue", "E9")], "Colour")).toBeUndefined();
    expect(byCells([part("Colour", "E2", "")], "Colour")).toBeUndefined();
    expect(byCells([part("Event", "D2", "blue")], "Event")).toBe("Event");
    expect(byCells([part("Colour", "D2", "red"), part("Colour", "D2", "blue")], "Colour")).toBe(
      "Theirs",
    );
  });

  test("stands beyond Z as well", () => {
    const wide = ["Ref", "Event", "Type", ...Array.from({ length: 27 }, (_, at) => `T${at}`)];
    const row = ["E1", "Skills day", "Other", ...Array.from({ length: 27 }, (_, at) => `v${at}`)];
    const found = renamedByCells(events(wide, row), [part("Colour", "AD2", "v26")]);
    expect(found("Colour")?.title).toBe("T26");
  });

  test("is found by its place for rows that come back, where no other was moved", () => {
    const cell = (title: string, column: number): PlacedCell => ({
      title,
      column,
      kept: { cell: text("x") },
    });
    const found = (rows: readonly PlacedCell[], asked: PlacedCell, now = reading) =>
      renamedByPlace(now, [rows])(asked)?.title;
    const colour = cell("Colour", 4);
    expect(found([cell("Ref", 1), colour], colour)).toBe("Theirs");
    // Another column stands elsewhere now, so places say nothing.
    expect(found([cell("Ref", 2), colour], colour)).toBeUndefined();
    // The header that stands there was among the rows' own, or is one of the add-on's.
    expect(found([cell("Ref", 1), colour, cell("theirs", 9)], colour)).toBeUndefined();
    expect(found([cell("Colour", 3)], cell("Colour", 3))).toBeUndefined();
    expect(found([cell("Event", 2)], cell("Event", 2))).toBeUndefined();
    expect(found([cell("", 4)], cell("", 4))).toBeUndefined();
    expect(found([cell("Colour", 9)], cell("Colour", 9))).toBeUndefined();
  });

  test("makes what stands in it none of a person's typing", () => {
    const isRenamed = cameUnderRenamed(headerFinder(reading), [
      ["Colour", text("blue")],
      ["Event", text("Skills day")],
      ["Shape", BLANK],
    ]);
    expect([text("blue"), text("Skills day"), BLANK, text("red")].map(isRenamed)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});

describe("what a write fell on", () => {
  const snapshot = (...rows: readonly (readonly string[])[]): Snapshot => ({
    cells: rows.map((row) => row.map((one) => (one === "" ? BLANK : text(one)))),
    headerRow: 1,
  });
  const block = (row: number, column: number, ...rows: readonly (readonly string[])[]) => ({
    row,
    column,
    cells: rows.map((line) => line.map((one) => (one === "" ? BLANK : text(one)))),
  });
  const BEFORE = snapshot(["Ref", "Status", "Note"], ["A", "old a", "n a"], ["B", "old b", "n b"]);
  const fellOn = (
    after: Snapshot,
    written: ReturnType<typeof block>,
    hasFormula: (place: Place) => boolean = () => false,
    before = BEFORE,
  ) => {
    const { cells, isMoved } = overwritten(before, after, written, hasFormula);
    return {
      cells: cells.map(({ row, column, before: was }) => [
        row,
        column,
        was && [was.row, was.column],
      ]),
      isMoved,
    };
  };

  test("is nothing where nothing was moved", () => {
    const after = snapshot(["Ref", "Status", "Note"], ["A", "new", "n a"], ["B", "old b", "n b"]);
    expect(fellOn(after, block(2, 2, ["new"]))).toEqual({ cells: [], isMoved: false });
  });

  test("is the cells of other rows, where rows were sorted at that moment", () => {
    const after = snapshot(["Ref", "Status", "Note"], ["B", "new a", "n b"], ["A", "new b", "n a"]);
    expect(fellOn(after, block(2, 2, ["new a"], ["new b"]))).toEqual({
      cells: [
        [2, 2, [3, 2]],
        [3, 2, [2, 2]],
      ],
      isMoved: true,
    });
  });

  test("is not what was meant to be the same there, nor what stood there anyway unless a formula showed it", () => {
    const same = snapshot(["Ref", "Status", "Note"], ["B", "new", "n b"], ["A", "new", "n a"]);
    expect(fellOn(same, block(2, 2, ["new"], ["new"])).cells).toEqual([]);
    const standing = snapshot(
      ["Ref", "Status", "Note"],
      ["B", "old b", "n b"],
      ["A", "old a", "n a"],
    );
    expect(fellOn(standing, block(2, 2, ["old b"])).cells).toEqual([]);
    expect(fellOn(standing, block(2, 2, ["old b"]), ({ row }) => row === 3).cells).toEqual([
      [2, 2, [3, 2]],
    ]);
    expect(fellOn(standing, block(2, 2, ["old b"]), ({ row }) => row === 2).cells).toEqual([]);
  });

  test("is a cell of a row or column that came in, which no look has seen", () => {
    const row = snapshot(
      ["Ref", "Status", "Note"],
      ["A", "old a", "n a"],
      ["N", "new", "x"],
      ["B", "old b", "n b"],
    );
    expect(fellOn(row, block(3, 2, ["new"]))).toEqual({ cells: [[3, 2, null]], isMoved: true });
    expect(fellOn(row, block(3, 2, ["other"]))).toEqual({ cells: [], isMoved: true });
    const column = snapshot(
      ["Ref", "Came", "Status", "Note"],
      ["A", "new", "old a", "n a"],
      ["B", "", "old b", "n b"],
    );
    expect(fellOn(column, block(2, 2, ["new"]))).toEqual({ cells: [[2, 2, null]], isMoved: true });
    // A blank on a blank is nobody's loss.
    expect(fellOn(column, block(3, 2, [""])).cells).toEqual([]);
  });

  test("of whole rows that were taken out are those that are nowhere any more", () => {
    const before = snapshot(["Ref", "Note"], ["A", "1"], ["B", "2"], ["C", "3"], ["D", "4"]);
    const blank = block(3, 1, ["", ""]);
    // A row was inserted above, so A's row was emptied in place of B's.
    const inserted = snapshot(
      ["Ref", "Note"],
      ["N", "new"],
      ["", ""],
      ["B", "2"],
      ["C", "3"],
      ["D", "4"],
    );
    expect(fellOn(inserted, blank, undefined, before).cells).toEqual([
      [3, 1, [2, 1]],
      [3, 2, [2, 2]],
    ]);
    // Rows were sorted downwards: C's row was emptied.
    const sorted = snapshot(["Ref", "Note"], ["D", "4"], ["", ""], ["B", "2"], ["A", "1"]);
    expect(fellOn(sorted, blank, undefined, before).cells).toEqual([
      [3, 1, [4, 1]],
      [3, 2, [4, 2]],
    ]);
    const meant = snapshot(["Ref", "Note"], ["A", "1"], ["", ""], ["C", "3"], ["D", "4"]);
    expect(fellOn(meant, blank, undefined, before)).toEqual({ cells: [], isMoved: false });
  });
});
