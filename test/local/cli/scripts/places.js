/** Named ranges, notes, drop-downs from a range, check boxes, finding and replacing. */
function main() {
  const ss = SpreadsheetApp.getActiveSpreadsheet();
  const lists = ss.insertSheet("Lists");
  lists.getRange("A1:A3").setValues([["Kettering"], ["Corby"], ["Daventry"]]);
  ss.setNamedRange("Places", lists.getRange("A1:A3"));
  const data = ss.insertSheet("Data");
  const rule = SpreadsheetApp.newDataValidation()
    .requireValueInRange(ss.getRangeByName("Places"), true)
    .setHelpText("Choose a place.")
    .setAllowInvalid(false)
    .build();
  data.getRange("A2:A20").setDataValidation(rule);
  data.getRange("A1:C1").setValues([["Place", "Visited", "Remarks"]]).setNotes([["Where", "", "Anything"]]);
  data.getRange("A2").setValue("Corby");
  data.getRange("B2:B4").insertCheckboxes();
  data.getRange("B2").check();
  try {
    data.getRange("A3").setValue("Atlantis");
    SpreadsheetApp.flush();
  } catch (e) {
    Logger.log(e.message);
  }
  const criteria = data.getRange("A2").getDataValidation();
  Logger.log("%s from %s", criteria.getCriteriaType(), criteria.getCriteriaValues()[0].getA1Notation());
  Logger.log(data.getRange("B2:B3").getValues());
  Logger.log(ss.getNamedRanges().map((r) => r.getName() + "=" + r.getRange().getA1Notation()));
  Logger.log(data.getRange("A1").getNote());
  Logger.log(lists.createTextFinder("rb").findNext().getA1Notation());
  Logger.log(ss.getRange("Lists!A2").getValue() === ss.getRangeByName("Places").getCell(2, 1).getValue());
  Logger.log(data.getRange("A2").offset(0, 1).getValue(), typeof data.getRange("Z99").getValue());
}
