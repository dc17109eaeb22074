import { EnumValue } from "../enumeration";
import { BUTTON_SETS, type Ui } from "./ui";

/** The old `Browser` dialogs: they answer with lower-case words. */
export class Browser {
  readonly Buttons = BUTTON_SETS;
  readonly #ui: Ui;

  constructor(ui: Ui) {
    this.#ui = ui;
  }

  msgBox(...args: unknown[]): string {
    return this.#ui
      .alert(...args)
      .name()
      .toLowerCase();
  }

  /** What was typed; "cancel" where the dialog was cancelled or closed. */
  inputBox(...args: unknown[]): string {
    const buttons = args.at(-1) instanceof EnumValue ? args : [...args, BUTTON_SETS.OK_CANCEL];
    const response = this.#ui.prompt(...buttons);
    const button = response.getSelectedButton().name();
    return button === "OK" || button === "YES" ? response.getResponseText() : "cancel";
  }

  toString(): string {
    return "Browser";
  }
}
