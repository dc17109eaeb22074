import { applyUserEdit } from "../../../../local/sheets/workbook/userEdit";
import { Workbook } from "../../../../local/sheets/workbook/workbook";

const NOW = Date.UTC(2009, 9, 7, 11);

function aSheet() {
  const workbook = new Workbook({ locale: "en_GB", timeZone: "Europe/London" });
  return { workbook, sheet: workbook.addSheet("Members") };
}

const B2 = { row: 2, column: 2, rowCount: 1, columnCount: 1 };

function typeInB2(workbook: Workbook, text: string) {
  return applyUserEdit(workbook, { kind: "type", sheetId: 0, row: 2, column: 2, text }, NOW);
}

test("typing into a blank cell gives a value and no old one", () => {
  const { workbook, sheet } = aSheet();
  expect(typeInB2(workbook, "31/3/2009")).toEqual({
    kind: "edited",
    sheetId: 0,
    area: B2,
    value: "39903",
  });
  expect(sheet.cell(2, 2)).toEqual({ value: 39903, numberFormat: "d/m/yyyy" });
});

test("typing over something gives both, as text", () => {
  const { workbook, sheet } = aSheet();
  sheet.setCell(2, 2, { value: 5 });
  expect(typeInB2(workbook, "TRUE")).toMatchObject({ value: "TRUE", oldValue: "5" });
  expect(typeInB2(workbook, "seven")).toMatchObject({ value: "seven", oldValue: "TRUE" });
});

test("typing what stands there is no edit", () => {
  const { workbook, sheet } = aSheet();
  sheet.setCell(2, 2, { value: "same" });
  expect(typeInB2(workbook, "same")).toEqual({ kind: "unchanged" });
});

test("a formula is typed without a value for the event", () => {
  const { workbook, sheet } = aSheet();
  expect(typeInB2(workbook, "=A1+1")).toEqual({ kind: "edited", sheetId: 0, area: B2 });
  expect(sheet.cell(2, 2)).toEqual({ formula: "=A1+1" });
});

test("a strict rule rejects with a sentence and changes nothing", () => {
  const { workbook, sheet } = aSheet();
  const validation = {
    criterion: "VALUE_IN_LIST",
    values: ["Yes", "No"],
    showDropdown: true,
    allowInvalid: false,
    helpText: null,
  } as const;
  sheet.setCell(2, 2, { value: "Yes", validation });
  expect(typeInB2(workbook, "Perhaps")).toEqual({
    kind: "rejected",
    message: "The data you entered in cell B2 violates the data validation rules set on this cell.",
  });
  expect(sheet.cell(2, 2)?.value).toBe("Yes");
  expect(typeInB2(workbook, "No")).toMatchObject({ kind: "edited", value: "No" });
});

test("deleting one cell gives the old value, deleting more gives none", () => {
  const { workbook, sheet } = aSheet();
  sheet.setCell(2, 2, { value: "gone", note: "stays" });
  sheet.setCell(2, 3, { value: "gone too" });
  const outcome = applyUserEdit(workbook, { kind: "clear", sheetId: 0, area: B2 }, NOW);
  expect(outcome).toEqual({ kind: "edited", sheetId: 0, area: B2, oldValue: "gone" });
  expect(sheet.cell(2, 2)).toEqual({ note: "stays" });
  const row = { ...B2, columnCount: 2 };
  expect(applyUserEdit(workbook, { kind: "clear", sheetId: 0, area: row }, NOW)).toEqual({
    kind: "edited",
    sheetId: 0,
    area: row,
  });
});

test("pasted text is read as typed, in many cells, beyond the edge too", () => {
  const { workbook, sheet } = aSheet();
  sheet.rowCount = 2;
  const outcome = applyUserEdit(
    workbook,
    { kind: "paste text", sheetId: 0, row: 2, column: 1, rows: [["a", "1,000"], ["b"]] },
    NOW,
  );
  expect(outcome).toEqual({
    kind: "edited",
    sheetId: 0,
    area: { row: 2, column: 1, rowCount: 2, columnCount: 2 },
  });
  expect([sheet.cell(2, 2)?.value, sheet.cell(3, 1)?.value, sheet.rowCount]).toEqual([
    1000,
    "b",
    3,
  ]);
});

test("pasted cells bring notes and rules, and fill what was selected", () => {
  const { workbook, sheet } = aSheet();
  sheet.setCell(1, 1, { value: "x", note: "n", style: { bold: true } });
  const edit = {
    kind: "paste cells",
    fromSheetId: 0,
    from: { row: 1, column: 1, rowCount: 1, columnCount: 1 },
    sheetId: 0,
    to: { row: 2, column: 1, rowCount: 3, columnCount: 1 },
  } as const;
  expect(applyUserEdit(workbook, edit, NOW)).toMatchObject({ kind: "edited", area: edit.to });
  expect(sheet.cell(4, 1)).toEqual({ value: "x", note: "n", style: { bold: true } });
});
