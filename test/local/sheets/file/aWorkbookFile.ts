import { strToU8, zipSync } from "fflate";
import { readWorkbookFile } from "../../../../local/sheets/file/readWorkbookFile";
import type { Sheet, Workbook } from "../../../../local/sheets/workbook/workbook";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

/** What a test says of a file; all else is as small as a workbook can be. */
export interface FileParts {
  /** Rows, or with `<worksheet` the whole part, of the tab Data. */
  readonly sheet?: string;
  /** The styles, without the root. */
  readonly styles?: string;
  /** The shared texts, each an `<si>`. */
  readonly texts?: string;
  /** What stands in the workbook before its sheets. */
  readonly before?: string;
  /** What stands in the workbook after its sheets. */
  readonly after?: string;
  /** Relations of the tab's part: "kind target" each. */
  readonly relations?: readonly string[];
  /** Other parts, or those above under another name. */
  readonly parts?: { readonly [path: string]: string };
}

export function worksheet(inside: string): string {
  return `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${inside}</worksheet>`;
}

export function relationships(...relations: readonly string[]): string {
  const each = relations.map((relation, index) => {
    const [kind = "", target = ""] = relation.split(" ");
    return `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
  });
  return `<Relationships xmlns="${PACKAGE}">${each.join("")}</Relationships>`;
}

/** The parts of a workbook of one tab, Data. */
export function partsOf(file: FileParts): Record<string, string> {
  const { sheet = "", styles, texts, before = "", after = "", relations = [] } = file;
  return {
    "_rels/.rels": relationships("officeDocument xl/workbook.xml"),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${before}<sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets>${after}</workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(
      "worksheet worksheets/sheet1.xml",
      ...(styles === undefined ? [] : ["styles styles.xml"]),
      ...(texts === undefined ? [] : ["sharedStrings sharedStrings.xml"]),
    ),
    "xl/worksheets/sheet1.xml": sheet.includes("<worksheet")
      ? sheet
      : worksheet(`<sheetData>${sheet}</sheetData>`),
    ...(styles !== undefined && {
      "xl/styles.xml": `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`,
    }),
    ...(texts !== undefined && { "xl/sharedStrings.xml": `<sst xmlns="${MAIN}">${texts}</sst>` }),
    ...(relations.length > 0 && {
      "xl/worksheets/_rels/sheet1.xml.rels": relationships(...relations),
    }),
    ...file.parts,
  };
}

export function zipped(parts: { readonly [path: string]: string }): Uint8Array {
  const bytes = Object.entries(parts).map(([path, text]) => [path, strToU8(text)]);
  return zipSync(Object.fromEntries(bytes) as Record<string, Uint8Array>);
}

export function read(file: FileParts): Promise<Workbook> {
  return readWorkbookFile(zipped(partsOf(file)), "book.xlsx");
}

/** The tab Data of a file. */
export async function dataOf(file: FileParts): Promise<Sheet> {
  const sheet = (await read(file)).sheetByName("Data");
  if (sheet === undefined) throw new Error("There is no tab Data.");
  return sheet;
}
