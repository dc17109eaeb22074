import type { SheetSettings } from "../openedWorkbook";
import { buttonRow, dialogBox } from "./dialogs";
import { element } from "./elements";

/** Some of those that Google Sheets offers, by its names. */
const LOCALES: readonly Choice[] = [
  ["en_GB", "United Kingdom"],
  ["cy_GB", "United Kingdom (Welsh)"],
  ["en_IE", "Ireland"],
  ["en_US", "United States"],
];

const TIME_ZONES: readonly Choice[] = [
  ["Europe/London", "London"],
  ["Europe/Dublin", "Dublin"],
  ["Europe/Paris", "Paris"],
  ["America/New_York", "New York"],
  ["America/Los_Angeles", "Los Angeles"],
];

/** A value, and how it is called. */
type Choice = readonly [string, string];

/** File > Settings: other settings for the spreadsheet; null where they are to stay. */
export function askSettings(current: SheetSettings): Promise<SheetSettings | null> {
  return new Promise((resolve) => {
    const answer = (settings: SheetSettings | null): void => {
      dialog.close();
      dialog.remove();
      resolve(settings);
    };
    const dialog = dialogBox("Settings for this spreadsheet", () => answer(null));
    const locale = choiceField(LOCALES, current.locale);
    const timeZone = choiceField(TIME_ZONES, current.timeZone);
    const save = element(
      "button",
      {
        type: "button",
        class: "primary",
        onclick: () => answer({ locale: locale.value, timeZone: timeZone.value }),
      },
      "Save settings",
    );
    const cancel = element("button", { type: "button", onclick: () => answer(null) }, "Cancel");
    dialog.append(
      element("label", { class: "dialog-setting" }, "Locale", locale),
      element("label", { class: "dialog-setting" }, "Time zone", timeZone),
      buttonRow([save, cancel]),
    );
    document.body.append(dialog);
    dialog.showModal();
    locale.focus();
  });
}

/** What the spreadsheet has now is among the choices, whatever it is. */
function choiceField(choices: readonly Choice[], current: string): HTMLSelectElement {
  const isKnown = choices.some(([value]) => value === current);
  const all: readonly Choice[] = isKnown ? choices : [[current, current], ...choices];
  const field = element(
    "select",
    { class: "dialog-field" },
    ...all.map(([value, name]) => element("option", { value }, name)),
  );
  field.value = current;
  return field;
}
