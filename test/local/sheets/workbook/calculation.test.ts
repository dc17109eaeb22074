import type {
  ComputedCell,
  FormulaChanges,
  FormulaEngine,
  ReadableWorkbook,
} from "../../../../local/sheets/workbook/formulaEngine";
import { insertRows } from "../../../../local/sheets/workbook/rowsAndColumns";
import { type Sheet, Workbook } from "../../../../local/sheets/workbook/workbook";

/** Computes every formula as the number of times it was asked, and remembers what it was told. */
class CountingEngine implements FormulaEngine {
  readonly told: FormulaChanges[] = [];
  extra: readonly ComputedCell[] = [];

  evaluate(workbook: ReadableWorkbook, changes: FormulaChanges): readonly ComputedCell[] {
    this.told.push(changes);
    const results: ComputedCell[] = [];
    for (const sheet of workbook.sheets) {
      sheet.eachCell(({ formula }, row, column) => {
        if (formula === undefined) return;
        results.push({ sheetId: sheet.id, row, column, value: this.told.length, spilled: false });
      });
    }
    return [...results, ...this.extra];
  }
}

function aWorkbook(): { workbook: Workbook; sheet: Sheet; engine: CountingEngine } {
  const workbook = new Workbook();
  const sheet = workbook.addSheet("Members");
  const engine = new CountingEngine();
  workbook.formulaEngine = engine;
  return { workbook, sheet, engine };
}

const A1 = { row: 1, column: 1, rowCount: 1, columnCount: 1 };
const B1 = { row: 1, column: 2, rowCount: 1, columnCount: 1 };

test("a formula is computed when it is read, not when it is written", () => {
  const { workbook, sheet, engine } = aWorkbook();
  sheet.setCell(1, 1, { formula: "=B1+1" });
  sheet.setCell(1, 2, { value: 5 });
  expect(engine.told).toEqual([]);
  workbook.calculate(sheet, A1);
  expect(engine.told).toEqual([{ everything: true, cells: [] }]);
  expect(sheet.cell(1, 1)).toEqual({ formula: "=B1+1", value: 1 });
});

test("reading what is no formula, or reading twice, computes nothing", () => {
  const { workbook, sheet, engine } = aWorkbook();
  sheet.setCell(1, 1, { formula: "=B1+1" });
  workbook.calculate(sheet, B1);
  expect(engine.told).toHaveLength(0);
  workbook.calculate(sheet, A1);
  workbook.calculate(sheet, A1);
  expect(engine.told).toHaveLength(1);
});

test("a tab without formulas is read without computing, though formulas elsewhere may fill cells", () => {
  const { workbook, sheet, engine } = aWorkbook();
  sheet.setCell(1, 1, { formula: "=SORT(C1:C3)" });
  workbook.calculate(workbook.addSheet("Plain"), A1);
  expect(engine.told).toHaveLength(0);
  workbook.calculate(sheet, { ...A1, row: 9 });
  expect(engine.told).toHaveLength(1);
});

test("a formula that comes into such a tab is computed when the tab is read", () => {
  const { workbook, sheet, engine } = aWorkbook();
  sheet.setCell(1, 1, { formula: "=SORT(C1:C3)" });
  const plain = workbook.addSheet("Plain");
  workbook.calculate(plain, B1);
  plain.setCell(1, 1, { formula: "=1" });
  workbook.calculate(plain, B1);
  expect(engine.told).toHaveLength(1);
});

test("the engine is told which cells changed since", () => {
  const { workbook, sheet, engine } = aWorkbook();
  sheet.setCell(1, 1, { formula: "=B1+1" });
  workbook.calculate(sheet, A1);
  sheet.setCell(1, 2, { value: 5 });
  sheet.setCell(30, 4, { value: 6 });
  workbook.calculate(sheet, A1);
  expect(engine.told[1]).toEqual({
    everything: false,
    cells: [
      { sheetId: 0, row: 1, column: 2 },
      { sheetId: 0, row: 30, column: 4 },
    ],
  });
  insertRows(sheet, 1, 1);
  workbook.calculation.settleAll();
  expect(engine.told[2]).toEqual({ everything: true, cells: [] });
});

test("values that came from a file stand until something changes", () => {
  const { workbook, sheet, engine } = aWorkbook();
  sheet.setCell(1, 1, { formula: "=B1+1", value: 99 });
  workbook.acceptCachedValues();
  workbook.calculate(sheet, A1);
  expect(sheet.cell(1, 1)?.value).toBe(99);
  sheet.setCell(1, 2, { value: 5 });
  workbook.calculate(sheet, A1);
  expect([sheet.cell(1, 1)?.value, engine.told.length]).toEqual([1, 1]);
});

test("a formula that came without a value is computed", () => {
  const { workbook, sheet, engine } = aWorkbook();
  sheet.setCell(1, 1, { formula: "=B1+1", value: 99 });
  sheet.setCell(2, 1, { formula: "=B2+1" });
  workbook.acceptCachedValues();
  workbook.calculate(sheet, A1);
  expect(engine.told).toHaveLength(1);
});

test("a spilled value fills blank cells and leaves when it is not computed again", () => {
  const { workbook, sheet, engine } = aWorkbook();
  sheet.setCell(1, 1, { formula: "=UNIQUE(D1:D9)" });
  sheet.setCell(3, 1, { value: "typed" });
  engine.extra = [2, 3].map((row) => ({
    sheetId: 0,
    row,
    column: 1,
    value: `spilled ${row}`,
    spilled: true,
  }));
  const column = { row: 1, column: 1, rowCount: 3, columnCount: 1 };
  workbook.calculate(sheet, column);
  expect(sheet.cell(2, 1)).toEqual({ value: "spilled 2", spilled: true });
  expect(sheet.cell(3, 1)).toEqual({ value: "typed" });
  engine.extra = [];
  sheet.setCell(1, 4, { value: "new" });
  workbook.calculate(sheet, column);
  expect(sheet.cell(2, 1)).toBeUndefined();
});

test("a result may bring a format to a cell that has none", () => {
  const { workbook, sheet, engine } = aWorkbook();
  sheet.setCell(1, 1, { formula: "=TODAY()" });
  engine.extra = [
    { sheetId: 0, row: 1, column: 1, value: 40093, spilled: false, numberFormat: "yyyy-mm-dd" },
  ];
  workbook.calculate(sheet, A1);
  expect(sheet.cell(1, 1)?.numberFormat).toBe("yyyy-mm-dd");
});

test("a result that is what it was is not told again", () => {
  const { workbook, sheet } = aWorkbook();
  sheet.setCell(1, 1, { formula: "=B1" });
  workbook.formulaEngine = {
    evaluate: () => [{ sheetId: 0, row: 1, column: 1, value: "same", spilled: false }],
  };
  workbook.calculate(sheet, A1);
  const cell = sheet.cell(1, 1);
  let heard = 0;
  workbook.listen({ cellChanged: () => heard++ });
  workbook.calculation.everythingChanged();
  workbook.calculate(sheet, A1);
  expect([sheet.cell(1, 1) === cell, heard]).toEqual([true, 0]);
});

test("listeners hear of written cells, computed ones and structure", () => {
  const { workbook, sheet } = aWorkbook();
  const heard: string[] = [];
  const stop = workbook.listen({
    cellChanged: (where, row, column) => heard.push(`${where.name} ${row},${column}`),
    sheetChanged: (where) => heard.push(where.name),
    workbookChanged: () => heard.push("workbook"),
  });
  sheet.setCell(1, 1, { formula: "=B1" });
  workbook.calculate(sheet, A1);
  insertRows(sheet, 1, 1);
  workbook.addSheet("Other");
  stop();
  sheet.setCell(9, 9, { value: 1 });
  expect(heard).toEqual(["Members 1,1", "Members 1,1", "Members 2,1", "Members", "workbook"]);
});
