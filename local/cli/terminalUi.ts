import { RecordingUi } from "../appsScript/services/core/ui/recordingUi";
import type {
  ButtonName,
  DialogModel,
  MenuModel,
  PageModel,
  PromptAnswer,
  UiHost,
} from "../appsScript/services/core/ui/uiHost";

/**
 * Prints what a script shows; answers its questions with the answers given, in order. A question
 * without an answer is closed, an alert is confirmed.
 */
export function terminalUi(print: (line: string) => void, answers: readonly string[]): UiHost {
  const ui = new RecordingUi(answers.map((text) => answerFrom(text)));
  const printed = (what: string, ...texts: readonly string[]): void =>
    print(`[${what}] ${texts.filter((text) => text !== "").join(": ")}`);
  return {
    alert: (dialog: DialogModel): ButtonName => {
      const button = ui.alert(dialog);
      printed("alert", dialog.title, dialog.message);
      if (dialog.buttons !== "OK") print(`        ${button}`);
      return button;
    },
    prompt: (dialog: DialogModel): PromptAnswer => {
      const answer = ui.prompt(dialog);
      printed("prompt", dialog.title, dialog.message);
      print(`        ${answer.button}${answer.text === "" ? "" : `: ${answer.text}`}`);
      return answer;
    },
    addMenu: (menu: MenuModel) => printed("menu", menu.caption, captionsOf(menu)),
    removeMenu: (caption) => printed("menu removed", caption),
    showSidebar: ({ title }: PageModel) => printed("sidebar", title),
    showDialog: ({ title }: PageModel) => printed("dialog", title),
    toast: (message, title) => printed("toast", title, message),
  };
}

/** The name of a button, or what is typed before OK. */
function answerFrom(text: string): PromptAnswer {
  const button = /^(OK|CANCEL|YES|NO|CLOSE)$/i.exec(text)?.[1]?.toUpperCase();
  return button === undefined ? { button: "OK", text } : { button: button as ButtonName, text: "" };
}

function captionsOf({ entries }: MenuModel): string {
  return entries
    .flatMap((entry) => {
      if (entry.kind === "item") return [entry.caption];
      return entry.kind === "menu" ? [entry.menu.caption] : [];
    })
    .join(", ");
}
