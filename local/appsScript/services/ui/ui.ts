import { EnumValue, enumeration } from "../enumeration";
import { HtmlOutput } from "../html/htmlOutput";
import { signatureError } from "../signature";
import { Menu } from "./menu";
import type { ButtonName, ButtonSetName, DialogModel, PageModel, UiHost } from "./uiHost";

export const BUTTONS = enumeration("Button", ["CLOSE", "OK", "CANCEL", "YES", "NO"]);
export const BUTTON_SETS = enumeration("ButtonSet", ["OK", "OK_CANCEL", "YES_NO", "YES_NO_CANCEL"]);

/** What `SpreadsheetApp.getUi()` gives. */
export class Ui {
  readonly Button = BUTTONS;
  readonly ButtonSet = BUTTON_SETS;
  readonly #host: UiHost;
  readonly #beforeDialog: () => void;

  /** `beforeDialog` is called before the script waits for a person: locks do not survive that. */
  constructor(host: UiHost, beforeDialog: () => void = () => undefined) {
    this.#host = host;
    this.#beforeDialog = beforeDialog;
  }

  alert(...args: unknown[]): EnumValue<ButtonName> {
    const dialog = dialogFrom("Ui.alert", args);
    this.#beforeDialog();
    return BUTTONS[this.#host.alert(dialog)];
  }

  prompt(...args: unknown[]): PromptResponse {
    const dialog = dialogFrom("Ui.prompt", args);
    this.#beforeDialog();
    const { button, text } = this.#host.prompt(dialog);
    return new PromptResponse(BUTTONS[button], text);
  }

  createMenu(...args: unknown[]): Menu {
    const [caption] = args;
    if (typeof caption !== "string") throw signatureError("Ui.createMenu", args);
    return new Menu(caption, this.#host);
  }

  createAddonMenu(): Menu {
    return new Menu("", this.#host);
  }

  showSidebar(...args: unknown[]): void {
    const [page] = args;
    if (!(page instanceof HtmlOutput)) throw signatureError("Ui.showSidebar", args);
    this.#host.showSidebar(pageFrom(page, null));
  }

  showModalDialog(...args: unknown[]): void {
    this.#host.showDialog(dialogPage("Ui.showModalDialog", args), true);
  }

  showModelessDialog(...args: unknown[]): void {
    this.#host.showDialog(dialogPage("Ui.showModelessDialog", args), false);
  }

  toString(): string {
    return "Ui";
  }
}

export class PromptResponse {
  readonly #button: EnumValue<ButtonName>;
  readonly #text: string;

  constructor(button: EnumValue<ButtonName>, text: string) {
    this.#button = button;
    this.#text = text;
  }

  getSelectedButton(): EnumValue<ButtonName> {
    return this.#button;
  }

  getResponseText(): string {
    return this.#text;
  }

  toString(): string {
    return "PromptResponse";
  }
}

/** (message), (message, buttons) or (title, message, buttons). */
function dialogFrom(method: string, args: readonly unknown[]): DialogModel {
  const last = args.at(-1);
  const buttons = last instanceof EnumValue ? last : null;
  const texts = buttons === null ? args : args.slice(0, -1);
  const wrong = texts.some((text) => text instanceof EnumValue || typeof text === "object");
  if (texts.length < 1 || texts.length > 2 || wrong || (texts.length === 2 && buttons === null)) {
    throw signatureError(method, args);
  }
  const name = (buttons?.name() ?? "OK") as ButtonSetName;
  const [first, second] = texts.map(String);
  return second === undefined
    ? { title: "", message: first ?? "", buttons: name }
    : { title: first ?? "", message: second, buttons: name };
}

function dialogPage(method: string, args: readonly unknown[]): PageModel {
  const [page, title] = args;
  if (!(page instanceof HtmlOutput) || typeof title !== "string")
    throw signatureError(method, args);
  return pageFrom(page, title);
}

function pageFrom(page: HtmlOutput, title: string | null): PageModel {
  return {
    title: title ?? page.getTitle(),
    html: page.getContent(),
    width: page.getWidth(),
    height: page.getHeight(),
  };
}
