import type { GridCell, GridEdit } from "../../../../local/preview/gridEdit";
import { ruleDefinition } from "../../../../local/preview/snapshot/univerValidation";
import { applyGridEdits } from "../../../../local/preview/worker/applyGridEdits";
import { GridSheets } from "../../../../local/preview/worker/gridSheets";
import { ironcalcForNode } from "../../../../local/sheets/formulas/ironcalcNode";
import type { DataValidation } from "../../../../local/sheets/workbook/dataValidation";
import { type Sheet, Workbook } from "../../../../local/sheets/workbook/workbook";

const HELD: DataValidation = {
  criterion: "VALUE_IN_LIST",
  values: ["Held"],
  showDropdown: true,
  allowInvalid: true,
  helpText: null,
};

/** A sheet called Members whose first column holds these texts, and the grid's edits of it. */
function members(...texts: readonly string[]) {
  const workbook = new Workbook();
  const sheet = workbook.addSheet("Members");
  texts.forEach((value, row) => {
    sheet.setCell(row + 1, 1, { value });
  });
  const sheets = new GridSheets(workbook);
  return {
    workbook,
    sheet,
    sheets,
    edit: (...edits: readonly GridEdit[]) => applyGridEdits(workbook, sheets, edits),
  };
}

function firstColumn(sheet: Sheet, rows: number): readonly unknown[] {
  return Array.from({ length: rows }, (_, index) => sheet.cell(index + 1, 1)?.value ?? null);
}

function typed(row: number, column: number, text: string): GridCell {
  return { row, column, content: { v: text, t: 1 }, look: null };
}

describe("what a person does in the grid", () => {
  test("changes the cells, and says where contents are other ones", () => {
    const { sheet, edit } = members("Corby", "Kettering");
    const edited = edit({
      kind: "cells",
      sheet: "sheet-0",
      cells: [typed(1, 1, "Corby"), typed(2, 1, "Kettering Borough"), typed(4, 2, "x")],
    });
    expect(firstColumn(sheet, 2)).toEqual(["Corby", "Kettering Borough"]);
    expect(edited).toEqual([
      {
        sheet,
        area: { row: 2, column: 1, rowCount: 3, columnCount: 2 },
        before: { value: "Kettering" },
      },
    ]);
  });

  test("keeps a formula that was typed in German in English", () => {
    const { workbook, sheet, edit } = members();
    workbook.locale = "de_DE";
    workbook.formulaEngine = ironcalcForNode(() => 0);
    const content = { f: "=WENN(WAHR;SUMME(1,5;1);0)", v: null, t: null };
    edit({ kind: "cells", sheet: "sheet-0", cells: [{ row: 1, column: 1, content, look: null }] });
    expect(sheet.cell(1, 1)?.formula).toBe("=IF(TRUE;SUM(1,5;1);0)");
  });

  test("to looks alone is no edit of contents", () => {
    const { sheet, edit } = members("Corby");
    const cells = [{ row: 1, column: 1, content: { v: "Corby", t: 1 }, look: { bl: 1 } }] as const;
    expect(edit({ kind: "cells", sheet: "sheet-0", cells })).toEqual([]);
    expect(sheet.cell(1, 1)).toEqual({ value: "Corby", style: { bold: true } });
  });

  test("moves rows with their notes when rows come in above", () => {
    const { sheet, edit } = members("Corby", "Kettering");
    sheet.setCell(2, 1, { value: "Kettering", note: "New contact" });
    edit({ kind: "insert rows", sheet: "sheet-0", first: 2, count: 2 });
    expect(firstColumn(sheet, 4)).toEqual(["Corby", null, null, "Kettering"]);
    expect(sheet.cell(4, 1)?.note).toBe("New contact");
  });

  test("takes rows out, and moves them", () => {
    const { sheet, edit } = members("A", "B", "C", "D");
    edit(
      { kind: "delete rows", sheet: "sheet-0", first: 2, count: 1 },
      { kind: "move rows", sheet: "sheet-0", first: 1, count: 1, before: 4 },
    );
    expect(firstColumn(sheet, 3)).toEqual(["C", "D", "A"]);
  });

  test("sets sizes, hides rows, freezes", () => {
    const { sheet, edit } = members("A", "B");
    edit(
      { kind: "row sizes", sheet: "sheet-0", sizes: [{ index: 1, pixels: 40 }] },
      { kind: "column sizes", sheet: "sheet-0", sizes: [{ index: 2, pixels: 200 }] },
      { kind: "rows hidden", sheet: "sheet-0", first: 2, count: 1, hidden: true },
      { kind: "frozen", sheet: "sheet-0", rows: 1, columns: 0 },
    );
    expect(sheet.rows[0]?.height).toBe(40);
    expect(sheet.columns[1]?.width).toBe(200);
    expect(sheet.rows[1]?.hidden).toBe(true);
    expect(sheet.frozenRows).toBe(1);
  });

  test("writes notes and takes them away", () => {
    const { sheet, edit } = members("A", "B");
    sheet.setCell(1, 1, { value: "A", note: "Old" });
    edit({ kind: "notes", sheet: "sheet-0", notes: [{ row: 2, column: 1, note: "New" }] });
    expect(sheet.cell(1, 1)).toEqual({ value: "A" });
    expect(sheet.cell(2, 1)).toEqual({ value: "B", note: "New" });
  });

  test("copies a rule with its cell: the grid gives the copy a name of its own", () => {
    const { sheet, sheets, edit } = members("A", "B");
    sheet.setCell(1, 1, { value: "A", validation: HELD });
    sheets.reloaded();
    const definition = ruleDefinition({ type: "list", formula1: '["Held"]' });
    const at = (row: number) => [{ row, column: 1, rowCount: 1, columnCount: 1 }];
    edit({
      kind: "rules",
      sheet: "sheet-0",
      rules: [
        { uid: "rule-0-0", definition, areas: at(1) },
        { uid: "made by the grid", definition, areas: at(2) },
      ],
    });
    expect(sheet.cell(2, 1)?.validation).toBe(HELD);
    edit({ kind: "rules", sheet: "sheet-0", rules: [] });
    expect(sheet.cell(1, 1)).toEqual({ value: "A" });
  });

  test("moves what a rule refers to when rows come in, and keeps it so where the grid puts the rule", () => {
    const { sheet, sheets, edit } = members("A", "B");
    const formula: DataValidation = { ...HELD, criterion: "CUSTOM_FORMULA", values: ["=A2>A$1"] };
    sheet.setCell(2, 1, { value: "B", validation: formula });
    sheets.reloaded();
    const told = (uid: string, formula1: string, row: number): GridEdit => ({
      kind: "rules",
      sheet: "sheet-0",
      rules: [
        {
          uid,
          definition: ruleDefinition({ type: "custom", formula1 }),
          areas: [{ row, column: 1, rowCount: 2, columnCount: 1 }],
        },
      ],
    });
    const formulas = () => [3, 4].map((row) => sheet.cell(row, 1)?.validation?.values[0]);
    edit(
      { kind: "insert rows", sheet: "sheet-0", first: 1, count: 1 },
      told("rule-0-0", "=A3>A$2", 3),
    );
    expect(formulas()).toEqual(["=A3>A$2", "=A3>A$2"]);
    // A copy under another name says what the rule says now.
    edit(told("made by the grid", "=A3>A$2", 3));
    expect(formulas()).toEqual(["=A3>A$2", "=A3>A$2"]);
    // Of a rule that the grid made of several, the workbook knows better.
    edit(told("made of others", "=A9>1", 3));
    expect(formulas()).toEqual(["=A3>A$2", "=A3>A$2"]);
  });

  test("adds, names, orders and removes tabs; one that comes back has all it held", () => {
    const { workbook, sheet, edit } = members("A");
    sheet.setCell(1, 1, { value: "A", note: "Kept" });
    edit(
      { kind: "sheet added", sheet: "made in the grid", name: "Sheet2", index: 1 },
      { kind: "sheet renamed", sheet: "made in the grid", name: "Ideas" },
      { kind: "sheet order", sheets: ["made in the grid", "sheet-0"] },
    );
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Ideas", "Members"]);
    edit({ kind: "sheet removed", sheet: "sheet-0" });
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Ideas"]);
    edit(
      { kind: "sheet added", sheet: "sheet-0", name: "Members", index: 1 },
      { kind: "cells", sheet: "sheet-0", cells: [typed(1, 1, "A")] },
    );
    expect(workbook.sheetByName("Members")?.cell(1, 1)).toEqual({ value: "A", note: "Kept" });
  });

  test("filters rows by values", () => {
    const { sheet, edit } = members("Sector", "Health", "Police");
    edit({
      kind: "filter",
      sheet: "sheet-0",
      filter: {
        ref: { startRow: 0, endRow: 2, startColumn: 0, endColumn: 0 },
        filterColumns: [{ colId: 0, filters: { filters: ["Health"] } }],
      },
      hiddenRows: [3],
    });
    expect(sheet.filter?.criteria).toEqual({
      1: { hiddenValues: null, visibleValues: ["Health"], condition: null },
    });
    expect(sheet.rows.map((row) => row?.filtered ?? false)).toEqual([false, false, true]);
  });
});
