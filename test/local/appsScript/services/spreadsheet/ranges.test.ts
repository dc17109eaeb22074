import { aSpreadsheet, messageOf } from "./spreadsheetUnderTest";

describe("getRange reads every notation", () => {
  test.each([
    ["B2:D5", "B2:D5", 4, 3],
    ["$C$3", "C3", 1, 1],
    ["C5:B2", "B2:C5", 4, 2],
    ["5:7", "5:7", 3, 26],
    ["7:7", "7:7", 1, 26],
    ["D:F", "D:F", 1000, 3],
    ["D:B", "B:D", 1000, 3],
    ["A2:B", "A2:B", 999, 2],
    ["b2", "B2", 1, 1],
    ["R5C3", "C5", 1, 1],
    ["r1c1:r2c2", "A1:B2", 2, 2],
    ["Sheet1!E10:F12", "E10:F12", 3, 2],
    ["'Sheet1'!A1", "A1", 1, 1],
  ])("%s is %s", (written, notation, rows, columns) => {
    const { sheet } = aSpreadsheet();
    const range = sheet.getRange(written);
    expect(range.getA1Notation()).toBe(notation);
    expect([range.getNumRows(), range.getNumColumns()]).toEqual([rows, columns]);
  });

  test("by row and column, with one or two sizes", () => {
    const { sheet } = aSpreadsheet();
    expect(sheet.getRange(3, 2).getA1Notation()).toBe("B3");
    expect(sheet.getRange(3, 2, 2).getA1Notation()).toBe("B3:B4");
    expect(sheet.getRange(3, 2, 2, 3).getA1Notation()).toBe("B3:D4");
    expect(sheet.getRange(1.9, 2.5).getA1Notation()).toBe("B1");
  });

  test("a name of a range, and a range of another sheet", () => {
    const { ss, sheet } = aSpreadsheet();
    const other = ss.insertSheet("My members");
    ss.setNamedRange("Contacts", other.getRange("K2:K4"));
    expect(sheet.getRange("Contacts").getSheet().getName()).toBe("My members");
    expect(sheet.getRange("'My members'!A1").getSheet().getName()).toBe("My members");
    expect(ss.getRange("'My members'!B2").getA1Notation()).toBe("B2");
  });

  test("open sides are told apart from closed ones", () => {
    const { sheet } = aSpreadsheet();
    const columns = sheet.getRange("B:D");
    expect([columns.isStartRowBounded(), columns.isEndRowBounded()]).toEqual([false, false]);
    expect([columns.isStartColumnBounded(), columns.isEndColumnBounded()]).toEqual([true, true]);
    const rest = sheet.getRange("A2:A");
    expect([rest.isStartRowBounded(), rest.isEndRowBounded()]).toEqual([true, false]);
  });
});

describe("a range that cannot be", () => {
  test.each([
    [[0, 1], "The starting row of the range is too small."],
    [[1, 0], "The starting column of the range is too small."],
    [[1, 1, 0], "The number of rows in the range must be at least 1."],
    [[1, 1, 1, 0], "The number of columns in the range must be at least 1."],
    [[1001, 1], "The coordinates of the range are outside the dimensions of the sheet."],
    [[1, 1, 1, 27], "The coordinates of the range are outside the dimensions of the sheet."],
    [["AA1"], "The coordinates of the range are outside the dimensions of the sheet."],
    [["No such name"], "Range not found"],
    [["Nowhere!A1"], "Range not found"],
    [
      [1, "2"],
      "The parameters (number,String) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    ],
    [
      [1, undefined],
      "The parameters (number,null) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    ],
    [[], "The parameters () don't match the method signature for SpreadsheetApp.Sheet.getRange."],
  ])("getRange(%j): %s", (args, message) => {
    const { sheet } = aSpreadsheet();
    expect(messageOf(() => sheet.getRange(...args))).toBe(message);
  });

  test("offset checks as getRange does", () => {
    const { sheet } = aSpreadsheet();
    const range = sheet.getRange("B2");
    expect(range.offset(1, 1, 2, 2).getA1Notation()).toBe("C3:D4");
    expect(messageOf(() => range.offset(0, 0, 0))).toBe(
      "The number of rows in the range must be at least 1.",
    );
    expect(messageOf(() => range.offset(-2, 0))).toBe(
      "The starting row of the range is too small.",
    );
  });

  test("getCell counts within the range", () => {
    const { sheet } = aSpreadsheet();
    expect(sheet.getRange("B2:D4").getCell(2, 3).getA1Notation()).toBe("D3");
    expect(messageOf(() => sheet.getRange("B2:D4").getCell(4, 1))).toBe(
      "Cell reference out of range",
    );
  });
});

describe("where the data is", () => {
  test("an empty sheet has last row 0 and a data range of A1", () => {
    const { sheet } = aSpreadsheet();
    expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([0, 0]);
    expect(sheet.getDataRange().getA1Notation()).toBe("A1");
    expect(sheet.getDataRange().getValues()).toEqual([[""]]);
  });

  test("a check box that is not ticked is content, a format or a note is not", () => {
    const { sheet } = aSpreadsheet();
    sheet.getRange("B3").setValue("x");
    sheet.getRange("E50").setBackground("red").setNote("a note");
    expect(sheet.getDataRange().getA1Notation()).toBe("A1:B3");
    sheet.getRange("C9").insertCheckboxes();
    expect(sheet.getDataRange().getA1Notation()).toBe("A1:C9");
  });

  test("the next data cell is where Ctrl and an arrow key lead", () => {
    const { app, sheet } = aSpreadsheet();
    sheet.getRange("B2").setValue("x");
    sheet.getRange("B5:B7").setValues([["x"], ["y"], ["z"]]);
    const { DOWN, UP, NEXT } = app.Direction;
    expect(sheet.getRange("B1").getNextDataCell(DOWN).getA1Notation()).toBe("B2");
    expect(sheet.getRange("B2").getNextDataCell(DOWN).getA1Notation()).toBe("B5");
    expect(sheet.getRange("B5").getNextDataCell(DOWN).getA1Notation()).toBe("B7");
    expect(sheet.getRange("B7").getNextDataCell(DOWN).getA1Notation()).toBe("B1000");
    expect(sheet.getRange("B1000").getNextDataCell(UP).getA1Notation()).toBe("B7");
    expect(sheet.getRange("A1").getNextDataCell(NEXT).getA1Notation()).toBe("Z1");
  });

  test("the data region is the block of cells that touch", () => {
    const { app, sheet } = aSpreadsheet();
    sheet.getRange("B2:D4").setValues([
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, 9],
    ]);
    sheet.getRange("F6").setValue("x");
    expect(sheet.getRange("C3").getDataRegion().getA1Notation()).toBe("B2:D4");
    expect(sheet.getRange("A1").getDataRegion().getA1Notation()).toBe("A1");
    expect(sheet.getRange("B1").getDataRegion().getA1Notation()).toBe("B1:D4");
    expect(sheet.getRange("C3").getDataRegion(app.Dimension.ROWS).getA1Notation()).toBe("C2:C4");
    expect(sheet.getRange("C3").getDataRegion(app.Dimension.COLUMNS).getA1Notation()).toBe("B3:D3");
  });
});

describe("what is selected", () => {
  test("activating a range selects it and its sheet", () => {
    const { app, ss } = aSpreadsheet();
    const other = ss.insertSheet("Other");
    ss.getSheetByName("Sheet1")?.activate();
    other.getRange("B2:C3").activate();
    expect(app.getActiveSheet()?.getName()).toBe("Other");
    expect(app.getActiveRange()?.getA1Notation()).toBe("B2:C3");
    expect(app.getCurrentCell()?.getA1Notation()).toBe("B2");
  });

  test("several ranges at once", () => {
    const { ss, sheet } = aSpreadsheet();
    sheet.getRangeList(["A1:B2", "D4"]).activate();
    expect(
      sheet
        .getActiveRangeList()
        ?.getRanges()
        .map((range) => range.getA1Notation()),
    ).toEqual(["A1:B2", "D4"]);
    expect(ss.getSelection().getCurrentCell()?.getA1Notation()).toBe("D4");
  });
});
