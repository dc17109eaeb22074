import { ironcalcForNode } from "../../../../local/sheets/formulas/ironcalcNode";
import { uncomputedFormulas } from "../../../../local/sheets/formulas/uncomputedFormulas";
import { areaFrom } from "../../../../local/sheets/workbook/area";
import type { Cell } from "../../../../local/sheets/workbook/cell";
import { cellWithEntry, withChosenFormat } from "../../../../local/sheets/workbook/enteredCell";
import { type Sheet, Workbook } from "../../../../local/sheets/workbook/workbook";
import { fc } from "../../../support/fastCheck";

/** A workbook of one sheet called Data (or more, by name), each given from A1. */
function workbookOf(
  grids: Readonly<Record<string, readonly (readonly (Cell["value"] | Cell)[])[]>>,
  now = Date.UTC(2009, 9, 7, 12),
): Workbook {
  const workbook = new Workbook();
  workbook.formulaEngine = ironcalcForNode(() => now);
  for (const [name, rows] of Object.entries(grids)) {
    const sheet = workbook.addSheet(name);
    rows.forEach((cells, row) => {
      cells.forEach((given, column) => {
        const cell = typeof given === "object" && !("error" in given) ? given : { value: given };
        const formula = typeof given === "string" && given.startsWith("=");
        sheet.setCell(row + 1, column + 1, formula ? { formula: given } : (cell as Cell));
      });
    });
  }
  return workbook;
}

function sheetOf(workbook: Workbook, name = "Data"): Sheet {
  const sheet = workbook.sheetByName(name);
  if (sheet === undefined) throw new Error(`No sheet ${name}`);
  return sheet;
}

function valueAt(workbook: Workbook, row: number, column: number, name = "Data"): unknown {
  const sheet = sheetOf(workbook, name);
  workbook.calculate(sheet, areaFrom(row, column));
  return sheet.cell(row, column)?.value;
}

/** What one formula comes to beside the numbers 1, 2.5 and "x" in A1 to A3. */
function result(formula: string): unknown {
  return valueAt(workbookOf({ Data: [[1, formula], [2.5], ["x"]] }), 1, 2);
}

describe("what formulas come to", () => {
  test.each([
    ["=SUM(A1:A3)", 3.5],
    ["=1/3", 1 / 3],
    ["=0.1+0.2", 0.1 + 0.2],
    ["=2^60", 2 ** 60],
    ["=1/7*1e-9", (1 / 7) * 1e-9],
    ["=-A2", -2.5],
    ['=A3&"y"', "xy"],
    ['=""', ""],
    ["=A1<A2", true],
    ['=COUNTIF(A1:A3,">1")', 1],
    ['=SUMIFS(A1:A2,A1:A2,">=1",A1:A2,"<2")', 1],
    ["=SUMPRODUCT(A1:A2,A1:A2)", 7.25],
    ["=XLOOKUP(2.5,A1:A2,A1:A2)", 2.5],
    ["=LET(x,A1,x+1)", 2],
    ['=IFERROR(1/0,"none")', "none"],
    ["=COUNTA(A1:A)", 3],
    ["=SUM(A:A)", 3.5],
    ['=HYPERLINK("https://compact.example","The site")', "The site"],
    ['=HYPERLINK("https://compact.example")', "https://compact.example"],
    ["=TODAY()", 40093],
    ["=NOW()-TODAY()", 13 / 24],
  ])("%s", (formula, expected) => {
    const value = result(formula);
    if (typeof expected === "number") expect(value).toBeCloseTo(expected, 11);
    else expect(value).toBe(expected);
  });

  test.each([
    ["=1/0", "#DIV/0!"],
    ["=NA()", "#N/A"],
    ["=A3+1", "#VALUE!"],
    ["=B1", "#REF!"],
    ["=Nowhere!A1", "#REF!"],
    ['=IMPORTRANGE("x","A1")', "#NAME?"],
    ["=FILTER(A1:A2,A1:A2>9)", "#N/A"],
    ["=1+", "#ERROR!"],
  ])("%s fails with %s", (formula, error) => {
    expect(result(formula)).toEqual({ error });
  });

  test("a reference to a blank cell is blank, to a zero is zero", () => {
    const workbook = workbookOf({ Data: [["=C1", "=D1", undefined, 0]] });
    expect(valueAt(workbook, 1, 1)).toBe("");
    expect(valueAt(workbook, 1, 2)).toBe(0);
  });
});

test("numbers come back to their last figure", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
      const workbook = workbookOf({ Data: [[number, "=A1"]] });
      expect(valueAt(workbook, 1, 2)).toBe(number === 0 ? 0 : number);
    }),
    { numRuns: 60 },
  );
});

describe("results that fill several cells", () => {
  test("spill, also inside ARRAYFORMULA, and go when the formula goes", () => {
    const workbook = workbookOf({
      Data: [[1, "=ARRAYFORMULA(A1:A3/3)", "=TRANSPOSE(A1:A2)"], [2], [4]],
    });
    const sheet = sheetOf(workbook);
    workbook.calculate(sheet, areaFrom(1, 1, 3, 4));
    expect([1, 2, 3].map((row) => sheet.cell(row, 2)?.value)).toEqual([1 / 3, 2 / 3, 4 / 3]);
    expect([sheet.cell(1, 3)?.value, sheet.cell(1, 4)?.value]).toEqual([1, 2]);
    expect(sheet.cell(2, 2)?.spilled).toBe(true);
    sheet.setCell(1, 2, undefined);
    expect(valueAt(workbook, 2, 2)).toBeUndefined();
  });

  test("leave blanks blank", () => {
    const workbook = workbookOf({
      Data: [["a", 1, '=FILTER(A1:B3,A1:A3<>"z")'], ["b"], ["c", 0]],
    });
    const sheet = sheetOf(workbook);
    workbook.calculate(sheet, areaFrom(1, 3, 3, 2));
    expect([1, 2, 3].map((row) => sheet.cell(row, 4)?.value)).toEqual([1, "", 0]);
  });

  test("do not overwrite what a person typed", () => {
    const workbook = workbookOf({ Data: [["=SEQUENCE(3)"], ["typed"]] });
    expect(valueAt(workbook, 1, 1)).toEqual({ error: "#REF!" });
    expect(valueAt(workbook, 2, 1)).toBe("typed");
  });
});

describe("what a result depends on", () => {
  test("a changed cell changes what follows from it, on other sheets too", () => {
    const workbook = workbookOf({
      Data: [[1], ["=A1*2"]],
      "It's odd": [["=Data!A2+1"], ["='Data'!A1"]],
    });
    expect(valueAt(workbook, 1, 1, "It's odd")).toBe(3);
    sheetOf(workbook).setCell(1, 1, { value: 10 });
    expect(valueAt(workbook, 1, 1, "It's odd")).toBe(21);
    expect(valueAt(workbook, 2, 1)).toBe(20);
  });

  test("a new formula may speak of a sheet that none spoke of before", () => {
    const workbook = workbookOf({ Data: [["=1+1"]], Other: [[5]] });
    expect(valueAt(workbook, 1, 1)).toBe(2);
    sheetOf(workbook).setCell(2, 1, { formula: "=Other!A1" });
    expect(valueAt(workbook, 2, 1)).toBe(5);
    sheetOf(workbook, "Other").setCell(1, 1, { value: 6 });
    expect(valueAt(workbook, 2, 1)).toBe(6);
  });

  test("names, sheets with long and odd names, and sheets called as the engine calls its own", () => {
    const long = "A sheet with a name of far more than thirty-one letters";
    const workbook = workbookOf({
      Sheet2: [[1, `='${long}'!A1`, "=SUM(stock)", "='2009/10: x'!A1"]],
      [long]: [[2]],
      Sheet1: [[3]],
      "2009/10: x": [[4]],
    });
    const sheetId = sheetOf(workbook, "Sheet1").id;
    workbook.namedRanges = [{ name: "stock", area: { sheetId, ...areaFrom(1, 1, 2) } }];
    expect([2, 3, 4].map((column) => valueAt(workbook, 1, column, "Sheet2"))).toEqual([2, 3, 4]);
  });

  test("values that came with a file stand until something changes", () => {
    const workbook = workbookOf({ Data: [[1, { formula: "=A1+1", value: 99 }]] });
    workbook.acceptCachedValues();
    expect(valueAt(workbook, 1, 2)).toBe(99);
    sheetOf(workbook).setCell(1, 1, { value: 5 });
    expect(valueAt(workbook, 1, 2)).toBe(6);
  });

  test("text that looks like a formula or number stays text", () => {
    const workbook = workbookOf({
      Data: [[{ value: "=1+1" }, { value: "007" }, "=A1&B1", "=ISTEXT(B1)"]],
    });
    expect(valueAt(workbook, 1, 3)).toBe("=1+1007");
    expect(valueAt(workbook, 1, 4)).toBe(true);
  });

  test("the time goes on", () => {
    let now = Date.UTC(2009, 9, 7);
    const workbook = workbookOf({ Data: [["=TODAY()", 1]] });
    workbook.formulaEngine = ironcalcForNode(() => now);
    expect(valueAt(workbook, 1, 1)).toBe(40093);
    now = Date.UTC(2009, 9, 9);
    sheetOf(workbook).setCell(1, 2, { value: 2 });
    expect(valueAt(workbook, 1, 1)).toBe(40095);
  });
});

describe("the format that a result brings", () => {
  const dated: Cell = { value: 40093, numberFormat: "d mmm yyyy" };
  test.each([
    ["=TODAY()", "dd/mm/yyyy"],
    ["=NOW()", "dd/mm/yyyy hh:mm:ss"],
    ["=EDATE(A1,1)", "dd/mm/yyyy"],
    ["=A1", "d mmm yyyy"],
    ["=A1+7", "d mmm yyyy"],
    ["=A1-A1", undefined],
    ["=MAX(A1:A2)", "d mmm yyyy"],
    ["=IF(B1=1,A1,A1)", "d mmm yyyy"],
    ["=YEAR(A1)", undefined],
    ["=COUNT(A1:A2)", undefined],
    ['=TEXT(A1,"yyyy")', undefined],
  ])("%s brings %s", (formula, expected) => {
    const workbook = workbookOf({ Data: [[dated, 1, { formula }]] });
    valueAt(workbook, 1, 3);
    expect(sheetOf(workbook).cell(1, 3)?.numberFormat).toBe(expected);
  });
});

describe("functions that Sheets has and the engine calls otherwise", () => {
  test.each([
    ['=JOIN("-",A1:A3)', "1-2.5-x"],
    ['=REGEXMATCH("Compact","^Com")', true],
    ["=COUNTUNIQUE(A1:A3,A1:A2)", 3],
    ["=COUNTUNIQUE(C1:C3)", 0],
    ['=ISEMAIL("a.b@tresham.ac.uk")', true],
    ['=ISEMAIL("a.b@tresham")', false],
    ["=IFERROR(1/0)", ""],
    ["=IF(A1=1,,2)", ""],
    ["=IF(,1,2)", 2],
    ["=SUM(A1:A2;4)", 7.5],
    ['=IF(A1=1;"y;n";SUM({1,2;3,4}))', "y;n"],
    ["=UNARY_PERCENT(10)", 0.1],
    ["=EPOCHTODATE(1254873600)", 40093],
    ['=PERCENTIF(A1:A3,">1")', 1 / 3],
    ['=ENCODEURL("a b&c/d?é£")', "a%20b%26c%2Fd%3F%C3%A9%C2%A3"],
    ['=ENCODEURL(A3&" é€😀!~")', "x%20%C3%A9%E2%82%AC%F0%9F%98%80%21~"],
    ['=COUNTIF(A1,">0")', 1],
    ['=SUMIF(A3,"x",A2)', 2.5],
    ['=DATEVALUE("1/4/2009")', 39904],
    ['=DATEVALUE("1 April 2009")', 39904],
    ['=VALUE("£1,234.50")', 1234.5],
    ["=ROUND(A2)", 3],
    ["=ADD(A1,A2)", 3.5],
    ["=MINUS(A2,A1)*2", 3],
    ["=GTE(A1,A2)", false],
    ["=TO_TEXT(A2)", "2.5"],
    ["=TO_DATE(40093)", 40093],
    ["=AVERAGE.WEIGHTED(A1:A2,A1:A2)", 7.25 / 3.5],
    ['=INDEX(SPLIT("a, b",", "),2)', "b"],
    ['=SUM(SPLIT("1-2-3","-"))', 6],
    ["=INDEX(SORT(A1:A2,1,FALSE),1)", 2.5],
    ['=SUMPRODUCT(--(A1:A3="x"))', 1],
    ["=SUMPRODUCT(LEN(A1:A3))", 5],
    ["=SUM(ARRAYFORMULA(ROUND(A1:A2)))", 4],
    ["=ARRAYFORMULA(SUM(LEN(A1:A3)*2))", 10],
    ["=ARRAYFORMULA(SUM(ROW(A2:A3)))", 5],
    ["=SUM({A1:A2;A1:A2})", 7],
    ["=SUM({1,2;3,4})", 10],
    ["=SUM({A1,10;A2,20})", 33.5],
    ['=TEXT(-1234.5,"£#,##0")', "-£1,235"],
    ['=TEXT(A2,"0")', "3"],
    ['=TEXT(0.125,"0.0%")', "12.5%"],
    ['=TEXT(A3,"0")', "x"],
    ['=TEXT(40093,"d mmm yyyy")', "7 Oct 2009"],
    ['=TEXT(A1,"0 ""of £""")', "1 of £"],
    ['=ROWS(FILTER(A1:A3,A1:A3<>"x"))', 2],
    ['=IFERROR(ROWS(FILTER(A1:A3,A1:A3="y")),0)', 0],
    ["=COLUMNS(SEQUENCE(2,3))", 3],
    ["=ROWS(A1:A3)", 3],
    ["=CONCATENATE(A1:A3)", "12.5x"],
    ["=SUM(SORTN({4;3;5},2))", 7],
    ["=SUM(SORTN({4;3;5},2,0,1,FALSE))", 9],
    ["=ISBETWEEN(A2,1,2.5)", true],
    ["=ISBETWEEN(A2,1,2.5,TRUE,FALSE)", false],
    ["=SUM(FILTER(A1:A2,ISBETWEEN(A1:A2,2,3)))", 2.5],
    ['=MINUTE("10:45")', 45],
    ['=JOIN(",",FILTER(A1:A3,A1:A3<>2.5,A1:A3<>"x"))', "1"],
    ['=IFNA(FILTER(A1:A2,A1:A2>9),"none")', "none"],
    ["=COUNT(FILTER(A1:A3,A1:A3>0))", 2],
    ["=COUNT(A1:A3,5)", 3],
    ["=COUNT(FILTER(A1:A2,A1:A2>9))", 0],
    ['=CONCATENATE(FILTER(A1:A3,A1:A3<>1),"!")', "2.5x!"],
    ["=SUMPRODUCT(LARGE(A1:A2,{1,2}))", 3.5],
    ["=VLOOKUP(1,A1:C3,3,FALSE)", ""],
    ["=IFERROR(INDEX(C1:C3,2),5)", ""],
    ["=IF(A1=1,C1,2)", ""],
    ["=IF(A1=1,A2,2)", 2.5],
    ["=INDEX(A1:A3,1)", 1],
    ['=TEXTJOIN(", ",TRUE,UNIQUE({"b";"";"a";"b"}))', "b, a"],
    ['=JOIN("-",FILTER(A1:A3,A1:A3<>2.5))', "1-x"],
    ['=JOIN(",",SPLIT("a-b","-"))', "a,b"],
    ['=TEXTJOIN("",TRUE,A3,UPPER(A3))', "xX"],
    ["=SUM(ARRAY_CONSTRAIN(A1:A3,2,1))", 3.5],
    ['=SUM(COUNTIFS(A1:A3,{"x","y"}))', 1],
    ["=SUM(COUNTIF(A1:A3,{9,1}))", 0],
    ["=SUM(SUMIF(A1:A2,{1,2.5},A1:A2))", 1],
    ["=ARRAYFORMULA(SUM(COUNTIF(A1:A3,{9,1})))", 1],
    ["=SUMPRODUCT(COUNTIF(A1:A3,{9,1}))", 1],
    ['=JOIN(",",UNIQUE({"a";"A";"É";"é";"a"}))', "a,A,É,é"],
    ['=COUNTUNIQUE({"Kettering","KETTERING",7,7})', 3],
    ["=SUM(UNIQUE({1;1;2}))", 3],
    ["=ARRAY_CONSTRAIN(ARRAYFORMULA(SUM(A1:A2*2)),1,1)", 7],
  ])("%s", (formula, expected) => {
    const value = result(formula);
    if (typeof expected === "number") expect(value).toBeCloseTo(expected, 11);
    else expect(value).toBe(expected);
  });

  test.each([
    ['=COUNTIF(A1:A4,"<1/4/2009")', 2],
    ['=COUNTIF(A1:A4,"<1 Apr 2009")', 2],
    ['=COUNTIF(A1:A4,"15/01/2009")', 1],
    ['=COUNTIF(A1:A4,"<>15/01/2009")', 3],
    ['=COUNTIF(A1:A4,">="&C1)', 2],
    ['=COUNTIF(A1:A4,">="&TEXT(C1,"dd/mm/yyyy"))', 2],
    ["=COUNTIF(A1:A4,D1)", 2],
    ['=COUNTIFS(A1:A4,">=15/1/2009",A1:A4,"<=31-03-2009")', 2],
    ['=SUMIF(A1:A4,"<1/4/2009",B1:B4)', 5],
    ['=SUMIF(A1:A4,"<1/4/2009",B1)', 5],
    ['=AVERAGEIF(A1:A4,">1/4/2009",B1)', 5],
    ['=SUMIFS(B1:B4,A1:A4,">=1/4/2009")', 10],
    ['=AVERAGEIFS(B1:B4,A1:A4,"<1/4/2009")', 2.5],
    ['=MAXIFS(B1:B4,A1:A4,"<1/4/2009")', 4],
    ['=SUMPRODUCT(COUNTIF(A1:A4,{"<1/4/2009",">1/6/2009"}))', 3],
    ['=COUNTIF(B1:B4,">50%")', 4],
    ['=COUNTIF(B1:B4,">£2")', 2],
    ['=COUNTIF(B1:B4,"<=2")', 2],
    ['=COUNTUNIQUEIFS(B1:B4,A1:A4,"<1/4/2009")', 2],
  ])("criteria read days, pounds and per cents as a cell would: %s", (formula, expected) => {
    const workbook = workbookOf({
      Data: [
        [39828, 1, 39904, "<1/4/2009", formula],
        [39965, 2],
        [39903, 4],
        [40000, 8],
      ],
    });
    expect(valueAt(workbook, 1, 5)).toBe(expected);
  });

  test("criteria are American in an American spreadsheet", () => {
    const workbook = workbookOf({ Data: [[39828, '=COUNTIF(A1:A1,"<1/4/2009")'], [39815]] });
    workbook.locale = "en_US";
    expect(valueAt(workbook, 1, 2)).toBe(0);
  });

  describe("tables of names", () => {
    const table: readonly (readonly Cell["value"][])[] = [
      ["Name", "Dept", "Amt"],
      ["Ann", "HR", 10],
      ["bob", "IT", 40],
      ["Cat", "HR", 30],
    ];
    const come = (formula: string): unknown =>
      valueAt(workbookOf({ Data: [[...(table[0] ?? []), formula], ...table.slice(1)] }), 1, 4);

    test.each([
      ['=JOIN(",",SORT(A2:A4,C2:C4,FALSE))', "bob,Cat,Ann"],
      ['=JOIN(",",INDEX(SORT(A2:C4,2,TRUE,3,FALSE),0,1))', "Cat,Ann,bob"],
      ['=JOIN(",",SORT(A2:A4;B2:B4;FALSE;C2:C4;TRUE))', "bob,Ann,Cat"],
      ['=JOIN(",",INDEX(SORT(A2:C4,MATCH("Amt",A1:C1,0),TRUE),0,1))', "Ann,Cat,bob"],
      ['=JOIN(",",SORT(A2:A4,LEN(B2:B4)*C2:C4,FALSE))', "bob,Cat,Ann"],
      ['=JOIN(",",SORT(FILTER(A2:C4,B2:B4="HR"),3,FALSE))', "Cat,HR,30,Ann,HR,10"],
      ['=JOIN(",",SORTN(A2:A4,2,0,C2:C4,FALSE))', "bob,Cat"],
      ['=DSUM(A1:C4,"Amt",{"Dept";"HR"})', 40],
      ['=DCOUNTA(A1:C4,1,{"Dept","Amt";"HR",">20";"IT",""})', 2],
      ['=DAVERAGE(A1:C4,"Amt",{"Dept";"HR"})', 20],
      ['=DGET(A1:C4,"Name",{"Amt";">35"})', "bob"],
      ['=DMAX(A1:C4,"Amt",{"Dept";"none"})', 0],
      ['=COUNTUNIQUEIFS(B2:B4,C2:C4,">5")', 2],
      ['=COUNTUNIQUEIFS(B2:B4,C2:C4,">500")', 0],
    ])("%s", (formula, expected) => {
      expect(come(formula)).toBe(expected);
    });
  });

  test("ISDATE knows dates by their format, and those that are written out", () => {
    const day: Cell = { value: 40093, numberFormat: "d mmm yyyy" };
    const formulas = [
      "=ISDATE(A1)",
      "=ISDATE(A2)",
      "=ISDATE(A3)",
      "=ISDATE(DATE(2009,1,1))",
      "=ISDATE(A1+7)",
      "=ISDATE(A2+7)",
      '=ISDATE("1/4/2009")',
      '=ISDATE("soon")',
      "=SUMPRODUCT(ISDATE(A1:A3)*1)",
    ];
    const workbook = workbookOf({ Data: [[day, ...formulas], [40093], ["x"]] });
    expect(formulas.map((_formula, index) => valueAt(workbook, 1, index + 2))).toEqual([
      true,
      false,
      false,
      true,
      true,
      false,
      true,
      false,
      1,
    ]);
    sheetOf(workbook).setCell(2, 1, day);
    expect(valueAt(workbook, 1, 3)).toBe(true);
  });

  test("ARRAYFORMULA goes through a range where the function takes one value", () => {
    const workbook = workbookOf({
      Data: [
        ["ab", "=ARRAYFORMULA(VLOOKUP(A1:A3,D1:E3,2,FALSE))", null, "x", 1],
        ["x", null, null, "ab", 2],
        ["y", null, null, "y", 3],
      ].map((row) => row.map((value) => value ?? undefined)),
    });
    expect([1, 2, 3].map((row) => valueAt(workbook, row, 2))).toEqual([2, 1, 3]);
  });

  test("what is not computed is named, with its first cell", () => {
    const workbook = workbookOf({
      "Our data": [
        [1, '=IMPORTRANGE("x","A1")'],
        [2, "=IFERROR(DOUBLE(A2),SUM(A1))+DOUBLE(1)"],
      ],
    });
    workbook.calculation.settleAll();
    expect(uncomputedFormulas(workbook)).toEqual([
      "IMPORTRANGE is not computed here: 'Our data'!B1 shows #NAME?. On Google it may show a value.",
      "DOUBLE is not computed here: 'Our data'!B2 shows #NAME?. On Google it may show a value.",
    ]);
    expect(
      workbook.formulaEngine?.unknownFunctions?.(
        "=SUM(JOIN(1,SPLIT(1,2)),NOPE(),UNIQUE(A1:A2),COUNTUNIQUE(A1))",
      ),
    ).toEqual(["NOPE"]);
  });
});

describe("the number format of a result", () => {
  const day = { value: 40093, numberFormat: "yyyy-mm-dd" };
  const pounds = { value: 2.5, numberFormat: "£#,##0.00" };

  function formatOf(formula: string): string | undefined {
    const workbook = workbookOf({ Data: [[day, pounds, 3, formula]] });
    valueAt(workbook, 1, 4);
    return sheetOf(workbook).cell(1, 4)?.numberFormat;
  }

  test.each([
    ["=DATE(2009,10,7)", "dd/mm/yyyy"],
    ["=A1+7", "yyyy-mm-dd"],
    ["=A1-A1", undefined],
    ["=MAX(A1:A1)", "yyyy-mm-dd"],
    ["=SUM(B1:C1)", "£#,##0.00"],
    ["=B1", "£#,##0.00"],
    ["=SUM(A1:C1)", undefined],
    ["=SUM(C1:C1)", undefined],
    ["=ROUND(B1,0)", undefined],
    ["=TODAY()-A1", undefined],
    ["=TODAY()-C1", "dd/mm/yyyy"],
    ["=DATE(2009,10,7)-DATE(2009,1,1)", undefined],
    ["=DATE(2009,10,7)+TIME(9,0,0)", "dd/mm/yyyy"],
    ['=DATEVALUE("2009-10-07")', undefined],
    ['=IF(C1>A1,"",TODAY())', "dd/mm/yyyy"],
    ["=IF(A1>0,C1,A1)", undefined],
    ["=IFERROR(VLOOKUP(A1,A1:C1,3,FALSE),0)", undefined],
    ["=VLOOKUP(A1,A1:C1,2,FALSE)", "£#,##0.00"],
    ["=SUM(MAX(A1:A1),1)", undefined],
  ])("%s", (formula, format) => {
    expect(formatOf(formula)).toBe(format);
  });

  test("is that of the cell that a value comes from, below headers and by name too", () => {
    const workbook = workbookOf({
      Data: [
        ["Name", "Since", "Paid"],
        ["Ann", day, pounds],
        ["Bob", { ...day, value: 40100 }, { ...pounds, value: 7 }],
      ],
      Other: [
        ['=VLOOKUP("Bob",Data!A:C,2,FALSE)', "=MAX(since)", "=FILTER(Data!A2:C3,Data!C2:C3>3)"],
        ["=INDEX(Data!C:C,3)", "=A1", "=B2+1"],
      ],
    });
    const since = { sheetId: sheetOf(workbook).id, ...areaFrom(2, 2, 2) };
    workbook.namedRanges = [{ name: "since", area: since }];
    workbook.calculation.settleAll();
    const other = sheetOf(workbook, "Other");
    const formats = [1, 2].map((row) =>
      [1, 2, 3, 4, 5].map((column) => other.cell(row, column)?.numberFormat),
    );
    expect(formats).toEqual([
      ["yyyy-mm-dd", "yyyy-mm-dd", undefined, "yyyy-mm-dd", "£#,##0.00"],
      ["£#,##0.00", "yyyy-mm-dd", "yyyy-mm-dd", undefined, undefined],
    ]);
  });

  test("is American in an American spreadsheet", () => {
    const workbook = workbookOf({ Data: [["=DATE(2009,10,7)"]] });
    workbook.locale = "en_US";
    valueAt(workbook, 1, 1);
    expect(sheetOf(workbook).cell(1, 1)?.numberFormat).toBe("M/d/yyyy");
  });

  test("goes with the formula; one that was chosen stays", () => {
    const workbook = workbookOf({ Data: [["=DATE(2009,10,7)", "=DATE(2009,10,7)"]] });
    const sheet = sheetOf(workbook);
    valueAt(workbook, 1, 1);
    sheet.setCell(1, 2, withChosenFormat(sheet.cell(1, 2), "yyyy"));
    for (const column of [1, 2]) {
      sheet.setCell(1, column, cellWithEntry(sheet.cell(1, column), { formula: "=1+1" }));
      valueAt(workbook, 1, column);
    }
    expect(sheet.cell(1, 1)).toEqual({ formula: "=1+1", value: 2 });
    expect(sheet.cell(1, 2)).toEqual({ formula: "=1+1", value: 2, numberFormat: "yyyy" });
  });
});
