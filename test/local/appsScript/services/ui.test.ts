import { newPage } from "../../../../local/appsScript/services/core/html/classes";
import { RecordingUi } from "../../../../local/appsScript/services/core/ui/recordingUi";
import {
  BROWSER,
  BUTTON_SETS,
  BUTTONS,
  UI,
} from "../../../../local/appsScript/services/core/ui/ui";
import { held } from "./held";

function uiWith(...answers: ConstructorParameters<typeof RecordingUi>[0] & object) {
  const seen = new RecordingUi(answers);
  const place = UI.of({ host: seen, beforeDialog: () => undefined });
  return { ui: held(place), browser: held(BROWSER.of({ ui: place })), seen };
}

function aPage() {
  const run = () => {
    throw new Error("Not a template.");
  };
  return held(newPage("<p>", { fileName: "page.html", run })).setTitle("Compact");
}

describe("Ui", () => {
  test("an alert with a message, with buttons, with a title", () => {
    const { ui, seen } = uiWith("OK", "NO", "CLOSE");
    expect(ui.alert("Done")).toBe(BUTTONS.OK);
    expect(ui.alert("Sure?", BUTTON_SETS.YES_NO)).toBe(BUTTONS.NO);
    expect(ui.alert("Title", "Text", BUTTON_SETS.OK_CANCEL)).toBe(BUTTONS.CLOSE);
    expect(seen.alerts).toEqual([
      { title: "", message: "Done", buttons: "OK" },
      { title: "", message: "Sure?", buttons: "YES_NO" },
      { title: "Title", message: "Text", buttons: "OK_CANCEL" },
    ]);
  });

  test("a prompt gives what was typed and the button", () => {
    const { ui } = uiWith({ button: "OK", text: "Asha" });
    const response = ui.prompt("Name?", "Who is it?", BUTTON_SETS.OK_CANCEL);
    expect([response.getResponseText(), response.getSelectedButton()]).toEqual([
      "Asha",
      BUTTONS.OK,
    ]);
  });

  test("without answers an alert is confirmed and a prompt closed", () => {
    const { ui } = uiWith();
    expect(String(ui.alert("Sure?", BUTTON_SETS.YES_NO_CANCEL))).toBe("YES");
    expect(String(ui.prompt("Name?").getSelectedButton())).toBe("CLOSE");
  });

  test("wrong arguments are refused", () => {
    const { ui } = uiWith();
    expect(() => ui.alert()).toThrow(
      "The parameters () don't match the method signature for Ui.alert.",
    );
    expect(() => ui.alert("a", "b")).toThrow("(String,String) don't match");
    expect(() => ui.showSidebar("<p>")).toThrow("(String) don't match");
  });

  test("a menu is shown when it is added, with what it holds", () => {
    const { ui, seen } = uiWith();
    const inner = ui.createMenu("More").addItem("Help", "showHelp");
    ui.createMenu("Compact").addItem("Update", "update").addSeparator().addSubMenu(inner).addToUi();
    ui.createAddonMenu().addItem("Open", "open").addToUi();
    expect(seen.menus).toEqual([
      {
        caption: "Compact",
        entries: [
          { kind: "item", caption: "Update", functionName: "update" },
          { kind: "separator" },
          {
            kind: "menu",
            menu: {
              caption: "More",
              entries: [{ kind: "item", caption: "Help", functionName: "showHelp" }],
            },
          },
        ],
      },
      { caption: "", entries: [{ kind: "item", caption: "Open", functionName: "open" }] },
    ]);
  });

  test("pages are shown with their title and size", () => {
    const { ui, seen } = uiWith();
    ui.showSidebar(aPage());
    ui.showModalDialog(aPage().setWidth(400), "Report");
    expect(seen.sidebars).toEqual([{ title: "Compact", html: "<p>", width: null, height: null }]);
    expect(seen.dialogs).toEqual([{ title: "Report", html: "<p>", width: 400, height: null }]);
  });

  test("what has to be done before a dialog waits is done, for dialogs only", () => {
    let waits = 0;
    const beforeDialog = () => {
      waits += 1;
    };
    const ui = held(UI.of({ host: new RecordingUi(), beforeDialog }));
    ui.alert("a");
    ui.prompt("b");
    ui.showSidebar(aPage());
    expect(waits).toBe(2);
  });
});

describe("Browser", () => {
  test("answers with words in lower case", () => {
    const { browser } = uiWith("CANCEL", { button: "OK", text: "typed" }, "CANCEL");
    expect(browser.msgBox("Go on?", browser.Buttons.OK_CANCEL)).toBe("cancel");
    expect(browser.inputBox("What?")).toBe("typed");
    expect(browser.inputBox("What?")).toBe("cancel");
  });
});
