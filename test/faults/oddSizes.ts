import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** A file of a size or shape that no person means, though programs and slips write it. */
export interface OddSize {
  readonly what: string;
  /** The workbook's own bytes, its tab *Members* made so. */
  readonly of: (workbook: Uint8Array) => Uint8Array;
}

/** In the order in which such files were met. */
export const ODD_SIZES: readonly OddSize[] = [
  odd("one stray cell at XFD1048576", (sheet) =>
    below(sheet, '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
  ),
  odd("one stray cell in the last row", (sheet) =>
    below(sheet, '<row r="1048576"><c r="A1048576"><v>1</v></c></row>'),
  ),
  odd("one stray cell in row 300,000", (sheet) =>
    below(sheet, '<row r="300000"><c r="A300000"><v>1</v></c></row>'),
  ),
  odd("one stray cell in row 50,000", (sheet) =>
    below(sheet, '<row r="50000"><c r="C50000"><v>1</v></c></row>'),
  ),
  odd("one stray cell in the last column", (sheet) =>
    below(sheet, '<row r="60"><c r="XFD60"><v>1</v></c></row>'),
  ),
  odd("one stray cell far below and beside", (sheet) =>
    below(sheet, '<row r="500"><c r="XFD500"><v>1</v></c></row>'),
  ),
  odd("one header in the last column", (sheet) =>
    sheet.replace(/<\/row>/, '<c r="XFD1"><v>1</v></c></row>'),
  ),
  odd("a merge over the whole sheet", (sheet) =>
    after(sheet, '<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>'),
  ),
  odd("a merge over all that is blank", (sheet) =>
    after(sheet, '<mergeCells count="1"><mergeCell ref="A900:XFD1048576"/></mergeCells>'),
  ),
  odd("columns to 2,147,483,647", (sheet) =>
    columns(sheet, '<col min="1" max="2147483647" width="9" style="1"/>'),
  ),
  odd("a row numbered 999,999,999", (sheet) =>
    below(sheet, '<row r="999999999"><c r="A999999999"><v>1</v></c></row>'),
  ),
  odd("looks on 1,024 columns and a last row at 1,048,576", (sheet) =>
    below(
      columns(sheet, '<col min="1" max="1024" width="11.52" style="1"/>'),
      '<row r="1048576" ht="12.8" s="1" customFormat="1"/>',
    ),
  ),
  odd("looks of 1,024 cells in the last row", (sheet) =>
    below(sheet, `<row r="1048576">${lookOnly(1_048_576, 1024)}</row>`),
  ),
  odd("looks of 40,000 rows of 256 blank cells", (sheet) =>
    below(
      sheet,
      rows(40_000, (row) => lookOnly(row, 256)),
    ),
  ),
  odd("a drop-down over the whole sheet", (sheet) =>
    after(
      sheet.replace(/<dataValidations[\s\S]*<\/dataValidations>/, ""),
      '<dataValidations count="1"><dataValidation type="list" sqref="A1:XFD1048576"><formula1>"a,b"</formula1></dataValidation></dataValidations>',
    ),
  ),
  odd("a formula nested 5,000 deep", (sheet) =>
    below(
      sheet,
      `<row r="900"><c r="A900"><f>${"ABS(".repeat(5000)}1${")".repeat(5000)}</f><v>1</v></c></row>`,
    ),
  ),
  odd("a formula of 5,000 signs", (sheet) =>
    below(sheet, `<row r="900"><c r="A900"><f>${"-".repeat(5000)}1</f><v>1</v></c></row>`),
  ),
  odd("an array formula over a whole column", (sheet) =>
    below(
      sheet,
      '<row r="900"><c r="AZ900"><f t="array" ref="AZ900:AZ1048576">A1:A1047677</f><v>1</v></c></row>',
    ),
  ),
  odd("300,000 rows of one space", (sheet) =>
    below(
      sheet,
      rows(
        300_000,
        (row) => `<c r="A${row}" t="inlineStr"><is><t xml:space="preserve"> </t></is></c>`,
      ),
    ),
  ),
  odd("more than ten million filled cells", (sheet) =>
    below(
      sheet,
      rows(10_001, () => "<c><v>1</v></c>".repeat(1000)),
    ),
  ),
];

/** Where the rows of such a file begin: below all that the sample has. */
const FIRST_ROW = 2000;

function odd(what: string, change: (sheet: string) => string): OddSize {
  return {
    what,
    of: (workbook) => {
      const parts = unzipSync(workbook);
      const path = partOf(parts, "Members");
      const changed = strToU8(change(strFromU8(parts[path] as Uint8Array)));
      return zipSync({ ...parts, [path]: changed }, { level: 1 });
    },
  };
}

/** The path of a tab's part, by way of the relations of the workbook. */
function partOf(parts: Record<string, Uint8Array>, tab: string): string {
  const workbook = strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array());
  const relations = strFromU8(parts["xl/_rels/workbook.xml.rels"] ?? new Uint8Array());
  const [, id] = new RegExp(`<sheet name="${tab}"[^>]*r:id="([^"]+)"`).exec(workbook) ?? [];
  const [relation = ""] =
    relations.match(/<Relationship [^>]*>/g)?.filter((one) => one.includes(`Id="${id}"`)) ?? [];
  const [, target] = /Target="([^"]+)"/.exec(relation) ?? [];
  if (target === undefined) throw new Error(`The workbook has no tab ${tab}.`);
  return `xl/${target.replace(/^\/?xl\//, "")}`;
}

function below(sheet: string, added: string): string {
  return sheet.replace("</sheetData>", () => `${added}</sheetData>`);
}

function after(sheet: string, added: string): string {
  return sheet.replace("</sheetData>", () => `</sheetData>${added}`);
}

function columns(sheet: string, only: string): string {
  return sheet.replace(/<cols>[\s\S]*?<\/cols>/, () => `<cols>${only}</cols>`);
}

function rows(count: number, cells: (row: number) => string): string {
  const each = Array.from({ length: count }, (_row, at) => {
    const row = FIRST_ROW + at;
    return `<row r="${row}">${cells(row)}</row>`;
  });
  return each.join("");
}

/** Without their letters: a cell that does not say where it stands follows the one before. */
function lookOnly(row: number, count: number): string {
  return `<c r="A${row}" s="1"/>${'<c s="1"/>'.repeat(count - 1)}`;
}
