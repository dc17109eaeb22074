import { formulaFromFile, formulaToFile } from "../../../../local/sheets/file/fileFormula";

test.each([
  ["=SUM(A1:B2)", "SUM(A1:B2)"],
  ["=XLOOKUP(1,A2:A,B2:B)", "_xlfn.XLOOKUP(1,A2:A1048576,B2:B1048576)"],
  ["=FILTER(A:A,B:B>1)", "_xlfn._xlws.FILTER(A:A,B:B>1)"],
  ["=IFS(A1=\"XLOOKUP(\",'A SORT (x)'!B1)", "_xlfn.IFS(A1=\"XLOOKUP(\",'A SORT (x)'!B1)"],
  ["=Data!2:3", "Data!2:3"],
  ["=STDEV.S($A$2:A)", "_xlfn.STDEV.S($A$2:A1048576)"],
  ["=A1*XFD1+A1048576", "A1*XFD1+A1048576"],
  ["=LET(x,A1,x*2)", "_xlfn.LET(_xlpm.x,A1,_xlpm.x*2)"],
  [
    "=MAP(A1:A2,LAMBDA(each,each+rate))",
    "_xlfn.MAP(A1:A2,_xlfn.LAMBDA(_xlpm.each,_xlpm.each+rate))",
  ],
  ["=LET(f,LAMBDA(n,n+1),f(2))", "_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.n,_xlpm.n+1),_xlpm.f(2))"],
  ["=FORECAST.LINEAR(1,A1:A3,B1:B3)", "_xlfn.FORECAST.LINEAR(1,A1:A3,B1:B3)"],
])("%s stands in a file as %s", (formula, inFile) => {
  expect(formulaToFile(formula, 0)).toBe(inFile);
  expect(formulaFromFile(inFile)).toBe(formula);
});

test("a function that only Sheets has keeps its value for other programs, and comes back", () => {
  const inFile = 'IFERROR(__xludf.DUMMYFUNCTION("REGEXMATCH(A1,""x"")"),"none ""here""")';
  expect(formulaToFile('=REGEXMATCH(A1,"x")', 'none "here"')).toBe(inFile);
  expect(formulaFromFile(inFile)).toBe('=REGEXMATCH(A1,"x")');
  expect(formulaToFile("=COUNTUNIQUE(A1:A3)", 2)).toBe(
    'IFERROR(__xludf.DUMMYFUNCTION("COUNTUNIQUE(A1:A3)"),2)',
  );
});

test("ARRAYFORMULA is a property of the cell in a file", () => {
  expect(formulaToFile("=ARRAYFORMULA(A1:A3*2)", 0)).toBe("A1:A3*2");
});

test("names of LET and LAMBDA come without their prefix", () => {
  expect(formulaFromFile("_xlfn.LET(_xlpm.x,1,_xlpm.x+1)")).toBe("=LET(x,1,x+1)");
});
