import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readWorkbookFile } from "../../../../local/sheets/file/readWorkbookFile";
import { writeWorkbookFile } from "../../../../local/sheets/file/writeWorkbookFile";
import { type Sheet, Workbook } from "../../../../local/sheets/workbook/workbook";

const PART = "xl/worksheets/sheet1.xml";
const ROWS =
  '<row r="1" ht="30" customHeight="1"><c r="A1"><v>1</v></c></row><row r="2" ht="18"><c r="A2"><v>2</v></c></row>';

/** The sheet of a file that says this about its sizes. */
async function sheetOf(format: string, columns = ""): Promise<Sheet> {
  const workbook = new Workbook();
  workbook.addSheet("Data").setCell(1, 1, { value: 1 });
  const parts = unzipSync(await writeWorkbookFile(workbook));
  const part = strFromU8(parts[PART] ?? new Uint8Array())
    .replace(/<sheetFormatPr[^>]*\/>/, `${format}${columns}`)
    .replace(/<sheetData>.*<\/sheetData>/s, `<sheetData>${ROWS}</sheetData>`);
  return again(zipSync({ ...parts, [PART]: strToU8(part) }));
}

async function again(file: Uint8Array): Promise<Sheet> {
  const [sheet] = (await readWorkbookFile(file, "x.xlsx")).sheets;
  if (sheet === undefined) throw new Error("The sheet is gone.");
  return sheet;
}

async function partOf(sheet: Sheet): Promise<string> {
  return strFromU8(unzipSync(await writeWorkbookFile(sheet.workbook))[PART] ?? new Uint8Array());
}

function sizesOf(sheet: Sheet): object {
  return {
    usual: [sheet.defaultColumnWidth, sheet.defaultRowHeight, sheet.keepsRowHeight],
    columns: sheet.columns.map((column) => column?.width),
    rows: sheet.rows.map((row) => row?.height),
  };
}

test("a sheet that does not say how large its cells are has those of Excel", async () => {
  const sheet = await sheetOf("");
  expect(sizesOf(sheet)).toEqual({ usual: [64, 20, false], columns: [], rows: [40, 24] });
  expect(await partOf(sheet)).toContain('<sheetFormatPr defaultRowHeight="15"');
  expect(await partOf(sheet)).not.toContain("defaultColWidth");
});

test("sizes that a file gives to all rows and columns stay, and with them those of single ones", async () => {
  const sheet = await sheetOf(
    '<sheetFormatPr defaultColWidth="12" defaultRowHeight="18" customHeight="1"/>',
    '<cols><col min="1" max="1" width="30" customWidth="1"/><col min="2" max="2" width="9" customWidth="1"/></cols>',
  );
  const sizes = { usual: [84, 24, true], columns: [210, 63], rows: [40, undefined] };
  expect(sizesOf(sheet)).toEqual(sizes);
  expect(sizesOf(await again(await writeWorkbookFile(sheet.workbook)))).toEqual(sizes);
});

test("a new sheet is as large in a file as it is in Sheets", async () => {
  const workbook = new Workbook();
  const sheet = workbook.addSheet("Data");
  sheet.setCell(1, 1, { value: 1 });
  sheet.columnAt(2).width = 350;
  const part = await partOf(sheet);
  expect(part).toMatch(/defaultRowHeight="15.75"[^>]* defaultColWidth="14.28/);
  expect(part).toMatch(/<col min="2" max="2" width="50"/);
});

test("a format for a whole column leaves its width alone", async () => {
  const sheet = await sheetOf("");
  for (let row = 1; row <= sheet.rowCount; row++) sheet.setCell(row, 2, { numberFormat: "0%" });
  const read = await again(await writeWorkbookFile(sheet.workbook));
  expect([read.columns[1]?.width, read.defaultColumnWidth]).toEqual([undefined, 64]);
  expect(await partOf(sheet)).toMatch(/<col min="2" max="2" width="9.14/);
});
