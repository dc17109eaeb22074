import { aSpreadsheet, messageOf } from "./spreadsheetUnderTest";

/** What `getValue` gives after `setValue`. */
function afterSetting(value: unknown, options: Parameters<typeof aSpreadsheet>[0] = {}): unknown {
  const { sheet } = aSpreadsheet(options);
  return sheet.getRange("A1").setValue(value).getValue();
}

describe("setValue reads text as if it were typed", () => {
  test.each([
    ["1,000,000", 1_000_000],
    ["$2.99", 2.99],
    ["£1,234.50", 1234.5],
    ["2.000", 2],
    ["007", 7],
    ["12%", 0.12],
    ["-5", -5],
    ["1e3", 1000],
    ["TRUE", true],
    ["false", false],
    ["Ashfield District Council", "Ashfield District Council"],
    ["1,00", "1,00"],
    ["31/02/2009", "31/02/2009"],
    ["'007", "007"],
    ["'=SUM(A1)", "=SUM(A1)"],
    ["''quoted'", "'quoted'"],
    ["#N/A", "#N/A"],
    ["=", "="],
    ["  spaced  ", "  spaced  "],
    ["P1", "P1"],
    ["01604 123456", "01604 123456"],
    ["+44 1604 123456", "+44 1604 123456"],
    ["1a", "1a"],
    ["NN1 2AB", "NN1 2AB"],
  ])("%j becomes %j", (typed, value) => {
    expect(afterSetting(typed)).toBe(value);
  });

  test("a date becomes midnight of that day in the spreadsheet's zone", () => {
    expect(afterSetting("2026-03-29", { timeZone: "America/New_York" })).toEqual(
      new Date("2026-03-29T04:00:00Z"),
    );
    expect(afterSetting("2009-10-07", { timeZone: "Europe/London" })).toEqual(
      new Date("2009-10-06T23:00:00Z"),
    );
  });

  test("the locale decides which number is the month", () => {
    expect(afterSetting("1/4/2008", { locale: "en_GB", timeZone: "UTC" })).toEqual(
      new Date("2008-04-01T00:00:00Z"),
    );
    expect(afterSetting("1/4/2008", { locale: "en_US", timeZone: "UTC" })).toEqual(
      new Date("2008-01-04T00:00:00Z"),
    );
  });

  test("a date without a year is in the current year of the clock given", () => {
    expect(afterSetting("1/4", { locale: "en_GB", timeZone: "UTC" })).toEqual(
      new Date("2009-04-01T00:00:00Z"),
    );
    expect(afterSetting("7 Oct", { timeZone: "UTC" })).toEqual(new Date("2009-10-07T00:00:00Z"));
    expect(afterSetting("Dec 25", { timeZone: "UTC" })).toEqual(new Date("2009-12-25T00:00:00Z"));
    expect(afterSetting("Oct 7", { timeZone: "UTC" })).toEqual(new Date("2009-10-07T00:00:00Z"));
    expect(afterSetting("October 7", { timeZone: "UTC" })).toEqual(
      afterSetting("Oct 7", { timeZone: "UTC" }),
    );
    expect(afterSetting("Dec 99", { timeZone: "UTC" })).toEqual(new Date("1999-12-01T00:00:00Z"));
  });

  test.each([
    ["15/06/1850", "1850-06-15"],
    ["15 June 1850", "1850-06-15"],
    ["1899-12-31", "1899-12-31"],
    ["1900-01-01", "1900-01-01"],
  ])("%j is a date, as those before 1900 are, and is shown as it was typed", (typed, day) => {
    const { sheet } = aSpreadsheet({ locale: "en_GB", timeZone: "UTC" });
    const range = sheet.getRange("A1").setValue(typed);
    expect(range.getValue()).toEqual(new Date(`${day}T00:00:00Z`));
    expect(range.getDisplayValue()).toBe(typed);
  });

  test("a number between 1000 and 1899 is no year", () => {
    expect([afterSetting("1850"), afterSetting("1,850"), afterSetting("£1850")]).toEqual([
      1850, 1850, 1850,
    ]);
  });

  test("a time of day is a Date on 30 December 1899", () => {
    expect(afterSetting("10:30", { timeZone: "UTC" })).toEqual(new Date("1899-12-30T10:30:00Z"));
  });
});

describe("what other values become", () => {
  test.each([[null], [undefined], [""]])("%p clears the cell", (value) => {
    const { sheet } = aSpreadsheet();
    const range = sheet.getRange("A1").setValue("x");
    expect(range.setValue(value).getValue()).toBe("");
    expect(range.isBlank()).toBe(true);
    expect(sheet.getLastRow()).toBe(0);
  });

  test("a Date keeps its moment and shows day and time", () => {
    const { sheet } = aSpreadsheet({ timeZone: "Europe/London", locale: "en_GB" });
    const moment = new Date("2009-10-07T13:30:15Z");
    const range = sheet.getRange("A1").setValue(moment);
    expect(range.getValue()).toEqual(moment);
    expect(range.getDisplayValue()).toBe("07/10/2009 14:30:15");
    expect(sheet.getRange("A2").setValue(new Date("2009-10-06T23:00:00Z")).getDisplayValue()).toBe(
      "07/10/2009",
    );
  });

  test("a Date in a cell that has a date format keeps that format", () => {
    const { sheet } = aSpreadsheet({ timeZone: "UTC" });
    const range = sheet.getRange("A1").setNumberFormat("d mmm yyyy");
    expect(range.setValue(new Date("2009-03-31T00:00:00Z")).getDisplayValue()).toBe("31 Mar 2009");
    expect(range.getNumberFormat()).toBe("d mmm yyyy");
  });

  test("a number in a cell with a date format is read back as a Date", () => {
    const { sheet } = aSpreadsheet({ timeZone: "UTC" });
    const range = sheet.getRange("A1").setNumberFormat("yyyy-mm-dd").setValue(40093);
    expect(range.getValue()).toEqual(new Date("2009-10-07T00:00:00Z"));
  });

  test("Plain text keeps what is written, numbers that are numbers excepted", () => {
    const { sheet } = aSpreadsheet();
    const range = sheet.getRange("A1:A4").setNumberFormat("@");
    range.setValues([["007"], ["2009-10"], ["=SUM(1,2)"], [7]]);
    expect(range.getValues()).toEqual([["007"], ["2009-10"], ["=SUM(1,2)"], [7]]);
    expect(range.getFormulas()).toEqual([[""], [""], [""], [""]]);
  });

  test("appendRow does not heed Plain text", () => {
    const { sheet } = aSpreadsheet();
    sheet.getRange("A:A").setNumberFormat("@");
    sheet.appendRow(["007"]);
    expect(sheet.getRange("A1").getValue()).toBe(7);
  });

  test("NaN is an error, which is read as its text", () => {
    expect(afterSetting(Number.NaN)).toBe("#NUM!");
  });

  test("text of more than 50,000 characters is refused", () => {
    expect(afterSetting("x".repeat(50_000))).toHaveLength(50_000);
    expect(messageOf(() => afterSetting("x".repeat(50_001)))).toBe(
      "Your input contains more than the maximum of 50000 characters in a single cell.",
    );
  });
});

describe("display values", () => {
  test.each([
    [1234.5, "#,##0.00", "1,234.50"],
    [0.126, "0%", "13%"],
    [1 / 3, "general", "0.3333333333"],
    [1_000_000, "general", "1000000"],
    [true, "general", "TRUE"],
    [7, "000", "007"],
    [40093, "ddd d mmm yyyy", "Wed 7 Oct 2009"],
    [1.5, "[h]:mm", "36:00"],
    ["text", "0.00", "text"],
  ])("%p under %s shows %s", (value, format, shown) => {
    const { sheet } = aSpreadsheet();
    const range = sheet.getRange("A1").setNumberFormat(format).setValue(value);
    expect(range.getDisplayValue()).toBe(shown);
  });

  test("what was typed is shown as it was typed", () => {
    const { sheet } = aSpreadsheet({ locale: "en_GB" });
    const typed = [["2026-03-29", "1,000", "12%", "31 Mar 2009", "10:30", "£5"]];
    const range = sheet.getRange("A1:F1").setValues(typed);
    expect(range.getDisplayValues()).toEqual(typed);
  });
});

describe("setValues", () => {
  test("writes rows and reads them back with their types", () => {
    const { sheet } = aSpreadsheet();
    const values = [
      ["Name", 1, true],
      ["", -2.5, false],
    ];
    expect(sheet.getRange(1, 1, 2, 3).setValues(values).getValues()).toEqual(values);
  });

  test("wants as many rows and columns as the range has", () => {
    const { sheet } = aSpreadsheet();
    expect(messageOf(() => sheet.getRange("A1:B2").setValues([[1, 2]]))).toBe(
      "The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.",
    );
    expect(messageOf(() => sheet.getRange("A1:B2").setValues([[1, 2], [3]]))).toBe(
      "The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.",
    );
  });

  test("writes nothing where one value is refused", () => {
    const { sheet } = aSpreadsheet();
    const values = [["fine"], ["x".repeat(50_001)]];
    expect(messageOf(() => sheet.getRange("A1:A2").setValues(values))).toContain("50000");
    expect(sheet.getRange("A1").getValue()).toBe("");
  });

  test("a record is written as Java writes it", () => {
    const { sheet } = aSpreadsheet();
    const range = sheet.getRange("A1").setValue({ name: "Asha", meetings: 2, left: undefined });
    expect(range.getValue()).toBe("{name=Asha, meetings=2.0, left=null}");
  });

  test("says which types do not fit", () => {
    const { sheet } = aSpreadsheet();
    expect(messageOf(() => sheet.getRange("A1").setValues("x"))).toBe(
      "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setValues.",
    );
    expect(messageOf(() => sheet.getRange("A1").setValues([1, 2]))).toBe(
      "The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
    );
    expect(messageOf(() => sheet.getRange("A1").setValues(sheet.getRange("A1")))).toBe(
      "The parameters (SpreadsheetApp.Range) don't match the method signature for SpreadsheetApp.Range.setValues.",
    );
    expect(messageOf(() => sheet.getRange("A1").setNumberFormat(null))).toBe(
      "The parameters (null) don't match the method signature for SpreadsheetApp.Range.setNumberFormat.",
    );
  });
});

describe("formulas", () => {
  test("text that begins with = is a formula", () => {
    const { sheet } = aSpreadsheet();
    const range = sheet.getRange("B2").setValue("=SUM(A1:A2)");
    expect(range.getFormula()).toBe("=SUM(A1:A2)");
    expect(sheet.getRange("A1:B2").getFormulas()).toEqual([
      ["", ""],
      ["", "=SUM(A1:A2)"],
    ]);
  });

  test("a formula for many cells is shifted from the first", () => {
    const { sheet } = aSpreadsheet();
    const range = sheet.getRange("B1:C2").setFormula("=A1+$A$1");
    expect(range.getFormulas()).toEqual([
      ["=A1+$A$1", "=B1+$A$1"],
      ["=A2+$A$1", "=B2+$A$1"],
    ]);
  });

  test("R1C1 notation goes both ways", () => {
    const { sheet } = aSpreadsheet();
    const range = sheet.getRange("D4").setFormulaR1C1("=SUM(R1C1:R[-1]C[0])+R2C[1]");
    expect(range.getFormula()).toBe("=SUM($A$1:D3)+E$2");
    expect(sheet.getRange("A2").setFormula("=SUM(A1:C1)").getFormulaR1C1()).toBe(
      "=SUM(R[-1]C[0]:R[-1]C[2])",
    );
    expect(sheet.getRange("Z1").getFormulaR1C1()).toBeNull();
  });

  test("a value in place of a formula takes it away", () => {
    const { sheet } = aSpreadsheet();
    const range = sheet.getRange("A1").setFormula("=1+1");
    expect(range.setValue(3).getFormula()).toBe("");
  });
});

test("a number keeps the link of its cell when another comes, and loses it with its cell or to text", () => {
  const { sheet, workbook } = aSpreadsheet();
  const link = "https://compact.example/";
  workbook.sheets[0]?.setCell(1, 1, { value: 1, link });
  const range = sheet.getRange("A1");
  const linkNow = () => workbook.sheets[0]?.cell(1, 1)?.link;
  range.setValue(2);
  expect(linkNow()).toBe(link);
  range.setFormula('="text"');
  expect(linkNow()).toBe(link);
  workbook.sheets[0]?.setCell(1, 1, { formula: '="text"', value: "text", link });
  expect([linkNow(), range.getRichTextValue()?.getLinkUrl()]).toEqual([link, link]);
  range.setValue("text");
  expect([linkNow(), range.getRichTextValue()?.getLinkUrl()]).toEqual([undefined, null]);
});
