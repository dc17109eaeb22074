import {
  copiedFormula,
  formulaFromR1C1,
  formulaToR1C1,
  renamedSheetFormula,
  shiftedFormula,
} from "../../../../local/sheets/workbook/formulaReferences";
import { deletion, insertion, move } from "../../../../local/sheets/workbook/spans";

const here = (sheet: string | undefined) => sheet === undefined;

test.each([
  ["=A1+$B$2+C$3+$D4", "=C2+$B$2+E$3+$D5"],
  ['="A1"&A1', '="A1"&C2'],
  ["=SUM(A2:A)+A:A+2:2", "=SUM(C3:C)+C:C+3:3"],
  ["='My sheet'!A1:B2", "='My sheet'!C2:D3"],
  ["=LOG10(Named)", "=LOG10(Named)"],
  ["={1,2;A1,B1}", "={1,2;C2,D2}"],
  ["=A1+", "=C2+"],
])("%s copied one down and two right is %s", (formula, copied) => {
  expect(copiedFormula(formula, 1, 2)).toBe(copied);
});

test("a reference copied off the sheet is lost", () => {
  expect(copiedFormula("=A1+B2", -1, 0)).toBe("=#REF!+B1");
});

test.each([
  ["two rows put in before row 3", insertion(3, 2), "=A2+A5+SUM(A1:A7)+A5:A"],
  ["rows 3 and 4 taken out", deletion(3, 2), "=A2+#REF!+SUM(A1:A3)+A3:A"],
  ["row 3 moved to the end", move(3, 1, 6), "=A2+A5+SUM(A1:A5)+A3:A"],
])("%s", (_name, map, shifted) => {
  const formula = "=A2+A3+SUM(A1:A5)+A3:A";
  expect(shiftedFormula(formula, "rows", map, here)).toBe(shifted);
});

test("references to other sheets stay", () => {
  expect(shiftedFormula("=Other!A9+A9", "rows", insertion(1, 1), here)).toBe("=Other!A9+A10");
});

test("a renamed sheet is quoted where it must be, a deleted one is lost", () => {
  expect(renamedSheetFormula("=Old!A1+'Old'!B2+New!C3", "Old", "It's new")).toBe(
    "='It''s new'!A1+'It''s new'!B2+New!C3",
  );
  expect(renamedSheetFormula("=SUM(Old!A1:B2)", "old", null)).toBe("=SUM(#REF!)");
});

test("R1C1 notation counts from the cell and writes zeros", () => {
  expect(formulaToR1C1("=SUM(A1:C1)+$A$1+B$2+A:A", 2, 1)).toBe(
    "=SUM(R[-1]C[0]:R[-1]C[2])+R1C1+R2C[1]+C[0]",
  );
  expect(formulaFromR1C1("=SUM(R[-3]C:R[-1]C[0])+R1C1", 5, 2)).toBe("=SUM(B2:B4)+$A$1");
});
