const LIST = '[data-u-comp="sheets-dropdown-list"]';

/** The list of a drop-down that this is in; null where it is in none. */
export function listAround(target: EventTarget | null): Element | null {
  return target instanceof Element ? target.closest(LIST) : null;
}

/** Puts the keyboard into the list that was just asked for, once it is drawn: to the choice of the cell, or the first. */
export function focusList(): void {
  if (focusNow()) return;
  const watch = new MutationObserver(() => {
    if (focusNow()) watch.disconnect();
  });
  watch.observe(document.body, { childList: true, subtree: true });
}

function focusNow(): boolean {
  const list = document.querySelector(LIST);
  if (list === null) return false;
  const choices = choicesIn(list);
  const chosen = choices.find((choice) => choice.ariaSelected === "true");
  (searchOf(list) ?? chosen ?? choices[0])?.focus();
  return true;
}

/** The list's keys as in Sheets; Univer has its lists for the pointer alone. False where the key is none of them. */
export function turnKeyInList(list: Element, { target, key }: KeyboardEvent): boolean {
  const choices = choicesIn(list);
  const at = choices.indexOf(target as HTMLElement);
  const isSearch = at === -1;
  if (key === "ArrowDown") choices[Math.min(at + 1, choices.length - 1)]?.focus();
  else if (key === "ArrowUp") (choices[at - 1] ?? searchOf(list) ?? choices[0])?.focus();
  else if (key === "Enter") choices[Math.max(at, 0)]?.click();
  else if (isSearch) return false;
  else if (key === "Home") choices[0]?.focus();
  else if (key === "End") choices[choices.length - 1]?.focus();
  else if (key === " ") choices[at]?.click();
  else if (key.length === 1) nextBegunBy(key, choices, at)?.focus();
  else return false;
  return true;
}

function searchOf(list: Element): HTMLInputElement | null {
  return list.querySelector("input");
}

/** Univer draws the choices anew as one searches, each time without saying to a screen reader what they are. */
function choicesIn(list: Element): readonly HTMLElement[] {
  const box = list.lastElementChild;
  box?.setAttribute("role", "listbox");
  box?.setAttribute("aria-label", "Choices");
  const choices = [...(box?.children ?? [])].filter((each) => each instanceof HTMLElement);
  for (const choice of choices) {
    choice.role = "option";
    choice.tabIndex = -1;
    choice.ariaSelected = String(choice.querySelector("svg") !== null);
  }
  return choices;
}

function nextBegunBy(
  letter: string,
  choices: readonly HTMLElement[],
  at: number,
): HTMLElement | undefined {
  const begun = (choice: HTMLElement): boolean =>
    choice.textContent.trim().toLowerCase().startsWith(letter.toLowerCase());
  return choices.slice(at + 1).find(begun) ?? choices.find(begun);
}
