import { readWorkbookFile } from "../../../../local/sheets/file/readWorkbookFile";
import { writeWorkbookFile } from "../../../../local/sheets/file/writeWorkbookFile";
import { ironcalcForNode } from "../../../../local/sheets/formulas/ironcalcNode";
import { areaFrom } from "../../../../local/sheets/workbook/area";
import { cellWithTypedText } from "../../../../local/sheets/workbook/enteredCell";
import { commonFormula, localFormula } from "../../../../local/sheets/workbook/formulaNotation";
import { displayValue } from "../../../../local/sheets/workbook/numberFormat";
import { type Sheet, Workbook } from "../../../../local/sheets/workbook/workbook";

const GERMAN = { locale: "de_DE", currentYear: 2009 };
/** 1 April 2009 and 7 October 2009. */
const [APRIL_1, OCTOBER_7] = [39904, 40093];

function aSheet(locale = "de_DE"): Sheet {
  const workbook = new Workbook({ locale });
  workbook.formulaEngine = ironcalcForNode(() => Date.UTC(2009, 9, 7, 12));
  return workbook.addSheet("Daten");
}

/** What the cells hold and show once that was typed into A1, A2… */
function typed(...texts: readonly string[]): readonly (readonly [unknown, string])[] {
  const sheet = aSheet();
  texts.forEach((text, index) => {
    sheet.setCell(index + 1, 1, cellWithTypedText(undefined, text, GERMAN));
  });
  sheet.workbook.calculate(sheet, areaFrom(1, 1, texts.length));
  return texts.map((_text, index) => {
    const cell = sheet.cell(index + 1, 1);
    const value = typeof cell?.value === "object" ? cell.value.error : cell?.value;
    return [value, displayValue(cell, "de_DE")];
  });
}

test.each([
  ["1,5", 1.5, "1,5"],
  ["1.234,56", 1234.56, "1.234,56"],
  ["12,5%", 0.125, "12,50%"],
  ["3,50 €", 3.5, "3,50 €"],
  ["07.10.2009", OCTOBER_7, "07.10.2009"],
  ["7.10.09", OCTOBER_7, "7.10.09"],
  ["7.10.", OCTOBER_7, "7.10"],
  ["1.4", APRIL_1, "1.4"],
  ["7. Oktober 2009", OCTOBER_7, "7. Oktober 2009"],
  ["15.06.1850", -18095, "15.06.1850"],
  ["WAHR", true, "WAHR"],
  ["false", false, "FALSCH"],
  ["31.2.2009", "31.2.2009", "31.2.2009"],
  ["1,234.56", "1,234.56", "1,234.56"],
])("%j typed into a German sheet is %j, shown as %j", (text, value, shown) => {
  expect(typed(text)).toEqual([[value, shown]]);
});

// The German page of TEXT shows the signs of its formats.
test.each([
  ["=SUM(1,5;2)", 3.5, "3,5"],
  ["=1,5+,5", 2, "2"],
  ['=IF(1,5>1;"ja, gern";"nein")', "ja, gern", "ja, gern"],
  ["=SUM({1\\2;3\\4})", 10, "10"],
  ["=INDEX({1\\2;3\\4};1;2)", 2, "2"],
  ['=TEXT(12,3;"000,00")', "012,30", "012,30"],
  ['=TEXT(1234,5;"#.##0,00")', "1.234,50", "1.234,50"],
  ['=VALUE("1.234,56")', 1234.56, "1234,56"],
  ['=DATEVALUE("1.4.2009")', APRIL_1, String(APRIL_1)],
  ["=DATE(2009;10;7)", OCTOBER_7, "07.10.2009"],
  ['="1,5"*2', 3, "3"],
  ["=1=1", true, "WAHR"],
  ["=SUM(1,2,3)", "#ERROR!", "#ERROR!"],
  ["=ROUND(A9,2)", "#ERROR!", "#ERROR!"],
])("%s in a German sheet comes to %j, shown as %j", (formula, value, shown) => {
  expect(typed(formula)).toEqual([[value, shown]]);
});

test("text in cells is read by the locale too", () => {
  const values = typed("'1.234,56", "'1.4.2009", "=VALUE(A1)", "=VALUE(A2)", "=DATEVALUE(A2)");
  expect(values.slice(2).map(([value]) => value)).toEqual([1234.56, APRIL_1, APRIL_1]);
});

test("DATEVALUE takes figures in the order of the locale and in no other", () => {
  const sheet = aSheet("en_GB");
  sheet.setCell(1, 1, { formula: '=DATEVALUE("12/31/2009")' });
  sheet.workbook.calculate(sheet, areaFrom(1, 1));
  expect(sheet.cell(1, 1)?.value).toEqual({ error: "#VALUE!" });
});

test("another locale writes the same formulas in its own way", () => {
  const sheet = aSheet("en_GB");
  const formula = `=IF(A1>1.5,"1,5; 2.5",SUM('1,5.2'!A1:B2,{1,2;3,4}))`;
  sheet.setCell(1, 2, { formula });
  sheet.workbook.locale = "de_DE";
  const german = `=IF(A1>1,5;"1,5; 2.5";SUM('1,5.2'!A1:B2;{1\\2;3\\4}))`;
  expect(sheet.cell(1, 2)?.formula).toBe(german);
  expect(commonFormula(german, "de_DE")).toBe(formula);
  sheet.workbook.locale = "en_US";
  expect(sheet.cell(1, 2)?.formula).toBe(formula);
});

test("a file holds formulas with the signs that all programs share", async () => {
  const sheet = aSheet();
  const formula = "=ROUND(2,5;0)";
  sheet.setCell(1, 1, { formula });
  const file = await writeWorkbookFile(sheet.workbook);
  const again = async (locale: string) => {
    const read = await readWorkbookFile(file, "daten.xlsx", { locale });
    return read.sheetByName("Daten")?.cell(1, 1)?.formula;
  };
  expect([await again("de_DE"), await again("en_GB")]).toEqual([formula, "=ROUND(2.5,0)"]);
});

test("names with points and references stay as they are", () => {
  const formula = "=AVERAGE.WEIGHTED(B2:B9,C2:C9)+NETWORKDAYS.INTL(A1,A2)*.5";
  const german = "=AVERAGE.WEIGHTED(B2:B9;C2:C9)+NETWORKDAYS.INTL(A1;A2)*,5";
  expect(localFormula(formula, "de_DE")).toBe(german);
  expect(commonFormula(german, "de_DE")).toBe(formula);
  expect([localFormula(formula, "en_GB"), commonFormula(formula, "en_GB")]).toEqual([
    formula,
    formula,
  ]);
});
