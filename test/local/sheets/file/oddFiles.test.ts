import { readWorkbookFile } from "../../../../local/sheets/file/readWorkbookFile";
import { writeWorkbookFile } from "../../../../local/sheets/file/writeWorkbookFile";
import type { Sheet, Workbook } from "../../../../local/sheets/workbook/workbook";
import { workbookToJson } from "../../../../local/sheets/workbook/workbookJson";
import { fc } from "../../../support/fastCheck";
import { partsOf, read, zipped } from "./aWorkbookFile";
import { ODD_FILES } from "./oddFiles";

function dataOf(workbook: Workbook): Sheet {
  const sheet = workbook.sheetByName("Data");
  if (sheet === undefined) throw new Error("There is no tab Data.");
  return sheet;
}

async function again(workbook: Workbook): Promise<Workbook> {
  return readWorkbookFile(await writeWorkbookFile(workbook), "book.xlsx");
}

test.each(ODD_FILES.map((odd) => [odd.what, odd] as const))(
  "%s: kept when the file is read and written, or said not to be",
  async (_what, { file, see, seen, lost = [] }) => {
    const workbook = await read(file);
    expect(see(dataOf(workbook), workbook)).toEqual(seen);
    expect(workbook.notKept).toEqual(lost);
    const written = await again(workbook);
    expect(see(dataOf(written), written)).toEqual(seen);
    expect(written.notKept).toEqual([]);
  },
);

/** All that is in a workbook, without what is said of its file. */
function contentOf(workbook: Workbook): unknown {
  const { notKept: _notKept, aboutFile: _about, ...content } = workbookToJson(workbook);
  const sheets = content.sheets.map(({ rows, ...sheet }) => ({
    ...sheet,
    // Where blank rows and cells end is no part of what is in the sheet.
    rows: rows.flatMap((each, index) => {
      if (each === null) return [];
      const { cells, ...height } = each;
      const there = cells.flatMap((cell, column) => (cell === null ? [] : [[column, cell]]));
      const isBlank = there.length + Object.keys(height).length === 0;
      return isBlank ? [] : [[index, height, there]];
    }),
  }));
  return JSON.parse(JSON.stringify({ ...content, sheets }));
}

describe("what was read of any such file", () => {
  test("is the same when it was written and read again", async () => {
    for (const { what, file } of ODD_FILES) {
      const workbook = await read(file);
      const content = contentOf(workbook);
      expect([what, contentOf(await again(workbook))]).toEqual([what, content]);
    }
  });

  test("does not go by how parts are called, by prefixes, or by where the workbook lies", async () => {
    const packaging = fc.record({
      odd: fc.constantFrom(...ODD_FILES),
      prefix: fc.constantFrom("", "x:", "ns0:"),
      sheetName: fc.constantFrom("sheet1.xml", "Sheet1.xml", "sheet.xml", "tab one.xml"),
      folder: fc.constantFrom("xl", "book", "XL"),
    });
    await fc.assert(
      fc.asyncProperty(packaging, async ({ odd, prefix, sheetName, folder }) => {
        const moved = Object.entries(partsOf(odd.file)).map(([path, xml]) => {
          const place = path
            .replace(/^xl\//, `${folder}/`)
            .replace(/sheet1\.xml(?=$|\.rels)/, sheetName);
          const pointed = xml
            .replace('Target="xl/', `Target="${folder}/`)
            .replace("worksheets/sheet1.xml", `worksheets/${sheetName}`);
          return [place, prefix === "" ? pointed : prefixed(pointed, prefix)];
        });
        const workbook = await readWorkbookFile(zipped(Object.fromEntries(moved)), "book.xlsx");
        expect(contentOf(workbook)).toEqual(contentOf(await read(odd.file)));
      }),
      { numRuns: 80 },
    );
  });
});

/** Every element of the main namespace under a prefix; those that have one keep it. */
function prefixed(xml: string, prefix: string): string {
  return xml
    .replace(/<(\/?)(?![\w]+:)(\w)/g, `<$1${prefix}$2`)
    .replace("xmlns=", `xmlns:${prefix.slice(0, -1)}=`);
}
