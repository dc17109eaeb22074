import type { ButtonName, DialogModel, MenuModel, PageModel, PromptAnswer, UiHost } from "./uiHost";

export interface Toast {
  readonly message: string;
  readonly title: string;
  readonly seconds: number;
}

/** Keeps what was shown and answers with what it was given, in order, and then with the first button. */
export class RecordingUi implements UiHost {
  readonly alerts: DialogModel[] = [];
  readonly prompts: DialogModel[] = [];
  menus: readonly MenuModel[] = [];
  readonly sidebars: PageModel[] = [];
  readonly dialogs: PageModel[] = [];
  readonly toasts: Toast[] = [];
  readonly #answers: (ButtonName | PromptAnswer)[];

  constructor(answers: readonly (ButtonName | PromptAnswer)[] = []) {
    this.#answers = [...answers];
  }

  alert(dialog: DialogModel): ButtonName {
    this.alerts.push(dialog);
    const answer = this.#answers.shift();
    if (answer === undefined) return dialog.buttons.startsWith("YES") ? "YES" : "OK";
    return typeof answer === "string" ? answer : answer.button;
  }

  prompt(dialog: DialogModel): PromptAnswer {
    this.prompts.push(dialog);
    const answer = this.#answers.shift();
    // Nobody is there to type: as if the dialog had been closed.
    if (answer === undefined) return { button: "CLOSE", text: "" };
    return typeof answer === "string" ? { button: answer, text: "" } : answer;
  }

  addMenu(menu: MenuModel): void {
    this.menus = [...this.menus, menu];
  }

  removeMenu(caption: string): void {
    this.menus = this.menus.filter((menu) => menu.caption !== caption);
  }

  showSidebar(page: PageModel): void {
    this.sidebars.push(page);
  }

  showDialog(page: PageModel): void {
    this.dialogs.push(page);
  }

  toast(message: string, title: string, seconds: number): void {
    this.toasts.push({ message, title, seconds });
  }
}
