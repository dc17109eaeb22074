import { methods } from "../../../declare/methods";
import { table } from "../../../declare/surface";
import { alert, BROWSER, BUTTON_SETS, dialogForms, prompt, type Ui } from "../../core/ui/ui";

type InBrowser = { readonly ui: Ui };

const browser = methods(BROWSER, {
  msgBox: dialogForms(({ ui }: InBrowser, dialog) => alert(ui, dialog).toLowerCase()),
  // What was typed; "cancel" where the dialog was cancelled or closed.
  inputBox: dialogForms(({ ui }: InBrowser, dialog) => {
    const { button, text } = prompt(ui, dialog);
    return button === "OK" || button === "YES" ? text : "cancel";
  }, "OK_CANCEL"),
});

export const BROWSER_TABLE = table(BROWSER, [browser], { Buttons: () => BUTTON_SETS });
