function onOpen() {
  SpreadsheetApp.getUi()
    .createMenu("Custom menu")
    .addItem("Show prompt", "showPrompt")
    .addSeparator()
    .addSubMenu(SpreadsheetApp.getUi().createMenu("Sub-menu").addItem("Second", "menuItem2"))
    .addToUi();
}

function showPrompt() {
  const ui = SpreadsheetApp.getUi();
  const result = ui.prompt("Let's get to know each other!", "Please enter your name:", ui.ButtonSet.OK_CANCEL);
  const button = result.getSelectedButton();
  const text = result.getResponseText();
  if (button === ui.Button.OK) {
    ui.alert(`Your name is ${text}.`);
  } else if (button === ui.Button.CANCEL) {
    ui.alert("I didn't get your name.");
  } else if (button === ui.Button.CLOSE) {
    ui.alert("You closed the dialog.");
  }
}

function menuItem2() {
  if (Browser.msgBox("Sure?", Browser.Buttons.YES_NO) === "yes") {
    SpreadsheetApp.getActive().toast("As you like.", "Done", 3);
  }
}
