/**
 * A stock list: adds items, works out totals, marks what is low.
 */
function main() {
  var ss = SpreadsheetApp.getActiveSpreadsheet();
  var sheet = ss.getSheetByName('Inventory') || ss.insertSheet('Inventory');
  sheet.clear();
  var rows = [['Item', 'Quantity', 'Price', 'Total', 'Updated']];
  var items = [['Pens', 120, 0.5], ['Paper', 8, 4.25], ['Staplers', 3, 7]];
  items.forEach(function (item, i) {
    rows.push([item[0], item[1], item[2], '=B' + (i + 2) + '*C' + (i + 2), new Date(2009, 9, 7)]);
  });
  sheet.getRange(1, 1, rows.length, rows[0].length).setValues(rows);
  sheet.getRange('A1:E1').setFontWeight('bold').setBackground('#0b57d0').setFontColor('white');
  sheet.getRange('C2:D4').setNumberFormat('£#,##0.00');
  sheet.getRange('E2:E4').setNumberFormat('d mmm yyyy');
  sheet.setFrozenRows(1);
  sheet.getRange('B2:B4').setDataValidation(
    SpreadsheetApp.newDataValidation().requireNumberGreaterThanOrEqualTo(0).setAllowInvalid(false).build());
  ss.setNamedRange('Quantities', sheet.getRange('B2:B4'));
  sheet.getRange('A2').setNote('Bought in bulk');
  sheet.getRange('D5').setFormula('=SUM(D2:D4)');
  Logger.log('Total stock value: %s', sheet.getRange('D5').getValue());
  Logger.log(sheet.getRange('D5').getDisplayValue());
  var low = ss.getRangeByName('Quantities').getValues().filter(function (r) { return r[0] < 10; }).length;
  console.log(low + ' items are low');
  console.log(Utilities.formatDate(sheet.getRange('E2').getValue(), Session.getScriptTimeZone(), 'yyyy-MM-dd'));
  console.log({ a: 1, b: [1, 2], c: 'x' });
  Logger.log({ a: 1, b: [1, 'x'] });
  try { sheet.getRange('B2').setValue(-1); SpreadsheetApp.flush(); } catch (e) { console.log(e.message); }
}
