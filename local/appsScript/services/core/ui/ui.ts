import { googleClass, type PlaceOf } from "../../../declare/googleClass";
import { type Kind, optional, TEXT } from "../../../declare/kinds";
import { type Forms, forms, methods } from "../../../declare/methods";
import { table } from "../../../declare/surface";
import { EnumValue, enumerationOf, nameIn } from "../../enumeration";
import { HTML_OUTPUT, type HtmlOutput } from "../html/classes";
import { MENU } from "./menu";
import type { ButtonName, ButtonSetName, DialogModel, PageModel, UiHost } from "./uiHost";

const enumeration = enumerationOf<GoogleAppsScript.Base.Ui>();

export const BUTTONS = enumeration("Button", ["CLOSE", "OK", "CANCEL", "YES", "NO"]);
export const BUTTON_SETS = enumeration("ButtonSet", ["OK", "OK_CANCEL", "YES_NO", "YES_NO_CANCEL"]);

/** What `SpreadsheetApp.getUi()` gives. */
export const UI = googleClass<GoogleAppsScript.Base.Ui>()<{
  readonly host: UiHost;
  /** Called before the script waits for a person: locks do not survive that. */
  readonly beforeDialog: () => void;
}>("Ui");
export type Ui = PlaceOf<typeof UI>;

/** The old `Browser` dialogs: they answer with lower-case words. */
export const BROWSER = googleClass<GoogleAppsScript.Base.Browser>()<{ readonly ui: Ui }>("Browser");

const PROMPT_RESPONSE = googleClass<GoogleAppsScript.Base.PromptResponse>()<{
  readonly button: ButtonName;
  readonly text: string;
}>("PromptResponse");

/** What is shown to a person, as the text that it prints as. */
const WORDS: Kind<string> = {
  accepts: (value) => typeof value !== "object" && !(value instanceof EnumValue),
  convert: String,
};
const BUTTON_SET = nameIn(BUTTON_SETS);
const MESSAGE = [WORDS, optional(BUTTON_SET)] as const;
const TITLED = [WORDS, WORDS, BUTTON_SET] as const;

/** The ways to ask: (message), (message, buttons) and (title, message, buttons). */
export function dialogForms<P, R>(
  ask: (place: P, dialog: DialogModel) => R,
  usual: ButtonSetName = "OK",
): Forms<P, typeof MESSAGE | typeof TITLED, R> {
  return forms(
    [MESSAGE, (place, message, set) => ask(place, { title: "", message, buttons: set ?? usual })],
    [TITLED, (place, title, message, buttons) => ask(place, { title, message, buttons })],
  );
}

const ui = methods(UI, {
  alert: dialogForms((ui: Ui, dialog) => BUTTONS[alert(ui, dialog)]),
  prompt: dialogForms((ui: Ui, dialog) => PROMPT_RESPONSE.of(prompt(ui, dialog))),
  createMenu: [[TEXT], ({ host }, caption) => MENU.of({ caption, entries: [], host })],
  createAddonMenu: [[], ({ host }) => MENU.of({ caption: "", entries: [], host })],
  showSidebar: [[HTML_OUTPUT], ({ host }, page) => host.showSidebar(pageFrom(page, page.title))],
  showModalDialog: [
    [HTML_OUTPUT, TEXT],
    ({ host }, page, title) => host.showDialog(pageFrom(page, title), true),
  ],
  showModelessDialog: [
    [HTML_OUTPUT, TEXT],
    ({ host }, page, title) => host.showDialog(pageFrom(page, title), false),
  ],
});

const promptResponse = methods(PROMPT_RESPONSE, {
  getSelectedButton: [[], ({ button }) => BUTTONS[button]],
  getResponseText: [[], ({ text }) => text],
});

export const UI_TABLES = [
  table(UI, [ui], { Button: () => BUTTONS, ButtonSet: () => BUTTON_SETS }),
  table(PROMPT_RESPONSE, [promptResponse]),
];

export function alert({ host, beforeDialog }: Ui, dialog: DialogModel): ButtonName {
  beforeDialog();
  return host.alert(dialog);
}

export function prompt({ host, beforeDialog }: Ui, dialog: DialogModel) {
  beforeDialog();
  return host.prompt(dialog);
}

function pageFrom({ content, width, height }: HtmlOutput, title: string): PageModel {
  return { title, html: content, width, height };
}
