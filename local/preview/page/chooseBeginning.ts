import { element } from "./elements";
import { pickWorkbookFile } from "./pickFile";

/** What a person begins with. */
export type Beginning =
  | { readonly kind: "sample" | "empty" }
  | { readonly kind: "file"; readonly file: File };

/** Asks what to begin with. There is nothing else to do on the page yet, so that it cannot be closed. */
export function chooseBeginning(): Promise<Beginning> {
  return new Promise((resolve) => {
    const choose = (beginning: Beginning): void => {
      dialog.remove();
      resolve(beginning);
    };
    const openFile = async (): Promise<void> => {
      choose({ kind: "file", file: await pickWorkbookFile() });
    };
    const choices = [
      choice("Open the sample", "A made-up Compact, to look at and to try things on.", () =>
        choose({ kind: "sample" }),
      ),
      choice("Start an empty Compact", "All the tabs, laid out and ready to be filled in.", () =>
        choose({ kind: "empty" }),
      ),
      choice(
        "Open a workbook",
        "An .xlsx file of yours, from Excel, LibreOffice or Google Sheets.",
        () => void openFile(),
      ),
    ];
    const heading = element("h2", { id: "beginning-title" }, "What would you like to begin with?");
    const dialog = element(
      "dialog",
      { class: "dialog beginning", "aria-labelledby": heading.id },
      element("div", { class: "dialog-head" }, heading),
      ...choices,
      element(
        "p",
        { class: "beginning-note" },
        "Everything stays on this computer: no file and no name is sent anywhere.",
      ),
    );
    dialog.addEventListener("cancel", (event) => event.preventDefault());
    // Browsers close a dialog at the second Escape whatever its page says.
    dialog.addEventListener("close", () => {
      if (dialog.isConnected) dialog.showModal();
    });
    // Keys pressed here are not meant for the spreadsheet behind it.
    dialog.addEventListener("keydown", (event) => event.stopPropagation());
    document.body.append(dialog);
    dialog.showModal();
    choices[0]?.focus();
  });
}

function choice(caption: string, about: string, choose: () => void): HTMLButtonElement {
  return element(
    "button",
    { type: "button", class: "beginning-choice", onclick: choose },
    element("strong", {}, caption),
    element("span", {}, about),
  );
}
