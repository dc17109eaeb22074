import type { Cell } from "../../../../local/sheets/workbook/cell";
import {
  deleteRows,
  insertColumns,
  insertRows,
  moveRows,
} from "../../../../local/sheets/workbook/rowsAndColumns";
import { sortRows } from "../../../../local/sheets/workbook/sortRows";
import { type Sheet, Workbook } from "../../../../local/sheets/workbook/workbook";
import { fc } from "../../../support/fastCheck";
import { anyValue } from "./anyWorkbook";

/** A row that can be told from all others by its note, its rule and its look. */
function markedCell(mark: number, value: Cell["value"]): Cell {
  return {
    value,
    note: `note ${mark}`,
    style: { fontSize: mark + 6 },
    validation: {
      criterion: "TEXT_CONTAINS",
      values: [`rule ${mark}`],
      showDropdown: false,
      allowInvalid: true,
      helpText: null,
    },
  };
}

const anyRows = fc.array(anyValue, { minLength: 1, maxLength: 12 });

function sheetOf(values: readonly Cell["value"][]): Sheet {
  const sheet = new Workbook().addSheet("Members");
  values.forEach((value, index) => {
    sheet.setCell(index + 1, 2, markedCell(index, value));
  });
  return sheet;
}

/** The cells of column B that are there, in order. */
function cellsOf(sheet: Sheet): readonly Cell[] {
  const cells: Cell[] = [];
  sheet.eachCell((cell) => cells.push(cell));
  return cells;
}

test("inserted rows push cells down whole", () => {
  fc.assert(
    fc.property(anyRows, fc.nat(12), fc.integer({ min: 1, max: 5 }), (values, at, count) => {
      const sheet = sheetOf(values);
      const before = Math.min(at, values.length) + 1;
      insertRows(sheet, before, count);
      values.forEach((value, index) => {
        const row = index + 1 >= before ? index + 1 + count : index + 1;
        expect(sheet.cell(row, 2)).toEqual(markedCell(index, value));
      });
      expect(cellsOf(sheet)).toHaveLength(values.length);
    }),
  );
});

test("deleted rows take their cells and no others", () => {
  fc.assert(
    fc.property(anyRows, fc.nat(12), fc.integer({ min: 1, max: 5 }), (values, at, count) => {
      const sheet = sheetOf(values);
      const first = Math.min(at, values.length - 1) + 1;
      deleteRows(sheet, first, count);
      const kept = values.flatMap((value, index) =>
        index + 1 < first || index + 1 >= first + count ? [markedCell(index, value)] : [],
      );
      expect(cellsOf(sheet)).toEqual(kept);
    }),
  );
});

test("sorted rows keep note and look with their value; rules stay where they are", () => {
  fc.assert(
    fc.property(anyRows, fc.boolean(), (values, ascending) => {
      const sheet = sheetOf(values);
      const area = { row: 1, column: 1, rowCount: values.length, columnCount: 2 };
      sortRows(sheet, area, [{ column: 2, ascending }]);
      const byNote = new Map(
        values.map((value, index) => [`note ${index}`, markedCell(index, value)]),
      );
      const sorted = cellsOf(sheet);
      expect(new Set(sorted.map((cell) => cell.note)).size).toBe(values.length);
      sorted.forEach((cell, index) => {
        const { validation } = markedCell(index, cell.value);
        expect(cell).toEqual({ ...byNote.get(cell.note ?? ""), validation });
      });
      const numbers = sorted.flatMap(({ value }) => (typeof value === "number" ? [value] : []));
      const expected = [...numbers].sort((a, b) => (ascending ? a - b : b - a));
      expect(numbers).toEqual(expected);
    }),
  );
});

test("moved rows change their order and nothing else", () => {
  fc.assert(
    fc.property(anyRows, fc.nat(), fc.nat(), fc.nat(), (values, a, b, c) => {
      const sheet = sheetOf(values);
      const first = (a % values.length) + 1;
      const count = (b % (values.length - first + 1)) + 1;
      const before = (c % (values.length + 1)) + 1;
      moveRows(sheet, first, count, before);
      const notes = values.map((_, index) => `note ${index}`);
      const moved = notes.slice(first - 1, first - 1 + count);
      const stop = notes[before - 1];
      const rest = notes.filter((note) => !moved.includes(note));
      const isInside = before >= first && before <= first + count;
      const at = stop === undefined ? rest.length : rest.indexOf(stop);
      const expected = isInside ? notes : [...rest.slice(0, at), ...moved, ...rest.slice(at)];
      expect(cellsOf(sheet).map((cell) => cell.note)).toEqual(expected);
    }),
  );
});

test("inserted columns push cells right whole", () => {
  const sheet = sheetOf([1, "two"]);
  insertColumns(sheet, 1, 3);
  expect(sheet.cell(2, 5)).toEqual(markedCell(1, "two"));
  expect(sheet.columnCount).toBe(29);
});
