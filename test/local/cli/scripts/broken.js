function main() {
  const sheet = SpreadsheetApp.getActiveSheet();
  sheet.getRange("A1").setValue("before");
  sheet.getRange(1, 1, 2, 2).setValues([["one row only", ""]]);
}
