import { BLANK, type CellValue, textCell } from "../../../src/cells/cellValue";
import type { RowValues } from "../../../src/changes/change";
import type { UndoableChange, UndoPart } from "../../../src/changes/undo/undoableChange";
import { changesInUndo, rowsOfChange } from "../../../src/changes/undo/undoRows";
import { readTable } from "../../../src/tables/readTable";
import { TABLES } from "../../../src/tables/tables";
import { aDay } from "../../support/builders";
import { fc } from "../../support/fastCheck";

const COLUMNS = Object.entries(TABLES.Undo.columns);

/** The tab as it is once these rows are in it. */
function readingOf(rows: readonly RowValues[]) {
  const header = COLUMNS.map(([, { title }]) => textCell(title));
  const lines = rows.map((values) => COLUMNS.map(([field]) => values[field] ?? BLANK));
  return readTable(TABLES.Undo, [{ name: "Undo", cells: [header, ...lines] }]);
}

const text = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom("=1+1", "+2", "@x", "(1 of 2, 3) x", "TRUE", "null", "{}", "'", "\u0001", "#N/A"),
  fc
    .integer({ min: 1, max: 50_000 })
    .map((length) => "\u{1f600}\u0001".repeat(length).slice(0, length)),
);

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  text.map(textCell),
  fc.constant(BLANK),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => ({
    kind: "number" as const,
    number: number + 0,
  })),
  fc.boolean().map((yes) => ({ kind: "yes or no" as const, yes })),
  fc
    .constantFrom("", "14:30")
    .map((time) => ({ kind: "day" as const, day: aDay("2009-03-31"), time })),
  fc.constant({ kind: "error" as const, code: "#REF!" }),
);

const title = fc.string({ minLength: 1, maxLength: 20 }).filter((words) => words.trim() !== "");
const key = fc.oneof(fc.constant(""), fc.string(), fc.string({ minLength: 1001, maxLength: 1010 }));
const table = fc.constantFrom("Members", "Figures", "Progress log");
const kept = fc.record(
  {
    cell,
    format: fc.constantFrom("@", "General", "d mmm yyyy", "0.0%"),
    formula: fc.constant("=RC[-1]*2"),
  },
  { requiredKeys: ["cell"] },
);

const part: fc.Arbitrary<UndoPart> = fc.oneof(
  fc.record(
    {
      kind: fc.constant("cell" as const),
      table,
      row: fc.record({ key, fingerprint: text }),
      renamedFrom: fc.string(),
      title,
      cell: fc.constantFrom("", "K20"),
      from: kept,
      to: cell,
    },
    { requiredKeys: ["kind", "table", "row", "title", "cell", "from", "to"] },
  ),
  fc.record({
    kind: fc.constant("row added" as const),
    table,
    key,
    cells: fc.array(fc.tuple(fc.string(), cell), { maxLength: 4 }),
  }),
  fc.record({
    kind: fc.constant("row removed" as const),
    table,
    key,
    cells: fc.array(fc.record({ title: fc.string(), column: fc.nat(), kept }), { maxLength: 4 }),
  }),
  fc.record({ kind: fc.constant("copy kept" as const), table, tab: fc.string() }),
);

const changes = fc.array(
  fc.record({
    when: fc.constant("7 Oct 2009, 14:30"),
    sentence: fc.string({ minLength: 1 }),
    parts: fc.array(part, { minLength: 1, maxLength: 5 }),
    state: fc.constantFrom<UndoableChange["state"]>(
      "being made",
      "made",
      "made in part",
      "being undone",
      "undone",
    ),
  }),
  { maxLength: 3 },
);

function numbered(list: readonly Omit<UndoableChange, "id">[]): readonly UndoableChange[] {
  return list.map((change, index) => ({ ...change, id: index + 1 })).reverse();
}

const named = (list: readonly UndoableChange[]) =>
  list.map((change) => ({
    ...change,
    parts: change.parts.map((one) => JSON.stringify(one)).sort(),
  }));

test("what is kept of changes is read back as it was, in whatever order the rows stand", () => {
  fc.assert(
    fc.property(changes, fc.infiniteStream(fc.nat()), (list, order) => {
      const all = numbered(list);
      const rows = all
        .flatMap(rowsOfChange)
        .map((row) => ({ row, at: Number(order.next().value) }))
        .sort((a, b) => a.at - b.at)
        .map(({ row }) => row);
      expect(named(changesInUndo(readingOf(rows)))).toEqual(named(all));
    }),
  );
});

test("every cell of the tab is text that fits into a cell of Sheets", () => {
  fc.assert(
    fc.property(changes, (list) => {
      for (const row of numbered(list).flatMap(rowsOfChange)) {
        for (const value of Object.values(row)) {
          expect(["text", "blank"]).toContain(value.kind);
          if (value.kind === "text") expect(value.text.length).toBeLessThanOrEqual(50_000);
        }
      }
    }),
  );
});

test("a row of which somebody has made something else is left out, and the others stay", () => {
  const change: UndoableChange = {
    id: 1,
    when: "7 Oct 2009, 14:30",
    sentence: "two rows",
    parts: ["A", "B"].map((name) => ({
      kind: "row added",
      table: "Figures",
      key: name,
      cells: [],
    })),
    state: "made",
  };
  const [first = {}, second = {}] = rowsOfChange(change);
  for (const to of ["", "theirs", "{}", '{"row":[1]}', "null"]) {
    const found = changesInUndo(readingOf([{ ...first, to: textCell(to) }, second]));
    expect(found).toEqual([{ ...change, parts: [change.parts[1]] }]);
  }
});
