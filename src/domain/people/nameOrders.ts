import { tidyText } from "../../cells/cellValue";

/** "Asha Abbott" of "Abbott, Asha"; what has no such comma stays as it is. */
export function inSpokenOrder(name: string): string {
  const [last = "", first = "", ...more] = name.split(",").map(tidyText);
  return last === "" || first === "" || more.length > 0 ? tidyText(name) : `${first} ${last}`;
}

/** "Asha Abbott" of "Abbott Asha", as a list by surname has it without the comma. */
export function firstWordLast(name: string): string {
  const [last = "", ...first] = tidyText(name).split(" ");
  return [...first, last].join(" ");
}
