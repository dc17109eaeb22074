import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readWorkbookFile } from "../../../../local/sheets/file/readWorkbookFile";
import { writeWorkbookFile } from "../../../../local/sheets/file/writeWorkbookFile";
import { a1Of } from "../../../../local/sheets/workbook/a1Notation";
import { areaFrom } from "../../../../local/sheets/workbook/area";
import type { Cell } from "../../../../local/sheets/workbook/cell";
import { type Sheet, Workbook } from "../../../../local/sheets/workbook/workbook";
import { fc } from "../../../support/fastCheck";

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
  expect([1, 2, 3].map((row) => sheet.cell(row, 2))).toMatchObject([
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
  expect([1, 2].map((row) => sheet.cell(row, 2))).toMatchObject([
    { formula: "=ARRAYFORMULA(A1:A2*2)", value: 2 },
    { value: 4, spilled: true },
  ]);
});

test("what an array formula filled is its result, also where Sheets says so cell by cell", async () => {
  const filled = (cell: string, value: string): string =>
    `<c r="${cell}" t="str"><f>IFERROR(__xludf.DUMMYFUNCTION("""COMPUTED_VALUE"""),"${value}")</f><v>${value}</v></c>`;
  const unique = 'IFERROR(__xludf.DUMMYFUNCTION("UNIQUE(A1:B9)"),"Ann")';
  const sheet = await sheetWith(
    `<row r="1"><c r="C1" t="str"><f t="array" ref="C1">${unique}</f><v>Ann</v></c>${filled("D1", "HR")}</row>` +
      `<row r="2">${filled("C2", "Bob")}${filled("D2", "")}<c r="F2"><v>7</v></c></row>`,
  );
  const [anchor, ...rest] = [areaFrom(1, 3), areaFrom(1, 4), areaFrom(2, 3), areaFrom(2, 4)].map(
    ({ row, column }) => sheet.cell(row, column),
  );
  expect(anchor).toMatchObject({
    formula: "=UNIQUE(A1:B9)",
    value: "Ann",
    fills: { rowCount: 2, columnCount: 2 },
  });
  expect(rest).toEqual([
    { value: "HR", spilled: true, kept: "as saved" },
    { value: "Bob", spilled: true, kept: "as saved" },
    { spilled: true, kept: "as saved" },
  ]);
  expect(sheet.cell(2, 6)).toEqual({ value: 7 });
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

test("names of whole columns and rows stay names of them, and names of millions of cells are read at once", async () => {
  const sheet = await sheetWith('<row r="1"><c r="A1"><v>1</v></c></row>', (xml) =>
    xml.replace(
      "</sheets>",
      "</sheets><definedNames>" +
        '<definedName name="all">Data!$A:$A</definedName>' +
        '<definedName name="heads">Data!$1:$2</definedName>' +
        '<definedName name="rest">Data!$A$2:$Z$1048576</definedName>' +
        "</definedNames>",
    ),
  );
  const shown = ({ namedRanges }: Workbook): readonly string[] =>
    namedRanges.map(({ name, area }) => `${name} ${a1Of(area)}`);
  expect(shown(sheet.workbook)).toEqual(["all A:A", "heads 1:2", "rest A2:Z"]);
  expect(sheet.workbook.notKept).toEqual([]);
  const again = await readWorkbookFile(await writeWorkbookFile(sheet.workbook), "x.xlsx");
  expect(shown(again)).toEqual(["all A:A", "heads 1:2", "rest A2:Z"]);
});

test("a saved result stands, also where the file asks to be computed; one that is missing is due", async () => {
  const row = '<row r="1"><c r="A1"><v>2</v></c><c r="B1"><f>A1*2</f><v>0</v></c></row>';
  const wants = (xml: string): string =>
    xml
      .replace(/<calcPr[^>]*\/>/, "")
      .replace("</workbook>", '<calcPr fullCalcOnLoad="1"/></workbook>');
  expect((await sheetWith(row)).workbook.calculation.pending).toBe(false);
  expect((await sheetWith(row, wants)).workbook.calculation.pending).toBe(false);
  const added = (cell: string): string => row.replace("</row>", `${cell}</row>`);
  const never = await sheetWith(added('<c r="C1"><f>A1*3</f><v/></c>'));
  expect(never.workbook.calculation.pending).toBe(true);
  const empty = await sheetWith(added('<c r="C1" t="str"><f>""</f><v></v></c>'));
  expect(empty.workbook.calculation.pending).toBe(false);
});

/** A sheet of the file that `change` makes of the parts of an ordinary one. */
async function sheetOfParts(change: (parts: Record<string, string>) => void): Promise<Sheet> {
  const workbook = new Workbook();
  const written = workbook.addSheet("Data");
  ["Name", "Ann", "Bob", "Cat"].forEach((value, index) => {
    written.setCell(index + 1, 1, { value });
  });
  written.filter = { area: areaFrom(1, 1, 4, 1), criteria: {} };
  const parts = Object.fromEntries(
    Object.entries(unzipSync(await writeWorkbookFile(workbook))).map(([path, bytes]) => [
      path,
      strFromU8(bytes),
    ]),
  );
  change(parts);
  const bytes = Object.entries(parts).map(([path, text]) => [path, strToU8(text)] as const);
  const read = await readWorkbookFile(zipSync(Object.fromEntries(bytes)), "x.xlsx");
  const sheet = read.sheetByName("Data");
  if (sheet === undefined) throw new Error("The sheet is gone.");
  return sheet;
}

const SHEET = "xl/worksheets/sheet1.xml";
const RELATIONS = "xl/worksheets/_rels/sheet1.xml.rels";
const TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relations = (...targets: readonly string[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets
    .map((target, index) => {
      const type = /([a-z]+)\d*\.xml$/.exec(target)?.[1];
      return `<Relationship Id="rId${index + 1}" Type="${TYPES}/${type}" Target="${target}"/>`;
    })
    .join("")}</Relationships>`;

test("a rule that only shows a message is no rule, and hinders none", async () => {
  const sheet = await sheetOfParts((parts) => {
    parts[SHEET] = (parts[SHEET] ?? "").replace(
      /(<autoFilter[^>]*\/>)/,
      '$1<dataValidations count="3"><dataValidation showInputMessage="1" prompt="Who?" sqref="A1"/>' +
        '<dataValidation type="none" sqref="A2"/>' +
        '<dataValidation type="list" sqref="A3"><formula1>"Ann,Bob"</formula1></dataValidation></dataValidations>',
    );
  });
  expect([1, 2, 3].map((row) => sheet.cell(row, 1)?.validation?.criterion)).toEqual([
    undefined,
    undefined,
    "VALUE_IN_LIST",
  ]);
});

test("days that are written out are those days, wherever the computer stands", async () => {
  const sheet = await sheetWith(
    '<row r="1"><c r="A1" t="d"><v>2009-10-07</v></c><c r="B1" t="d"><v>2009-10-07T14:30:00</v></c>' +
      '<c r="C1" t="d"><v>2009-10-07T00:00:00Z</v></c></row>',
  );
  expect([1, 2, 3].map((column) => sheet.cell(1, column)?.value)).toEqual([
    40093,
    40093 + 14.5 / 24,
    40093,
  ]);
});

test("a link leaves dates, numbers and formulas what they are; text becomes the link, and a blank its address", async () => {
  const sheet = await sheetOfParts((parts) => {
    parts[SHEET] = (parts[SHEET] ?? "")
      .replace(
        "</sheetData>",
        '<row r="6"><c r="A6"><v>40093</v></c><c r="B6"><f>1+1</f><v>2</v></c></row></sheetData>',
      )
      .replace(
        "</worksheet>",
        `<hyperlinks xmlns:r="${TYPES}"><hyperlink ref="A1:A2" r:id="rId1" location="heading=h.1"/>` +
          '<hyperlink ref="A6:C6" r:id="rId1"/><hyperlink ref="A3" location="Data!A1"/></hyperlinks></worksheet>',
      );
    parts[RELATIONS] = relations("https://compact.example/hyperlink.xml").replace(
      " Target",
      ' TargetMode="External" Target',
    );
  });
  const link = "https://compact.example/hyperlink.xml";
  expect(sheet.cell(2, 1)).toEqual({
    value: "Ann",
    runs: [{ start: 0, end: 3, link: `${link}#heading=h.1` }],
  });
  expect(sheet.cell(3, 1)?.runs?.[0]?.link).toBe("#Data!A1");
  expect([sheet.cell(6, 1), sheet.cell(6, 2)]).toMatchObject([
    { value: 40093, link },
    { formula: "=1+1", value: 2, link },
  ]);
  expect(sheet.cell(6, 3)).toEqual({ value: link, runs: [{ start: 0, end: link.length, link }] });
});

test("of merged cells that have a link, the first has it", async () => {
  const sheet = await sheetOfParts((parts) => {
    parts[SHEET] = (parts[SHEET] ?? "")
      .replace(
        /(<autoFilter[^>]*\/>)/,
        '$1<mergeCells count="1"><mergeCell ref="A6:C6"/></mergeCells>',
      )
      .replace("</sheetData>", '<row r="6"><c r="A6"><v>7</v></c></row></sheetData>')
      .replace(
        "</worksheet>",
        '<hyperlinks><hyperlink ref="A6:C6" location="Data!A1"/></hyperlinks></worksheet>',
      );
  });
  expect([1, 2, 3].map((column) => sheet.cell(6, column))).toEqual([
    { value: 7, link: "#Data!A1" },
    undefined,
    undefined,
  ]);
});

test("of merges that overlap, the first stays", async () => {
  const merges = ["A6:B7", "B7:C8", "D6:E6", "A6:B7", "E1:E9", "C8:D8"];
  const sheet = await sheetOfParts((parts) => {
    const elements = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join("");
    parts[SHEET] = (parts[SHEET] ?? "").replace(
      /(<autoFilter[^>]*\/>)/,
      `$1<mergeCells count="${merges.length}">${elements}</mergeCells>`,
    );
  });
  expect(sheet.merges.map(a1Of)).toEqual(["A6:B7", "D6:E6", "C8:D8"]);
  expect(sheet.cell(2, 1)?.value).toBe("Ann");
});

test("formulas that speak of a table speak of its range", async () => {
  const formulas = [
    "SUM(Costs[Amount])",
    "ROWS(Costs)",
    "COLUMNS(Costs[#All])",
    "Costs[[#Headers],[Amount]]",
    "Costs[[#This Row],[Amount]]*2",
    "[@Amount]&amp;[@[Due by]]",
    "SUM(Costs[[Amount]:[Due by]])",
    "SUM(Costs[#Totals])",
    "SUM(Other[Amount])+SUM(Costs[Nothing])",
  ];
  const sheet = await sheetOfParts((parts) => {
    parts[SHEET] = (parts[SHEET] ?? "").replace(
      "</sheetData>",
      `<row r="7">${formulas
        .map((formula, index) => `<c r="${"CDEFGHIJK"[index]}7"><f>${formula}</f><v>0</v></c>`)
        .join("")}</row></sheetData>`,
    );
    parts["xl/workbook.xml"] = (parts["xl/workbook.xml"] ?? "").replace(
      "</sheets>",
      '</sheets><definedNames><definedName name="paid">Costs[Amount]</definedName></definedNames>',
    );
    parts[RELATIONS] = relations("../tables/table.xml");
    parts["xl/tables/table.xml"] =
      '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" displayName="Costs" ref="A5:C9" totalsRowCount="1">' +
      '<tableColumns count="3"><tableColumn id="1" name="Item"/><tableColumn id="2" name="Amount"/><tableColumn id="3" name="Due by"/></tableColumns></table>';
  });
  expect(formulas.map((_formula, index) => sheet.cell(7, 3 + index)?.formula)).toEqual([
    "=SUM($B$6:$B$8)",
    "=ROWS($A$6:$C$8)",
    "=COLUMNS($A$5:$C$9)",
    "=$B$5",
    "=$B7*2",
    "=$B7&$C7",
    "=SUM($B$6:$C$8)",
    "=SUM($A$9:$C$9)",
    "=SUM(Other[Amount])+SUM(Costs[Nothing])",
  ]);
  expect(sheet.workbook.namedRanges.map(({ area }) => a1Of(area))).toEqual(["B6:B8"]);
});

test("charts and pictures, whatever they are, do not keep the cells from being read", async () => {
  const sheet = await sheetOfParts((parts) => {
    parts[SHEET] = (parts[SHEET] ?? "").replace(
      "</worksheet>",
      `<drawing xmlns:r="${TYPES}" r:id="rId1"/></worksheet>`,
    );
    parts[RELATIONS] = relations("../drawings/drawing1.xml", "../pivotTables/pivotTable1.xml");
    parts["xl/drawings/drawing1.xml"] = "<no drawing>";
    parts["xl/charts/chart1.xml"] = "<c:chartSpace/>";
    parts["xl/pivotTables/pivotTable1.xml"] = "<no table>";
  });
  expect(sheet.cell(2, 1)?.value).toBe("Ann");
});

test("notes of cells that hold nothing are read; of a comment, what was said", async () => {
  const sheet = await sheetOfParts((parts) => {
    parts[RELATIONS] = relations("../comments1.xml");
    parts["xl/comments1.xml"] =
      '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><commentList>' +
      '<comment ref="A2"><text><r><rPr><b/></rPr><t>Ann &amp; co:</t></r><r><t xml:space="preserve">\n call</t></r></text></comment>' +
      '<comment ref="C9"><text><t>[Threaded comment]\n\nYour version of Excel allows you to read this threaded comment.\n\nComment:\n    Is that so?</t></text></comment>' +
      "</commentList></comments>";
  });
  expect(sheet.cell(2, 1)).toEqual({ value: "Ann", note: "Ann & co:\n call" });
  expect(sheet.cell(9, 3)).toEqual({ note: "Is that so?" });
});

test("rows that a filter hid are hidden by the filter, which knows the values it hides", async () => {
  const hidden = (xml: string): string => xml.replace(/<row r="3"/, '<row r="3" hidden="1"');
  const asked =
    '<autoFilter ref="A1:A4"><filterColumn colId="0"><filters><filter val="Ann"/><filter val="Cat"/></filters></filterColumn></autoFilter>';
  const byFilter = await sheetOfParts((parts) => {
    parts[SHEET] = hidden(parts[SHEET] ?? "").replace(/<autoFilter[^>]*\/>/, asked);
  });
  expect([byFilter.rows[2]?.hidden, byFilter.rows[2]?.filtered]).toEqual([undefined, true]);
  expect(byFilter.filter?.criteria[1]?.hiddenValues).toEqual(["Bob"]);
  const byHand = await sheetOfParts((parts) => {
    parts[SHEET] = hidden(parts[SHEET] ?? "");
  });
  expect([byHand.rows[2]?.hidden, byHand.rows[2]?.filtered]).toEqual([true, undefined]);
  const again = await readWorkbookFile(await writeWorkbookFile(byFilter.workbook), "x.xlsx");
  const kept = again.sheetByName("Data");
  expect([kept?.rows[2]?.hidden, kept?.rows[2]?.filtered]).toEqual([undefined, true]);
  expect(kept?.filter?.criteria).toEqual(byFilter.filter?.criteria);
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
