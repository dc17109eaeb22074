import { BLANK, type CellValue, textCell } from "../../../src/cells/cellValue";
import type { RowValues } from "../../../src/changes/change";
import { keptFromJson, keptToJson } from "../../../src/changes/undo/keptCell";
import type { UndoableChange, UndoPart } from "../../../src/changes/undo/undoableChange";
import { undoRead } from "../../../src/changes/undo/undoReading";
import { changesInUndo, rowsOfChange } from "../../../src/changes/undo/undoRows";
import { readTable } from "../../../src/tables/readTable";
import { TABLES } from "../../../src/tables/tables";

const COLUMNS = Object.entries(TABLES.Undo.columns);
const gridOf = (rows: readonly RowValues[], columns = COLUMNS) => ({
  name: "Undo",
  cells: [
    columns.map(([, { title }]) => textCell(title)),
    ...rows.map((values) => columns.map(([field]) => values[field] ?? BLANK)),
  ],
});
const read = (rows: readonly RowValues[]) => changesInUndo(readTable(TABLES.Undo, [gridOf(rows)]));

function change(parts: readonly UndoPart[], more: Partial<UndoableChange> = {}): UndoableChange {
  return {
    id: 1,
    when: "7 Oct 2009, 14:30",
    sentence: "One click.",
    parts,
    state: "made",
    ...more,
  };
}
const CELL: UndoPart = {
  kind: "cell",
  table: "Members",
  row: { key: "Tresham", fingerprint: "" },
  title: "Email",
  cell: "K20",
  from: { cell: textCell("old") },
  to: textCell("new"),
};
const ADDED: UndoPart = {
  kind: "row added",
  table: "Events",
  key: "E1",
  cells: [["Ref", textCell("E1")]],
};
const REMOVED: UndoPart = {
  kind: "row removed",
  table: "Events",
  key: "E1",
  cells: [{ title: "Ref", column: 1, kept: { cell: textCell("E1") } }],
};

describe("the rows that keep a change", () => {
  test("hold JSON as short as it can be, and words that are cut", () => {
    expect(rowsOfChange(change([CELL], { sentence: "x".repeat(1_200) }))).toEqual([
      {
        change: textCell("1"),
        when: textCell("7 Oct 2009, 14:30"),
        what: textCell("x".repeat(1_000)),
        table: textCell("Members"),
        key: textCell("Tresham"),
        column: textCell("Email"),
        from: textCell('"old"'),
        to: textCell('{"value":"new","cell":"K20"}'),
        undone: BLANK,
      },
    ]);
    const long: UndoPart = { ...ADDED, key: "k".repeat(1_200) };
    const [row] = rowsOfChange(change([long]));
    expect(row?.key).toEqual(textCell("k".repeat(1_000)));
    expect(row?.from).toEqual(BLANK);
    expect(row?.to).toMatchObject({ text: expect.stringContaining("k".repeat(1_200)) });
  });

  test("are marked in the first of them while it is under way, and in each once it is undone", () => {
    const marks = (state: UndoableChange["state"]) =>
      rowsOfChange(change([CELL, ADDED], { state })).map(({ undone }) =>
        undone?.kind === "text" ? undone.text : "",
      );
    expect([
      marks("being made"),
      marks("undone"),
      marks("made"),
      marks("made in part"),
      marks("being undone"),
    ]).toEqual([
      ["Being made", ""],
      ["Undone", "Undone"],
      ["", ""],
      ["Made in part", ""],
      ["Being undone", ""],
    ]);
    const long: UndoPart = { ...CELL, to: textCell("x".repeat(50_000)) };
    const pieces = rowsOfChange(change([long], { state: "being made" })).map(
      ({ undone }) => undone,
    );
    expect(pieces).toEqual([textCell("Being made"), BLANK]);
  });
});

describe("what is read of them", () => {
  const rows = (...parts: readonly UndoPart[]) => rowsOfChange(change(parts));
  const withValues = (row: RowValues | undefined, values: Record<string, string>): RowValues => ({
    ...row,
    ...Object.fromEntries(Object.entries(values).map(([field, one]) => [field, textCell(one)])),
  });

  test("is the change, newest first, with how far it came", () => {
    const state = (undone: readonly string[]) =>
      read(rows(CELL, ADDED).map((row, at) => withValues(row, { undone: undone[at] ?? "" })))[0]
        ?.state;
    expect([
      state(["", ""]),
      state(["Being made", ""]),
      state(["", "Being undone"]),
      state(["Undone", "Undone"]),
      state(["Undone", ""]),
      state(["Made in part", ""]),
      state(["Not made", "Undone"]),
      state(["Not made", "Not made"]),
    ]).toEqual([
      "made",
      "being made",
      "being undone",
      "undone",
      "made",
      "made in part",
      "undone",
      undefined,
    ]);
    const two = [...rows(CELL), ...rowsOfChange(change([ADDED], { id: 12 }))];
    expect(read(two).map(({ id }) => id)).toEqual([12, 1]);
  });

  test("is nothing of rows that people put there", () => {
    const numbers = ["0", "-1", "1.5", "note", ""].map((one) =>
      withValues(rows(CELL)[0], { change: one }),
    );
    expect(read(numbers)).toEqual([]);
  });

  test.each<[string, UndoPart, Record<string, string>]>([
    ["a tab that is none of the add-on's", CELL, { table: "Nobody's" }],
    ["a cell whose old value is no JSON", CELL, { from: "old" }],
    ["a cell whose old value is none", CELL, { from: '{"value":[1]}' }],
    ["a cell without a new value", CELL, { to: '{"cell":"K20"}' }],
    ["a cell whose place is no text", CELL, { to: '{"value":"new","cell":20}' }],
    ["a cell whose row is no text", CELL, { to: '{"value":"new","cell":"K20","row":1}' }],
    ["a cell whose key is no text", CELL, { to: '{"value":"new","cell":"K20","key":1}' }],
    ["a cell whose old name is no text", CELL, { to: '{"value":"new","cell":"K20","was":1}' }],
    ["a row that came without its cells", ADDED, { to: "{}" }],
    ["a row that came with a key that is no text", ADDED, { to: '{"row":[],"key":1}' }],
    ["a row that came with half a cell", ADDED, { to: '{"row":[["Ref"]]}' }],
    ["a row that came with a header that is no text", ADDED, { to: '{"row":[[1,"E1"]]}' }],
    ["a row that came with a cell that is no list", ADDED, { to: '{"row":["E1"]}' }],
    ["a row that went without its cells", REMOVED, { from: "{}" }],
    ["a row that went with a cell that is no list", REMOVED, { from: '{"row":[{}]}' }],
    ["a row that went with a header that is no text", REMOVED, { from: '{"row":[[1,1,"E1"]]}' }],
    [
      "a row that went with a column that is no number",
      REMOVED,
      { from: '{"row":[["Ref","1","E1"]]}' },
    ],
    ["a row that went with half a column", REMOVED, { from: '{"row":[["Ref",1.5,"E1"]]}' }],
    ["a row that went with a value that is none", REMOVED, { from: '{"row":[["Ref",1,[]]]}' }],
    ["a row of which a piece is missing", CELL, { from: "(1 of 2, 0) x", to: "(1 of 2, 0) y" }],
    [
      "a row of which the old half is a piece",
      CELL,
      { from: "(1 of 1, 0) x", to: "(2 of 2, 0) y" },
    ],
  ])("leaves out %s, and keeps the others", (_, part, values) => {
    const [first, second] = rows(part, { ...ADDED, key: "E9" });
    const [found] = read([withValues(first, values), second ?? {}]);
    expect(found?.parts).toEqual([{ ...ADDED, key: "E9" }]);
  });

  test("finds a row by the key in its column, whole where that is its beginning", () => {
    const key = "k".repeat(1_200);
    const [row] = rows({ ...ADDED, key });
    expect(read([row ?? {}])[0]?.parts).toMatchObject([{ key }]);
    expect(read([withValues(row, { key: "renamed" })])[0]?.parts).toMatchObject([
      { key: "renamed" },
    ]);
  });

  test("is nothing of a tab that is not the add-on's", () => {
    const kept = rows(CELL);
    expect(undoRead(null)).toMatchObject({ isOurs: false, changes: [] });
    expect(undoRead(gridOf(kept))).toMatchObject({ isOurs: true, changes: [{ id: 1 }] });
    expect(undoRead(gridOf(kept, COLUMNS.slice(0, -1)))).toMatchObject({
      isOurs: false,
      changes: [],
    });
  });
});

test.each<[unknown, { cell: CellValue; format?: string; formula?: string } | null]>([
  ["x", { cell: textCell("x") }],
  [{ value: "x" }, { cell: textCell("x") }],
  [
    { value: "x", format: "@" },
    { cell: textCell("x"), format: "@" },
  ],
  [
    { value: "x", formula: "=1" },
    { cell: textCell("x"), formula: "=1" },
  ],
  [{ value: "x", format: 1, formula: 2 }, { cell: textCell("x") }],
  [{ value: [] }, null],
  [{ format: "@" }, null],
  [[], null],
  [undefined, null],
])("of %j a kept cell is read", (json, kept) => {
  expect(keptFromJson(json)).toEqual(kept);
});

test("a kept cell is no more than its value where there is no more to it", () => {
  const cell = textCell("x");
  expect([
    keptToJson({ cell }),
    keptToJson({ cell, format: "@" }),
    keptToJson({ cell, formula: "=1" }),
  ]).toEqual(["x", { value: "x", format: "@" }, { value: "x", formula: "=1" }]);
});
