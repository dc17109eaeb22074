import { workbookSnapshot } from "../../../../local/preview/snapshot/workbookSnapshot";
import type { DataValidation } from "../../../../local/sheets/workbook/dataValidation";
import { Workbook } from "../../../../local/sheets/workbook/workbook";

const sevenPixelsALetter = (text: string) => text.length * 7;

function resource(workbook: Workbook, name: string): Record<string, unknown> {
  const { resources } = workbookSnapshot(workbook, sevenPixelsALetter);
  return JSON.parse(resources?.find((found) => found.name === name)?.data ?? "{}");
}

describe("the snapshot of a workbook", () => {
  test("has the tabs in order, hidden ones marked", () => {
    const workbook = new Workbook();
    workbook.addSheet("Settings");
    workbook.addSheet("Members").hidden = true;
    const { sheets, sheetOrder } = workbookSnapshot(workbook, sevenPixelsALetter);
    expect(sheetOrder.map((id) => [sheets[id]?.name, sheets[id]?.hidden])).toEqual([
      ["Settings", 0],
      ["Members", 1],
    ]);
  });

  test("is drawn in the workbook's font, drop-downs too", () => {
    const workbook = new Workbook({ defaultFont: { fontFamily: "Calibri", fontSize: 11 } });
    const validation: DataValidation = {
      criterion: "VALUE_IN_LIST",
      values: ["Held"],
      showDropdown: true,
      allowInvalid: true,
      helpText: null,
    };
    workbook.addSheet("Events").setCell(1, 1, { validation });
    const { sheets, sheetOrder, styles } = workbookSnapshot(workbook, sevenPixelsALetter);
    expect(sheets[sheetOrder[0] ?? ""]?.defaultStyle).toMatchObject({ ff: "Calibri", fs: 11 });
    expect(styles).toEqual({ s1: { ff: "Calibri", fs: 11 } });
  });

  test("tells a rule of very many blocks in parts, each block once, so that the grid joins few at a time", () => {
    const workbook = new Workbook();
    const sheet = workbook.addSheet("Members");
    const validation: DataValidation = {
      criterion: "VALUE_IN_LIST",
      values: ["Yes"],
      showDropdown: true,
      allowInvalid: true,
      helpText: null,
    };
    for (let row = 2; row <= 500; row += 2) sheet.setCell(row, 1, { validation });
    const [rules] = Object.values(resource(workbook, "SHEET_DATA_VALIDATION_PLUGIN")) as {
      readonly uid: string;
      readonly ranges: readonly { readonly startRow: number }[];
    }[][];
    expect(new Set(rules?.map(({ uid }) => uid)).size).toBe(rules?.length);
    expect(Math.max(...(rules ?? []).map(({ ranges }) => ranges.length))).toBeLessThanOrEqual(100);
    expect(rules?.flatMap(({ ranges }) => ranges.map(({ startRow }) => startRow + 1))).toEqual(
      Array.from({ length: 250 }, (_, index) => 2 * (index + 1)),
    );
  });

  test("gives each part of a rule its formula as it is for the first cell of that part", () => {
    const workbook = new Workbook();
    const sheet = workbook.addSheet("Members");
    const validation: DataValidation = {
      criterion: "CUSTOM_FORMULA",
      values: ["=A2<>$B$1"],
      showDropdown: true,
      allowInvalid: true,
      helpText: null,
    };
    for (let row = 2; row <= 500; row += 2) sheet.setCell(row, 1, { validation });
    const [rules = []] = Object.values(resource(workbook, "SHEET_DATA_VALIDATION_PLUGIN")) as {
      readonly formula1: string;
      readonly ranges: readonly { readonly startRow: number }[];
    }[][];
    expect(rules.length).toBeGreaterThan(1);
    for (const { formula1, ranges } of rules) {
      expect(formula1).toBe(`=A${(ranges[0]?.startRow ?? 0) + 1}<>$B$1`);
    }
  });

  test("counts rows and columns from 0 and shares looks", () => {
    const workbook = new Workbook();
    const sheet = workbook.addSheet("Members");
    sheet.setCell(2, 3, { value: "Corby", style: { bold: true } });
    sheet.setCell(3, 3, { value: "Kettering", style: { bold: true } });
    const { sheets, sheetOrder, styles } = workbookSnapshot(workbook, sevenPixelsALetter);
    expect(sheets[sheetOrder[0] ?? ""]?.cellData).toEqual({
      1: { 2: { v: "Corby", t: 1, s: "s1" } },
      2: { 2: { v: "Kettering", t: 1, s: "s1" } },
    });
    expect(styles).toEqual({ s1: { bl: 1 } });
  });

  test("makes a row as tall as its wrapped text, until somebody sets its height", () => {
    const workbook = new Workbook();
    const sheet = workbook.addSheet("Members");
    sheet.setCell(1, 1, { value: "one two three four five six", style: { wrap: "WRAP" } });
    sheet.setCell(2, 1, { value: "one two three four five six", style: { wrap: "WRAP" } });
    sheet.rowAt(2).height = 30;
    const { sheets, sheetOrder } = workbookSnapshot(workbook, sevenPixelsALetter);
    expect(sheets[sheetOrder[0] ?? ""]?.rowData).toEqual({
      0: { ah: 37, ia: 1 },
      1: { h: 30, ia: 0 },
    });
  });

  test("has one drop-down for a whole column of cells under one rule", () => {
    const workbook = new Workbook();
    const sheet = workbook.addSheet("Events");
    const validation: DataValidation = {
      criterion: "VALUE_IN_LIST",
      values: ["Held", "Planned"],
      showDropdown: true,
      allowInvalid: true,
      helpText: null,
    };
    for (let row = 2; row <= 1000; row++) sheet.setCell(row, 4, { validation });
    const rules = resource(workbook, "SHEET_DATA_VALIDATION_PLUGIN")["sheet-0"];
    expect(rules).toEqual([
      {
        uid: "rule-0-0",
        type: "list",
        formula1: '["Held","Planned"]',
        showDropDown: true,
        renderMode: 1,
        allowBlank: true,
        errorStyle: 2,
        showErrorMessage: true,
        error: "Please choose one of the values in the list.",
        ranges: [{ startRow: 1, endRow: 999, startColumn: 3, endColumn: 3 }],
      },
    ]);
  });

  test("takes a rule about dates as one about their numbers, which have no American reading", () => {
    const workbook = new Workbook();
    const validation: DataValidation = {
      criterion: "DATE_ON_OR_AFTER",
      values: [{ serial: 39_904 }],
      showDropdown: false,
      allowInvalid: false,
      helpText: "A day of the programme year.",
    };
    workbook.addSheet("Events").setCell(2, 1, { validation });
    expect(resource(workbook, "SHEET_DATA_VALIDATION_PLUGIN")["sheet-0"]).toMatchObject([
      {
        type: "decimal",
        operator: "greaterThanOrEqual",
        formula1: "39904",
        errorStyle: 1,
        error: "A day of the programme year.",
      },
    ]);
  });

  test("has notes at their cells", () => {
    const workbook = new Workbook();
    workbook.addSheet("Members").setCell(1, 2, { value: "Email", note: "One address." });
    expect(resource(workbook, "SHEET_NOTE_PLUGIN")).toMatchObject({
      "sheet-0": { 0: { 1: { note: "One address.", row: 0, col: 1, show: false } } },
    });
  });

  test("paints a status by its word", () => {
    const workbook = new Workbook();
    const sheet = workbook.addSheet("Success measures");
    sheet.conditionalFormats = [
      {
        ranges: [{ row: 2, column: 5, rowCount: 10, columnCount: 1 }],
        condition: { criterion: "TEXT_EQUAL_TO", values: ["Missed"] },
        look: { background: "#a50e0e", fontColour: "#ffffff" },
        gradient: null,
      },
    ];
    expect(resource(workbook, "SHEET_CONDITIONAL_FORMATTING_PLUGIN")["sheet-0"]).toMatchObject([
      {
        ranges: [{ startRow: 1, endRow: 10, startColumn: 4, endColumn: 4 }],
        rule: {
          type: "highlightCell",
          subType: "text",
          operator: "equal",
          value: "Missed",
          style: { bg: { rgb: "#a50e0e" }, cl: { rgb: "#ffffff" } },
        },
      },
    ]);
  });

  test("computes formulas of formats for the rows in use and some below, not for a thousand", () => {
    const workbook = new Workbook();
    const sheet = workbook.addSheet("Members");
    sheet.conditionalFormats = [
      {
        ranges: [{ row: 2, column: 4, rowCount: 999, columnCount: 1 }],
        condition: { criterion: "CUSTOM_FORMULA", values: ['=$B2="x"'] },
        look: { background: "#feefc3" },
        gradient: null,
      },
    ];
    const lastRow = () =>
      (
        resource(workbook, "SHEET_CONDITIONAL_FORMATTING_PLUGIN")["sheet-0"] as {
          ranges: { endRow: number }[];
        }[]
      )[0]?.ranges[0]?.endRow;
    sheet.setCell(28, 1, { value: "x" });
    expect(lastRow()).toBe(99);
    sheet.setCell(100, 1, { value: "x" });
    expect(lastRow()).toBe(199);
  });

  test("shows the values of a filter that stay, and hides the rows that it hides", () => {
    const workbook = new Workbook();
    const sheet = workbook.addSheet("Members");
    ["Sector", "Health", "Police", "Health"].forEach((value, row) => {
      sheet.setCell(row + 1, 1, { value });
    });
    sheet.filter = {
      area: { row: 1, column: 1, rowCount: 4, columnCount: 1 },
      criteria: { 1: { hiddenValues: ["Police"], visibleValues: null, condition: null } },
    };
    sheet.rowAt(3).filtered = true;
    expect(resource(workbook, "SHEET_FILTER_PLUGIN")).toEqual({
      "sheet-0": {
        ref: { startRow: 0, endRow: 3, startColumn: 0, endColumn: 0 },
        filterColumns: [{ colId: 0, filters: { filters: ["Health"] } }],
        cachedFilteredOut: [2],
      },
    });
  });
});
