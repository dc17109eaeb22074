import { shownNumber } from "./shown";

/** How many more of a long list come at one click. */
export const SHOWN_MORE = 20;

/** What stands on the button below a list of which `rest` are not shown; `any`: whether some are. */
export function showMoreWords(rest: number, any: boolean): string {
  return `Show ${Math.min(rest, SHOWN_MORE)}${any ? " more" : ""} of ${shownNumber(rest)}`;
}
