import { ShownWorkbook } from "../../../../local/preview/worker/shownWorkbook";
import { Workbook } from "../../../../local/sheets/workbook/workbook";

function shownMembers() {
  const workbook = new Workbook();
  const sheet = workbook.addSheet("Members");
  sheet.setCell(2, 1, { value: "Corby", note: "Kept" });
  const shown = new ShownWorkbook(workbook);
  shown.accept();
  return { workbook, sheet, shown };
}

describe("what the grid is told after a script has run", () => {
  test("is nothing where nothing changed", () => {
    const { sheet, shown } = shownMembers();
    sheet.setCell(2, 1, { value: "Corby", note: "Kept" });
    expect(shown.update()).toEqual({ kind: "nothing" });
  });

  test("is the cells whose value or look changed, once", () => {
    const { sheet, shown } = shownMembers();
    sheet.setCell(2, 2, { value: 7, style: { bold: true } });
    expect(shown.update()).toEqual({
      kind: "cells",
      cells: new Map([
        [
          sheet,
          [
            {
              row: 2,
              column: 2,
              content: { v: 7, t: 2, f: null, si: null, p: null },
              look: { bl: 1 },
            },
          ],
        ],
      ]),
    });
    expect(shown.update()).toEqual({ kind: "nothing" });
  });

  test.each([
    [
      "a note",
      ({ sheet }: ReturnType<typeof shownMembers>) => sheet.setCell(2, 1, { value: "Corby" }),
    ],
    [
      "a width",
      ({ sheet }: ReturnType<typeof shownMembers>) => {
        sheet.columnAt(1).width = 300;
      },
    ],
    [
      "a frozen row",
      ({ sheet }: ReturnType<typeof shownMembers>) => {
        sheet.frozenRows = 1;
      },
    ],
    ["a tab", ({ workbook }: ReturnType<typeof shownMembers>) => workbook.addSheet("Reports")],
  ])("is a new snapshot where %s changed", (_what, change) => {
    const made = shownMembers();
    change(made);
    expect(made.shown.update()).toEqual({ kind: "snapshot" });
  });
});
