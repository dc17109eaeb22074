import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { numberFormatFromFile } from "../../../../local/sheets/file/cellFile";
import { readWorkbookFile } from "../../../../local/sheets/file/readWorkbookFile";
import { areaFrom } from "../../../../local/sheets/workbook/area";
import type { Sheet } from "../../../../local/sheets/workbook/workbook";

function fileBytes(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(__dirname, "files", name)));
}

async function dataSheet(name: string): Promise<Sheet> {
  const sheet = (await readWorkbookFile(fileBytes(name), name)).sheetByName("Data");
  if (sheet === undefined) throw new Error("There is no sheet Data.");
  return sheet;
}

describe.each(["fromLibreOffice.xlsx", "fromOpenpyxl.xlsx"])("a workbook %s", (name) => {
  test("keeps dates as days with their format", async () => {
    const sheet = await dataSheet(name);
    expect(sheet.cell(2, 1)).toEqual({ value: 40093, numberFormat: "dd/mm/yyyy" });
    expect(sheet.cell(3, 1)).toEqual({
      value: 40093 + 14.5 / 24,
      numberFormat: "yyyy-mm-dd h:mm:ss",
    });
    expect(sheet.cell(4, 1)).toEqual({ value: 14.5 / 24, numberFormat: "h:mm:ss" });
  });

  test("keeps text, numbers, yes, errors, links and formulas", async () => {
    const sheet = await dataSheet(name);
    const valueAt = (row: number) => sheet.cell(row, 1)?.value;
    expect(sheet.cell(5, 1)).toEqual({ value: 12.345, numberFormat: "0.00" });
    expect([valueAt(6), valueAt(7), valueAt(9)]).toEqual([true, { error: "#N/A" }, "007"]);
    expect(sheet.cell(8, 1)?.formula).toBe("=SUM(A5:A5)");
    expect(sheet.cell(10, 1)?.formula?.toUpperCase()).toBe("=XLOOKUP(1,A1:A2,A1:A2)");
    expect(sheet.cell(11, 1)).toEqual({
      value: "The site",
      runs: [{ start: 0, end: 8, link: "https://compact.example/x" }],
    });
    expect(sheet.workbook.sheetByName("Lists")?.cell(1, 2)?.formula).toBe("=Data!A5*2");
  });

  test("keeps notes, looks and sizes", async () => {
    const sheet = await dataSheet(name);
    expect(sheet.cell(1, 2)).toEqual({ value: "Noted", note: "A note\nof two lines" });
    expect(sheet.cell(1, 1)?.style).toEqual({
      fontFamily: "Verdana",
      fontSize: 14,
      fontColour: "#ffffff",
      bold: true,
      background: "#0b57d0",
      horizontal: "center",
      vertical: "top",
      wrap: "WRAP",
    });
    expect(sheet.cell(12, 1)?.style).toEqual({
      borderLeft: { line: "SOLID", colour: "#ff0000" },
      borderBottom: { line: "DOUBLE", colour: "#000000" },
    });
    expect(sheet.columns[0]?.width).toBe(210);
    expect([sheet.columns[1]?.hidden, sheet.rows[4]?.hidden]).toEqual([true, true]);
    expect(sheet.rows[5]?.height).toBe(53);
    expect(sheet.rows[6]?.height).toBeUndefined();
  });

  test("keeps drop-downs and other rules", async () => {
    const sheet = await dataSheet(name);
    const lists = sheet.workbook.sheetByName("Lists");
    const rule = (row: number, column: number) => sheet.cell(row, column)?.validation;
    expect(rule(2, 4)).toMatchObject({ criterion: "VALUE_IN_LIST", values: ["Yes", "No"] });
    expect(rule(1000, 4)).toBe(rule(2, 4));
    expect(rule(900, 5)).toMatchObject({
      criterion: "VALUE_IN_RANGE",
      values: [{ sheetId: lists?.id, ...areaFrom(1, 1, 3) }],
      allowInvalid: false,
    });
    expect(rule(2, 6)).toMatchObject({
      criterion: "NUMBER_BETWEEN",
      values: [1, 10],
      helpText: "A number",
    });
    expect([rule(3, 6), rule(8, 6)?.criterion]).toEqual([undefined, "NUMBER_BETWEEN"]);
    expect(rule(2, 7)).toMatchObject({ criterion: "DATE_AFTER", values: [{ serial: 40000 }] });
    expect(rule(2, 8)).toMatchObject({
      criterion: "CUSTOM_FORMULA",
      values: ["=ISNUMBER(H2)"],
    });
  });

  test("keeps conditional formats in their order", async () => {
    const { conditionalFormats } = await dataSheet(name);
    expect(conditionalFormats.map(({ condition }) => condition?.criterion ?? "scale")).toEqual([
      "TEXT_EQUAL_TO",
      "CUSTOM_FORMULA",
      "scale",
      "TEXT_CONTAINS",
    ]);
    expect(conditionalFormats[0]).toEqual({
      ranges: [areaFrom(2, 9, 19)],
      condition: { criterion: "TEXT_EQUAL_TO", values: ["Off course"] },
      look: { background: "#fce8e6", fontColour: "#a50e0e" },
      gradient: null,
    });
    expect(conditionalFormats[2]?.ranges).toEqual([areaFrom(2, 10, 19), areaFrom(2, 11, 4)]);
    expect(conditionalFormats[3]).toMatchObject({
      condition: { values: ["risk"] },
      look: { bold: true },
    });
  });

  test("keeps merges, filter, names, hidden sheets, order and colours", async () => {
    const sheet = await dataSheet(name);
    expect(sheet.merges).toEqual([areaFrom(1, 13, 2, 2)]);
    expect(sheet.cell(1, 13)?.value).toBe("merged");
    expect([sheet.cell(1, 14)?.value, sheet.cell(2, 13)?.value]).toEqual([undefined, undefined]);
    expect(sheet.filter?.area).toEqual(areaFrom(1, 1, 10, 8));
    expect(sheet.tabColour).toBe("#00ff00");
    expect(sheet.workbook.namedRanges).toEqual([
      { name: "stock", area: { sheetId: sheet.id, ...areaFrom(5, 1, 2) } },
    ]);
    expect(sheet.workbook.sheets.map((each) => [each.name, each.hidden])).toEqual([
      ["Data", false],
      ["Lists", true],
      ["Empty", false],
    ]);
  });
});

test("frozen panes are kept", async () => {
  const sheet = await dataSheet("fromOpenpyxl.xlsx");
  expect([sheet.frozenRows, sheet.frozenColumns]).toEqual([1, 2]);
});

test("values that LibreOffice computed stand; openpyxl computed nothing", async () => {
  expect((await dataSheet("fromLibreOffice.xlsx")).workbook.calculation.pending).toBe(false);
  expect((await dataSheet("fromOpenpyxl.xlsx")).workbook.calculation.pending).toBe(true);
});

test("a short date of Excel is in the order of the spreadsheet's locale", () => {
  expect(numberFormatFromFile("mm-dd-yy", "en_GB")).toBe("dd/mm/yyyy");
  expect(numberFormatFromFile("mm-dd-yy", "en_US")).toBe("m/d/yyyy");
  expect(numberFormatFromFile("m/d/yy h:mm", "en_US")).toBe("m/d/yyyy h:mm");
  expect(numberFormatFromFile("yyyy-mm-dd", "en_US")).toBe("yyyy-mm-dd");
});

test("a workbook of only what the format demands, without views or styles, is read", async () => {
  const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
  const link = (type: string, target: string): string =>
    `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/${type}" Target="${target}"/></Relationships>`;
  const parts = {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
    "_rels/.rels": link("officeDocument", "xl/workbook.xml"),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": link("worksheet", "worksheets/sheet1.xml"),
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}"><sheetData><row><c t="inlineStr"><is><t>Email</t></is></c><c><v>7</v></c></row></sheetData></worksheet>`,
  };
  const files = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
  const book = await readWorkbookFile(zipSync(Object.fromEntries(files)), "bare.xlsx");
  const sheet = book.sheetByName("Data");
  expect([sheet?.cell(1, 1)?.value, sheet?.cell(1, 2)?.value]).toEqual(["Email", 7]);
});

describe("what is not a workbook is named for what it is", () => {
  const oldOffice = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const wide = (text: string): number[] => Array.from(text).flatMap((c) => [c.charCodeAt(0), 0]);
  const zip = (files: Record<string, string>): Uint8Array =>
    zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

  test.each<readonly [string, Uint8Array, string]>([
    ["nothing", new Uint8Array(), "x.xlsx is empty."],
    [
      "an old workbook",
      Uint8Array.from([...oldOffice, ...wide("Workbook")]),
      "x.xlsx is an old Excel workbook (.xls). Open it and save it as .xlsx.",
    ],
    [
      "an encrypted one",
      Uint8Array.from([...oldOffice, ...wide("EncryptedPackage")]),
      "x.xlsx is protected with a password. Open it, take the password off and save it again.",
    ],
    [
      "a text file",
      strToU8("Organisation,Email\nTresham Institute,a@b.example\n"),
      "x.xlsx is a text file (such as CSV), not an .xlsx workbook. Open it in a spreadsheet program and save it as .xlsx.",
    ],
    [
      "a text file with accents in Latin-1",
      Uint8Array.from([0x43, 0x61, 0x66, 0xe9, 0x0a]),
      "x.xlsx is a text file (such as CSV), not an .xlsx workbook. Open it in a spreadsheet program and save it as .xlsx.",
    ],
    [
      "a web page",
      strToU8("<html><table><tr><td>1</td></tr></table></html>"),
      "x.xlsx is a page of text (HTML or XML), not an .xlsx workbook. Open it in a spreadsheet program and save it as .xlsx.",
    ],
    [
      "a picture",
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]),
      "x.xlsx is not a spreadsheet.",
    ],
    [
      "a Word document",
      zip({ "word/document.xml": "<w/>" }),
      "x.xlsx is a Word document, not a workbook.",
    ],
    [
      "an OpenDocument",
      zip({ mimetype: "application/vnd.oasis.opendocument.spreadsheet" }),
      "x.xlsx is an OpenDocument spreadsheet (.ods). Open it and save it as .xlsx.",
    ],
    [
      "a binary workbook",
      zip({ "xl/workbook.bin": "x" }),
      "x.xlsx is a binary Excel workbook (.xlsb). Open it and save it as .xlsx.",
    ],
    [
      "any other zip",
      zip({ "notes.txt": "x" }),
      "x.xlsx is not a workbook: it is a zip file without sheets in it.",
    ],
    [
      "a workbook without sheets",
      zip({ "xl/workbook.xml": "<workbook><sheets/></workbook>" }),
      "x.xlsx is not a workbook: there are no sheets in it.",
    ],
    [
      "a workbook cut short",
      fileBytes("fromOpenpyxl.xlsx").slice(0, 3000),
      "x.xlsx is damaged: it cannot be unpacked. Download or copy it again.",
    ],
  ])("%s", async (_what, bytes, sentence) => {
    await expect(readWorkbookFile(bytes, "x.xlsx")).rejects.toThrow(sentence);
  });
});
