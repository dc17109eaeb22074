import { aSpreadsheet, messageOf } from "./spreadsheetUnderTest";

describe("sheets", () => {
  test("come after the active one and become active", () => {
    const { ss } = aSpreadsheet();
    ss.insertSheet("s1");
    ss.insertSheet("s2");
    ss.insertSheet("s3", 1);
    ss.insertSheet("s4", 0);
    const names = ss.getSheets().map((sheet) => sheet.getName());
    expect(names).toEqual(["s4", "Sheet1", "s3", "s1", "s2"]);
    expect(ss.getSheets().map((sheet) => sheet.getIndex())).toEqual([1, 2, 3, 4, 5]);
    expect(ss.getActiveSheet().getName()).toBe("s4");
    expect(ss.insertSheet().getName()).toBe("Sheet6");
    expect(ss.insertSheet(undefined).getName()).toBe("Sheet7");
  });

  test("a new sheet has 1,000 rows and 26 columns", () => {
    const { ss } = aSpreadsheet();
    const sheet = ss.insertSheet();
    expect([sheet.getMaxRows(), sheet.getMaxColumns()]).toEqual([1000, 26]);
  });

  test("two may not have one name, whatever the case", () => {
    const { ss, sheet } = aSpreadsheet();
    const other = ss.insertSheet("Members");
    expect(messageOf(() => ss.insertSheet("members"))).toBe(
      'A sheet with the name "members" already exists. Please enter another name.',
    );
    expect(messageOf(() => sheet.setName("Members"))).toBe(
      'A sheet with the name "Members" already exists. Please enter another name.',
    );
    expect(other.setName("MEMBERS").getName()).toBe("MEMBERS");
  });

  test("are found by name and id", () => {
    const { ss, sheet } = aSpreadsheet();
    expect(ss.getSheetByName("Sheet1")?.getSheetId()).toBe(sheet.getSheetId());
    expect(ss.getSheetById(sheet.getSheetId())?.getName()).toBe("Sheet1");
    expect(ss.getSheetByName("None")).toBeNull();
    expect(ss.getSheetById(12345)).toBeNull();
  });

  test("formulas follow a new name and mourn a deleted sheet", () => {
    const { ss, sheet } = aSpreadsheet();
    const other = ss.insertSheet("Other");
    sheet.getRange("A1").setFormula("=Other!B2+1");
    other.setName("Theme groups");
    expect(sheet.getRange("A1").getFormula()).toBe("='Theme groups'!B2+1");
    ss.deleteSheet(other);
    expect(sheet.getRange("A1").getFormula()).toBe("=#REF!+1");
    expect(messageOf(() => ss.deleteSheet(sheet))).toBe(
      "You can't remove all the sheets in a document.",
    );
  });

  test("move, hide and colour", () => {
    const { ss, sheet } = aSpreadsheet();
    ss.insertSheet("Two");
    ss.moveActiveSheet(1);
    expect(ss.getSheets().map((each) => each.getName())).toEqual(["Two", "Sheet1"]);
    expect(sheet.hideSheet().isSheetHidden()).toBe(true);
    expect(sheet.showSheet().isSheetHidden()).toBe(false);
    expect(sheet.setTabColor("ff0000").getTabColor()).toBe("#ff0000");
    expect(sheet.setTabColor("#f00").getTabColor()).toBe("#ff0000");
  });

  test("a copy has everything and a name of its own", () => {
    const { ss, sheet } = aSpreadsheet();
    sheet.getRange("A1").setValue("x").setNote("n");
    sheet.setFrozenRows(1);
    const copy = sheet.copyTo(ss);
    expect([copy.getName(), copy.getIndex(), copy.getFrozenRows()]).toEqual([
      "Copy of Sheet1",
      2,
      1,
    ]);
    copy.getRange("A1").setValue("changed");
    expect([sheet.getRange("A1").getValue(), copy.getRange("A1").getNote()]).toEqual(["x", "n"]);
    expect(ss.duplicateActiveSheet().getName()).toBe("Copy of Sheet1 2");
    expect(ss.insertSheet("From template", { template: sheet }).getRange("A1").getValue()).toBe(
      "x",
    );
  });
});

describe("names of ranges", () => {
  test("are set, found, changed and removed", () => {
    const { ss, sheet } = aSpreadsheet();
    ss.setNamedRange("Targets", sheet.getRange("B2:B9"));
    expect(ss.getRangeByName("Targets")?.getA1Notation()).toBe("B2:B9");
    expect(ss.getRangeByName("Nothing")).toBeNull();
    const [named] = sheet.getNamedRanges();
    named?.setName("Goals").setRange(sheet.getRange("C1"));
    expect(ss.getNamedRanges().map((each) => each.getName())).toEqual(["Goals"]);
    expect(ss.getRangeByName("Goals")?.getA1Notation()).toBe("C1");
    ss.removeNamedRange("Goals");
    expect(ss.getNamedRanges()).toEqual([]);
  });

  test.each(["A1", "my name", "1st", "TRUE"])("%j cannot be one", (name) => {
    const { ss, sheet } = aSpreadsheet();
    expect(messageOf(() => ss.setNamedRange(name, sheet.getRange("A1")))).toBe(
      `The name ${name} is not valid for a named range.`,
    );
  });
});

describe("spreadsheets", () => {
  test("the one that the script is bound to", () => {
    const { app, ss } = aSpreadsheet({ timeZone: "Europe/Paris", locale: "fr_FR" });
    expect([
      ss.getId(),
      ss.getName(),
      ss.getSpreadsheetTimeZone(),
      ss.getSpreadsheetLocale(),
    ]).toEqual(["book-1", "Compact", "Europe/Paris", "fr_FR"]);
    expect(ss.getUrl()).toBe("https://docs.google.com/spreadsheets/d/book-1/edit");
    expect(app.getActive()?.getId()).toBe("book-1");
    expect(ss.getOwner()?.getEmail()).toBe("coordinator@example.org");
  });

  test("made and opened in the same run", () => {
    const { app } = aSpreadsheet();
    const made = app.create("New one", 25, 10);
    const [sheet] = made.getSheets();
    expect([sheet?.getName(), sheet?.getMaxRows(), sheet?.getMaxColumns()]).toEqual([
      "Sheet1",
      25,
      10,
    ]);
    expect(app.openById(made.getId()).getName()).toBe("New one");
    expect(app.openByUrl(made.getUrl()).getId()).toBe(made.getId());
    expect(messageOf(() => app.openById("nobody-knows"))).toBe(
      "You do not have permission to access the requested document.",
    );
  });

  test("toasts and the user interface go to the host", () => {
    const { app, ss, shown } = aSpreadsheet();
    ss.toast("Done", "Compact", 3);
    ss.toast("Again");
    expect(shown.toasts).toEqual([
      { message: "Done", title: "Compact", seconds: 3 },
      { message: "Again", title: "", seconds: 5 },
    ]);
    app.getUi().createMenu("Compact").addItem("Open sidebar", "openSidebar").addToUi();
    ss.addMenu("Old", [{ name: "Run", functionName: "run" }, null]);
    expect(shown.menus.map((menu) => menu.caption)).toEqual(["Compact", "Old"]);
    ss.removeMenu("Old");
    expect(shown.menus.map((menu) => menu.caption)).toEqual(["Compact"]);
  });

  test("the only sheet that is shown cannot be hidden", () => {
    const { ss, sheet } = aSpreadsheet();
    expect(messageOf(() => sheet.hideSheet())).toBe("You can't hide all the sheets in a document.");
    ss.insertSheet("Other");
    expect(sheet.hideSheet().isSheetHidden()).toBe(true);
  });
});
