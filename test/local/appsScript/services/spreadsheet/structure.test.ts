import { moveColumns, moveRows } from "../../../../../local/sheets/workbook/rowsAndColumns";
import { aSpreadsheet, type HeldSheet, messageOf } from "./spreadsheetUnderTest";

function column(sheet: HeldSheet, notation: string): unknown[] {
  return sheet.getRange(notation).getValues().flat();
}

describe("rows and columns", () => {
  test("what stands on a row goes with it", () => {
    const { sheet } = aSpreadsheet();
    sheet.getRange("A3").setValue("third").setNote("note").setBackground("red");
    sheet.setRowHeight(3, 50).insertRowBefore(2);
    const moved = sheet.getRange("A4");
    expect([moved.getValue(), moved.getNote(), moved.getBackground()]).toEqual([
      "third",
      "note",
      "#ff0000",
    ]);
    expect([sheet.getRowHeight(4), sheet.getMaxRows()]).toEqual([50, 1001]);
    sheet.deleteRows(2, 2);
    expect(sheet.getRange("A2").getNote()).toBe("note");
    expect(sheet.getMaxRows()).toBe(999);
  });

  test("a new row looks like its neighbour but holds nothing", () => {
    const { app, sheet } = aSpreadsheet();
    const rule = app.newDataValidation().requireNumberGreaterThan(0).build();
    sheet.getRange("A2").setValue(1).setNumberFormat("0.0").setNote("n").setDataValidation(rule);
    sheet.insertRowAfter(2);
    const made = sheet.getRange("A3");
    expect([made.getValue(), made.getNote(), made.getNumberFormat()]).toEqual(["", "", "0.0"]);
    expect(made.getDataValidation()).not.toBeNull();
  });

  test("formulas, names and merges follow", () => {
    const { ss, sheet } = aSpreadsheet();
    const other = ss.insertSheet("Other");
    other.getRange("A1").setFormula("=SUM(Sheet1!A2:A4)+A2");
    sheet.getRange("B10").setFormula("=A3+SUM(A2:A4)+$A$1");
    sheet.getRange("A2:A4").merge();
    ss.setNamedRange("Counts", sheet.getRange("A2:A4"));
    sheet.insertRowsAfter(2, 2);
    expect(sheet.getRange("B12").getFormula()).toBe("=A5+SUM(A2:A6)+$A$1");
    expect(other.getRange("A1").getFormula()).toBe("=SUM(Sheet1!A2:A6)+A2");
    expect(ss.getRangeByName("Counts")?.getA1Notation()).toBe("A2:A6");
    expect(sheet.getRange("A6").getMergedRanges()[0]?.getA1Notation()).toBe("A2:A6");
    sheet.deleteRows(1, 1);
    expect(sheet.getRange("B11").getFormula()).toBe("=A4+SUM(A1:A5)+#REF!");
  });

  test("columns are folded away by groups, and brought back by a cell in one", () => {
    const { sheet } = aSpreadsheet();
    const folded = (): boolean[] => [3, 4, 5].map((column) => sheet.isColumnHiddenByUser(column));
    sheet.getRange("C1:D1").shiftColumnGroupDepth(1).collapseGroups();
    expect([2, 3, 4, 5].map((column) => sheet.getColumnGroupDepth(column))).toEqual([0, 1, 1, 0]);
    expect(folded()).toEqual([true, true, false]);
    sheet.getRange("D20").expandGroups();
    expect(folded()).toEqual([false, false, false]);
    sheet.getRange("C1:D1").shiftColumnGroupDepth(-1);
    expect(sheet.getColumnGroupDepth(3)).toBe(0);
    expect(messageOf(() => sheet.getColumnGroupDepth(27))).toMatch(/out of bounds/);
  });

  test("columns likewise", () => {
    const { sheet } = aSpreadsheet();
    sheet.getRange("A1:C1").setValues([["a", "b", "c"]]);
    sheet.setColumnWidth(3, 300).insertColumnsBefore(2, 2);
    expect(sheet.getRange("A1:E1").getValues()).toEqual([["a", "", "", "b", "c"]]);
    expect([sheet.getColumnWidth(5), sheet.getMaxColumns()]).toEqual([300, 28]);
    sheet.deleteColumns(1, 3);
    expect(sheet.getRange("A1:B1").getValues()).toEqual([["b", "c"]]);
  });

  test("moving counts the destination as before the move", () => {
    const { sheet, workbook } = aSpreadsheet();
    const [tab] = workbook.sheets;
    if (!tab) throw new Error("no sheet");
    sheet.getRange("A1:A5").setValues([["a"], ["b"], ["c"], ["d"], ["e"]]);
    moveRows(tab, 2, 2, 6);
    expect(column(sheet, "A1:A5")).toEqual(["a", "d", "e", "b", "c"]);
    moveRows(tab, 4, 1, 1);
    expect(column(sheet, "A1:A5")).toEqual(["b", "a", "d", "e", "c"]);
    moveColumns(tab, 1, 1, 3);
    expect(sheet.getRange("A1:B1").getValues()).toEqual([["", "b"]]);
  });

  test("what is out of bounds is refused", () => {
    const { sheet } = aSpreadsheet();
    expect(messageOf(() => sheet.deleteRows(1000, 2))).toBe("Those rows are out of bounds.");
    expect(messageOf(() => sheet.deleteColumn(27))).toBe("Those columns are out of bounds.");
    expect(messageOf(() => sheet.insertColumnsAfter(27, 1))).toBe(
      "Those columns are out of bounds.",
    );
    expect(messageOf(() => sheet.setColumnWidth(27, 10))).toBe("Those columns are out of bounds.");
    sheet.setFrozenRows(1);
    expect(messageOf(() => sheet.deleteRows(2, 999))).toBe(
      "Sorry, it is not possible to delete all non-frozen rows.",
    );
    expect(messageOf(() => sheet.insertRowsAfter(1, 400_000))).toBe(
      "This action would increase the number of cells in the workbook above the limit of 10000000 cells.",
    );
    expect(messageOf(() => sheet.deleteRow(null))).toBe(
      "The parameters (null) don't match the method signature for SpreadsheetApp.Sheet.deleteRow.",
    );
  });

  test("hidden and frozen ones say so", () => {
    const { sheet } = aSpreadsheet();
    sheet.hideRows(2, 2);
    sheet.hideColumns(3);
    sheet.setFrozenRows(1);
    sheet.setFrozenColumns(2);
    expect([1, 2, 3].map((row) => sheet.isRowHiddenByUser(row))).toEqual([false, true, true]);
    expect(sheet.isColumnHiddenByUser(3)).toBe(true);
    expect([sheet.getFrozenRows(), sheet.getFrozenColumns()]).toEqual([1, 2]);
    sheet.showRows(2, 2);
    sheet.unhideColumn(sheet.getRange("C1"));
    expect([sheet.isRowHiddenByUser(2), sheet.isColumnHiddenByUser(3)]).toEqual([false, false]);
  });

  test("appendRow goes below the last content and makes room", () => {
    const { sheet } = aSpreadsheet();
    sheet.deleteRows(3, 998);
    sheet.appendRow(["a", 1]).appendRow(["b", 2]).appendRow(["c", "=B2*2"]);
    expect(sheet.getRange("A1:A3").getValues()).toEqual([["a"], ["b"], ["c"]]);
    expect(sheet.getRange("B3").getFormula()).toBe("=B2*2");
    expect([sheet.getLastRow(), sheet.getMaxRows()]).toEqual([3, 3]);
  });
});

describe("sorting", () => {
  test("numbers, text, booleans; blanks last either way; whole cells move", () => {
    const { sheet } = aSpreadsheet();
    const range = sheet.getRange("A1:A6");
    range.setValues([["pear"], [10], [""], [true], ["Apple"], [2]]);
    sheet.getRange("A1").setNote("about pears").setBackground("green");
    range.sort(1);
    expect(column(sheet, "A1:A6")).toEqual([2, 10, "Apple", "pear", true, ""]);
    expect(sheet.getRange("A4").getNote()).toBe("about pears");
    expect(sheet.getRange("A4").getBackground()).toBe("#008000");
    range.sort({ column: 1, ascending: false });
    expect(column(sheet, "A1:A6")).toEqual([true, "pear", "Apple", 10, 2, ""]);
  });

  test("by several columns, which count on the sheet", () => {
    const { sheet } = aSpreadsheet();
    const range = sheet.getRange("B2:C5");
    range.setValues([
      ["x", 1],
      ["y", 3],
      ["x", 2],
      ["y", 1],
    ]);
    range.sort([{ column: 2, ascending: false }, 3]);
    expect(range.getValues()).toEqual([
      ["y", 1],
      ["y", 3],
      ["x", 1],
      ["x", 2],
    ]);
    expect(messageOf(() => range.sort(1))).toBe("Sort range column is out of bounds.");
  });

  test("a sheet keeps its frozen rows on top", () => {
    const { sheet } = aSpreadsheet();
    sheet.getRange("A1:A3").setValues([["Name"], ["b"], ["a"]]);
    sheet.setFrozenRows(1);
    expect(column(sheet.sort(1), "A1:A3")).toEqual(["Name", "a", "b"]);
    sheet.setFrozenRows(0);
    expect(column(sheet.sort(1, false), "A1:A3")).toEqual(["Name", "b", "a"]);
  });
});

describe("copying and moving cells", () => {
  test("a copy takes all over and shifts formulas", () => {
    const { app, sheet } = aSpreadsheet();
    const rule = app.newDataValidation().requireNumberGreaterThan(0).build();
    sheet.getRange("A1").setValue(5).setNote("n").setBackground("red").setDataValidation(rule);
    sheet.getRange("B1").setFormula("=A1*2");
    sheet.getRange("A1:B1").copyTo(sheet.getRange("D3"));
    const copy = sheet.getRange("D3");
    expect([copy.getValue(), copy.getNote(), copy.getBackground()]).toEqual([5, "n", "#ff0000"]);
    expect(copy.getDataValidation()).not.toBeNull();
    expect(sheet.getRange("E3").getFormula()).toBe("=D3*2");
  });

  test("a larger target is filled as often as the source fits", () => {
    const { sheet } = aSpreadsheet();
    sheet.getRange("A1:B2").setValues([
      [1, 2],
      [3, 4],
    ]);
    sheet.getRange("A1:B2").copyTo(sheet.getRange("D1:H5"));
    expect(sheet.getRange("D1:H5").getValues()).toEqual([
      [1, 2, 1, 2, ""],
      [3, 4, 3, 4, ""],
      [1, 2, 1, 2, ""],
      [3, 4, 3, 4, ""],
      ["", "", "", "", ""],
    ]);
  });

  test("contents only, formats only, transposed", () => {
    const { app, sheet } = aSpreadsheet();
    sheet
      .getRange("A1:B1")
      .setValues([["a", "b"]])
      .setFontWeight("bold");
    sheet.getRange("A1:B1").copyTo(sheet.getRange("A3"), { contentsOnly: true });
    sheet.getRange("A1:B1").copyTo(sheet.getRange("A5"), { formatOnly: true });
    const type = app.CopyPasteType.PASTE_NORMAL;
    sheet.getRange("A1:B1").copyTo(sheet.getRange("D1"), type, true);
    expect([sheet.getRange("A3").getValue(), sheet.getRange("A3").getFontWeight()]).toEqual([
      "a",
      "normal",
    ]);
    expect([sheet.getRange("A5").getValue(), sheet.getRange("A5").getFontWeight()]).toEqual([
      "",
      "bold",
    ]);
    expect(column(sheet, "D1:D2")).toEqual(["a", "b"]);
    expect(messageOf(() => sheet.getRange("A1").copyTo("B1"))).toBe(
      "The parameters (String) don't match the method signature for SpreadsheetApp.Range.copyTo.",
    );
  });

  test("values only of formulas are their results", () => {
    const { app, sheet, workbook } = aSpreadsheet();
    workbook.sheets[0]?.setCell(1, 1, { formula: "=6*7", value: 42 });
    sheet.getRange("A1").copyTo(sheet.getRange("B1"), app.CopyPasteType.PASTE_VALUES, false);
    expect([sheet.getRange("B1").getValue(), sheet.getRange("B1").getFormula()]).toEqual([42, ""]);
  });

  test("moved cells leave nothing behind, and references follow them", () => {
    const { sheet } = aSpreadsheet();
    sheet
      .getRange("A1:A2")
      .setValues([[1], [2]])
      .setBackground("red");
    sheet.getRange("C1").setFormula("=SUM(A1:A2)");
    sheet.getRange("A1:A2").moveTo(sheet.getRange("A2"));
    expect(column(sheet, "A1:A3")).toEqual(["", 1, 2]);
    expect(sheet.getRange("A1").getBackground()).toBe("#ffffff");
    expect(sheet.getRange("C1").getFormula()).toBe("=SUM(A2:A3)");
  });

  test("cells put in or taken out push the others", () => {
    const { app, sheet } = aSpreadsheet();
    const start = [
      ["A1", "B1", "C1", "D1"],
      ["A2", "B2", "C2", "D2"],
      ["A3", "B3", "C3", "D3"],
    ].map((row) => row.map((text) => `${text}.`));
    const range = sheet.getRange("A1:D3");
    const { ROWS, COLUMNS } = app.Dimension;
    range.setValues(start);
    sheet.getRange("B2:C2").deleteCells(COLUMNS);
    expect(range.getValues()[1]).toEqual(["A2.", "D2.", "", ""]);
    range.setValues(start);
    sheet.getRange("B1").deleteCells(ROWS);
    expect(column(sheet, "B1:B3")).toEqual(["B2.", "B3.", ""]);
    range.setValues(start);
    sheet.getRange("B2").insertCells(ROWS);
    expect(column(sheet, "B1:B4")).toEqual(["B1.", "", "B2.", "B3."]);
  });
});

describe("merging", () => {
  test("the top left value stays, the others go", () => {
    const { sheet } = aSpreadsheet();
    const range = sheet.getRange("A1:B2").setValues([
      ["a", "b"],
      ["c", "d"],
    ]);
    range.merge();
    expect(range.getValues()).toEqual([
      ["a", ""],
      ["", ""],
    ]);
    expect(sheet.getRange("B2").isPartOfMerge()).toBe(true);
    expect(messageOf(() => sheet.getRange("B2:C3").merge())).toBe(
      "You must select all cells in a merged range to merge or unmerge them.",
    );
    range.breakApart();
    expect(sheet.getRange("B2").isPartOfMerge()).toBe(false);
  });

  test("across and down", () => {
    const { sheet } = aSpreadsheet();
    const notations = () =>
      sheet
        .getRange("A1:F9")
        .getMergedRanges()
        .map((range) => range.getA1Notation());
    sheet.getRange("D1:F2").mergeAcross();
    expect(notations()).toEqual(["D1:F1", "D2:F2"]);
    sheet.getRange("D1:F2").breakApart();
    sheet.getRange("A5:B7").mergeVertically();
    expect(notations()).toEqual(["A5:A7", "B5:B7"]);
  });
});

describe("tools", () => {
  test("duplicates go, the first of each stays", () => {
    const { sheet } = aSpreadsheet();
    const range = sheet.getRange("B1:C4");
    range.setValues([
      ["foo", 1],
      ["bar", 1],
      ["FOO", 1],
      ["foo", 2],
    ]);
    const left = range.removeDuplicates();
    expect(left.getA1Notation()).toBe("B1:C3");
    expect(column(sheet, "B1:B4")).toEqual(["foo", "bar", "foo", ""]);
    expect(left.removeDuplicates([2]).getA1Notation()).toBe("B1:C2");
  });

  test("white space is trimmed in text only", () => {
    const { sheet } = aSpreadsheet();
    const range = sheet.getRange("A1:A3").setValues([["  two  words "], ["'  =SUM(1,2)"], [5]]);
    expect(range.trimWhitespace().getValues()).toEqual([["two words"], ["=SUM(1,2)"], [5]]);
  });

  test("text is split by a delimiter, found or given", () => {
    const { app, sheet } = aSpreadsheet();
    sheet
      .getRange("A1:A2")
      .setValues([["a,b,c"], ["d"]])
      .splitTextToColumns();
    expect(sheet.getRange("A1:C2").getValues()).toEqual([
      ["a", "b", "c"],
      ["d", "", ""],
    ]);
    sheet.getRange("A4").setValue("1:x").splitTextToColumns(":");
    expect(sheet.getRange("A4:B4").getValues()).toEqual([[1, "x"]]);
    const space = app.TextToColumnsDelimiter.SPACE;
    sheet.getRange("A5").setValue("p q").splitTextToColumns(space);
    expect(sheet.getRange("A5:B5").getValues()).toEqual([["p", "q"]]);
  });

  test("filling goes on with a series", () => {
    const { app, sheet } = aSpreadsheet();
    const { DEFAULT_SERIES } = app.AutoFillSeries;
    sheet
      .getRange("A1:A2")
      .setValues([[1], [3]])
      .autoFill(sheet.getRange("A1:A5"), DEFAULT_SERIES);
    expect(column(sheet, "A1:A5")).toEqual([1, 3, 5, 7, 9]);
    sheet.getRange("B1").setValue("Jan").autoFillToNeighbor(DEFAULT_SERIES);
    expect(column(sheet, "B1:B5")).toEqual(["Jan", "Feb", "Mar", "Apr", "May"]);
    sheet.getRange("C1").setFormula("=A1*2").autoFill(sheet.getRange("C1:C2"), DEFAULT_SERIES);
    expect(sheet.getRange("C2").getFormula()).toBe("=A2*2");
    expect(
      messageOf(() => sheet.getRange("A1").autoFill(sheet.getRange("B1:B2"), DEFAULT_SERIES)),
    ).toBe("AutoFill destination range must contain the source range.");
  });

  test("text is found and replaced", () => {
    const { ss, sheet } = aSpreadsheet();
    sheet.getRange("A1:A4").setValues([["Sample"], ["a sample of"], ["other"], ["sámple"]]);
    const found = (finder: ReturnType<typeof sheet.createTextFinder>) =>
      finder.findAll().map((range) => range.getA1Notation());
    expect(found(sheet.createTextFinder("sample"))).toEqual(["A1", "A2"]);
    expect(found(sheet.createTextFinder("sample").matchCase(true))).toEqual(["A2"]);
    expect(found(sheet.createTextFinder("sample").matchEntireCell(true))).toEqual(["A1"]);
    expect(found(ss.createTextFinder("sample").ignoreDiacritics(true))).toEqual(["A1", "A2", "A4"]);
    expect(found(sheet.createTextFinder("^s.*e$").useRegularExpression(true))).toEqual([
      "A1",
      "A4",
    ]);
    const finder = sheet.createTextFinder("sample");
    expect(finder.findNext()?.getA1Notation()).toBe("A1");
    expect(finder.findNext()?.getA1Notation()).toBe("A2");
    expect(finder.findNext()).toBeNull();
    expect(sheet.createTextFinder("sample").replaceAllWith("$1 test")).toBe(2);
    expect(column(sheet, "A1:A2")).toEqual(["$1 test", "a $1 test of"]);
  });
});
