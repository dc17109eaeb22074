import type { Cell, StoredValue } from "../../../../local/sheets/workbook/cell";
import { tidyCell } from "../../../../local/sheets/workbook/cell";
import type { DataValidation } from "../../../../local/sheets/workbook/dataValidation";
import type { Style } from "../../../../local/sheets/workbook/style";
import { Workbook } from "../../../../local/sheets/workbook/workbook";
import { fc } from "../../../support/fastCheck";

const colour = fc.constantFrom("#ff0000", "#0b57d0", "#e6f4ea");

const anyStyle: fc.Arbitrary<Style> = fc.record(
  { background: colour, bold: fc.constant(true), fontSize: fc.integer({ min: 6, max: 36 }) },
  { requiredKeys: [] },
);

const anyRule: fc.Arbitrary<DataValidation> = fc.record({
  criterion: fc.constantFrom("VALUE_IN_LIST", "TEXT_CONTAINS"),
  values: fc.array(fc.string({ minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 3 }),
  showDropdown: fc.boolean(),
  allowInvalid: fc.boolean(),
  helpText: fc.option(fc.string()),
});

export const anyValue: fc.Arbitrary<StoredValue> = fc.oneof(
  fc.string({ minLength: 1, maxLength: 12 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.boolean(),
  fc.constantFrom({ error: "#N/A" }, { error: "#REF!" }),
);

export const anyCell: fc.Arbitrary<Cell | undefined> = fc
  .record(
    {
      value: anyValue,
      formula: fc.constantFrom("=A1", "=SUM(B2:C3)"),
      numberFormat: fc.constantFrom("yyyy-mm-dd", "0.00", "@"),
      note: fc.string({ minLength: 1, maxLength: 8 }),
      validation: anyRule,
      style: anyStyle,
    },
    { requiredKeys: [] },
  )
  .map(tidyCell);

/** A workbook of one or two sheets with some cells, hidden rows, widths and merges. */
export const anyWorkbook: fc.Arbitrary<Workbook> = fc
  .array(
    fc.record({
      cells: fc.array(
        fc.record({
          row: fc.integer({ min: 1, max: 12 }),
          column: fc.integer({ min: 1, max: 6 }),
          cell: anyCell,
        }),
        { maxLength: 30 },
      ),
      hiddenRow: fc.integer({ min: 1, max: 12 }),
      width: fc.integer({ min: 20, max: 400 }),
      frozenRows: fc.integer({ min: 0, max: 2 }),
      tabColour: fc.option(colour),
    }),
    { minLength: 1, maxLength: 2 },
  )
  .map((sheets) => {
    const workbook = new Workbook({ name: "Any", timeZone: "Europe/London" });
    sheets.forEach(({ cells, hiddenRow, width, frozenRows, tabColour }, index) => {
      const sheet = workbook.addSheet(`Sheet ${index + 1}`);
      for (const { row, column, cell } of cells) sheet.setCell(row, column, cell);
      sheet.rowAt(hiddenRow).hidden = true;
      sheet.columnAt(2).width = width;
      Object.assign(sheet, { frozenRows, tabColour });
      sheet.merges = [{ row: 20, column: 1, rowCount: 2, columnCount: 2 }];
    });
    workbook.namedRanges = [
      { name: "First", area: { sheetId: 0, row: 1, column: 1, rowCount: 2, columnCount: 2 } },
    ];
    return workbook;
  });
