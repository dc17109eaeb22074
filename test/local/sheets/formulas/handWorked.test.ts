import { ironcalcForNode } from "../../../../local/sheets/formulas/ironcalcNode";
import { areaFrom } from "../../../../local/sheets/workbook/area";
import type { Cell } from "../../../../local/sheets/workbook/cell";
import { Workbook } from "../../../../local/sheets/workbook/workbook";

/** What stands beside the formula, from A1; a text beginning with "=" is a formula. */
type Beside = readonly (readonly Cell["value"][])[];

/** What a formula comes to in a sheet of that locale, on 7 October 2009. */
function comesTo(formula: string, beside: Beside, locale = "en_GB"): unknown {
  const workbook = new Workbook({ locale });
  workbook.formulaEngine = ironcalcForNode(() => Date.UTC(2009, 9, 7, 12));
  const sheet = workbook.addSheet("Data");
  beside.forEach((cells, row) => {
    cells.forEach((value, column) => {
      const isFormula = typeof value === "string" && value.startsWith("=");
      sheet.setCell(row + 1, column + 1, isFormula ? { formula: value } : { value });
    });
  });
  sheet.setCell(1, 20, { formula });
  workbook.calculate(sheet, areaFrom(1, 20));
  const { value } = sheet.cell(1, 20) ?? {};
  return typeof value === "object" ? value.error : value;
}

function expectClose(value: unknown, expected: unknown): void {
  if (typeof expected === "number") expect(value).toBeCloseTo(expected, 6);
  else expect(value).toBe(expected);
}

/** 1 April 2009 and the days that are reckoned from it. */
const APRIL_1 = 39904;
const JANUARY_4 = 39817;

describe("days that stand as text", () => {
  const DAYS: Beside = [["1/4/2009", "30/4/2009"], ["2009-04-01"], ["09:30"], [APRIL_1], ["x"]];
  const AMERICAN: Beside = [["1/4/2009", "4/30/2009"], ["2009-04-01"], ["09:30"], [APRIL_1], ["x"]];

  test.each([
    ['="1/4/2009"+0', APRIL_1],
    ['=0+"1/4/2009"', APRIL_1],
    ['="1/4/09"*1', APRIL_1],
    ['="13/4/2009"+0', APRIL_1 + 12],
    ['="1 April 2009"+0', APRIL_1],
    ['="1-Apr-2009"+0', APRIL_1],
    ['="31/2/2009"+0', "#VALUE!"],
    ['="09:30"*24', 9.5],
    ['="5%"*200', 10],
    ['="£1,000.50"+0', 1000.5],
    ["=A1+1", APRIL_1 + 1],
    ["=1+A1", APRIL_1 + 1],
    ["=A1*1", APRIL_1],
    ["=A1/1", APRIL_1],
    ["=-A1", -APRIL_1],
    ["=--A1", APRIL_1],
    ["=B1-A1", 29],
    ["=A2-A1", 0],
    ["=TODAY()-A1", 189],
    ["=DAY(A1)", 1],
    ["=DAY(B1)", 30],
    ["=MONTH(A1)", 4],
    ['=MONTH("1/4/2009")', 4],
    ['=MONTH("1 April 2009")', 4],
    ["=YEAR(A1)", 2009],
    ["=WEEKDAY(A1)", 4],
    ["=WEEKDAY(A1,2)", 3],
    ["=WEEKNUM(A1)", 14],
    ["=ISOWEEKNUM(A1)", 14],
    ["=EDATE(A1,1)", APRIL_1 + 30],
    ['=EDATE("1/4/2009",-3)', APRIL_1 - 90],
    ["=EOMONTH(A1,0)", APRIL_1 + 29],
    ["=DAYS(B1,A1)", 29],
    ['=DATEDIF(A1,B1,"d")', 29],
    ['=DATEDIF("1/4/2008","1/4/2009","m")', 12],
    ['=DATEDIF("1/4/2008",A1,"y")', 1],
    ["=NETWORKDAYS(A1,B1)", 22],
    ['=NETWORKDAYS("1/4/2009","30/4/2009")', 22],
    ['=NETWORKDAYS.INTL(A1,B1,"0000011")', 22],
    ["=WORKDAY(A1,3)", APRIL_1 + 5],
    ["=YEARFRAC(A1,B1)", 29 / 360],
    ["=DATEVALUE(A1)", APRIL_1],
    ['=DATEVALUE("1/4/09")', APRIL_1],
    ['=DATEVALUE("30/"&"4/2009")', APRIL_1 + 29],
    ['=DATEVALUE("1 "&"April 2009")', APRIL_1],
    ['=DATEVALUE("1/4/2009 "&"09:30")', APRIL_1],
    ['=DATEVALUE("x")', "#VALUE!"],
    ['=TEXT(A1,"mmmm yyyy")', "April 2009"],
    ['=TEXT("1/4/2009","mmm")', "Apr"],
    ['=TEXT("1 April 2009","d/m")', "1/4"],
    ['=TEXT(A5,"mmm")', "x"],
    ['=TEXT("007","@")', "007"],
    ['=ARRAYFORMULA(JOIN("-",TEXT(A1:B1,"d mmm")))', "1 Apr-30 Apr"],
    ["=HOUR(A3)", 9],
    ['=MINUTE("09:30")', 30],
    ['=VALUE("1/4/2009")', APRIL_1],
    ["=VALUE(A1)", APRIL_1],
    ['=VALUE("£"&"5")', 5],
    ['=COUNTIF(A4:A4,"<"&B1)', 1],
    ["=COUNTIF(A4:A4,A1)", 1],
    ['=COUNTIF(A4:A4,"<="&"1/4/2009")', 1],
    ["=SUM(A1:B1)", 0],
    ["=COUNT(A1:B1)", 0],
    ["=ISNUMBER(A1)", false],
    ["=LEN(A1)", 8],
    ['=A1&""', "1/4/2009"],
    // Text is more than any number, and text is compared with text letter by letter.
    ["=A1<DATE(2010,1,1)", false],
    ["=A1=A4", false],
    ["=A1<B1", true],
    ['=--(A1="1/4/2009")', 1],
    ["=--TRUE", 1],
    ["=10- -A4", APRIL_1 + 10],
    ['=SUMPRODUCT(--(A1:A5="x"))', 1],
    ["=-2^2", 4],
    ["=5--2", 7],
  ])("%s comes to %s where the day comes first", (formula, expected) => {
    expectClose(comesTo(formula, DAYS), expected);
  });

  test.each([
    ['="1/4/2009"+0', JANUARY_4],
    ['="13/4/2009"+0', "#VALUE!"],
    ['="2009-04-01"+0', APRIL_1],
    ["=A1+1", JANUARY_4 + 1],
    ["=--A1", JANUARY_4],
    ["=MONTH(A1)", 1],
    ["=EDATE(A1,1)", JANUARY_4 + 31],
    ["=EOMONTH(A1,0)", JANUARY_4 + 27],
    ['=DATEDIF(A1,"4/1/2009","d")', 87],
    ["=NETWORKDAYS(A1,A1)", 0],
    ["=DATEVALUE(A1)", JANUARY_4],
    ['=DATEVALUE("4/30"&"/2009")', APRIL_1 + 29],
    ['=TEXT(A1,"mmm")', "Jan"],
    ['=COUNTIF(A4:A4,"<"&B1)', 1],
    ["=COUNTIF(A4:A4,A1)", 0],
    ['=VALUE("1/4/2009")', JANUARY_4],
  ])("%s comes to %s where the month comes first", (formula, expected) => {
    expectClose(comesTo(formula, AMERICAN, "en_US"), expected);
  });
});

/** Most are the examples of the functions' own pages in Google's and Microsoft's help. */
describe("what the functions' own pages say", () => {
  const FIGURES: Beside = [
    ["Name", "Town", "Figure", "Day"],
    ["Ann", "Corby", 4, APRIL_1],
    ["Ben", "Leeds", 9, APRIL_1 + 1],
    ["Cy", "Corby", 2, APRIL_1 + 30],
    ["Di", "York", undefined, APRIL_1 + 61],
  ];

  test.each([
    ["=ROUND(-2.5)", -3],
    ["=ROUND(826.645,2)", 826.65],
    ["=ROUNDUP(21.1)", 22],
    ["=ROUNDDOWN(-21.9)", -21],
    ["=MROUND(21,14)", 28],
    ["=MOD(-3,2)", 1],
    ["=QUOTIENT(-7,2)", -3],
    ["=INT(-8.9)", -9],
    ["=TRUNC(-8.9)", -8],
    ["=CEILING(23.25,0.1)", 23.3],
    ["=FLOOR(23.25,0.1)", 23.2],
    ["=SUMSQ(1,2,3)", 14],
    ["=GEOMEAN(4,9)", 6],
    ["=HARMEAN(4,12)", 6],
    ["=MEDIAN(1,2,3,10)", 2.5],
    ["=MODE(1,2,2,3)", 2],
    ["=STDEV(1,2,3,4)", 1.2909944],
    ["=STDEVP(2,4,4,4,5,5,7,9)", 2],
    ["=VAR(1,2,3,4)", 5 / 3],
    ["=PERCENTILE({1,2,3,4},0.5)", 2.5],
    ["=QUARTILE({1,2,3,4,5},1)", 2],
    ["=LARGE(C2:C4,2)", 4],
    ["=SMALL(C2:C4,1)", 2],
    ["=RANK(4,C2:C4)", 2],
    ["=GCD(24,36)", 12],
    ["=LCM(4,6)", 12],
    ["=FACT(5)", 120],
    ["=COMBIN(4,2)", 6],
    ["=PERMUT(4,2)", 12],
    ["=ROMAN(499)", "CDXCIX"],
    ['=ARABIC("XIV")', 14],
    ['=HEX2DEC("F3")', 243],
    ["=DEC2BIN(100)", "1100100"],
    ['=PROPER("united nations")', "United Nations"],
    ['=SUBSTITUTE("search for it","search for","Google")', "Google it"],
    ['=SUBSTITUTE("a-a-a","a","b",2)', "a-b-a"],
    ['=TRIM("  a   b ")', "a b"],
    ['=REPT("ha",3)', "hahaha"],
    ['=MID("get this",5,4)', "this"],
    ['=FIND("def","abcdefg")', 4],
    ['=SEARCH("DEF","abcdefg")', 4],
    ['=TEXTJOIN(", ",TRUE,A2:A5)', "Ann, Ben, Cy, Di"],
    ['=JOIN("-",A2:A4)', "Ann-Ben-Cy"],
    ['=REGEXEXTRACT("Needle in a haystack",".e{2}dle")', "Needle"],
    ['=REGEXREPLACE("Google Spreadsheets","S.*d","Bed")', "Google Bedsheets"],
    ['=REGEXMATCH("Spreadsheets","S.r")', true],
    ['=EXACT("A","a")', false],
    ['="A"="a"', true],
    ['=CODE("A")', 65],
    ["=CHAR(97)", "a"],
    ["=N(TRUE)", 1],
    ["=N(A2)", 0],
    ["=T(C2)", ""],
    ["=CHOOSE(2,A2,B2,C2)", "Corby"],
    ['=SWITCH(C2,4,"four",9,"nine","other")', "four"],
    ['=IFS(C2>5,"much",C2>3,"some")', "some"],
    ["=XOR(TRUE,TRUE)", false],
    ["=ISBLANK(C5)", true],
    ["=ERROR.TYPE(NA())", 7],
    ["=IFERROR(1/0)", ""],
    ['=VLOOKUP("Ben",A2:C5,3,FALSE)', 9],
    ['=VLOOKUP("ben",A2:C5,2,FALSE)', "Leeds"],
    ['=VLOOKUP("Eve",A2:C5,2,FALSE)', "#N/A"],
    ['=HLOOKUP("Figure",A1:D5,3,FALSE)', 9],
    ['=INDEX(A2:C5,MATCH("Cy",A2:A5,0),2)', "Corby"],
    ['=XLOOKUP("Eve",A2:A5,C2:C5,"none")', "none"],
    ["=LOOKUP(5,{1,4,9},{10,40,90})", 40],
    ["=OFFSET(A1,1,2)", 4],
    ['=INDIRECT("C"&3)', 9],
    ["=ADDRESS(1,2)", "$B$1"],
    ["=ADDRESS(1,2,4)", "B1"],
    ['=COUNTIF(B2:B5,"Corby")', 2],
    ['=COUNTIF(A2:A5,"*n*")', 2],
    ['=COUNTIF(C2:C5,">"&C2)', 1],
    ['=COUNTIF(C2:C5,"")', 1],
    ['=COUNTIF(A2:A5,"<>Ann")', 3],
    ["=COUNTBLANK(C2:C5)", 1],
    ["=COUNTUNIQUE(B2:B5)", 3],
    ['=SUMIF(B2:B5,"Corby",C2:C5)', 6],
    ['=SUMIFS(C2:C5,B2:B5,"Corby",C2:C5,">2")', 4],
    ['=AVERAGEIF(B2:B5,"Corby",C2:C5)', 3],
    ['=MAXIFS(C2:C5,B2:B5,"Corby")', 4],
    ['=COUNTIFS(D2:D5,">=1/4/2009",D2:D5,"<=30/4/2009")', 2],
    ['=SUMPRODUCT((B2:B5="Corby")*C2:C5)', 6],
    ["=SUMPRODUCT((MONTH(D2:D5)=4)*1)", 2],
    ['=ROWS(FILTER(A2:A5,B2:B5="Corby"))', 2],
    ['=JOIN(",",UNIQUE(B2:B5))', "Corby,Leeds,York"],
    ['=JOIN(",",SORT(A2:A4,C2:C4,TRUE))', "Cy,Ann,Ben"],
    ["=SUM(SEQUENCE(3,2))", 21],
    ['=INDEX(SPLIT("1,b",","),1,2)', "b"],
    ["=DATE(1969,13,1)", 25569],
    ["=DATE(2009,3,0)", APRIL_1 - 32],
    // Sheets counts years below 1900 from 1900 on (its page of DATE).
    ["=DATE(119,2,1)", 43497],
    ["=DATE(0,1,1)", 2],
    ["=YEAR(DATE(1850,6,15))", 3750],
    ["=DATE(-1,1,1)", "#NUM!"],
    ["=DATE(10000,1,1)", "#NUM!"],
    // Days before 1900 are numbers below nought.
    ['=DATEVALUE("15/6/1850")', -18095],
    ['=YEAR("15/6/1850")&"-"&MONTH(-18095)&"-"&DAY(-18095)', "1850-6-15"],
    ["=WEEKDAY(-18095)", 7],
    ["=YEAR(0)", 1899],
    ["=TIME(12,0,0)", 0.5],
    ["=EOMONTH(DATE(2009,1,31),1)", 39872],
    ["=EDATE(DATE(2009,1,31),1)", 39872],
    ['=DATEDIF(DATE(2008,2,29),DATE(2009,2,28),"y")', 0],
    ["=NETWORKDAYS(D2,D4,D3)", 22],
    ["=PMT(0.1,1,100)", -110],
    ["=FV(0.1,2,0,-100)", 121],
    ["=NPV(0.1,110)", 100],
    ["=QUERY(A1:D5,\"select count(A) where B='Corby' label count(A) ''\")", 2],
  ])("%s comes to %s", (formula, expected) => {
    expectClose(comesTo(formula, FIGURES), expected);
  });
});
