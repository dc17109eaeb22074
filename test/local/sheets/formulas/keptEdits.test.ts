import { ironcalcForNode } from "../../../../local/sheets/formulas/ironcalcNode";
import { areaFrom } from "../../../../local/sheets/workbook/area";
import {
  deleteColumns,
  deleteRows,
  insertColumns,
  insertRows,
  moveRows,
} from "../../../../local/sheets/workbook/rowsAndColumns";
import { sortRows } from "../../../../local/sheets/workbook/sortRows";
import { type Sheet, Workbook } from "../../../../local/sheets/workbook/workbook";
import { workbookFromJson, workbookToJson } from "../../../../local/sheets/workbook/workbookJson";
import { fc } from "../../../support/fastCheck";

const ENGINE = (): Workbook["formulaEngine"] => ironcalcForNode(() => Date.UTC(2009, 9, 7));

/** Figures in A1:B4, formulas of them in C1:C4, and formulas of both on another sheet. */
const FORMULAS = [
  ...["=A1+B2", "=SUM(A1:B3)", "=SUM(A:A)", "=B4*2", "=A3", "=COUNT(A2:B4)"],
  ...["=ROW()", "=ROW(A2)*10+A1", "=COLUMN(B1)", '=CELL("address",B2)'],
];
const FURTHER = [
  ...["=SUM(Data!C1:C4)", "=Data!C2+A1", "=Data!A4", "=SUM(Data!B2:B3)", "=A1&Data!C4"],
  ...["=FORMULATEXT(Data!C2)", "=ISFORMULA(Data!C3)", "=ROW(Data!A3)", "=SHEETS()"],
];

const edit = fc.oneof(
  fc.record({
    kind: fc.constant("type" as const),
    row: fc.integer({ min: 1, max: 4 }),
    column: fc.integer({ min: 1, max: 2 }),
    value: fc.integer({ min: 0, max: 9 }),
  }),
  fc.record({
    kind: fc.constantFrom(
      "insert rows",
      "delete rows",
      "insert columns",
      "sort",
      "sort all",
      "move",
      "read",
    ),
    at: fc.integer({ min: 1, max: 4 }),
  }),
  fc.record({ kind: fc.constant("delete columns" as const), at: fc.constantFrom(1, 2) }),
);
type Edit = typeof edit extends fc.Arbitrary<infer E> ? E : never;

function edited(workbook: Workbook, sheet: Sheet, change: Edit): void {
  switch (change.kind) {
    case "type":
      sheet.setCell(change.row, change.column, { value: change.value });
      break;
    case "insert rows":
      insertRows(sheet, change.at, 1);
      break;
    case "delete rows":
      deleteRows(sheet, change.at, 1);
      break;
    case "insert columns":
      insertColumns(sheet, change.at, 1);
      break;
    case "delete columns":
      deleteColumns(sheet, change.at, 1);
      break;
    case "sort":
      sortRows(sheet, areaFrom(1, 1, 4, 2), [{ column: 1, ascending: false }]);
      break;
    case "sort all":
      sortRows(sheet, areaFrom(1, 1, 4, 3), [{ column: 1, ascending: false }]);
      break;
    case "move":
      moveRows(sheet, change.at, 1, change.at === 1 ? 4 : 1);
      break;
    default:
      workbook.calculation.settleAll();
  }
}

function dataOf(workbook: Workbook): Sheet {
  const sheet = workbook.sheetByName("Data");
  if (sheet === undefined) throw new Error("No sheet.");
  return sheet;
}

function values(workbook: Workbook): unknown {
  workbook.calculation.settleAll();
  return workbook.sheets.map((sheet) => {
    const found: unknown[] = [];
    sheet.eachCell((cell, row, column) => {
      if (cell.formula !== undefined) found.push([row, column, cell.formula, cell.value]);
    });
    return found;
  });
}

test("whatever is edited, what was kept or computed anew is what everything computed anew comes to", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 8, maxLength: 8 }),
      fc.array(fc.constantFrom(...FORMULAS), { minLength: 4, maxLength: 4 }),
      fc.array(fc.constantFrom(...FURTHER), { minLength: 2, maxLength: 2 }),
      fc.array(edit, { minLength: 1, maxLength: 5 }),
      (figures, formulas, further, edits) => {
        const fresh = new Workbook();
        const data = fresh.addSheet("Data");
        figures.forEach((value, index) => {
          data.setCell(Math.floor(index / 2) + 1, (index % 2) + 1, { value });
        });
        formulas.forEach((formula, index) => {
          data.setCell(index + 1, 3, { formula });
        });
        const other = fresh.addSheet("Other");
        other.setCell(1, 1, { value: 7 });
        further.forEach((formula, index) => {
          other.setCell(index + 2, 2, { formula });
        });
        fresh.formulaEngine = ENGINE();
        fresh.calculation.settleAll();
        const kept = workbookFromJson(workbookToJson(fresh));
        kept.formulaEngine = ENGINE();
        kept.acceptCachedValues();
        for (const change of edits) {
          edited(fresh, dataOf(fresh), change);
          edited(kept, dataOf(kept), change);
        }
        fresh.calculation.everythingChanged();
        expect(values(kept)).toEqual(values(fresh));
      },
    ),
    { numRuns: 100 },
  );
});
