/**
 * Writes to everybody on the list who has had no mail yet, and notes the day or what went wrong.
 */
var SENT = "Email Sent";

function sendToAll() {
  var list = SpreadsheetApp.getActiveSheet();
  var shown = list.getDataRange().getDisplayValues();
  var titles = shown[0];
  var notes = [];
  for (var i = 1; i < shown.length; i++) {
    var person = {};
    titles.forEach(function (title, column) { person[title] = shown[i][column]; });
    notes.push([person[SENT] || sendTo_(person)]);
  }
  list.getRange(2, titles.indexOf(SENT) + 1, notes.length).setValues(notes);
  console.log("%d rows, %s mails left today", notes.length, MailApp.getRemainingDailyQuota());
}

function sendTo_(person) {
  try {
    MailApp.sendEmail(person.Recipient, fill_("Your place on <Course>", person),
      fill_("Dear <First name>,\nYou are in on <Date>.", person), { name: "The office" });
    return new Date(2009, 9, 7);
  } catch (e) {
    return e.message;
  }
}

function fill_(text, person) {
  return text.replace(/<([^<>]+)>/g, function (whole, title) { return person[title] || whole; });
}

function onOpen() {
  SpreadsheetApp.getUi().createMenu("Mail merge").addItem("Send", "sendToAll").addToUi();
}
