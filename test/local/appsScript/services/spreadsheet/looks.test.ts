import { aSpreadsheet, messageOf } from "./spreadsheetUnderTest";

test("a new sheet looks as Google's does", () => {
  const { sheet } = aSpreadsheet();
  const range = sheet.getRange("A1");
  expect({
    background: range.getBackground(),
    fontColour: range.getFontColor(),
    family: range.getFontFamily(),
    size: range.getFontSize(),
    weight: range.getFontWeight(),
    style: range.getFontStyle(),
    line: range.getFontLine(),
    horizontal: range.getHorizontalAlignment(),
    vertical: range.getVerticalAlignment(),
    wrap: range.getWrap(),
    strategy: String(range.getWrapStrategy()),
    format: range.getNumberFormat(),
    note: range.getNote(),
    rule: range.getDataValidation(),
    columnWidth: sheet.getColumnWidth(1),
    rowHeight: sheet.getRowHeight(1),
  }).toEqual({
    background: "#ffffff",
    fontColour: "#000000",
    family: "Arial",
    size: 10,
    weight: "normal",
    style: "normal",
    line: "none",
    horizontal: "general",
    vertical: "bottom",
    wrap: true,
    strategy: "OVERFLOW",
    format: "0.###############",
    note: "",
    rule: null,
    columnWidth: 100,
    rowHeight: 21,
  });
});

test.each([
  ["#FF0000", "#ff0000"],
  ["#f00", "#ff0000"],
  ["red", "#ff0000"],
  ["DarkSlateGray", "#2f4f4f"],
  ["rgb(255, 0, 0)", "#ff0000"],
  [null, "#ffffff"],
  ["no colour", "#ffffff"],
])("the background %p is %s", (written, hex) => {
  const { sheet } = aSpreadsheet();
  const range = sheet.getRange("A1").setBackground("blue");
  expect(range.setBackground(written).getBackground()).toBe(hex);
});

test("one look for all cells, or one each", () => {
  const { sheet } = aSpreadsheet();
  const range = sheet.getRange("A1:B2");
  range.setFontWeight("bold").setFontColors([
    ["red", "blue"],
    [null, "#00ff00"],
  ]);
  expect(range.getFontWeights()).toEqual([
    ["bold", "bold"],
    ["bold", "bold"],
  ]);
  expect(range.getFontColors()).toEqual([
    ["#ff0000", "#0000ff"],
    ["#000000", "#00ff00"],
  ]);
  expect(messageOf(() => range.setBackgrounds([["red"]]))).toContain("number of rows");
});

test("a wrap strategy is said either way", () => {
  const { app, sheet } = aSpreadsheet();
  const range = sheet.getRange("A1");
  expect(range.setWrap(false).getWrapStrategy()).toBe(app.WrapStrategy.OVERFLOW);
  expect(range.getWrap()).toBe(false);
  expect(range.setWrapStrategy(app.WrapStrategy.CLIP).getWrap()).toBe(false);
  expect(range.setWrap(true).getWrapStrategy()).toBe(app.WrapStrategy.WRAP);
});

test("a general number format is none", () => {
  const { sheet } = aSpreadsheet();
  const range = sheet.getRange("A1").setNumberFormat("0.00");
  expect(range.setNumberFormat("General").getNumberFormat()).toBe("0.###############");
  const formats = [["0.00", "@"]];
  const pair = sheet.getRange("A1:B1").setNumberFormats(formats);
  expect(pair.getNumberFormats()).toEqual(formats);
});

test("a text style changes only what it names", () => {
  const { app, sheet } = aSpreadsheet();
  const range = sheet.getRange("A1").setFontSize(14).setFontColor("red");
  range.setTextStyle(app.newTextStyle().setBold(true).setUnderline(true).build());
  const style = range.getTextStyle();
  expect([style.isBold(), style.isUnderline(), style.isItalic()]).toEqual([true, true, false]);
  expect([style.getFontSize(), style.getForegroundColor()]).toEqual([14, "#ff0000"]);
});

test("a text style that was not asked says nothing", () => {
  const { app } = aSpreadsheet();
  const style = app.newTextStyle().setItalic(true).build();
  expect([style.isItalic(), style.isBold(), style.getFontSize()]).toEqual([true, null, null]);
  expect(style.copy().setBold(false).build().isItalic()).toBe(true);
});

test("rich text keeps its runs and links", () => {
  const { app, sheet } = aSpreadsheet();
  const bold = app.newTextStyle().setBold(true).build();
  const value = app
    .newRichTextValue()
    .setText("See the minutes")
    .setTextStyle(0, 3, bold)
    .setLinkUrl(8, 15, "https://example.org/minutes")
    .build();
  const read = sheet.getRange("A1").setRichTextValue(value).getRichTextValue();
  const runs = read
    ?.getRuns()
    .map((run) => [
      run.getStartIndex(),
      run.getText(),
      run.getTextStyle().isBold(),
      run.getLinkUrl(),
    ]);
  expect(runs).toEqual([
    [0, "See", true, null],
    [3, " the ", false, null],
    [8, "minutes", false, "https://example.org/minutes"],
  ]);
  expect(read?.getLinkUrl()).toBeNull();
  expect(read?.getTextStyle().isBold()).toBeNull();
  expect(sheet.getRange("A1").getValue()).toBe("See the minutes");
});

test("a link over the whole text is found, in a formula too", () => {
  const { app, sheet } = aSpreadsheet();
  const link = app.newRichTextValue().setText("Minutes").setLinkUrl("https://example.org").build();
  expect(sheet.getRange("A1").setRichTextValue(link).getRichTextValue()?.getLinkUrl()).toBe(
    "https://example.org",
  );
  expect(sheet.getRange("A1").setValue(7).getRichTextValue()).toBeNull();
});

test("colours made by a builder say what they are", () => {
  const { app, sheet } = aSpreadsheet();
  const builder = app.newColor();
  expect(String(builder.getColorType())).toBe("UNSUPPORTED");
  expect(messageOf(() => builder.asRgbColor())).toBe("Object is not of type RgbColor.");
  const colour = builder.setRgbColor("#0b57d0").build();
  expect(colour.getColorType()).toBe(app.ColorType.RGB);
  expect(colour.asRgbColor().getBlue()).toBe(208);
  const range = sheet.getRange("A1").setFontColorObject(colour);
  expect(range.getFontColorObject().asRgbColor().asHexString()).toBe("#0b57d0");
  const theme = app.newColor().setThemeColor(app.ThemeColorType.ACCENT1).build();
  expect(messageOf(() => theme.asRgbColor())).toBe("Object is not of type RgbColor.");
  expect(theme.asThemeColor().getThemeColorType()).toBe(app.ThemeColorType.ACCENT1);
});

test("a colour of the theme stays one, until another is chosen", () => {
  const { app, sheet, workbook } = aSpreadsheet();
  const accent = app.newColor().setThemeColor(app.ThemeColorType.ACCENT4).build();
  const range = sheet.getRange("A1:B1").setBackgroundObject(accent).setFontColorObject(accent);
  const kinds = () =>
    [...range.getBackgroundObjects(), ...range.getFontColorObjects()]
      .flat()
      .map((colour) => String(colour.getColorType()));
  expect(kinds()).toEqual(["THEME", "THEME", "THEME", "THEME"]);
  expect(range.getBackgroundObject().asThemeColor().getThemeColorType()).toBe(
    app.ThemeColorType.ACCENT4,
  );
  expect([range.getBackground(), range.getFontColor()]).toEqual(["#34a853", "#34a853"]);
  const style = range.getTextStyle();
  expect(style.getForegroundColor()).toBe("ACCENT4");
  sheet.getRange("C1").setTextStyle(style);
  expect(workbook.sheets[0]?.cell(1, 3)?.style?.fontTheme).toBe("ACCENT4");
  range.setBackground("red").setTextStyle(app.newTextStyle().setForegroundColor("red").build());
  expect(kinds()).toEqual(["RGB", "RGB", "RGB", "RGB"]);
  expect(range.getBackground()).toBe("#ff0000");
  const rule = app.newConditionalFormatRule().setRanges([range]).whenNumberGreaterThan(1);
  rule.setBackgroundObject(accent).setFontColorObject(accent);
  sheet.setConditionalFormatRules([rule.build(), rule.copy().setBackground("red").build()]);
  const painted = sheet.getConditionalFormatRules().flatMap((each) => {
    const condition = each.getBooleanCondition();
    return [condition?.getBackgroundObject(), condition?.getFontColorObject()];
  });
  const banding = range.applyRowBanding().setFirstRowColorObject(accent);
  painted.push(banding.getFirstRowColorObject(), banding.getSecondRowColorObject());
  painted.push(banding.setFirstRowColor("red").getFirstRowColorObject());
  expect(painted.map((colour) => String(colour?.getColorType()))).toEqual([
    "THEME",
    "THEME",
    "RGB",
    "THEME",
    "THEME",
    "RGB",
    "RGB",
  ]);
});

test("borders are drawn, taken away or left", () => {
  const { app, sheet, workbook } = aSpreadsheet();
  const styleOf = (row: number, column: number) => workbook.sheets[0]?.cell(row, column)?.style;
  sheet.getRange("A1:B2").setBorder(true, true, true, true, true, true);
  expect(styleOf(1, 1)?.borderRight).toEqual({ line: "SOLID", colour: "#000000" });
  const dashed = app.BorderStyle.DASHED;
  sheet.getRange("A1:B2").setBorder(true, null, false, null, null, null, "red", dashed);
  expect(styleOf(1, 1)?.borderTop).toEqual({ line: "DASHED", colour: "#ff0000" });
  expect(styleOf(1, 1)?.borderLeft).toEqual({ line: "SOLID", colour: "#000000" });
  expect(styleOf(2, 1)?.borderBottom).toBeUndefined();
});

test("banding has the colours of its theme", () => {
  const { app, sheet } = aSpreadsheet();
  const banding = sheet.getRange("A1:D10").applyRowBanding(app.BandingTheme.CYAN, true, false);
  expect([
    banding.getHeaderRowColor(),
    banding.getFirstRowColor(),
    banding.getSecondRowColor(),
    banding.getFooterRowColor(),
    banding.getFirstColumnColor(),
  ]).toEqual(["#4dd0e1", "#ffffff", "#e0f7fa", null, null]);
  expect(banding.setFirstRowColor("#ff0000").getFirstRowColor()).toBe("#ff0000");
  expect(messageOf(() => banding.setSecondRowColor(null))).toBe(
    "Second row color should not be null.",
  );
  banding.remove();
  expect(sheet.getBandings()).toEqual([]);
});

test("clearing takes out what it says", () => {
  const { sheet } = aSpreadsheet();
  const fill = () =>
    sheet
      .getRange("A1")
      .clear()
      .setValue("x")
      .setBackground("red")
      .setNumberFormat("0.00")
      .setNote("note")
      .insertCheckboxes()
      .setValue("x");
  const seen = () => {
    const range = sheet.getRange("A1");
    const rule = range.getDataValidation() !== null;
    return [
      range.getValue(),
      range.getBackground(),
      range.getNumberFormat(),
      range.getNote(),
      rule,
    ];
  };
  const none = "0.###############";
  fill().clearContent();
  expect(seen()).toEqual(["", "#ff0000", "0.00", "note", true]);
  fill().clearFormat();
  expect(seen()).toEqual(["x", "#ffffff", "0.00", "note", true]);
  fill().clear();
  expect(seen()).toEqual(["", "#ffffff", none, "note", true]);
  fill().clear({ commentsOnly: true });
  expect(seen()).toEqual(["x", "#ff0000", "0.00", "", true]);
  fill().clear({ contentsOnly: true, validationsOnly: true });
  expect(seen()).toEqual(["", "#ff0000", "0.00", "note", false]);
  fill();
  sheet.clear();
  expect(seen()).toEqual(["", "#ffffff", none, "note", true]);
  fill();
  sheet.clearNotes();
  expect(seen()).toEqual(["x", "#ff0000", "0.00", "", true]);
});

test("cells without a font of their own have the workbook's", () => {
  const { sheet } = aSpreadsheet({ defaultFont: { fontFamily: "Calibri", fontSize: 11 } });
  const range = sheet.getRange("A1:B1");
  sheet.getRange("B1").setFontFamily("Arial").setFontSize(10);
  expect(range.getFontFamilies()).toEqual([["Calibri", "Arial"]]);
  expect(range.getFontSizes()).toEqual([[11, 10]]);
  expect([range.getFontFamily(), range.getFontSize()]).toEqual(["Calibri", 11]);
  expect(range.getTextStyle().getFontFamily()).toBe("Calibri");
  expect(range.getTextStyles().map((row) => row.map((style) => style.getFontSize()))).toEqual([
    [11, 10],
  ]);
  const text = sheet.getRange("A1").setValue("x").getRichTextValue();
  expect(text?.getTextStyle().getFontFamily()).toBe("Calibri");
  range.setFontFamily(null);
  expect(range.getFontFamilies()).toEqual([["Calibri", "Calibri"]]);
});

test("a sheet keeps its font in a spreadsheet with another one", () => {
  const { app, sheet } = aSpreadsheet({ defaultFont: { fontFamily: "Calibri", fontSize: 11 } });
  sheet.getRange("A1:B1").setValues([["plain", "large"]]);
  sheet.getRange("B1").setFontSize(18);
  const copied = sheet.copyTo(app.create("Other")).getRange("A1:B1");
  expect([copied.getFontFamilies(), copied.getFontSizes()]).toEqual([
    [["Calibri", "Calibri"]],
    [[11, 18]],
  ]);
});

test("a list of ranges turns its cells, sets their direction and clears their notes, all alike", () => {
  const { app, sheet } = aSpreadsheet();
  sheet.getRange("A1:C1").setNotes([["one", "two", "three"]]);
  const list = sheet.getRangeList(["A1", "C1"]);
  list.setTextDirection(app.TextDirection.RIGHT_TO_LEFT).setVerticalText(true).clearNote();
  list.setShowHyperlink(false).clearDataValidations().breakApart();
  const row = sheet.getRange("A1:C1");
  expect(row.getTextDirections()[0]?.map(String)).toEqual([
    "RIGHT_TO_LEFT",
    "null",
    "RIGHT_TO_LEFT",
  ]);
  expect(sheet.getRange("C1").getTextRotation().isVertical()).toBe(true);
  expect(row.getNotes()).toEqual([["", "two", ""]]);
});
