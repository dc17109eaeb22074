import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readWorkbookFile } from "../../../../local/sheets/file/readWorkbookFile";
import { writeWorkbookFile } from "../../../../local/sheets/file/writeWorkbookFile";
import type { Cell } from "../../../../local/sheets/workbook/cell";
import { Workbook } from "../../../../local/sheets/workbook/workbook";

const XFS =
  '<cellXfs count="4"><xf fontId="0"/><xf fontId="1"/><xf fontId="2"/><xf fontId="3"/></cellXfs>';
const ROWS =
  '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="0"><v>2</v></c><c r="C1" s="1"><v>3</v></c><c r="D1" s="2"><v>4</v></c><c r="E1" s="3"><v>5</v></c></row>';
const fontXml = (name: string, size: number, rest = ""): string =>
  `<font>${rest}<sz val="${size}"/><name val="${name}"/></font>`;

/** A workbook of five numbers as another program would write it: in its font, and in three others. */
async function workbookIn(first: string, formats = XFS): Promise<Workbook> {
  const workbook = new Workbook();
  workbook.addSheet("Data").setCell(1, 1, { value: 1 });
  const parts = unzipSync(await writeWorkbookFile(workbook));
  const changed = (path: string, pattern: RegExp, text: string): Record<string, Uint8Array> => ({
    [path]: strToU8(strFromU8(parts[path] ?? new Uint8Array()).replace(pattern, text)),
  });
  const fonts = `<fonts>${first}${fontXml("Arial", 10)}${fontXml("Calibri", 11, "<b/>")}${fontXml("Verdana", 14)}</fonts>`;
  const styles = changed(
    "xl/styles.xml",
    /<fonts.*<\/fonts>(.*)<cellXfs.*<\/cellXfs>/s,
    `${fonts}$1${formats}`,
  );
  const rows = `<sheetData>${ROWS}</sheetData>`;
  const sheet = changed("xl/worksheets/sheet1.xml", /<sheetData>.*<\/sheetData>/s, rows);
  return readWorkbookFile(zipSync({ ...parts, ...styles, ...sheet }), "x.xlsx");
}

/** Family and size of each of the five numbers. */
function fontsOf(workbook: Workbook): readonly string[] {
  const { fontFamily, fontSize } = workbook.defaultFont;
  return [1, 2, 3, 4, 5].map((column) => {
    const style = workbook.sheets[0]?.cell(1, column)?.style;
    return `${style?.fontFamily ?? fontFamily} ${style?.fontSize ?? fontSize}`;
  });
}

test.each([
  ["Calibri", 11],
  ["Aptos Narrow", 11],
  ["Arial", 10],
  ["Arial", 11],
  ["Liberation Sans", 10],
  ["Segoe UI", 9.5],
])("a workbook in %s %d is in it still, and its other cells are in theirs", async (name, size) => {
  const workbook = await workbookIn(fontXml(name, size));
  const font = `${name} ${size}`;
  const expected = [font, font, "Arial 10", "Calibri 11", "Verdana 14"];
  expect(workbook.defaultFont).toEqual({ fontFamily: name, fontSize: size });
  expect(fontsOf(workbook)).toEqual(expected);
  expect(workbook.sheets[0]?.cell(1, 1)).toEqual({ value: 1 });
  const file = await writeWorkbookFile(workbook);
  const again = await readWorkbookFile(file, "x.xlsx");
  expect(again.defaultFont).toEqual(workbook.defaultFont);
  expect(fontsOf(again)).toEqual(expected);
  const styles = strFromU8(unzipSync(file)["xl/styles.xml"] ?? new Uint8Array());
  expect(/<font>.*?<\/font>/.exec(styles)?.[0]).toContain(`<name val="${name}"/>`);
});

test("a cell without a format of its own looks as the first format says, and so it stays", async () => {
  const workbook = await workbookIn(
    fontXml("Calibri", 11, '<b/><color rgb="FF7F7F7F"/>'),
    XFS.replace('<xf fontId="0"/>', '<xf fontId="0"><alignment vertical="center"/></xf>'),
  );
  const plain = { bold: true, fontColour: "#7f7f7f", vertical: "middle" };
  const stylesOf = ({ sheets }: Workbook) =>
    [1, 2, 3].map((column) => sheets[0]?.cell(1, column)?.style);
  expect(stylesOf(workbook)).toEqual([plain, plain, { fontFamily: "Arial", fontSize: 10 }]);
  const again = await readWorkbookFile(await writeWorkbookFile(workbook), "x.xlsx");
  expect(stylesOf(again)).toEqual(stylesOf(workbook));
});

test("the font of the first cell format is the workbook's, wherever it stands in the list", async () => {
  const formats = XFS.replace('<xf fontId="0"/>', '<xf fontId="3"/>');
  const { defaultFont } = await workbookIn(fontXml("Calibri", 11), formats);
  expect(defaultFont).toEqual({ fontFamily: "Verdana", fontSize: 14 });
});

test("a font that leaves out its name or size has those of Sheets", async () => {
  const { defaultFont } = await workbookIn('<font><name val="Calibri"/></font>');
  expect(defaultFont).toEqual({ fontFamily: "Calibri", fontSize: 10 });
});

test("a piece of text has its own font in a cell with another one", async () => {
  const workbook = new Workbook({ defaultFont: { fontFamily: "Calibri", fontSize: 11 } });
  const cell: Cell = {
    value: "plain, then large",
    style: { fontFamily: "Verdana", fontSize: 14, bold: true, fontColour: "#ff0000" },
    runs: [
      {
        start: 0,
        end: 5,
        look: { fontFamily: "Calibri", fontSize: 11, bold: false, fontColour: "#000000" },
      },
    ],
  };
  workbook.addSheet("Data").setCell(1, 1, cell);
  const again = await readWorkbookFile(await writeWorkbookFile(workbook), "x.xlsx");
  expect(again.sheets[0]?.cell(1, 1)).toEqual(cell);
});
