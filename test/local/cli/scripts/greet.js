function onOpen() {
  var ui = SpreadsheetApp.getUi();
  ui.createMenu("Visitors")
    .addItem("Sign in", "signIn")
    .addSeparator()
    .addSubMenu(ui.createMenu("More").addItem("Close the book", "closeBook"))
    .addToUi();
}

function signIn() {
  var ui = SpreadsheetApp.getUi();
  var answer = ui.prompt("Visitors' book", "Who are you?", ui.ButtonSet.OK_CANCEL);
  switch (answer.getSelectedButton()) {
    case ui.Button.OK:
      SpreadsheetApp.getActiveSheet().appendRow([answer.getResponseText()]);
      ui.alert("Welcome, " + answer.getResponseText() + ".");
      break;
    case ui.Button.CANCEL:
      ui.alert("Another time, then.");
      break;
    default:
      ui.alert("You closed the book.");
  }
}

function closeBook() {
  if (Browser.msgBox("Sure?", Browser.Buttons.YES_NO) === "yes") {
    SpreadsheetApp.getActive().toast("As you like.", "Done", 3);
  }
}
