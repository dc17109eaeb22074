import { readWorkbookFile } from "../../../../local/sheets/file/readWorkbookFile";
import { writeWorkbookFile } from "../../../../local/sheets/file/writeWorkbookFile";
import { ironcalcForNode } from "../../../../local/sheets/formulas/ironcalcNode";
import { areaFrom } from "../../../../local/sheets/workbook/area";
import { commonFormula, localFormula } from "../../../../local/sheets/workbook/formulaNotation";
import { displayValue } from "../../../../local/sheets/workbook/numberFormat";
import { applyUserEdit } from "../../../../local/sheets/workbook/userEdit";
import { type Sheet, Workbook } from "../../../../local/sheets/workbook/workbook";

const NOW = Date.UTC(2009, 9, 7, 12);
/** 1 April 2009 and 7 October 2009. */
const [APRIL_1, OCTOBER_7] = [39904, 40093];

function aSheet(locale = "de_DE"): Sheet {
  const workbook = new Workbook({ locale });
  workbook.formulaEngine = ironcalcForNode(() => NOW);
  return workbook.addSheet("Daten");
}

/** What the cells hold and show once that was typed into A1, A2… */
function typed(...texts: readonly string[]): readonly (readonly [unknown, string])[] {
  return typedIn("de_DE", texts);
}

function typedIn(
  locale: string,
  texts: readonly string[],
): readonly (readonly [unknown, string])[] {
  const sheet = aSheet(locale);
  texts.forEach((text, index) => {
    const edit = { kind: "type", sheetId: sheet.id, row: index + 1, column: 1, text } as const;
    applyUserEdit(sheet.workbook, edit, NOW);
  });
  sheet.workbook.calculate(sheet, areaFrom(1, 1, texts.length));
  return texts.map((_text, index) => {
    const cell = sheet.cell(index + 1, 1);
    const value = typeof cell?.value === "object" ? cell.value.error : cell?.value;
    return [value, displayValue(cell, locale)];
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
  ["=SUMME(1,5;2)", 3.5, "3,5"],
  ['=WENN(UND(1,5>1;WAHR);"ja, SUMME(";"nein")', "ja, SUMME(", "ja, SUMME("],
  ['=1,5&" m"', "1,5 m", "1,5 m"],
  ['="Länge: "&1,5*2,5&" m"', "Länge: 3,75 m", "Länge: 3,75 m"],
  ['=1,5&""="1,5"', true, "WAHR"],
  ['="x"&A99&"y"', "xy", "xy"],
  ['="x"&A99', "x", "x"],
  ["=A99&A98", "", ""],
  ['=QUERY({1\\2};"select Col1")', 1, "1"],
  ["=SUMMEN(1)", "#NAME?", "#NAME?"],
  ["=SUM(1,2,3)", "#ERROR!", "#ERROR!"],
  ["=ROUND(A9,2)", "#ERROR!", "#ERROR!"],
])("%s in a German sheet comes to %j, shown as %j", (formula, value, shown) => {
  expect(typed(formula)).toEqual([[value, shown]]);
});

test.each([
  ["de_DE", '=summe(A1:A2;WENN(WAHR;1,5;"SUMME("))', '=SUM(A1:A2;IF(TRUE;1,5;"SUMME("))'],
  ["de_DE", "='WENN(x'!A1+Wahr!A1+NICHTDA(1)", "='WENN(x'!A1+Wahr!A1+NICHTDA(1)"],
  ["fr_FR", "=SOMME(A1;SI(FAUX;1;2))", "=SUM(A1;IF(FALSE;1;2))"],
  ["en_GB", "=SUMME(A1)", "=SUMME(A1)"],
])("in %s %s is kept as %s, which scripts are given", (locale, text, kept) => {
  const sheet = aSheet(locale);
  const edit = { kind: "type", sheetId: sheet.id, row: 9, column: 9, text } as const;
  applyUserEdit(sheet.workbook, edit, NOW);
  expect(sheet.cell(9, 9)?.formula).toBe(kept);
});

test("a criterion that is put together has a decimal comma", () => {
  const values = typed("1,4", "1,6", '=ZÄHLENWENN(A1:A2;">"&1,5)', '=SUMMEWENN(A1:A2;"<"&A2)');
  expect(values.slice(2).map(([value]) => value)).toEqual([1, 1.4]);
});

/** What formulas show below cells with the values given. */
function shownBelow(
  locale: string,
  values: readonly string[],
  formulas: { readonly [formula: string]: string },
): { readonly [formula: string]: string } {
  const shown = typedIn(locale, [...values, ...Object.keys(formulas)]).slice(values.length);
  return Object.fromEntries(
    Object.keys(formulas).map((each, index) => [each, shown[index]?.[1] ?? ""]),
  );
}

test("a number is put into German words wherever words are wanted", () => {
  const formulas = {
    '=CONCATENATE(A1;"|";1234,5)': "1,5|1234,5",
    '=JOIN("|";A1:A2)': "1,5|2,5",
    '=TEXTJOIN("|";WAHR;A1:A5)': "1,5|2,5|1,5|WAHR|>1,6",
    '=TEXTJOIN("|";FALSCH;A1;A99;2)': "1,5||2",
    "=CONCATENATE(A1;A99;1=1)": "1,5WAHR",
    "=TO_TEXT(A1)": "1,5",
    "=LEFT(A1;2)": "1,",
    "=REPT(A1;2)": "1,51,5",
    '=SUBSTITUTE(A1;",";"x")': "1x5",
    '=FIND(",";A1)': "2",
    '=EXACT(A1;"1,5")': "WAHR",
    "=UPPER(A4)": "WAHR",
    '=A4&""': "WAHR",
    "=FIXED(1234,567;2)": "1.234,57",
    '=TEXT(DATE(2009;10;7);"dddd, d. mmmm yyyy")': "Mittwoch, 7. Oktober 2009",
    '=TEXT("7.10.2009";"ddd d. mmm")': "Mi. 7. Okt.",
    '=TEXT(-18095;"d. mmmm yyyy")': "15. Juni 1850",
    '=TEXTJOIN("|";WAHR;ARRAYFORMULA(A1:A2&" m"))': "1,5 m|2,5 m",
    '=SUMPRODUCT(FIND(",";A1:A3))': "6",
    '=JOIN("|";ARRAYFORMULA(TEXT(A1:A2;"0,00")))': "1,50|2,50",
  };
  expect(shownBelow("de_DE", ["1,5", "2,5", "'1,5", "WAHR", "'>1,6"], formulas)).toEqual(formulas);
});

test("words that hold a German number are reckoned with as that number", () => {
  const formulas = {
    "=LEFT(A1;3)*2": "3",
    "=A3*2": "3",
    '=-(A1&"")': "-1,5",
    '=SUM(SPLIT("1,5|2,25";"|"))': "3,75",
    "=SUM(ARRAYFORMULA(VALUE(A1:A3)))": "5,5",
    '=A3&"x"': "1,5x",
    "=A99*2": "0",
  };
  expect(shownBelow("de_DE", ["1,5", "2,5", "'1,5"], formulas)).toEqual(formulas);
});

test("criteria are read as German, where 1.6 is the first of June", () => {
  const formulas = {
    '=COUNTIF(A1:A3;">1,6")': "2",
    '=COUNTIF(A1:A3;">1.6")': "1",
    "=COUNTIF(A1:A3;A4)": "2",
    '=COUNTIF(A1:A3;">"&VALUE("1.6"))': "1",
    '=COUNTIF(A1:A3;">"&TEXT(A3-1;"dd.mm.yyyy"))': "1",
    '=SUMIF(A1:A2;">1,6")': "2,5",
    '=COUNTIFS(A1:A3;">1,4";A1:A3;"<"&A2)': "1",
    "=COUNTIF(A1:A3;A1)": "1",
    "=SUM(ARRAYFORMULA(COUNTIF(A1:A3;A1:A2)))": "2",
  };
  expect(shownBelow("de_DE", ["1,5", "2,5", "07.10.2009", "'>1,6"], formulas)).toEqual(formulas);
});

test("French and Swiss spreadsheets have signs and names of their own", () => {
  const french = {
    '=TEXT(1234,5;"# ##0,00")': "1 234,50",
    "=FIXED(1234,567;2)": "1 234,57",
    '=TEXT(40093;"dddd d mmmm yyyy")': "mercredi 7 octobre 2009",
    '=CONCATENATE(1,5;" ";1=1)': "1,5 VRAI",
  };
  expect(shownBelow("fr_FR", [], french)).toEqual(french);
  const swiss = { '=(1=1)&" "&2.5': "WAHR 2.5", '=TEXT(40093,"mmmm")': "Oktober" };
  expect(shownBelow("de_CH", [], swiss)).toEqual(swiss);
});

test("functions go on with days before 1900", () => {
  const formulas = [
    ['=TEXT(A1;"dd.mm.yyyy")', "15.06.1850"],
    ['=TEXT(A1;"d.m.yy")', "15.6.50"],
    ["=EDATE(A1;-1)", "15.05.1850"],
    ["=EOMONTH(A1;0)", "30.06.1850"],
    ["=JAHR(A1)", "1850"],
    ["=A1+1", "16.06.1850"],
  ] as const;
  const shown = typed("15.06.1850", ...formulas.map(([formula]) => formula)).slice(1);
  expect(shown.map(([, text]) => text)).toEqual(formulas.map(([, text]) => text));
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
