import type { RangePlace } from "../../local/appsScript/services/core/spreadsheet/classes";
import { ServiceError } from "../../local/appsScript/services/serviceError";
import { addOnOnSample, answerOf, columnOf, sheetOf } from "../support/addOn";

/** As Sheets words it of a column of a Google table (Format > Convert to table). */
const TYPED = "This operation is not allowed on cells in typed columns.";

test("a tab turned into a Google table costs its column the drop-down, and not the set-up", () => {
  const project = addOnOnSample();
  const members = sheetOf(project, "Members");
  const [sector, scheme] = [
    columnOf(members, "Sector"),
    columnOf(members, "Apprenticeship scheme"),
  ];
  for (const column of [sector, scheme]) {
    for (let row = 2; row <= members.rowCount; row++) {
      members.setCell(row, column, { ...members.cell(row, column), validation: undefined });
    }
  }
  const { sentence } = answerOf(
    project,
    "setUpWorkbook",
    {},
    {
      beforeCall: ({ object, method }) => {
        if (method !== "setDataValidation") return;
        const column = (object as RangePlace).area.column;
        if (column === sector) throw new ServiceError(TYPED);
      },
    },
  );
  expect(sentence).toBe(
    'The workbook is set up. In the tab "Members" the column "Sector" takes no format or drop-down of Compact\'s, because the tab was turned into a Google table; all else is set up. Everything is counted as before; to have its drop-down too, choose Revert to unformatted data in the table\'s menu and set up again.',
  );
  expect(members.cell(2, sector)?.validation).toBeUndefined();
  expect(members.cell(2, scheme)?.validation).toBeDefined();
});

test("another fault of Google's still stops it", () => {
  const project = addOnOnSample();
  const members = sheetOf(project, "Members");
  const sector = columnOf(members, "Sector");
  for (let row = 2; row <= members.rowCount; row++) {
    members.setCell(row, sector, { ...members.cell(row, sector), validation: undefined });
  }
  const setUp = () =>
    answerOf(
      project,
      "setUpWorkbook",
      {},
      {
        beforeCall: ({ method }) => {
          if (method === "setDataValidation") throw new ServiceError("Service timed out");
        },
      },
    );
  expect(setUp).toThrow("Google did not answer in time");
});
