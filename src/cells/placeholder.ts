import { tidyText } from "./cellValue";

const NOTHING =
  /^(?:[-–—?.]{1,3}|n\/?a|n\.a|not applicable|n\/?k|no|none|nil|not yet|not known|unknown|tb[acd]|t\.b\.[acd]|to be (?:confirmed|advised|set|agreed))$/;

/** Nothing that is said above begins so: most cells are told by their first letter. */
const BEGINS_OTHERWISE = /^[0-9a-mo-sv-z]/i;

/** Text that people type to say that there is nothing: "-", "n/a", "N / A.", "none", "TBC". */
export function isPlaceholder(text: string): boolean {
  if (text.length > 40 || BEGINS_OTHERWISE.test(text)) return false;
  const typed = tidyText(text)
    .toLowerCase()
    .replace(/ ?([/.]) ?/g, "$1");
  return NOTHING.test(typed) || NOTHING.test(typed.replace(/[.!]+$/, ""));
}
