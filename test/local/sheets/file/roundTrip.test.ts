import { strFromU8, unzipSync } from "fflate";
import { readWorkbookFile } from "../../../../local/sheets/file/readWorkbookFile";
import { writeWorkbookFile } from "../../../../local/sheets/file/writeWorkbookFile";
import { areaFrom } from "../../../../local/sheets/workbook/area";
import type { Cell } from "../../../../local/sheets/workbook/cell";
import {
  columnGroups,
  foldGroupsIn,
  shiftGroupDepth,
} from "../../../../local/sheets/workbook/columnGroups";
import type { DataValidation } from "../../../../local/sheets/workbook/dataValidation";
import { type Sheet, Workbook } from "../../../../local/sheets/workbook/workbook";

/** What comes back of a workbook that was written and read again. */
async function roundTrip(build: (sheet: Sheet, workbook: Workbook) => void): Promise<Sheet> {
  const workbook = new Workbook();
  build(workbook.addSheet("Data"), workbook);
  const read = await readWorkbookFile(await writeWorkbookFile(workbook), "data.xlsx");
  const sheet = read.sheetByName("Data");
  if (sheet === undefined) throw new Error("The sheet is gone.");
  return sheet;
}

/** The cell that comes back for one in B2. */
async function cellAfter(cell: Cell): Promise<Cell | undefined> {
  return (await roundTrip((sheet) => sheet.setCell(2, 2, cell))).cell(2, 2);
}

/** The rule that comes back for one on B2:B5 of a sheet with a second sheet behind it. */
async function ruleAfter(rule: Partial<DataValidation>): Promise<DataValidation | undefined> {
  const validation: DataValidation = {
    criterion: "NUMBER_EQUAL_TO",
    values: [],
    showDropdown: true,
    allowInvalid: false,
    helpText: null,
    ...rule,
  };
  const sheet = await roundTrip((data) => {
    for (let row = 2; row <= 5; row++) data.setCell(row, 2, { validation });
  });
  expect(sheet.cell(5, 2)?.validation).toBe(sheet.cell(2, 2)?.validation);
  expect([sheet.cell(1, 2), sheet.cell(6, 2)]).toEqual([undefined, undefined]);
  return sheet.cell(2, 2)?.validation;
}

describe("values", () => {
  test.each<readonly [string, Cell]>([
    ["text", { value: "Tresham Institute" }],
    ["text that looks like a number", { value: "007" }],
    ["text that looks like a formula", { value: "=1+1" }],
    ["text with tags, quotes and line breaks", { value: `<b>&"'\n\ttwo  spaces ` }],
    ["text with invisible characters", { value: "a\u200bb\u00adc_x0041_\u202e" }],
    ["emoji and right-to-left text", { value: "✔ 😀 שלום" }],
    ["a whole number", { value: 42 }],
    ["a long fraction", { value: 1 / 3 }],
    ["a tiny number", { value: 1e-300 }],
    ["yes", { value: true }],
    ["no", { value: false }],
    ["an error", { value: { error: "#N/A" } }],
    ["a date", { value: 40093, numberFormat: "dd/mm/yyyy" }],
    ["a date and time", { value: 40093.604166666664, numberFormat: "yyyy-mm-dd hh:mm" }],
    ["a time", { value: 14.5 / 24, numberFormat: "hh:mm" }],
    ["a day before 1900", { value: -10000, numberFormat: "0" }],
    ["a percentage", { value: 0.75, numberFormat: "0%" }],
    ["plain text", { value: "1/2", numberFormat: "@" }],
    ["money", { value: 9.5, numberFormat: "[$£]#,##0.00;[red]-[$£]#,##0.00" }],
    ["a note", { value: "x", note: "First line\nsecond <line>" }],
    ["a note on a blank cell", { note: "Alone" }],
    ["a link", link("The site", "https://compact.example/?a=1&b=2")],
    ["a number with a link", { value: 42, link: "https://compact.example/?a=1&b=2" }],
    [
      "a date with a link into the workbook",
      { value: 40093, numberFormat: "d mmm", link: "#Data!A1" },
    ],
    ["a formula with a link", { formula: "=1+1", value: 2, link: "https://compact.example/" }],
    [
      "a link on text of two looks",
      {
        value: "red and plain",
        runs: [
          { start: 0, end: 3, look: { fontColour: "#ff0000" }, link: "#Data!A1" },
          { start: 3, end: 13, link: "#Data!A1" },
        ],
      },
    ],
    ["a formula and its value", { formula: "=SUM(A1:A3)", value: 6 }],
    ["a formula that gave text", { formula: '="a"&"b"', value: "ab" }],
    ["a formula that gave yes", { formula: "=1=1", value: true }],
    ["a formula that failed", { formula: "=1/0", value: { error: "#DIV/0!" } }],
    [
      "a formula that gave a date",
      { formula: "=TODAY()", value: 40093, numberFormat: "d mmm yyyy" },
    ],
    ["a formula of later days", { formula: "=XLOOKUP(1,A2:A,C2:C)", value: 1 }],
    ["a formula that only Sheets has", { formula: '=REGEXMATCH(A1,"x")', value: true }],
  ])("%s comes back", async (_what, cell) => {
    // The value of a formula stands as the file has it.
    expect(await cellAfter(cell)).toEqual(cell.formula ? { ...cell, kept: "as saved" } : cell);
  });

  test("control characters come back, in text, notes and results", async () => {
    const text = "a\u0001b\u000bc_x0005_";
    for (const cell of [
      { value: text },
      { value: 1, note: text },
      { formula: "=A9", value: text },
    ]) {
      expect(await cellAfter(cell)).toMatchObject(cell);
    }
  });

  test("formulas that came to nothing have nothing to compute", async () => {
    const sheet = await roundTrip((data) => {
      data.setCell(1, 1, { formula: "=1+1", value: 2 });
      data.setCell(2, 1, { formula: '=""', value: "" });
    });
    expect(sheet.cell(2, 1)).toMatchObject({ formula: '=""', value: "" });
    expect(sheet.workbook.calculation.pending).toBe(false);
  });

  test("50,000 characters come back", async () => {
    const value = "x".repeat(50_000);
    expect((await cellAfter({ value }))?.value).toBe(value);
  });

  test("differently coloured words come back", async () => {
    const cell: Cell = {
      value: "red and bold",
      runs: [
        { start: 0, end: 3, look: { fontColour: "#ff0000" } },
        { start: 8, end: 12, look: { bold: true, fontSize: 14 } },
      ],
    };
    expect(await cellAfter(cell)).toEqual(cell);
  });

  test("an array formula comes back with the cells that it fills", async () => {
    const sheet = await roundTrip((data) => {
      data.setCell(1, 1, { formula: "=ARRAYFORMULA(B1:B3*2)", value: 2 });
      data.setCell(2, 1, { value: 4, spilled: true });
      data.setCell(3, 1, { value: 6, spilled: true });
      data.setCell(4, 1, { value: "typed" });
    });
    expect([1, 2, 3, 4].map((row) => sheet.cell(row, 1))).toMatchObject([
      { formula: "=ARRAYFORMULA(B1:B3*2)", value: 2, fills: { rowCount: 3, columnCount: 1 } },
      { value: 4, spilled: true },
      { value: 6, spilled: true },
      { value: "typed" },
    ]);
    expect(sheet.workbook.calculation.pending).toBe(false);
  });
});

describe("looks", () => {
  test("fonts, fills, alignment, wrapping and borders come back", async () => {
    const cell: Cell = {
      value: "x",
      style: {
        fontFamily: "Verdana",
        fontSize: 14,
        fontColour: "#a50e0e",
        bold: true,
        italic: true,
        underline: true,
        strikethrough: true,
        background: "#fce8e6",
        horizontal: "center",
        vertical: "middle",
        wrap: "WRAP",
        rotation: 45,
        borderTop: { line: "SOLID", colour: "#ff0000" },
        borderBottom: { line: "DOUBLE", colour: "#000000" },
      },
    };
    expect(await cellAfter(cell)).toEqual(cell);
  });

  test("colours of the theme come back as such, where they are those of Sheets' theme", async () => {
    const look = {
      fontColour: "#ea4335",
      fontTheme: "ACCENT2",
      background: "#34a853",
      backgroundTheme: "ACCENT4",
    } as const;
    const other = { background: "#123456", backgroundTheme: "ACCENT1" } as const;
    const condition = { criterion: "CELL_EMPTY", values: [] } as const;
    const format = { ranges: [areaFrom(1, 1, 5)], condition, look, gradient: null };
    const sheet = await roundTrip((data) => {
      data.setCell(1, 1, { value: "x", style: look });
      data.setCell(2, 1, { value: "y", style: other });
      data.conditionalFormats = [format];
    });
    expect(sheet.cell(1, 1)?.style).toEqual(look);
    expect(sheet.cell(2, 1)?.style).toEqual({ background: "#123456" });
    expect(sheet.conditionalFormats).toEqual([format]);
  });

  test("a look that a whole column has comes back in each of its cells, and only there", async () => {
    const look: Cell = { numberFormat: "dd/mm/yyyy", style: { background: "#f1f3f4" } };
    const sheet = await roundTrip((data) => {
      data.setCell(1, 2, { value: "Header", style: { bold: true } });
      for (let row = 2; row <= 1000; row++) data.setCell(row, 2, look);
      data.setCell(3, 2, { ...look, value: 40093 });
      data.setCell(5, 2, undefined);
      data.setCell(6, 2, { numberFormat: "0" });
      data.setCell(9, 5, { value: "beside" });
    });
    expect([1, 2, 3, 4, 5, 6, 1000].map((row) => sheet.cell(row, 2))).toEqual([
      { value: "Header", style: { bold: true } },
      look,
      { ...look, value: 40093 },
      look,
      undefined,
      { numberFormat: "0" },
      look,
    ]);
    expect([sheet.cell(9, 5)?.value, sheet.cell(9, 1), sheet.cell(9, 3)]).toEqual([
      "beside",
      undefined,
      undefined,
    ]);
    expect([sheet.columns[1]?.width, sheet.lastRow()]).toEqual([undefined, 9]);
  });

  test("sizes, hidden lines, frozen panes, merges, colours and filter come back", async () => {
    const sheet = await roundTrip((data) => {
      data.setCell(1, 1, { value: "Title" });
      data.setCell(9, 3, { value: 1 });
      data.columnAt(1).width = 260;
      data.columnAt(2).hidden = true;
      data.rowAt(3).hidden = true;
      data.rowAt(4).height = 60;
      data.frozenRows = 1;
      data.frozenColumns = 2;
      data.merges = [areaFrom(1, 1, 1, 3)];
      data.tabColour = "#0b57d0";
      data.hiddenGridlines = true;
      data.filter = { area: areaFrom(2, 1, 8, 3), criteria: {} };
    });
    expect(sheet.columns[0]?.width).toBe(260);
    expect(sheet.columns[1]?.hidden).toBe(true);
    expect([sheet.rows[2]?.hidden, sheet.rows[3]?.height]).toEqual([true, 60]);
    expect([sheet.frozenRows, sheet.frozenColumns]).toEqual([1, 2]);
    expect(sheet.merges).toEqual([areaFrom(1, 1, 1, 3)]);
    expect([sheet.tabColour, sheet.hiddenGridlines]).toEqual(["#0b57d0", true]);
    expect(sheet.filter?.area).toEqual(areaFrom(2, 1, 8, 3));
    expect([sheet.lastRow(), sheet.lastColumn()]).toEqual([9, 3]);
  });

  test.each([
    ["open", null],
    ["folded", { first: 2, last: 6 }],
    ["folded within an open one", { first: 4, last: 5 }],
  ])("groups of columns come back %s", async (_how, folded) => {
    const build = (data: Sheet): void => {
      data.columnAt(1).width = 260;
      shiftGroupDepth(data, 2, 6, 1);
      shiftGroupDepth(data, 4, 5, 1);
      if (folded !== null) foldGroupsIn(data, folded.first, folded.last);
    };
    const expected = new Workbook().addSheet("Data");
    build(expected);
    const sheet = await roundTrip(build);
    expect(columnGroups(sheet)).toEqual(columnGroups(expected));
    expect(sheet.columns.map((column) => column?.hidden)).toEqual(
      expected.columns.map((column) => column?.hidden),
    );
    expect(sheet.columns[0]?.width).toBe(260);
  });

  test("a group that is folded says so in the column after it, as Excel has it", async () => {
    const workbook = new Workbook();
    const data = workbook.addSheet("Data");
    shiftGroupDepth(data, 2, 4, 1);
    foldGroupsIn(data, 2, 4);
    const parts = unzipSync(await writeWorkbookFile(workbook));
    const part = strFromU8(parts["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    expect(part).toMatch(/<sheetFormatPr [^>]*outlineLevelCol="1"/);
    expect(part).toMatch(/<col min="2" max="4" [^>]*hidden="1"[^>]* outlineLevel="1"\/>/);
    expect(part).toMatch(/<col min="5" max="5" (?![^>]*hidden)[^>]* collapsed="1"\/>/);
  });
});

describe("rules on cells", () => {
  test.each<readonly [string, Partial<DataValidation>]>([
    ["a list", { criterion: "VALUE_IN_LIST", values: ["Yes", "Developing", "No"] }],
    ["a list with commas in it", { criterion: "VALUE_IN_LIST", values: ["50-249", "1,000-4,999"] }],
    [
      "a list that is long",
      { criterion: "VALUE_IN_LIST", values: Array.from({ length: 40 }, (_, i) => `Choice ${i}`) },
    ],
    ["a warning only", { criterion: "VALUE_IN_LIST", values: ["a"], allowInvalid: true }],
    ["a help text", { criterion: "VALUE_IN_LIST", values: ["a"], helpText: "Pick one." }],
    ["a number between", { criterion: "NUMBER_BETWEEN", values: [1, 10.5] }],
    ["a number above", { criterion: "NUMBER_GREATER_THAN_OR_EQUAL_TO", values: [0] }],
    ["any date", { criterion: "DATE_IS_VALID_DATE", values: [] }],
    ["a date after", { criterion: "DATE_AFTER", values: [{ serial: 40093 }] }],
    [
      "a date between",
      { criterion: "DATE_BETWEEN", values: [{ serial: 39904 }, { serial: 40268 }] },
    ],
    ["an e-mail address", { criterion: "TEXT_IS_VALID_EMAIL", values: [] }],
    ["text that contains", { criterion: "TEXT_CONTAINS", values: ['a "b"'] }],
    ["a check box", { criterion: "CHECKBOX", values: [] }],
    ["a formula", { criterion: "CUSTOM_FORMULA", values: ["=ISNUMBER(B2)"] }],
  ])("%s comes back", async (_what, rule) => {
    expect(await ruleAfter(rule)).toMatchObject(rule);
  });

  test("a formula is for the cell that it checks, also below a gap", async () => {
    const validation: DataValidation = {
      criterion: "CUSTOM_FORMULA",
      values: ["=B2>B$1"],
      showDropdown: true,
      allowInvalid: false,
      helpText: null,
    };
    const sheet = await roundTrip((data) => {
      for (const row of [2, 3, 5, 6]) data.setCell(row, 2, { validation });
    });
    const formulaAt = (row: number) => sheet.cell(row, 2)?.validation?.values[0];
    expect([formulaAt(2), formulaAt(4), formulaAt(5)]).toEqual(["=B2>B$1", undefined, "=B5>B$1"]);
    expect(sheet.cell(6, 2)?.validation).toBe(sheet.cell(5, 2)?.validation);
  });

  test("a bound that a formula gives comes back", async () => {
    const rule = { criterion: "NUMBER_LESS_THAN", values: ["=A1*2"] } as const;
    expect(await ruleAfter(rule)).toMatchObject(rule);
  });

  test("a drop-down from a range of another sheet comes back", async () => {
    const sheet = await roundTrip((data, workbook) => {
      const members = workbook.addSheet("All members");
      for (let row = 1; row <= 3; row++) members.setCell(row, 1, { value: `M${row}` });
      const values = [{ sheetId: members.id, ...areaFrom(1, 1, 3) }];
      data.setCell(1, 1, {
        validation: {
          criterion: "VALUE_IN_RANGE",
          values,
          showDropdown: true,
          allowInvalid: false,
          helpText: null,
        },
      });
    });
    const members = sheet.workbook.sheetByName("All members");
    expect(sheet.cell(1, 1)?.validation?.values).toEqual([
      { sheetId: members?.id, ...areaFrom(1, 1, 3) },
    ]);
  });

  test("the hidden sheet behind a long list is no sheet of the workbook", async () => {
    const values = ["a,b", "c"];
    const sheet = await roundTrip((data) =>
      data.setCell(1, 1, {
        validation: {
          criterion: "VALUE_IN_LIST",
          values,
          showDropdown: true,
          allowInvalid: false,
          helpText: null,
        },
      }),
    );
    expect(sheet.workbook.sheets.map(({ name }) => name)).toEqual(["Data"]);
    expect(sheet.workbook.notKept).toEqual([]);
  });
});

describe("conditional formats", () => {
  const look = { background: "#fce8e6", fontColour: "#a50e0e", bold: true };
  test.each([
    ["TEXT_EQUAL_TO", ["Off course"]],
    ["TEXT_NOT_EQUAL_TO", ["x"]],
    ["TEXT_CONTAINS", ['ri"sk']],
    ["TEXT_DOES_NOT_CONTAIN", ["risk"]],
    ["TEXT_STARTS_WITH", ["At"]],
    ["TEXT_ENDS_WITH", ["risk"]],
    ["CELL_EMPTY", []],
    ["CELL_NOT_EMPTY", []],
    ["NUMBER_BETWEEN", [1, 5]],
    ["NUMBER_NOT_BETWEEN", [1, 5]],
    ["NUMBER_LESS_THAN_OR_EQUAL_TO", [0.75]],
    ["DATE_BEFORE", [{ serial: 40093 }]],
    ["DATE_EQUAL_TO_RELATIVE", ["TODAY"]],
    ["DATE_AFTER_RELATIVE", ["PAST_MONTH"]],
    ["CUSTOM_FORMULA", ['=AND($A2="x",B2>1)']],
  ] as const)("%s comes back", async (criterion, values) => {
    const format = {
      ranges: [areaFrom(2, 2, 10), areaFrom(2, 5, 10)],
      condition: { criterion, values },
      look,
      gradient: null,
    };
    const sheet = await roundTrip((data) => {
      data.conditionalFormats = [format];
    });
    expect(sheet.conditionalFormats).toEqual([format]);
  });

  test("their order and colour scales come back", async () => {
    const gradient = {
      min: { kind: "MIN", value: "", colour: "#ffffff" },
      mid: { kind: "PERCENTILE", value: "50", colour: "#ffff00" },
      max: { kind: "NUMBER", value: "100", colour: "#00ff00" },
    } as const;
    const ranges = [areaFrom(1, 1, 5)];
    const formats = [
      { ranges, condition: null, look: {}, gradient },
      { ranges, condition: { criterion: "CELL_EMPTY", values: [] }, look, gradient: null },
    ] as const;
    const sheet = await roundTrip((data) => {
      data.conditionalFormats = formats;
    });
    expect(sheet.conditionalFormats).toEqual(formats);
  });
});

describe("the workbook", () => {
  test("sheets keep their order, hidden ones stay hidden, the active one stays active", async () => {
    const workbook = new Workbook();
    for (const name of ["Third & last", "It's first", "hidden"]) workbook.addSheet(name);
    const [, second, third] = workbook.sheets;
    if (third) third.hidden = true;
    workbook.activeSheetId = second?.id ?? 0;
    const read = await readWorkbookFile(await writeWorkbookFile(workbook), "x.xlsx");
    expect(read.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ["Third & last", false],
      ["It's first", false],
      ["hidden", true],
    ]);
    expect(read.activeSheet?.name).toBe("It's first");
  });

  test("names, protections, metadata and the size of the grid come back", async () => {
    const protection = {
      id: 7,
      area: { ...areaFrom(1, 3, 1000), openRows: true },
      rangeName: null,
      description: "Written by the add-on",
      warningOnly: true,
      editors: ["a@b.example"],
      domainEdit: false,
      unprotected: [],
    };
    const sheet = await roundTrip((data, workbook) => {
      data.rowCount = 1200;
      data.columnCount = 40;
      data.protections = [protection];
      workbook.namedRanges = [{ name: "stock", area: { sheetId: data.id, ...areaFrom(2, 2, 3) } }];
      workbook.metadata = [
        {
          id: 9,
          key: "kind",
          value: "<a&b>",
          visibility: "DOCUMENT",
          location: { kind: "SHEET", sheetId: data.id },
        },
      ];
    });
    expect([sheet.rowCount, sheet.columnCount]).toEqual([1200, 40]);
    expect(sheet.protections).toEqual([protection]);
    expect(sheet.workbook.namedRanges).toEqual([
      { name: "stock", area: { sheetId: sheet.id, ...areaFrom(2, 2, 3) } },
    ]);
    expect(sheet.workbook.metadata[0]).toMatchObject({
      key: "kind",
      value: "<a&b>",
      location: { kind: "SHEET", sheetId: sheet.id },
    });
    expect(sheet.workbook.nextNumber()).toBe(10);
  });

  test("the same workbook gives the same bytes", async () => {
    const workbook = new Workbook();
    workbook.addSheet("Data").setCell(1, 1, { value: "x" });
    const first = await writeWorkbookFile(workbook);
    expect(Buffer.from(await writeWorkbookFile(workbook)).equals(Buffer.from(first))).toBe(true);
  });
});

function link(value: string, address: string): Cell {
  return { value, runs: [{ start: 0, end: value.length, link: address }] };
}
