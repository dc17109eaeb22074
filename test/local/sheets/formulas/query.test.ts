import { ironcalcForNode } from "../../../../local/sheets/formulas/ironcalcNode";
import { outOfDateFormulas } from "../../../../local/sheets/formulas/outOfDateFormulas";
import { queryTree } from "../../../../local/sheets/formulas/query/queryTree";
import { areaFrom } from "../../../../local/sheets/workbook/area";
import type { Cell } from "../../../../local/sheets/workbook/cell";
import { displayValue } from "../../../../local/sheets/workbook/numberFormat";
import { Workbook } from "../../../../local/sheets/workbook/workbook";

function on(value: number): Cell {
  return { value, numberFormat: "d mmm yyyy" };
}

const TABLE: readonly (readonly (Cell["value"] | Cell)[])[] = [
  ["Name", "Dept", "Amt", "On"],
  ["Ann", "HR", 10, on(39818)],
  ["Bob", "IT", 40, on(39904)],
  ["Cat", "HR", 30, on(39965)],
  ["dan", "IT"],
  ["Eve", undefined, 5, on(39995)],
];

function workbookWith(formula: Cell): Workbook {
  const workbook = new Workbook();
  workbook.formulaEngine = ironcalcForNode(() => Date.UTC(2009, 9, 7, 12));
  const sheet = workbook.addSheet("Data");
  TABLE.forEach((cells, row) => {
    cells.forEach((given, column) => {
      const isCell = typeof given === "object" && !("error" in given);
      sheet.setCell(row + 1, column + 1, isCell ? given : { value: given });
    });
  });
  sheet.setCell(1, 6, { value: "HR" });
  sheet.setCell(2, 6, { value: 20 });
  sheet.setCell(1, 8, formula);
  return workbook;
}

/** What the query shows, a line for each row: "Ann|10". */
function shown(call: string): readonly string[] {
  const workbook = workbookWith({ formula: `=${call}` });
  const sheet = workbook.sheets[0];
  if (sheet === undefined) throw new Error("No sheet.");
  workbook.calculate(sheet, areaFrom(1, 8, 10, 6));
  const lines = Array.from({ length: 10 }, (_, row) =>
    Array.from({ length: 6 }, (_unused, column) =>
      displayValue(sheet.cell(row + 1, column + 8), "en_GB"),
    )
      .join("|")
      .replace(/\|+$/, ""),
  );
  while (lines.at(-1) === "") lines.pop();
  return lines;
}

describe("a query", () => {
  test.each([
    ["select A, C where B = 'HR'", ["Name|Amt", "Ann|10", "Cat|30"]],
    ["SELECT A WHERE C > 20 ORDER BY C DESC", ["Name", "Bob", "Cat"]],
    ["select A where B != 'HR'", ["Name", "Bob", "dan"]],
    ["select A where C >= 5 and (B = 'IT' or A like 'C%')", ["Name", "Bob", "Cat"]],
    ["select A where not B = 'HR' order by A desc", ["Name", "Eve", "dan", "Bob"]],
    ["select A where B is null", ["Name", "Eve"]],
    ["select A where C is not null order by C limit 2", ["Name", "Eve", "Ann"]],
    ["select A limit 2 offset 1", ["Name", "Bob", "Cat"]],
    ["select A where A contains 'a'", ["Name", "Cat", "dan"]],
    ["select A where A starts with 'A' or A ends with 'e'", ["Name", "Ann", "Eve"]],
    ["select A where lower(A) matches '(dan|eve)'", ["Name", "dan", "Eve"]],
    ["select A where D >= date '2009-04-01'", ["Name", "Bob", "Cat", "Eve"]],
    ["select A, D where D < date '2009-04-01'", ["Name|On", "Ann|5 Jan 2009"]],
    ["select A, C*2 where C > 20", ["Name", "Bob|80", "Cat|60"]],
    ["select A where B = 'none'", ["Name"]],
    ["select A label A 'Who'", ["Who", "Ann", "Bob", "Cat", "dan", "Eve"]],
    ["select B, sum(C) where B is not null group by B", ["Dept|sum Amt", "HR|40", "IT|40"]],
    [
      "select B, count(A), sum(C) group by B order by count(A) desc, B label count(A) 'How many'",
      ["Dept|How many|sum Amt", "HR|2|40", "IT|2|40", "|1|5"],
    ],
    ["select avg(C), max(C), min(C)", ["avg Amt|max Amt|min Amt", "21.25|40|5"]],
    ["select sum(C) label sum(C) ''", ["85"]],
    [
      "select B, sum(C) where B is not null and C > 0 group by B pivot A",
      ["Dept|Ann|Bob|Cat", "HR|10||30", "IT||40"],
    ],
    [
      "select year(D), count(A) where D is not null group by year(D)",
      ["year On|count Name", "2009|4"],
    ],
  ])("%s", (query, expected) => {
    expect(shown(`QUERY(A1:D6,"${query}",1)`)).toEqual(expected);
  });

  test.each([
    [
      "parts that the formula works out",
      'QUERY(A1:D6,"select A where B = \'"&F1&"\' and C > "&F2,1)',
      ["Name", "Cat"],
    ],
    ["columns by number", 'QUERY({A2:A6,C2:C6},"select Col1 where Col2 >= 30")', ["Bob", "Cat"]],
    [
      "letters as the sheet has them",
      "QUERY(B1:D6,\"select C where B = 'HR'\",1)",
      ["Amt", "10", "30"],
    ],
    ["no headers", 'QUERY(A2:D6,"select A where C > 20",0)', ["Bob", "Cat"]],
    [
      "headers that are left to it to see",
      'QUERY(A1:C6,"select A where C > 20")',
      ["Name", "Bob", "Cat"],
    ],
    [
      "a range without an end",
      'QUERY(A1:B,"select A, B",1)',
      ["Name|Dept", "Ann|HR", "Bob|IT", "Cat|HR", "dan|IT", "Eve"],
    ],
    ["semicolons", 'QUERY(A1:D6;"select A where C > 20";1)', ["Name", "Bob", "Cat"]],
    ["nothing to choose by", "QUERY(A4:B5)", ["Cat|HR", "dan|IT"]],
    ["no row that passes, and no headers", 'QUERY(A2:D6,"select A where C > 99",0)', ["#N/A"]],
    [
      "a place within another formula",
      'INDEX(QUERY(A1:D6,"select A order by C desc",1),2,1)',
      ["Bob"],
    ],
  ])("takes %s", (_what, call, expected) => {
    expect(shown(call)).toEqual(expected);
  });

  test.each([
    ["a function of its own", "select foo(A)", "#VALUE!"],
    ["a column that is neither grouped nor added up", "select A, sum(C) group by B", "#VALUE!"],
    ["a column that there is not", "select Z", "#VALUE!"],
    ["what is no query at all", "choose A", "#VALUE!"],
    ["one that ends too soon", "select A where", "#VALUE!"],
    ["two pivots", "select sum(C) pivot A, B", "#NAME?"],
    ["the time by now", "select A where D < now()", "#NAME?"],
  ])("that asks for %s keeps the value of a file", (_what, query, error) => {
    const formula = `=QUERY(A1:D6,"${query}",1)`;
    // What Sheets refuses fails as there; what is not computed here says so.
    expect(shown(formula.slice(1))).toEqual([error]);
    const workbook = workbookWith({ formula, value: "saved" });
    workbook.acceptCachedValues();
    workbook.sheets[0]?.setCell(2, 3, { value: 11 });
    workbook.calculation.settleAll();
    expect(workbook.sheets[0]?.cell(1, 8)?.value).toBe("saved");
    expect(outOfDateFormulas(workbook)).toContain("Data!H1 keeps");
  });

  test("is read whatever its capitals, and columns named like its words stand in backquotes", () => {
    expect(queryTree("Select `BY` Where `OR` > 1")).toEqual(queryTree("select `BY` where `OR`>1"));
    expect(queryTree("select A where")).toBeNull();
  });
});
