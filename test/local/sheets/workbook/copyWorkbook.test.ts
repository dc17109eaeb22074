import { copyWorkbook } from "../../../../local/sheets/workbook/copyWorkbook";
import { Workbook } from "../../../../local/sheets/workbook/workbook";
import { workbookToJson } from "../../../../local/sheets/workbook/workbookJson";
import { fc } from "../../../support/fastCheck";
import { anyWorkbook } from "./anyWorkbook";

test("a copy is the same workbook, and whatever is typed into it is not in the original", () => {
  fc.assert(
    fc.property(anyWorkbook, (workbook) => {
      const copy = copyWorkbook(workbook);
      const before = JSON.stringify(workbookToJson(workbook));
      expect(JSON.stringify(workbookToJson(copy))).toBe(before);
      for (const sheet of copy.sheets) {
        sheet.setCell(1, 1, { value: "typed into the copy" });
        sheet.rowAt(1).height = 77;
        sheet.columnAt(1).width = 77;
        sheet.frozenRows += 1;
      }
      copy.addSheet("Only in the copy");
      expect(JSON.stringify(workbookToJson(workbook))).toBe(before);
    }),
  );
});

test("a copy of a workbook whose formulas are out of date has them out of date", () => {
  const workbook = new Workbook();
  const sheet = workbook.addSheet("Members");
  sheet.setCell(1, 1, { formula: "=B1", value: 1 });
  workbook.acceptCachedValues();
  expect(copyWorkbook(workbook).calculation.pending).toBe(false);
  sheet.setCell(1, 2, { value: 2 });
  expect(copyWorkbook(workbook).calculation.pending).toBe(true);
});
