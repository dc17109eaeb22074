import { ironcalcForNode } from "../../../../local/sheets/formulas/ironcalcNode";
import { outOfDateFormulas } from "../../../../local/sheets/formulas/outOfDateFormulas";
import { areaFrom } from "../../../../local/sheets/workbook/area";
import type { Cell } from "../../../../local/sheets/workbook/cell";
import { copyCells } from "../../../../local/sheets/workbook/copyCells";
import { renameSheet } from "../../../../local/sheets/workbook/renameSheet";
import {
  deleteRows,
  insertColumns,
  insertRows,
} from "../../../../local/sheets/workbook/rowsAndColumns";
import { sortRows } from "../../../../local/sheets/workbook/sortRows";
import { type Sheet, Workbook } from "../../../../local/sheets/workbook/workbook";
import { workbookFromJson, workbookToJson } from "../../../../local/sheets/workbook/workbookJson";

type Content = Cell["value"] | Cell;

/** A formula with the value that its file has for it: far from what it comes to, so that it shows. */
function saved(formula: string, value: Cell["value"]): Cell {
  return { formula, value };
}

/** A workbook as it comes from a file: one sheet called Data (or more, by name), each from A1. */
function fromFile(grids: Readonly<Record<string, readonly (readonly Content[])[]>>): Workbook {
  const workbook = new Workbook();
  workbook.formulaEngine = ironcalcForNode(() => Date.UTC(2009, 9, 7, 12));
  for (const [name, rows] of Object.entries(grids)) {
    const sheet = workbook.addSheet(name);
    rows.forEach((cells, row) => {
      cells.forEach((given, column) => {
        const isCell = typeof given === "object" && !("error" in given);
        sheet.setCell(row + 1, column + 1, isCell ? given : { value: given });
      });
    });
  }
  workbook.acceptCachedValues();
  return workbook;
}

function sheetOf(workbook: Workbook, name = "Data"): Sheet {
  const sheet = workbook.sheetByName(name);
  if (sheet === undefined) throw new Error(`No sheet ${name}`);
  return sheet;
}

function type(
  workbook: Workbook,
  row: number,
  column: number,
  value: Content,
  name = "Data",
): void {
  sheetOf(workbook, name).setCell(
    row,
    column,
    typeof value === "object" ? (value as Cell) : { value },
  );
}

function shown(workbook: Workbook, row: number, column: number, name = "Data"): unknown {
  workbook.calculation.settleAll();
  return sheetOf(workbook, name).cell(row, column)?.value;
}

describe("a value that came with the file", () => {
  test("stands whatever else is changed", () => {
    const workbook = fromFile({ Data: [[1, saved("=A1*2", 99)]] });
    type(workbook, 5, 5, "x");
    expect(shown(workbook, 1, 2)).toBe(99);
    type(workbook, 1, 3, { formula: "=A1+1" });
    expect([shown(workbook, 1, 2), shown(workbook, 1, 3)]).toEqual([99, 2]);
  });

  test.each([
    ["a cell", "=A1*2", 10],
    ["a range", "=SUM(A1:A3)", 7],
    ["a whole column", "=SUM(A:A)", 7],
    ["a name", "=SUM(figures)", 7],
    ["another formula that reads it", "=C1+0", 6],
    ["where a formula works out", '=INDIRECT("A1")', 5],
  ])("goes when what it reads changes: %s", (_what, formula, expected) => {
    const workbook = fromFile({ Data: [[1, saved(formula, 99), saved("=A1+1", 98)], [2]] });
    const sheetId = sheetOf(workbook).id;
    workbook.namedRanges = [{ name: "figures", area: { sheetId, ...areaFrom(1, 1, 3) } }];
    workbook.acceptCachedValues();
    type(workbook, 1, 1, 5);
    expect(shown(workbook, 1, 2)).toBe(expected);
  });

  test("goes on another sheet, and through a formula that was computed here", () => {
    const workbook = fromFile({
      Data: [[1]],
      Other: [[{ formula: "=Data!A1" }, saved("=A1*2", 99)]],
    });
    type(workbook, 1, 1, 5);
    expect(shown(workbook, 1, 2, "Other")).toBe(10);
  });

  test("stands when the same is typed again, or only the look of a cell changes", () => {
    const workbook = fromFile({ Data: [[1, saved("=A1*2", 99)]] });
    type(workbook, 1, 1, 1);
    type(workbook, 1, 1, { value: 1, numberFormat: "0.00", note: "checked" });
    expect(shown(workbook, 1, 2)).toBe(99);
  });

  test("is what formulas that are computed anew read", () => {
    const workbook = fromFile({ Data: [[1, saved("=A1*2", 99), 3, saved("=B1+C1", 98)]] });
    type(workbook, 1, 3, 4);
    expect([shown(workbook, 1, 2), shown(workbook, 1, 4)]).toEqual([99, 103]);
  });

  test("goes with the formula, and is not copied to another place", () => {
    const workbook = fromFile({ Data: [[1, saved("=A1*2", 99)], [7]] });
    const sheet = sheetOf(workbook);
    copyCells({ sheet, area: areaFrom(1, 2) }, { sheet, area: areaFrom(2, 2) }, "PASTE_NORMAL");
    expect([shown(workbook, 1, 2), shown(workbook, 2, 2)]).toEqual([99, 14]);
    type(workbook, 1, 2, { formula: "=A1*3" });
    expect(shown(workbook, 1, 2)).toBe(3);
  });

  test("comes through being kept as plain data, changes that nobody read yet included", () => {
    const workbook = fromFile({ Data: [[1, saved("=A1*2", 99), 3, saved("=C1*2", 98)]] });
    type(workbook, 1, 3, 4);
    const again = workbookFromJson(JSON.parse(JSON.stringify(workbookToJson(workbook))));
    again.formulaEngine = workbook.formulaEngine;
    expect([shown(again, 1, 2), shown(again, 1, 4)]).toEqual([99, 8]);
  });
});

describe("when places move, a value that came with the file", () => {
  const workbookOfSum = (): Workbook =>
    fromFile({
      Data: [[1], [2], [3]],
      Sums: [[saved("=SUM(Data!A1:A2)", 99), saved("=SUM(Data!A:A)", 98), saved("=Data!A3", 97)]],
    });
  const sums = (workbook: Workbook): readonly unknown[] =>
    [1, 2, 3].map((column) => shown(workbook, 1, column, "Sums"));

  test("stands where its formula reads the same cells as before", () => {
    const workbook = workbookOfSum();
    insertRows(sheetOf(workbook), 3, 2);
    insertColumns(sheetOf(workbook), 1, 1);
    insertRows(sheetOf(workbook, "Sums"), 1, 1);
    renameSheet(sheetOf(workbook), "Figures");
    workbook.addSheet("Another");
    expect([1, 2, 3].map((column) => shown(workbook, 2, column, "Sums"))).toEqual([99, 98, 97]);
  });

  test("goes where a cell that is read goes, or one comes into a range", () => {
    const deleted = workbookOfSum();
    deleteRows(sheetOf(deleted), 2, 1);
    expect(sums(deleted)).toEqual([1, 4, 97]);
    const inserted = workbookOfSum();
    insertRows(sheetOf(inserted), 2, 1);
    expect(sums(inserted)).toEqual([3, 98, 97]);
  });

  test("goes for what was changed before the move, and after it", () => {
    const workbook = workbookOfSum();
    type(workbook, 1, 1, 10);
    insertRows(sheetOf(workbook), 1, 1);
    expect(sums(workbook)).toEqual([12, 15, 97]);
    type(workbook, 4, 1, 30);
    expect(sums(workbook)).toEqual([12, 42, 30]);
  });

  test("goes where rows that it reads are sorted", () => {
    const workbook = workbookOfSum();
    sortRows(sheetOf(workbook), areaFrom(1, 1, 3), [{ column: 1, ascending: false }]);
    expect(sums(workbook)).toEqual([5, 6, 1]);
  });

  test("goes where its sheet's name stands for another sheet", () => {
    const workbook = fromFile({ Data: [[saved("=Late!A1", 99)]] });
    workbook.addSheet("Late").setCell(1, 1, { value: 5 });
    expect(shown(workbook, 1, 1)).toBe(5);
  });
});

describe("a formula that cannot be computed here", () => {
  test.each([
    ["a function that the engine does not know", "=DOUBLE(A1)"],
    ["one that hides in IFERROR", "=IFERROR(DOUBLE(A1),0)"],
    ["another file", "=[1]Data!A1+A1"],
    ["a name that is no range", "=A1*VAT"],
  ])("keeps its value for good, and is named: %s", (_what, formula) => {
    const workbook = fromFile({ Data: [[1, saved(formula, 99), saved("=B1+A1", 98)]] });
    type(workbook, 1, 1, 5);
    expect([shown(workbook, 1, 2), shown(workbook, 1, 3)]).toEqual([99, 104]);
    expect(outOfDateFormulas(workbook)).toMatch(
      /^Not up to date: Data!B1 keeps what the file came with, since nothing here computes it( \(DOUBLE\))?; worked out from it: Data!C1\.$/,
    );
    type(workbook, 1, 1, 6);
    expect(shown(workbook, 1, 2)).toBe(99);
  });

  test("is not named while its value is up to date", () => {
    const workbook = fromFile({ Data: [[1, saved("=DOUBLE(A1)", 2)]] });
    type(workbook, 3, 3, 5);
    workbook.calculation.settleAll();
    expect(outOfDateFormulas(workbook)).toBeNull();
  });

  test("many are named in one sentence, and the rest counted", () => {
    const rows = Array.from({ length: 12 }, () => [saved("=DOUBLE($B$1)", 1)]);
    const workbook = fromFile({ "Our data": rows });
    type(workbook, 1, 2, 5, "Our data");
    workbook.calculation.settleAll();
    expect(outOfDateFormulas(workbook)).toBe(
      "Not up to date: 'Our data'!A1, 'Our data'!A2, 'Our data'!A3, 'Our data'!A4, 'Our data'!A5, 'Our data'!A6, 'Our data'!A7 and 5 more keep what the file came with, since nothing here computes them (DOUBLE).",
    );
  });

  test("is one that fails on the cells that its value was saved with", () => {
    // The engine takes no array for the criteria of a database function.
    const failing = "=SUMIF(A1:A2,{1,2;3,4},INDEX(A1:B2,0,{1,2}))";
    const workbook = fromFile({
      Data: [
        ["n", 1, saved(failing, 99), saved("=C1*2", 198)],
        [2, 2],
      ],
    });
    type(workbook, 1, 2, 3);
    expect([shown(workbook, 1, 3), shown(workbook, 1, 4)]).toEqual([99, 198]);
    expect(outOfDateFormulas(workbook)).toContain("Data!C1 keeps");
  });

  test("is not one that fails only on what was typed since", () => {
    const workbook = fromFile({ Data: [[1, saved("=A1*2", 99), saved("=1/A1", 98)]] });
    type(workbook, 1, 1, "none");
    expect([shown(workbook, 1, 2), shown(workbook, 1, 3)]).toEqual([
      { error: "#VALUE!" },
      { error: "#VALUE!" },
    ]);
    expect(outOfDateFormulas(workbook)).toBeNull();
  });
});

describe("where the file asks for everything to be computed", () => {
  test("what can be is, and the rest keeps its value", () => {
    const workbook = fromFile({
      Data: [[1, saved("=A1*2", 99), saved("=DOUBLE(A1)", 98), saved("=C1+1", 97)]],
    });
    workbook.calculation.everythingChanged();
    expect([2, 3, 4].map((column) => shown(workbook, 1, column))).toEqual([2, 98, 99]);
  });
});

describe("what an array formula filled in the file", () => {
  const filled = (): Workbook => {
    const workbook = fromFile({
      Data: [
        [3, { ...saved("=SORT(A1:A3)", 97), fills: { rowCount: 3, columnCount: 1 } }],
        [1, { value: 98, spilled: true }],
        [2, { value: 99, spilled: true }, undefined, saved("=SUM(B1:B3)", 96)],
      ],
    });
    return workbook;
  };
  const column = (workbook: Workbook): readonly unknown[] =>
    [1, 2, 3].map((row) => shown(workbook, row, 2));

  test("stands with it", () => {
    const workbook = filled();
    type(workbook, 9, 9, { formula: "=B2" });
    expect([...column(workbook), shown(workbook, 9, 9)]).toEqual([97, 98, 99, 98]);
  });

  test("goes with it, with what is left over", () => {
    const workbook = filled();
    type(workbook, 1, 1, 9);
    expect([...column(workbook), shown(workbook, 3, 4)]).toEqual([1, 2, 9, 12]);
    type(workbook, 1, 2, { formula: "=A1" });
    expect(column(workbook)).toEqual([9, undefined, undefined]);
  });
});

test("a formula that came without a value is computed with what reads it, and nothing else is", () => {
  const workbook = fromFile({
    Data: [[2, saved("=A1*2", 50), { formula: "=A1*3" }, saved("=C1+1", 70), saved("=B1+1", 80)]],
  });
  workbook.calculation.settleAll();
  const shown = [1, 2, 3, 4, 5].map((column) => sheetOf(workbook).cell(1, column)?.value);
  expect(shown).toEqual([2, 50, 6, 7, 80]);
});

test.each([
  ["the words of a formula", "=FORMULATEXT(A1)"],
  ["whether there is a formula", "=ISFORMULA(A1)"],
  ["the place of a cell", '=CELL("address",A1)'],
  ["the file", '=CELL("filename",A1)'],
  ["the program", '=INFO("release")'],
  ["its row", "=ROW()"],
  ["the number of its tab", "=SHEET()"],
  ["how many tabs there are", "=SHEETS()"],
])("a formula that asks for %s keeps its value while something else changes", (_what, formula) => {
  const workbook = fromFile({ Data: [[{ formula: "=1+1", value: 2 }, saved(formula, "saved")]] });
  type(workbook, 5, 5, "x");
  expect(shown(workbook, 1, 2)).toBe("saved");
  expect(outOfDateFormulas(workbook)).toBeNull();
});

test.each([
  ["=FORMULATEXT(A1)", "=1+1"],
  ["=ISFORMULA(A1)", true],
  ["=ISFORMULA(B1)", false],
  ["=FORMULATEXT(B1)", { error: "#N/A" }],
  ["=SHEETS()", 2],
  ["=SHEET()", 1],
  ['=SHEET("Other")', 2],
  ["=SHEET(Other!A1)", 2],
  ['=CELL("address",C3)', "$C$3"],
  ['=CELL("filename")', { error: "#NAME?" }],
  ['=INFO("release")', { error: "#NAME?" }],
])("where nothing was saved, %s comes to %j", (formula, expected) => {
  const workbook = fromFile({ Data: [[{ formula: "=1+1", value: 2 }, 7, { formula }]], Other: [] });
  expect(shown(workbook, 1, 3)).toEqual(expected);
});

test("the words of a formula change with it", () => {
  const workbook = fromFile({ Data: [[saved("=A5", 2), saved("=FORMULATEXT(A1)", "=A5")]] });
  insertRows(sheetOf(workbook), 3, 1);
  expect(shown(workbook, 1, 2)).toBe("=A6");
});
