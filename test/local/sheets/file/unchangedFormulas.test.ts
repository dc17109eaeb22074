import { strFromU8, unzipSync } from "fflate";
import { writeWorkbookFile } from "../../../../local/sheets/file/writeWorkbookFile";
import { ironcalcForNode } from "../../../../local/sheets/formulas/ironcalcNode";
import type { Workbook } from "../../../../local/sheets/workbook/workbook";
import { dataOf, read } from "./aWorkbookFile";

/** The formulas of a written file by cell, with the attributes that say what they fill. */
async function formulasIn(workbook: Workbook): Promise<Readonly<Record<string, string>>> {
  const parts = unzipSync(await writeWorkbookFile(workbook));
  const xml = strFromU8(parts["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
  const found = [...xml.matchAll(/<c r="([A-Z]+\d+)"[^>]*><f([^>]*)>([^<]*)<\/f>/g)];
  return Object.fromEntries(
    found.map(([, cell = "", attributes = "", text = ""]) => {
      const area = /ref="([^"]*)"/.exec(attributes)?.[1];
      return [cell, area === undefined ? plain(text) : `{${area}} ${plain(text)}`];
    }),
  );
}

function plain(xml: string): string {
  return xml
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&");
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

const wrapped = (formula: string, value: string): string =>
  `IFERROR(__xludf.DUMMYFUNCTION("${formula}"),${value})`;

test.each([
  ["of Sheets alone, without what its exports put around it", 'REGEXMATCH(A1,"x")'],
  ["that LibreOffice has as well", 'QUERY(A1:A3,"select A")'],
  ["as Sheets exports it", wrapped('QUERY(A1:A3,""select A"")', "1.0")],
  ["with a text beside it", wrapped('JOIN(""-"",A1:A3)', '"1-2"')],
  ["with a yes or no beside it", wrapped("ISDATE(A1)", "FALSE")],
  ["with words that Excel has as well", wrapped("UNIQUE(A1:A3)", "1.0")],
  ["of later days, with its prefix", "_xlfn.XLOOKUP(1,A1:A3,A1:A3)"],
  ["of later days, without a prefix", "XLOOKUP(1,A1:A3,A1:A3)"],
  ["with two prefixes", "_xlfn._xlws.SORT(A1:A3)"],
  ["of an add-in", "_xludf.OFTHEIROWN(A1)"],
  ["with one value taken of several", "_xlfn.SINGLE(A1:A3)+1"],
  ["with names of its own", "_xlfn.LET(_xlpm.x,A1,_xlpm.x+1)"],
  ["to the last row", "SUM(A1:A1048576)"],
  ["with quoted words in it", 'IF(A1>0,"a;b & <c>","_xlfn.")'],
  ["in small letters and with spaces", "sum( A1 , A2 )"],
])(
  "a formula %s is written as it came while nothing that it reads has changed",
  async (_what, formula) => {
    const sheet = await dataOf({
      sheet: `<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>${escaped(formula)}</f><v>1</v></c></row>`,
    });
    const { workbook } = sheet;
    workbook.formulaEngine = ironcalcForNode(() => 0);
    sheet.setCell(9, 9, { value: "else" });
    workbook.calculation.settleAll();
    expect(await formulasIn(workbook)).toEqual({ B1: formula });
  },
);

test("formulas that are filled from one keep their words, with the places of their own", async () => {
  const workbook = await read({
    sheet:
      '<row r="1"><c r="B1"><f t="shared" ref="B1:B2" si="0">REGEXMATCH(A1,$A$1)</f><v>1</v></c></row>' +
      '<row r="2"><c r="B2"><f t="shared" si="0"/><v>1</v></c></row>',
  });
  expect(await formulasIn(workbook)).toEqual({
    B1: "REGEXMATCH(A1,$A$1)",
    B2: "REGEXMATCH(A2,$A$1)",
  });
});

const FILLED = wrapped('""COMPUTED_VALUE""', '"two"');
/** What Sheets exports for a QUERY in C1 that fills two rows. */
const EXPORTED =
  '<row r="1"><c r="A1"><v>1</v></c><c r="C1" t="str"><f t="array" ref="C1">' +
  `${wrapped("TO_TEXT(A1:A2)", '"one"')}</f><v>one</v></c></row>` +
  '<row r="2"><c r="A2"><v>2</v></c><c r="C2" t="str"><f>' +
  `${FILLED}</f><v>two</v></c></row>`;

test("what such a formula filled is written as Sheets exports it", async () => {
  expect(await formulasIn(await read({ sheet: EXPORTED }))).toEqual({
    C1: `{C1} ${wrapped("TO_TEXT(A1:A2)", '"one"')}`,
    C2: FILLED,
  });
});

test("once it has another value that stands beside the formula", async () => {
  const sheet = await dataOf({
    sheet: `<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>${wrapped("TO_TEXT(A1)", '"one"')}</f><v>1</v></c></row>`,
  });
  sheet.workbook.formulaEngine = ironcalcForNode(() => 0);
  sheet.setCell(1, 1, { value: 5 });
  sheet.workbook.calculation.settleAll();
  expect(await formulasIn(sheet.workbook)).toEqual({ B1: wrapped("TO_TEXT(A1)", '"5"') });
});
