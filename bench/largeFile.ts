import { strToU8, zipSync } from "fflate";

const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The bytes of a sheet of 24 columns: texts, days and figures. */
export function largeFile(rows: number): Uint8Array {
  return fileOf(Array.from({ length: rows }, (_row, index) => rowOf(index + 1)).join(""));
}

export function rowOf(row: number): string {
  const cells = Array.from({ length: 24 }, (_cell, column) => {
    if (column % 4 === 1) return `<c s="1"><v>${40_000 + ((row + column) % 400)}</v></c>`;
    if (column % 4 === 2) return `<c><v>${row / 7}</v></c>`;
    return `<c t="s"><v>${(row * column) % 500}</v></c>`;
  });
  return `<row r="${row}">${cells.join("")}</row>`;
}

export function fileOf(rows: string, columns = ""): Uint8Array {
  const relation = (id: number, kind: string, target: string): string =>
    `<Relationship Id="rId${id}" Type="${RELATIONS}/${kind}" Target="${target}"/>`;
  const texts = Array.from(
    { length: 500 },
    (_text, index) => `<si><t>Organisation ${index}</t></si>`,
  );
  const parts = {
    "_rels/.rels": `<Relationships>${relation(1, "officeDocument", "xl/workbook.xml")}</Relationships>`,
    "xl/workbook.xml": `<workbook xmlns:r="${RELATIONS}"><sheets><sheet name="Members" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships>${relation(1, "worksheet", "sheet.xml")}${relation(2, "styles", "styles.xml")}${relation(3, "sharedStrings", "texts.xml")}</Relationships>`,
    "xl/sheet.xml": `<worksheet>${columns}<sheetData>${rows}</sheetData></worksheet>`,
    "xl/styles.xml": '<styleSheet><cellXfs><xf/><xf numFmtId="14"/></cellXfs></styleSheet>',
    "xl/texts.xml": `<sst>${texts.join("")}</sst>`,
  };
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])),
  );
}
