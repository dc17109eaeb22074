import { strFromU8, unzipSync, zipSync } from "fflate";
import { readWorkbookFile } from "../../../../local/sheets/file/readWorkbookFile";
import { writeWorkbookFile } from "../../../../local/sheets/file/writeWorkbookFile";
import { ironcalcForNode } from "../../../../local/sheets/formulas/ironcalcNode";
import { areaFrom } from "../../../../local/sheets/workbook/area";
import { notKeptSentence } from "../../../../local/sheets/workbook/notKeptSentence";
import { dataOf, partsOf, read, relationships, worksheet, zipped } from "./aWorkbookFile";

const DAYS = '<cellXfs count="3"><xf/><xf numFmtId="14"/><xf numFmtId="20"/></cellXfs>';

describe("where parts lie", () => {
  const sheet = '<row r="1"><c r="A1"><v>7</v></c></row>';
  const parts = partsOf({ sheet });
  const without = (path: string) =>
    Object.fromEntries(Object.entries(parts).filter(([each]) => each !== path));
  const firstCell = async (changed: { readonly [path: string]: string }) =>
    (await readWorkbookFile(zipped(changed), "book.xlsx")).sheetByName("Data")?.cell(1, 1);

  test("a tab's part may have any name", async () => {
    const changed = {
      ...without("xl/worksheets/sheet1.xml"),
      "xl/worksheets/sheet.xml": parts["xl/worksheets/sheet1.xml"] ?? "",
      "xl/_rels/workbook.xml.rels": relationships("worksheet worksheets/sheet.xml"),
    };
    expect(await firstCell(changed)).toEqual({ value: 7 });
  });

  test("the workbook may lie anywhere in the package", async () => {
    const changed = {
      "_rels/.rels": relationships("officeDocument /book/main.xml"),
      "book/main.xml": parts["xl/workbook.xml"] ?? "",
      "book/_rels/main.xml.rels": relationships("worksheet ../tabs/one.xml"),
      "tabs/one.xml": parts["xl/worksheets/sheet1.xml"] ?? "",
    };
    expect(await firstCell(changed)).toEqual({ value: 7 });
  });

  test.each([
    ["case", "xl/WORKSHEETS/Sheet1.XML"],
    ["a leading slash", "/xl/worksheets/sheet1.xml"],
    ["backslashes", "xl\\worksheets\\sheet1.xml"],
  ])("names of parts are compared without regard to %s", async (_what, name) => {
    const changed = {
      ...without("xl/worksheets/sheet1.xml"),
      [name]: parts["xl/worksheets/sheet1.xml"] ?? "",
    };
    expect(await firstCell(changed)).toEqual({ value: 7 });
  });

  test("a target may have spaces, written as they are or in per cent", async () => {
    const changed = {
      ...without("xl/worksheets/sheet1.xml"),
      "xl/worksheets/my sheet.xml": parts["xl/worksheets/sheet1.xml"] ?? "",
      "xl/_rels/workbook.xml.rels": relationships("worksheet worksheets/my%20sheet.xml"),
    };
    expect(await firstCell(changed)).toEqual({ value: 7 });
  });

  test("every element may have a prefix", async () => {
    const prefixed = Object.fromEntries(
      Object.entries(parts).map(([path, xml]) => [
        path,
        xml.replace(/<(\/?)(\w)/g, "<$1ns0:$2").replace("xmlns=", "xmlns:ns0="),
      ]),
    );
    expect(await firstCell(prefixed)).toEqual({ value: 7 });
  });

  test("a tab whose cells are missing is told of by name, not left out", async () => {
    await expect(firstCell(without("xl/worksheets/sheet1.xml"))).rejects.toThrow(
      "book.xlsx is damaged: the cells of its tab Data are missing.",
    );
  });
});

describe("rows and cells", () => {
  test("a row without a number follows the one before it, and nobody is written over", async () => {
    const sheet = await dataOf({
      sheet:
        '<row><c><v>1</v></c><c><v>10</v></c></row><row r="3"><c r="B3"><v>2</v></c><c><v>20</v></c></row>' +
        '<row><c><v>3</v></c></row><row><c r="C7"><v>4</v></c></row>',
    });
    const values: [number, number, unknown][] = [];
    sheet.eachCell((cell, row, column) => values.push([row, column, cell.value]));
    expect(values).toEqual([
      [1, 1, 1],
      [1, 2, 10],
      [3, 2, 2],
      [3, 3, 20],
      [4, 1, 3],
      [7, 3, 4],
    ]);
  });

  test("text in pieces, plain text before them and how it is pronounced", async () => {
    const sheet = await dataOf({
      sheet: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>',
      texts: "<si><t>Main </t><r><rPr><b/></rPr><t>contact</t></r><rPh><t>MEEN</t></rPh></si>",
    });
    expect(sheet.cell(1, 1)).toEqual({
      value: "Main contact",
      runs: [{ start: 5, end: 12, look: { bold: true } }],
    });
  });

  test("a cell that points at no shared text is blank, not the first text", async () => {
    const sheet = await dataOf({
      sheet: '<row r="1"><c r="A1" t="s"><v></v></c><c r="B1" t="s"><v>0</v></c></row>',
      texts: "<si><t>Name</t></si>",
    });
    expect([1, 2].map((column) => sheet.cell(1, column))).toEqual([undefined, { value: "Name" }]);
  });

  test("a shared text that is missing is told of by its cell, not left out", async () => {
    const file = dataOf({
      sheet: '<row r="4"><c r="C4" t="s"><v>9</v></c></row>',
      texts: "<si><t>Name</t></si>",
    });
    await expect(file).rejects.toThrow(
      "book.xlsx is damaged: the cell C4 of its tab Data has a text that is missing from the file.",
    );
  });

  test.each([
    [
      "rows",
      '<row r="2"><c><v>1</v></c></row><row r="1"><c><v>2</v></c></row><row><c><v>3</v></c></row>',
      "A2",
    ],
    ["cells", '<row r="1"><c r="B1"><v>1</v></c><c r="A1"><v>2</v></c><c><v>3</v></c></row>', "B1"],
  ])("%s out of order never write over what is there", async (_what, sheet, cell) => {
    await expect(dataOf({ sheet })).rejects.toThrow(
      `book.xlsx is damaged: the cell ${cell} of its tab Data is there twice.`,
    );
  });

  test("a blank cell that comes again leaves what is there", async () => {
    const sheet = await dataOf({ sheet: '<row r="1"><c r="A1"><v>1</v></c><c r="A1"/></row>' });
    expect(sheet.cell(1, 1)).toEqual({ value: 1 });
  });

  test("what is no number is kept as it stands", async () => {
    const sheet = await dataOf({ sheet: '<row r="1"><c r="A1"><v>NaN</v></c></row>' });
    expect(sheet.cell(1, 1)).toEqual({ value: "NaN" });
  });
});

describe("days and times", () => {
  test.each(["1", "true"])(
    "days of a workbook that counts from 1904 (%s) are the same",
    async (yes) => {
      const sheet = await dataOf({
        before: `<workbookPr date1904="${yes}"/>`,
        styles: DAYS,
        sheet:
          '<row r="1"><c r="A1" s="1"><v>38631</v></c><c r="B1"><v>38631</v></c><c r="C1" s="2"><v>0.5</v></c></row>',
      });
      expect([1, 2, 3].map((column) => sheet.cell(1, column)?.value)).toEqual([40093, 38631, 0.5]);
    },
  );

  test("days and times that are written out are numbers with a format", async () => {
    const day = (at: string, text: string, look = "") =>
      `<c r="${at}" t="d"${look}><v>${text}</v></c>`;
    const sheet = await dataOf({
      styles: DAYS,
      sheet: `<row r="1">${day("A1", "2009-10-07", ' s="1"')}${day("B1", "2009-10-07")}${day("C1", "09:30:00")}${day("D1", "2009-10-07T12:00:00Z")}${day("E1", "autumn")}</row>`,
    });
    expect([1, 2, 3, 4, 5].map((column) => sheet.cell(1, column))).toEqual([
      { value: 40093, numberFormat: "dd/mm/yyyy" },
      { value: 40093, numberFormat: "yyyy-mm-dd" },
      { value: 9.5 / 24, numberFormat: "h:mm:ss" },
      { value: 40093.5, numberFormat: "yyyy-mm-dd h:mm:ss" },
      { value: "autumn" },
    ]);
  });

  test("a number that no day has, under a format for days, does not spoil the file", async () => {
    const rows = '<row r="1"><c r="A1" s="1"><v>123456789012.5</v></c></row>';
    const again = await writeWorkbookFile(await read({ styles: DAYS, sheet: rows }));
    const sheet = (await readWorkbookFile(again, "out.xlsx")).sheetByName("Data");
    expect(sheet?.cell(1, 1)?.value).toBe(123456789012.5);
  });
});

describe("formulas that stand once for all that they fill", () => {
  test.each([
    ["COUNTA(A:A)", "=COUNTA(B:B)"],
    ["COUNTIF($A:$A,&quot;P1&quot;)", '=COUNTIF($A:$A,"P1")'],
    ["'Q1 2009'!A2", "='Q1 2009'!B2"],
    ["SUM(1:1)", "=SUM(1:1)"],
    ["A2+$A2+A$2", "=B2+$A2+B$2"],
  ])("filled to the right, %s is %s", async (first, filled) => {
    const sheet = await dataOf({
      sheet: `<row r="1"><c r="D1"><f t="shared" si="0" ref="D1:E1">${first}</f><v>1</v></c><c r="E1"><f t="shared" si="0"/><v>2</v></c></row>`,
    });
    expect(sheet.cell(1, 5)?.formula).toBe(filled);
  });

  test("filled down, whole rows move along", async () => {
    const sheet = await dataOf({
      sheet:
        '<row r="1"><c r="A1"><f t="shared" si="0" ref="A1:A2">SUM(30:30)</f><v>1</v></c></row>' +
        '<row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row>',
    });
    expect(sheet.cell(2, 1)?.formula).toBe("=SUM(31:31)");
  });

  test("the first may stand below what was filled from it", async () => {
    const sheet = await dataOf({
      sheet:
        '<row r="1"><c r="A1"><f t="shared" si="0"/><v>1</v></c></row>' +
        '<row r="2"><c r="A2"><f t="shared" si="0" ref="A1:A2">B2*2</f><v>2</v></c></row>',
    });
    expect(sheet.cell(1, 1)).toMatchObject({ formula: "=B1*2", value: 1 });
  });

  test("an array formula in one cell is one in the file that is written", async () => {
    const rows =
      '<row r="1"><c r="A1"><f t="array" ref="A1">SUM(B1:B3*C1:C3)</f><v>6</v></c></row>';
    const workbook = await read({ sheet: rows });
    expect(workbook.sheets[0]?.cell(1, 1)?.formula).toBe("=ARRAYFORMULA(SUM(B1:B3*C1:C3))");
    const again = await readWorkbookFile(await writeWorkbookFile(workbook), "out.xlsx");
    expect(again.sheets[0]?.cell(1, 1)).toEqual(workbook.sheets[0]?.cell(1, 1));
  });
});

describe("looks", () => {
  const fill = (colour: string) =>
    `<fills><fill/><fill><patternFill patternType="solid"><fgColor ${colour}/></patternFill></fill></fills><cellXfs><xf/><xf fillId="1"/></cellXfs>`;
  const background = async (styles: string, parts = {}) =>
    (await dataOf({ styles, parts, sheet: '<row r="1"><c r="A1" s="1"/></row>' })).cell(1, 1)?.style
      ?.background;

  test("a file without styles is read", async () => {
    const sheet = await dataOf({ sheet: '<row r="1"><c r="A1" s="3"><v>1</v></c></row>' });
    expect(sheet.cell(1, 1)).toEqual({ value: 1 });
  });

  test.each([
    ['indexed="10"', "#ff0000"],
    ['indexed="51"', "#ffcc00"],
    ['rgb="00B050"', "#00b050"],
    ['theme="4"', "#4472c4"],
    ['theme="0" tint="-0.25"', "#bfbfbf"],
    ['theme="4" tint="0.6"', "#b4c7e7"],
  ])("the colour %s is %s", async (colour, hex) => {
    expect(await background(fill(colour))).toBe(hex);
  });

  test("a file may have a palette and a theme of its own", async () => {
    const own = `${fill('indexed="0"')}<colors><indexedColors><rgbColor rgb="FF123456"/></indexedColors></colors>`;
    expect(await background(own)).toBe("#123456");
    const themed = await background(fill('theme="4"'), {
      "xl/_rels/workbook.xml.rels": relationships(
        "worksheet worksheets/sheet1.xml",
        "styles styles.xml",
        "theme theme/theme1.xml",
      ),
      "xl/theme/theme1.xml":
        '<a:theme xmlns:a="urn:a"><a:themeElements><a:clrScheme><a:accent1><a:srgbClr val="AABBCC"/></a:accent1></a:clrScheme></a:themeElements></a:theme>',
    });
    expect(themed).toBe("#aabbcc");
  });

  test("a cell of its own look differs from its column, a row of its own from both", async () => {
    const sheet = await dataOf({
      styles: DAYS,
      sheet: worksheet(
        '<cols><col min="1" max="2147483647" style="1"/></cols><sheetData><row r="1"><c r="A1" s="0"/></row>' +
          '<row r="2" s="2" customFormat="true"/></sheetData>',
      ),
    });
    const formats = [1, 2, 3].map((row) => sheet.cell(row, 1)?.numberFormat);
    expect(formats).toEqual([undefined, "h:mm", "dd/mm/yyyy"]);
    expect([sheet.rowCount, sheet.columnCount]).toEqual([1000, 26]);
  });
});

describe("rules, tables and comments", () => {
  test("rules with references, without a second bound and in the place of 2010 are kept", async () => {
    const sheet = await dataOf({
      sheet: worksheet(
        '<sheetData/><dataValidations><dataValidation type="whole" sqref="B2:B9"><formula1>0</formula1><formula2>100</formula2></dataValidation>' +
          '<dataValidation type="decimal" operator="greaterThan" sqref="C2:C9"><formula1>5</formula1><formula2></formula2></dataValidation>' +
          '<dataValidation type="decimal" operator="lessThanOrEqual" sqref="D2:D9 F2"><formula1>$B$1</formula1></dataValidation></dataValidations>' +
          "<extLst><ext><x14:dataValidations xmlns:x14='urn:x14' xmlns:xm='urn:xm'><x14:dataValidation type='list' showDropDown='1'><x14:formula1><xm:f>Data!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>E2:E9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>",
      ),
    });
    const rule = (column: number) => sheet.cell(2, column)?.validation;
    expect(rule(2)).toMatchObject({ criterion: "NUMBER_BETWEEN", values: [0, 100] });
    expect(rule(3)).toMatchObject({ criterion: "NUMBER_GREATER_THAN", values: [5] });
    expect(rule(4)).toMatchObject({ values: ["=$B$1"] });
    expect(rule(6)).toMatchObject({ values: ["=$B$1"] });
    expect(rule(5)).toMatchObject({ criterion: "VALUE_IN_RANGE", showDropdown: false });
    const out = await writeWorkbookFile(sheet.workbook);
    const again = (await readWorkbookFile(out, "out.xlsx")).sheetByName("Data");
    expect(again?.cell(2, 4)?.validation).toEqual(rule(4));
  });

  test("a table needs no name beside the one that is shown", async () => {
    const workbook = await read({
      sheet: worksheet(
        '<sheetData><row r="1"><c r="A1" t="str"><v>Size</v></c></row><row r="2"><c r="A2"><v>4</v></c><c r="C2"><f>SUM(Sizes[Size])</f><v>4</v></c></row></sheetData>',
      ),
      relations: ["table ../tables/table1.xml"],
      parts: {
        "xl/tables/table1.xml":
          '<table xmlns="urn:x" id="1" displayName="Sizes" ref="A1:A2"><tableColumns count="1"><tableColumn id="1" name="Size"/></tableColumns></table>',
      },
    });
    expect(workbook.sheets[0]?.cell(2, 3)?.formula).toBe("=SUM($A$2)");
    expect(workbook.notKept).toEqual(["tables, which are plain ranges now (Data)"]);
  });

  test("a merge that hides what cells hold is undone and told of", async () => {
    const workbook = await read({
      sheet: worksheet(
        '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row></sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/><mergeCell ref="C3:D4"/></mergeCells>',
      ),
    });
    expect(workbook.sheets[0]?.cell(1, 2)?.value).toBe(2);
    expect(workbook.sheets[0]?.merges).toEqual([areaFrom(3, 3, 2, 2)]);
    expect(workbook.notKept).toEqual(["merges that hid what other cells hold (Data)"]);
  });

  test("what a workbook has no place for is named with its tab", async () => {
    const workbook = await read({
      sheet: worksheet('<sheetData/><sheetProtection sheet="true"/>'),
      relations: ["drawing ../drawings/drawing1.xml"],
      parts: {
        "xl/drawings/drawing1.xml": "<wsDr/>",
        "xl/drawings/_rels/drawing1.xml.rels": relationships(
          "chart ../charts/chart1.xml",
          "image ../media/image1.png",
        ),
      },
    });
    expect(workbook.notKept).toEqual(["charts (Data)", "pictures (Data)", "protection (Data)"]);
  });
});

describe("what goes though one may not see it at once", () => {
  test("looks that a workbook has no place for, where a cell has them", async () => {
    const workbook = await read({
      styles: `<fonts><font/><font><vertAlign val="superscript"/><u val="double"/></font></fonts>
        <fills><fill/><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFF0000"/></patternFill></fill></fills>
        <borders><border><diagonal/></border><border><diagonal style="thin"/></border></borders>
        <cellXfs><xf/><xf fontId="1" fillId="1" borderId="1"><alignment indent="2" shrinkToFit="1" horizontal="distributed"/></xf><xf fillId="2"/><xf fontId="1"/></cellXfs>`,
      sheet: '<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="2"><v>1</v></c></row>',
    });
    expect(workbook.notKept).toEqual([
      "patterns of fills, which are plain colours now (Data)",
      "diagonal borders (Data)",
      "raised and lowered letters (Data)",
      "double underlines, which are single now (Data)",
      "indents (Data)",
      "text that shrinks to fit (Data)",
      "text spread out or centred over several columns (Data)",
    ]);
  });

  test("nothing of a workbook whose protection locks nothing, as LibreOffice writes it", async () => {
    const workbook = await read({
      sheet: '<row r="1"><c r="A1"><v>1</v></c></row>',
      before: "<workbookProtection/>",
    });
    expect(workbook.notKept).toEqual([]);
  });

  test("what a sheet is printed by, folded by and shown by", async () => {
    const workbook = await read({
      sheet: worksheet(
        `<sheetViews><sheetView showZeros="0"/></sheetViews><sheetData><row r="1" outlineLevel="1"><c r="A1"><v>1</v></c></row></sheetData>
        <protectedRanges><protectedRange name="a" sqref="A1"/></protectedRanges>
        <hyperlinks><hyperlink ref="A1" location="Data!B1" tooltip="There"/></hyperlinks>
        <pageSetup orientation="landscape"/><rowBreaks><brk id="1"/></rowBreaks>`,
      ),
      before: '<workbookProtection lockStructure="1"/>',
      after: '<calcPr iterate="1"/>',
    });
    expect(workbook.notKept).toEqual([
      "protection of the workbook",
      "settings of how formulas are computed",
      "groups of rows (Data)",
      "protection (Data)",
      "print areas, rows that are printed on every page, and page breaks (Data)",
      "zeros that are not shown (Data)",
      "tips of links (Data)",
    ]);
  });

  test("margins and paper that every file has are not worth telling", async () => {
    const workbook = await read({
      sheet: worksheet(
        '<sheetData/><pageMargins left="0.7"/><pageSetup paperSize="9" orientation="portrait"/>',
      ),
    });
    expect(workbook.notKept).toEqual([]);
  });

  test("sparklines, scenarios, and pictures in cells", async () => {
    const workbook = await read({
      sheet: worksheet(
        `<sheetData><row r="1"><c r="A1" t="e" vm="1"><v>#VALUE!</v></c></row></sheetData><scenarios/>
        <extLst><ext><x:sparklineGroups xmlns:x="x"><x:sparklineGroup/></x:sparklineGroups></ext></extLst>`,
      ),
    });
    expect(workbook.notKept).toEqual([
      "pictures and linked data within cells (Data)",
      "sparklines (Data)",
      "scenarios (Data)",
    ]);
  });

  test("what of a rule goes though the rule is kept", async () => {
    const workbook = await read({
      sheet: worksheet(
        `<sheetData/><dataValidations>
        <dataValidation type="whole" operator="greaterThan" showErrorMessage="1" error="No" sqref="A1"><formula1>1</formula1></dataValidation>
        <dataValidation type="list" showDropDown="1" showErrorMessage="1" errorStyle="warning" sqref="B1"><formula1>"a,b"</formula1></dataValidation>
        </dataValidations>`,
      ),
    });
    expect(workbook.notKept).toEqual([
      "rules for whole numbers, which take any number now (Data)",
      "messages and titles of rules (Data)",
      "drop-downs without an arrow, which have one now (Data)",
    ]);
  });
});

describe("rules and notes as other programs show them", () => {
  const rule = (attributes: string, formula: string): string =>
    `<dataValidation ${attributes}><formula1>${formula}</formula1></dataValidation>`;

  test("a rule that warns or informs does so when it is written again", async () => {
    const rules = ["warning", "information"].map((style, index) =>
      rule(`type="list" showErrorMessage="1" errorStyle="${style}" sqref="A${index + 1}"`, '"a,b"'),
    );
    const workbook = await read({
      sheet: worksheet(`<sheetData/><dataValidations>${rules.join("")}</dataValidations>`),
    });
    expect(workbook.notKept).toEqual([]);
    const written = new TextDecoder().decode(
      unzipSync(await writeWorkbookFile(workbook))["xl/worksheets/sheet1.xml"],
    );
    expect(written).toMatch(
      /errorStyle="warning"[^>]*sqref="A1"|sqref="A1"[^>]*errorStyle="warning"/,
    );
    expect(written).toMatch(/errorStyle="information"/);
    const again = await readWorkbookFile(await writeWorkbookFile(workbook), "book.xlsx");
    expect(again.sheets[0]?.cell(1, 1)?.validation).toMatchObject({
      allowInvalid: true,
      tells: "warning",
    });
  });

  test("days in rules and conditional formats of a workbook from 1904 are moved as the cells are", async () => {
    const workbook = await read({
      before: '<workbookPr date1904="1"/>',
      styles: DAYS,
      sheet: worksheet(
        `<sheetData><row r="1"><c r="A1" s="1"><v>38631</v></c><c r="B1"><v>5</v></c></row></sheetData>
        <conditionalFormatting sqref="A1:A9"><cfRule type="cellIs" operator="greaterThan" priority="1"><formula>38631</formula></cfRule></conditionalFormatting>
        <conditionalFormatting sqref="B1:B9"><cfRule type="cellIs" operator="greaterThan" priority="2"><formula>4</formula></cfRule></conditionalFormatting>
        <dataValidations>${rule('type="date" operator="greaterThan" sqref="A1"', "38631")}${rule('type="decimal" operator="greaterThan" sqref="B1"', "4")}</dataValidations>`,
      ),
    });
    const sheet = workbook.sheets[0];
    expect(sheet?.cell(1, 1)?.value).toBe(40093);
    expect(sheet?.cell(1, 1)?.validation?.values).toEqual([{ serial: 40093 }]);
    expect(sheet?.cell(1, 2)?.validation?.values).toEqual([4]);
    expect(sheet?.conditionalFormats.map(({ condition }) => condition?.values)).toEqual([
      [40093],
      [4],
    ]);
  });

  test("zoom, split panes and the names of who wrote notes are told of", async () => {
    const comments = `<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>Gill</author></authors><commentList><comment ref="A1" authorId="0"><text><t>Ask</t></text></comment></commentList></comments>`;
    const workbook = await read({
      sheet: worksheet(
        '<sheetViews><sheetView zoomScale="80" workbookViewId="0"><pane xSplit="900" state="split"/></sheetView></sheetViews><sheetData/>',
      ),
      relations: ["comments ../comments1.xml"],
      parts: { "xl/comments1.xml": comments },
    });
    expect(workbook.sheets[0]?.cell(1, 1)?.note).toBe("Ask");
    expect(workbook.notKept).toEqual([
      "the names of those who wrote notes (Data)",
      "zoom (Data)",
      "split panes (Data)",
    ]);
  });

  test("the title and the author of the document are kept", async () => {
    const workbook = await read({ sheet: "" });
    workbook.aboutFile = { title: "Skills & jobs", creator: "Gill Abbott" };
    const again = await readWorkbookFile(await writeWorkbookFile(workbook), "book.xlsx");
    expect(again.aboutFile).toEqual({ title: "Skills & jobs", creator: "Gill Abbott" });
  });
});

test("the values of a filter stay in the file, also beside one of another kind", async () => {
  const texts = ["Kind", "Council", "College", "A & B", ""];
  const rows = texts.map(
    (text, index) =>
      `<row r="${index + 1}"${index === 2 ? ' hidden="1"' : ""}>${text === "" ? "" : `<c r="B${index + 1}" t="str"><v>${text.replace("&", "&amp;")}</v></c>`}<c r="C${index + 1}"><v>${index}</v></c></row>`,
  );
  const filters =
    '<filterColumn colId="1"><customFilters><customFilter operator="greaterThan" val="1"/></customFilters></filterColumn>' +
    '<filterColumn colId="0"><filters blank="1"><filter val="Council"/><filter val="A &amp; B"/></filters></filterColumn>';
  const workbook = await read({
    sheet: worksheet(
      `<sheetData>${rows.join("")}</sheetData><autoFilter ref="B1:C5">${filters}</autoFilter>`,
    ),
  });
  expect(workbook.notKept).toEqual(["what filters ask for beside lists of values (Data)"]);
  const parts = unzipSync(await writeWorkbookFile(workbook));
  expect(strFromU8(parts["xl/worksheets/sheet1.xml"] ?? new Uint8Array())).toContain(
    '<autoFilter ref="B1:C5"><filterColumn colId="0"><filters blank="1"><filter val="Council"/><filter val="A &amp; B"/></filters></filterColumn></autoFilter>',
  );
});

describe("what a written file says", () => {
  test("the cell of a text longer than Excel takes is named", async () => {
    const workbook = await read({ sheet: '<row r="1"><c r="A1"><v>1</v></c></row>' });
    workbook.sheets[0]?.setCell(2, 2, { value: `${"x".repeat(32_766)}\u{1f600}` });
    workbook.sheets[0]?.setCell(3, 2, { value: "y".repeat(32_767) });
    expect(notKeptSentence(workbook)).toBe(
      "Not kept in the file: for Excel, what stands after the 32,767th character of a text (Data B2).",
    );
  });

  test("text that looks like a formula is marked as text, and stays it", async () => {
    const workbook = await read({
      sheet:
        '<row r="1"><c r="A1" t="inlineStr"><is><t>=1+1</t></is></c><c r="B1" t="inlineStr"><is><t>plain</t></is></c></row>',
    });
    const out = await writeWorkbookFile(workbook);
    const part = (path: string) => strFromU8(unzipSync(out)[path] ?? new Uint8Array());
    const place = /<c r="A1" s="(\d+)"/.exec(part("xl/worksheets/sheet1.xml"))?.[1];
    const [, formats = ""] = part("xl/styles.xml").split("<cellXfs");
    const marks = Array.from(formats.matchAll(/<xf\b[^>]*>/g), ([xf]) =>
      xf.includes("quotePrefix"),
    );
    expect([marks.filter((mark) => mark).length, marks[Number(place)]]).toEqual([1, true]);
    const again = (await readWorkbookFile(out, "out.xlsx")).sheets[0];
    expect(again?.cell(1, 1)).toEqual({ value: "=1+1" });
  });

  test("formulas that read other workbooks are the values that they had", async () => {
    const workbook = await read({
      sheet:
        '<row r="1"><c r="A1"><f>[1]Rates!$A$1*2</f><v>4</v></c><c r="B1"><f>\'[2]Old rates\'!A1</f><v>5</v></c><c r="C1"><f>LEN("[1]A!B")</f><v>6</v></c></row>',
    });
    expect([1, 2, 3].map((column) => workbook.sheets[0]?.cell(1, column))).toMatchObject([
      { value: 4 },
      { value: 5 },
      { formula: '=LEN("[1]A!B")', value: 6 },
    ]);
    expect(workbook.notKept).toEqual([
      "formulas that read other workbooks, which are plain values now (Data)",
    ]);
  });

  test.each([
    ["nested 5,000 deep", `${"IF(1,".repeat(5000)}1${")".repeat(5000)}`],
    ["of 20,000 sums", `1${"+1".repeat(20_000)}`],
  ])("a formula %s is the value that it had", async (_what, formula) => {
    const workbook = await read({
      sheet: `<row r="1"><c r="A1"><f>${formula}</f><v>4</v></c><c r="B1"><f>((1))</f><v>1</v></c></row>`,
    });
    expect(workbook.sheets[0]?.cell(1, 1)).toEqual({ value: 4 });
    expect(workbook.sheets[0]?.cell(1, 2)).toMatchObject({ formula: "=((1))", value: 1 });
    expect(workbook.notKept).toEqual([
      "formulas too long or too deeply nested, which are plain values now (Data)",
    ]);
  });

  test("modules of macros among the sheets are told of", async () => {
    const workbook = await read({
      parts: {
        "xl/workbook.xml":
          '<workbook xmlns:r="urn:r"><sheets><sheet name="Data" r:id="rId1"/><sheet name="Module1" state="veryHidden" r:id=""/></sheets></workbook>',
      },
    });
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Data"]);
    expect(workbook.notKept).toEqual(["macros (Module1)"]);
  });
});

describe("sizes", () => {
  test("what lies beyond the largest sheet is told of", async () => {
    const far = read({ sheet: '<row r="999999999"><c r="A999999999"><v>1</v></c></row>' });
    await expect(far).rejects.toThrow(
      "book.xlsx is damaged: the tab Data has a row 999999999, and a sheet ends at row 1,048,576, column XFD.",
    );
  });

  test("one cell in the last corner is more than Sheets takes, in words", async () => {
    const far = read({ sheet: '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>' });
    await expect(far).rejects.toThrow(
      "book.xlsx is too large: its tab Data reaches to row 1,048,576 and 16,384 columns wide, which is 17,179,869,184 cells, and Google Sheets takes 10 million in a spreadsheet.",
    );
  });

  test("a sheet that is too wide for a file is told of, and not written", async () => {
    const workbook = await read({ sheet: '<row r="1"><c r="XFD1"><v>1</v></c></row>' });
    const sheet = workbook.sheets[0];
    sheet?.setCell(1, 16_385, { value: 2 });
    await expect(writeWorkbookFile(workbook)).rejects.toThrow(
      "The tab Data would have 16,385 columns, and a sheet of an .xlsx file has 16,384 at most.",
    );
  });

  test("parts in UTF-16 are read", async () => {
    const parts = partsOf({ sheet: '<row r="1"><c r="A1" t="str"><v>Ĉiuj</v></c></row>' });
    const wide = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"));
    const bytes = Object.entries(parts).map(([path, text]) => [path, wide(text)]);
    const file = zipSync(Object.fromEntries(bytes) as Record<string, Uint8Array>);
    const workbook = await readWorkbookFile(file, "book.xlsx");
    expect(workbook.sheets[0]?.cell(1, 1)).toEqual({ value: "Ĉiuj" });
  });

  test("a height of the last row, and looks without content there, do not make a sheet large", async () => {
    const sheet = await dataOf({
      styles: DAYS,
      sheet:
        '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576" ht="12.8"><c r="XFD1048576" s="1"/></row>',
    });
    expect([sheet.rowCount, sheet.columnCount, sheet.rows.length]).toEqual([1000, 26, 1000]);
    expect(sheet.workbook.notKept).toEqual([
      "looks of blank cells far below or beside the rows (Data)",
    ]);
  });
});

test.each(["#SPILL!", "#CALC!", "#BUSY!", "#CONNECT!", "#FIELD!", "#GETTING_DATA", "#N/A"])(
  "the error %s of a formula is written as it was saved, and is an error to other formulas",
  async (error) => {
    const row = `<row r="1"><c r="A1" t="e"><f>B9</f><v>${error}</v></c><c r="B1"><v>1</v></c><c r="C1"><f>ISERROR(A1)+B1</f><v>7</v></c></row>`;
    const sheet = await dataOf({ sheet: row });
    sheet.workbook.formulaEngine = ironcalcForNode(() => 0);
    sheet.setCell(1, 2, { value: 2 });
    sheet.workbook.calculation.settleAll();
    expect([1, 3].map((column) => sheet.cell(1, column)?.value)).toEqual([{ error }, 3]);
    const again = await readWorkbookFile(await writeWorkbookFile(sheet.workbook), "book.xlsx");
    expect(again.sheetByName("Data")?.cell(1, 1)?.value).toEqual({ error });
  },
);
