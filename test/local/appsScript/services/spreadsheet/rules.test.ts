import { aSpreadsheet, messageOf } from "./spreadsheetUnderTest";

describe("notes", () => {
  test("one for all, one each, and gone", () => {
    const { sheet } = aSpreadsheet();
    const range = sheet.getRange("A1:B1");
    expect(range.setNote("all").getNotes()).toEqual([["all", "all"]]);
    expect(range.setNotes([["one", null]]).getNotes()).toEqual([["one", ""]]);
    expect(range.clearNote().getNotes()).toEqual([["", ""]]);
  });

  test("a number becomes text, by setNotes with a decimal as on Google", () => {
    const { sheet } = aSpreadsheet();
    expect(sheet.getRange("A1").setNote(25).getNote()).toBe("25");
    expect(
      sheet
        .getRange("A1")
        .setNotes([[25]])
        .getNote(),
    ).toBe("25.0");
  });
});

describe("data validation", () => {
  test("a list is read back as it was given", () => {
    const { app, sheet } = aSpreadsheet();
    const rule = app
      .newDataValidation()
      .requireValueInList(["Yes", "No"], true)
      .setAllowInvalid(false)
      .setHelpText("Yes or No")
      .build();
    const read = sheet.getRange("A1").setDataValidation(rule).getDataValidation();
    expect(String(app.DataValidationCriteria.DATE_AFTER_RELATIVE)).toBe("DATE_AFTER_RELATIVE");
    expect(read?.getCriteriaType()).toBe(app.DataValidationCriteria.VALUE_IN_LIST);
    expect(read?.getCriteriaValues()).toEqual([["Yes", "No"], true]);
    expect([read?.getAllowInvalid(), read?.getHelpText()]).toEqual([false, "Yes or No"]);
  });

  test("a range, dates and numbers are read back as such", () => {
    const { app, sheet } = aSpreadsheet({ timeZone: "Europe/London" });
    const choices = app.newDataValidation().requireValueInRange(sheet.getRange("D1:D3"), false);
    const [range, shown] =
      sheet
        .getRange("A1")
        .setDataValidation(choices.build())
        .getDataValidation()
        ?.getCriteriaValues() ?? [];
    expect((range as { getA1Notation(): string }).getA1Notation()).toBe("D1:D3");
    expect(shown).toBe(false);
    const day = new Date("2009-10-06T23:00:00Z");
    const after = app.newDataValidation().requireDateAfter(day).build();
    const dated = sheet.getRange("A2").setDataValidation(after).getDataValidation();
    expect(dated?.getCriteriaValues()).toEqual([day]);
    const between = app.newDataValidation().requireNumberBetween(1, 10).build();
    const numbered = sheet.getRange("A3").setDataValidation(between).getDataValidation();
    expect(numbered?.getCriteriaValues()).toEqual([1, 10]);
  });

  test("a builder checks its arguments, withCriteria does not", () => {
    const { app } = aSpreadsheet();
    expect(messageOf(() => app.newDataValidation().requireDateAfter("=I1"))).toBe(
      "The parameters (String) don't match the method signature for SpreadsheetApp.DataValidationBuilder.requireDateAfter.",
    );
    const rule = app
      .newDataValidation()
      .withCriteria(app.DataValidationCriteria.DATE_AFTER, ["=I1"])
      .build();
    expect(rule.getCriteriaValues()).toEqual(["=I1"]);
  });

  test("a copy is changed without the original", () => {
    const { app } = aSpreadsheet();
    const rule = app.newDataValidation().requireNumberEqualTo(5).build();
    const copy = rule.copy().requireNumberEqualTo(6).build();
    expect([rule.getCriteriaValues(), copy.getCriteriaValues()]).toEqual([[5], [6]]);
  });

  test.each([
    ["a choice that is not in the list", ["Yes", "No"], "Perhaps", true],
    ["a choice of the list", ["Yes", "No"], "No", false],
    ["a number that is in the list", ["1", "2"], 2, false],
  ])("strict: %s", (_name, choices, value, refused) => {
    const { app, sheet } = aSpreadsheet();
    const rule = app.newDataValidation().requireValueInList(choices).setAllowInvalid(false).build();
    const range = sheet.getRange("U2").setDataValidation(rule);
    const message = messageOf(() => range.setValue(value));
    expect(message).toBe(
      refused
        ? "The data you entered in cell U2 violates the data validation rules set on this cell."
        : "",
    );
    expect(range.getValue()).toBe(refused ? "" : value);
  });

  test.each([
    ["number between", 5, 11],
    ["date after", "2009-10-08", "2009-10-07"],
    ["e-mail", "a.contact@example.org", "a.contact at example.org"],
    ["date", "2009-10-08", "soon"],
    ["text", "contains Compact here", "nothing"],
  ])("strict rule for %s: %p passes, %p does not", (kind, right, wrong) => {
    const { app, sheet } = aSpreadsheet({ timeZone: "UTC" });
    const builder = app.newDataValidation().setAllowInvalid(false);
    const rules: Record<string, () => unknown> = {
      "number between": () => builder.requireNumberBetween(1, 10),
      "date after": () => builder.requireDateAfter(new Date("2009-10-07T00:00:00Z")),
      "e-mail": () => builder.requireTextIsEmail(),
      date: () => builder.requireDate(),
      text: () => builder.requireTextContains("compact"),
    };
    rules[kind]?.();
    const range = sheet.getRange("A1").setDataValidation(builder.build());
    expect(messageOf(() => range.setValue(right))).toBe("");
    expect(messageOf(() => range.setValue(wrong))).toContain("violates the data validation rules");
    expect(messageOf(() => range.setValue(""))).toBe("");
  });

  test("a rule that only warns lets anything in", () => {
    const { app, sheet } = aSpreadsheet();
    const rule = app.newDataValidation().requireValueInList(["Yes"]).build();
    expect(sheet.getRange("A1").setDataValidation(rule).setValue("No").getValue()).toBe("No");
  });
});

describe("check boxes", () => {
  test("are empty at first, and ticked by check", () => {
    const { sheet } = aSpreadsheet();
    const range = sheet.getRange("A1:A2").insertCheckboxes();
    expect(range.getValues()).toEqual([[false], [false]]);
    expect(range.isChecked()).toBe(false);
    sheet.getRange("A1").check();
    expect(range.isChecked()).toBeNull();
    expect(range.check().isChecked()).toBe(true);
    expect(range.uncheck().getValues()).toEqual([[false], [false]]);
  });

  test("may have values of their own; other cells are left alone", () => {
    const { sheet } = aSpreadsheet();
    sheet.getRange("A1").insertCheckboxes("YES", "NO").check();
    sheet.getRange("B1").setValue("text");
    const range = sheet.getRange("A1:B1");
    expect(range.getValues()).toEqual([["YES", "text"]]);
    expect(range.uncheck().getValues()).toEqual([["NO", "text"]]);
    expect(range.isChecked()).toBeNull();
    expect(range.removeCheckboxes().getValues()).toEqual([["", "text"]]);
    expect(range.getDataValidations()).toEqual([[null, null]]);
  });
});

describe("conditional formats", () => {
  test("setting replaces all; each is read back as it was built", () => {
    const { app, sheet } = aSpreadsheet();
    const build = (word: string) =>
      app
        .newConditionalFormatRule()
        .whenTextEqualTo(word)
        .setBackground("#e6f4ea")
        .setFontColor("#0d652d")
        .setBold(true)
        .setRanges([sheet.getRange("F2:F")])
        .build();
    sheet.setConditionalFormatRules([build("On course"), build("Missed")]);
    sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules().slice(1)]);
    const [rule] = sheet.getConditionalFormatRules();
    const condition = rule?.getBooleanCondition();
    expect(sheet.getConditionalFormatRules()).toHaveLength(1);
    expect(String(condition?.getCriteriaType())).toBe("TEXT_EQUAL_TO");
    expect(condition?.getCriteriaValues()).toEqual(["Missed"]);
    expect([condition?.getFontColor(), condition?.getBold()]).toEqual(["#0d652d", true]);
    expect(condition?.getBackgroundObject()?.asRgbColor().asHexString()).toBe("#e6f4ea");
    expect(condition?.getFontColorObject()?.asRgbColor().asHexString()).toBe("#0d652d");
    expect(rule?.getRanges().map((range) => range.getA1Notation())).toEqual(["F2:F"]);
  });

  test("a gradient has its points", () => {
    const { app, sheet } = aSpreadsheet();
    const rule = app
      .newConditionalFormatRule()
      .setGradientMinpoint("#ffffff")
      .setGradientMaxpointWithValue("#ff0000", app.InterpolationType.NUMBER, "10")
      .setRanges([sheet.getRange("A1:A9")])
      .build();
    sheet.setConditionalFormatRules([rule]);
    const gradient = sheet.getConditionalFormatRules()[0]?.getGradientCondition();
    expect(gradient?.getMinColorObject()?.asRgbColor().asHexString()).toBe("#ffffff");
    expect(String(gradient?.getMaxType())).toBe("NUMBER");
  });
});

describe("filter", () => {
  const aFilteredSheet = () => {
    const made = aSpreadsheet();
    made.sheet.getRange("A1:B4").setValues([
      ["Name", "Count"],
      ["Alpha", 10],
      ["Beta", 30],
      ["Gamma", 20],
    ]);
    return { ...made, filter: made.sheet.getRange("A1:B4").createFilter() };
  };

  test("a sheet has one", () => {
    const { sheet, filter } = aFilteredSheet();
    expect(messageOf(() => sheet.getRange("A1").createFilter())).toBe(
      "You can't create a filter in a sheet that already has a filter.",
    );
    filter.remove();
    expect(sheet.getFilter()).toBeNull();
  });

  test("hides rows, whose values are still read", () => {
    const { app, sheet, filter } = aFilteredSheet();
    filter.setColumnFilterCriteria(2, app.newFilterCriteria().whenNumberGreaterThan(15).build());
    const hidden = [1, 2, 3, 4].map((row) => sheet.isRowHiddenByFilter(row));
    expect(hidden).toEqual([false, true, false, false]);
    expect(sheet.getRange("A2").getValue()).toBe("Alpha");
    filter.setColumnFilterCriteria(1, app.newFilterCriteria().setVisibleValues(["Gamma"]));
    expect(sheet.isRowHiddenByFilter(3)).toBe(true);
    filter.removeColumnFilterCriteria(2).removeColumnFilterCriteria(1);
    expect(sheet.isRowHiddenByFilter(2)).toBe(false);
  });

  test("sorts what is below the header", () => {
    const { sheet, filter } = aFilteredSheet();
    filter.sort(2, false);
    expect(sheet.getRange("A1:A4").getValues().flat()).toEqual(["Name", "Beta", "Gamma", "Alpha"]);
  });
});

describe("protection", () => {
  test("a range is protected once more each time, a sheet only once", () => {
    const { app, ss, sheet } = aSpreadsheet();
    const first = sheet.getRange("A1:B2").protect().setDescription("auto").setWarningOnly(true);
    sheet.getRange("A1:B2").protect();
    sheet.protect().setDescription("whole");
    sheet.protect();
    expect(sheet.getProtections(app.ProtectionType.RANGE)).toHaveLength(2);
    const [whole, ...others] = ss.getProtections(app.ProtectionType.SHEET);
    expect([whole?.getDescription(), others]).toEqual(["whole", []]);
    expect([first.isWarningOnly(), first.canEdit(), first.getEditors()]).toEqual([true, true, []]);
    first.remove();
    expect(sheet.getProtections(app.ProtectionType.RANGE)).toHaveLength(1);
  });

  test("the owner is never listed among the editors", () => {
    const { sheet } = aSpreadsheet();
    const protection = sheet
      .getRange("A1")
      .protect()
      .addEditor("coordinator@example.org")
      .addEditor("chair@example.org");
    expect(protection.getEditors().map((user) => user.getEmail())).toEqual(["chair@example.org"]);
    expect(protection.removeEditors(["chair@example.org"]).getEditors()).toEqual([]);
  });
});

describe("developer metadata", () => {
  test("hangs on whole rows and columns only, and moves with them", () => {
    const { sheet } = aSpreadsheet();
    expect(messageOf(() => sheet.getRange("B2:D4").addDeveloperMetadata("key"))).toMatch(
      /^Adding developer metadata to arbitrary ranges is not currently supported\./,
    );
    sheet.getRange("8:8").addDeveloperMetadata("row", "eight");
    sheet.insertRowsBefore(3, 2);
    const [found] = sheet.createDeveloperMetadataFinder().withKey("row").find();
    expect(found?.getValue()).toBe("eight");
    expect(found?.getLocation().getRow()?.getRow()).toBe(10);
    expect(String(found?.getVisibility())).toBe("DOCUMENT");
  });

  test("belongs to a range that is its whole row or column", () => {
    const { sheet } = aSpreadsheet();
    sheet.getRange("8:8").addDeveloperMetadata("row");
    sheet.getRange("C:C").addDeveloperMetadata("column");
    const keysOf = (a1: string) =>
      sheet
        .getRange(a1)
        .getDeveloperMetadata()
        .map((each) => each.getKey());
    expect([keysOf("8:8"), keysOf("C:C"), keysOf("C8")]).toEqual([["row"], ["column"], []]);
  });

  test("is found by key and value wherever it hangs", () => {
    const { ss, sheet } = aSpreadsheet();
    sheet.addDeveloperMetadata("table", "Members");
    expect(
      ss.createDeveloperMetadataFinder().withKey("table").withValue("Members").find(),
    ).toHaveLength(1);
    sheet.getDeveloperMetadata()[0]?.remove();
    expect(sheet.getDeveloperMetadata()).toEqual([]);
  });
});
