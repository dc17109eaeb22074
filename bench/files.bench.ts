import { strToU8, zipSync } from "fflate";
import { readWorkbookFile } from "../local/sheets/file/readWorkbookFile";
import { writeWorkbookFile } from "../local/sheets/file/writeWorkbookFile";
import type { Figure } from "./figure";

const ROWS = 20_000;
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A sheet of 20,000 rows and 24 columns, and one that is formatted far beyond its rows. */
export async function bench(): Promise<readonly Figure[]> {
  const large = fileOf(Array.from({ length: ROWS }, (_row, index) => rowOf(index + 1)).join(""));
  const far = fileOf(
    `${rowOf(1)}<row r="1048576" ht="12.8"/>`,
    '<cols><col min="1" max="16384" width="12" style="1"/></cols>',
  );
  const workbook = await readWorkbookFile(large, "large.xlsx");
  return [
    {
      what: "a file of 20,000 rows x 24 columns, read",
      measured: await medianOf(() => readWorkbookFile(large, "large.xlsx")),
      unit: "ms",
      limit: 3_000,
    },
    {
      what: "the same, written",
      measured: await medianOf(() => writeWorkbookFile(workbook)),
      unit: "ms",
      limit: null,
    },
    {
      what: "a file with looks on all columns and a height in the last row, read",
      measured: await medianOf(() => readWorkbookFile(far, "far.xlsx")),
      unit: "ms",
      limit: 200,
    },
  ];
}

async function medianOf(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < 3; run++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[1] ?? Number.NaN;
}

function rowOf(row: number): string {
  const cells = Array.from({ length: 24 }, (_cell, column) => {
    if (column % 4 === 1) return `<c s="1"><v>${40_000 + ((row + column) % 400)}</v></c>`;
    if (column % 4 === 2) return `<c><v>${row / 7}</v></c>`;
    return `<c t="s"><v>${(row * column) % 500}</v></c>`;
  });
  return `<row r="${row}">${cells.join("")}</row>`;
}

function fileOf(rows: string, columns = ""): Uint8Array {
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
