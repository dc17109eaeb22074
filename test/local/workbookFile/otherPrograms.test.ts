import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Cell } from "../../../local/workbook/cell";
import type { Sheet } from "../../../local/workbook/sheet";
import { Workbook } from "../../../local/workbook/workbook";
import { readWorkbookFile } from "../../../local/workbookFile/readWorkbookFile";
import { writeWorkbookFile } from "../../../local/workbookFile/writeWorkbookFile";

/** A sheet as it is read after its rows, or the workbook part, were written in another way. */
async function sheetWith(rows: string, workbookPart = (xml: string) => xml): Promise<Sheet> {
  const workbook = new Workbook();
  workbook.addSheet("Data").setCell(1, 1, { value: 1 });
  const parts = unzipSync(await writeWorkbookFile(workbook));
  const part = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const sheetXml = part("xl/worksheets/sheet1.xml").replace(
    /<sheetData>.*<\/sheetData>/s,
    `<sheetData>${rows}</sheetData>`,
  );
  const file = zipSync({
    ...parts,
    "xl/worksheets/sheet1.xml": strToU8(sheetXml),
    "xl/workbook.xml": strToU8(workbookPart(part("xl/workbook.xml"))),
  });
  const sheet = (await readWorkbookFile(file, "x.xlsx")).sheetByName("Data");
  if (sheet === undefined) throw new Error("The sheet is gone.");
  return sheet;
}

test("a formula that is shared by cells below it is a formula in each of them", async () => {
  const sheet = await sheetWith(
    '<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$C$1</f><v>2</v></c></row>' +
      '<row r="2"><c r="B2"><f t="shared" si="0"/><v>4</v></c></row>' +
      '<row r="3"><c r="B3"><f t="shared" si="0"/><v>6</v></c></row>',
  );
  expect([1, 2, 3].map((row) => sheet.cell(row, 2))).toEqual([
    { formula: "=A1*$C$1", value: 2 },
    { formula: "=A2*$C$1", value: 4 },
    { formula: "=A3*$C$1", value: 6 },
  ]);
});

test("an array formula entered over a range is ARRAYFORMULA", async () => {
  const sheet = await sheetWith(
    '<row r="1"><c r="B1"><f t="array" ref="B1:B2">A1:A2*2</f><v>2</v></c></row>' +
      '<row r="2"><c r="B2"><v>4</v></c></row>',
  );
  expect([1, 2].map((row) => sheet.cell(row, 2))).toEqual([
    { formula: "=ARRAYFORMULA(A1:A2*2)", value: 2 },
    { value: 4, spilled: true },
  ]);
});

test("text within the cell, rich text, and control characters as Excel writes them", async () => {
  const sheet = await sheetWith(
    '<row r="1"><c r="A1" t="inlineStr"><is><t>in the cell</t></is></c>' +
      '<c r="B1" t="inlineStr"><is><r><t xml:space="preserve">rich </t></r><r><rPr><b/></rPr><t>text</t></r></is></c>' +
      '<c r="C1" t="inlineStr"><is><t>a_x0007_b_x005F_x0041_</t></is></c></row>',
  );
  expect([1, 2, 3].map((column) => sheet.cell(1, column))).toEqual([
    { value: "in the cell" },
    { value: "rich text", runs: [{ start: 5, end: 9, look: { bold: true } }] },
    { value: "a\u0007b_x0041_" },
  ]);
});

test("days of a workbook that counts from 1904 are the same days", async () => {
  const workbook = new Workbook();
  workbook.addSheet("Data").setCell(1, 1, { value: 40093 - 1462, numberFormat: "dd/mm/yyyy" });
  const parts = unzipSync(await writeWorkbookFile(workbook));
  const xml = strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array());
  const file = zipSync({
    ...parts,
    "xl/workbook.xml": strToU8(
      /<workbookPr/.test(xml)
        ? xml.replace("<workbookPr", '<workbookPr date1904="1"')
        : xml.replace("<sheets>", '<workbookPr date1904="1"/><sheets>'),
    ),
  });
  const read = await readWorkbookFile(file, "mac.xlsx");
  expect(read.sheets[0]?.cell(1, 1)?.value).toBe(40093);
});

test("a name that reaches over several places, or is a formula, is no named range", async () => {
  const sheet = await sheetWith('<row r="1"><c r="A1"><v>1</v></c></row>', (xml) =>
    xml.replace(
      "</sheets>",
      '</sheets><definedNames><definedName name="two">Data!$A$1,Data!$C$1</definedName><definedName name="rate">0.2</definedName><definedName name="one">Data!$A$1</definedName></definedNames>',
    ),
  );
  expect(sheet.workbook.namedRanges.map(({ name }) => name)).toEqual(["one"]);
});

test("any values come back", async () => {
  const cellValue = fc.oneof(
    fc.string({ unit: "grapheme", minLength: 1 }),
    fc
      .double({ noNaN: true, noDefaultInfinity: true })
      .map((number) => (number === 0 ? 0 : number)),
    fc.integer(),
    fc.boolean(),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(cellValue, { minLength: 1, maxLength: 40 }), async (values) => {
      const workbook = new Workbook();
      const sheet = workbook.addSheet("Data");
      values.forEach((value, index) => {
        sheet.setCell(index + 1, 1, { value });
      });
      const read = await readWorkbookFile(await writeWorkbookFile(workbook), "x.xlsx");
      const cells: (Cell["value"] | undefined)[] = values.map(
        (_value, index) => read.sheets[0]?.cell(index + 1, 1)?.value,
      );
      expect(cells).toEqual(values);
    }),
    { numRuns: 25 },
  );
});
