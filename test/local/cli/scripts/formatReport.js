// Lays out a small report: a title, a table with totals, colours that follow the figures.
function formatReport() {
  const ss = SpreadsheetApp.getActive();
  const sheet = ss.insertSheet("Report " + Utilities.formatDate(new Date(2009, 9, 7), "GMT", "MMM yyyy"), 0);
  const rows = [["Region", "Target", "Actual", "Share"], ["North", 100, 80, ""], ["South", 50, 60, ""], ["East", 80, 20, ""]];
  sheet.getRange(3, 1, rows.length, 4).setValues(rows);
  sheet.getRange("D4:D6").setFormulaR1C1("=RC[-1]/RC[-2]").setNumberFormat("0%");
  sheet.getRange("A7").setValue("Total");
  sheet.getRange("B7:C7").setFormulas([["=SUM(B4:B6)", "=SUM(C4:C6)"]]);
  sheet.getRange("A1:D1").merge().setValue("Sales").setFontSize(18).setFontWeight("bold").setHorizontalAlignment("center");
  sheet.getRange("A3:D3").setBackground("#434343").setFontColors([["#ffffff", "#ffffff", "#ffffff", "#ffffff"]]);
  sheet.getRange("A3:D7").setBorder(true, true, true, true, false, true, "#999999", SpreadsheetApp.BorderStyle.SOLID);
  sheet.setColumnWidth(1, 150).setRowHeight(1, 40);
  sheet.setFrozenRows(3);
  sheet.setTabColor("#0b57d0");
  const rule = SpreadsheetApp.newConditionalFormatRule()
    .whenNumberLessThan(0.5)
    .setBackground("#fce8e6")
    .setRanges([sheet.getRange("D4:D6")])
    .build();
  sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), rule]);
  sheet.getRange("A4:D6").sort({ column: 3, ascending: false });
  sheet.hideColumns(6);
  const protection = sheet.getRange("B7:C7").protect().setDescription("Totals").setWarningOnly(true);
  Logger.log(sheet.getRange("A4:D7").getDisplayValues().map((row) => row.join(" | ")).join("\n"));
  Logger.log("%s, %s, %s", sheet.getName(), protection.getDescription(), sheet.getLastRow());
  Logger.log(ss.getSheets().map((s) => s.getName()));
}

formatReport();
