import type {
  ButtonName,
  DialogModel,
  PromptAnswer,
} from "../../appsScript/services/core/ui/uiHost";
import { element } from "./elements";

const LABELS: { readonly [button in ButtonName]: string } = {
  OK: "OK",
  CANCEL: "Cancel",
  YES: "Yes",
  NO: "No",
  CLOSE: "Close",
};

const BUTTONS: { readonly [set in DialogModel["buttons"]]: readonly ButtonName[] } = {
  OK: ["OK"],
  OK_CANCEL: ["OK", "CANCEL"],
  YES_NO: ["YES", "NO"],
  YES_NO_CANCEL: ["YES", "NO", "CANCEL"],
};

/**
 * Shows an alert or a prompt as Sheets shows it. Escape and the cross answer CLOSE, as on Google.
 */
export function askPerson(model: DialogModel, hasText: boolean): Promise<PromptAnswer> {
  return new Promise((resolve) => {
    const field = element("input", { type: "text", class: "dialog-field", autocomplete: "off" });
    const answer = (button: ButtonName): void => {
      dialog.close();
      dialog.remove();
      resolve({ button, text: hasText ? field.value : "" });
    };
    const buttons = BUTTONS[model.buttons].map((name, index) =>
      element(
        "button",
        { type: "button", class: index === 0 ? "primary" : "", onclick: () => answer(name) },
        LABELS[name],
      ),
    );
    field.addEventListener("keydown", (event) => {
      const [first] = BUTTONS[model.buttons];
      if (event.key === "Enter" && first !== undefined) answer(first);
    });
    const message = element("div", { class: "dialog-message", id: "dialog-message" });
    message.append(...model.message.split("\n").map((line) => element("p", {}, line)));
    const dialog = dialogBox(model.title || "Compact", () => answer("CLOSE"));
    dialog.setAttribute("role", "alertdialog");
    dialog.setAttribute("aria-describedby", "dialog-message");
    if (hasText) field.setAttribute("aria-labelledby", "dialog-message");
    dialog.append(message, ...(hasText ? [field] : []), buttonRow(buttons));
    document.body.append(dialog);
    dialog.showModal();
    (hasText ? field : buttons[0])?.focus();
  });
}

/**
 * A question that the preview itself asks, with words for the buttons. After a yes it stays until
 * `ready` resolves, so that keys pressed meanwhile reach nothing behind it.
 */
export async function confirmWith(
  title: string,
  message: string,
  yes: string,
  { no = "Cancel", ready }: { readonly no?: string; readonly ready?: Promise<unknown> } = {},
): Promise<boolean> {
  // Not while a key is still being handled: the browser would lose the caret of the grid for good.
  await new Promise((resolve) => setTimeout(resolve, 0));
  return new Promise((resolve) => {
    const answer = async (agreed: boolean): Promise<void> => {
      if (agreed) await ready?.catch(() => undefined);
      dialog.close();
      dialog.remove();
      resolve(agreed);
    };
    const dialog = dialogBox(title, () => void answer(false));
    const agree = element(
      "button",
      { type: "button", class: "primary", onclick: () => void answer(true) },
      yes,
    );
    const refuse = element("button", { type: "button", onclick: () => void answer(false) }, no);
    dialog.append(
      element("div", { class: "dialog-message" }, element("p", {}, message)),
      buttonRow([agree, refuse]),
    );
    document.body.append(dialog);
    dialog.showModal();
    agree.focus();
  });
}

/** An empty dialog with its title and a cross; Escape and the cross call `closed`. */
export function dialogBox(title: string, closed: () => void): HTMLDialogElement {
  const heading = element("h2", { id: `dialog-title-${nextNumber()}` }, title);
  const cross = element(
    "button",
    { type: "button", class: "cross", "aria-label": "Close", onclick: closed },
    "\u00d7",
  );
  const dialog = element(
    "dialog",
    { class: "dialog", "aria-labelledby": heading.id },
    element("div", { class: "dialog-head" }, heading, cross),
  );
  dialog.addEventListener("cancel", (event) => {
    event.preventDefault();
    closed();
  });
  // Keys pressed in a dialog are not meant for the spreadsheet behind it.
  dialog.addEventListener("keydown", (event) => event.stopPropagation());
  return dialog;
}

export function buttonRow(buttons: readonly HTMLElement[]): HTMLElement {
  return element("div", { class: "dialog-buttons" }, ...buttons);
}

let dialogs = 0;

function nextNumber(): number {
  dialogs += 1;
  return dialogs;
}
