import { Workbook } from "../../../../local/sheets/workbook/workbook";
import {
  type WorkbookJson,
  workbookFromJson,
  workbookToJson,
} from "../../../../local/sheets/workbook/workbookJson";
import { fc } from "../../../support/fastCheck";
import { anyWorkbook } from "./anyWorkbook";

function throughText(workbook: Workbook): Workbook {
  return workbookFromJson(JSON.parse(JSON.stringify(workbookToJson(workbook))) as WorkbookJson);
}

test("a workbook saved as text and read again is the same workbook", () => {
  fc.assert(
    fc.property(anyWorkbook, (workbook) => {
      const again = throughText(workbook);
      expect(workbookToJson(again)).toEqual(workbookToJson(workbook));
      workbook.sheets.forEach((sheet, index) => {
        sheet.eachCell((cell, row, column) => {
          expect(again.sheets[index]?.cell(row, column)).toEqual(cell);
        });
      });
    }),
  );
});

test("cells that look alike share one style in the text", () => {
  const workbook = new Workbook();
  const sheet = workbook.addSheet("Members");
  for (let row = 1; row <= 5; row++) sheet.setCell(row, 1, { style: { bold: true } });
  expect(workbookToJson(workbook).styles).toEqual([{ bold: true }]);
});

test("a workbook says whether its formulas were out of date", () => {
  const workbook = new Workbook();
  const sheet = workbook.addSheet("Members");
  sheet.setCell(1, 1, { formula: "=B1", value: 1 });
  workbook.acceptCachedValues();
  expect(throughText(workbook).calculation.pending).toBe(false);
  sheet.setCell(1, 2, { value: 2 });
  expect(throughText(workbook).calculation.pending).toBe(true);
});

test("a workbook keeps the font of its cells; one that was saved without has that of Sheets", () => {
  const defaultFont = { fontFamily: "Calibri", fontSize: 11 };
  expect(throughText(new Workbook({ defaultFont })).defaultFont).toEqual(defaultFont);
  const { defaultFont: _font, ...older } = workbookToJson(new Workbook({ defaultFont }));
  expect(workbookFromJson(older as WorkbookJson).defaultFont).toEqual({
    fontFamily: "Arial",
    fontSize: 10,
  });
});

test("numbers given out go on after the last one", () => {
  const workbook = new Workbook();
  workbook.addSheet("One");
  workbook.addSheet("Two");
  expect(throughText(workbook).addSheet("Three").id).toBe(2);
});
