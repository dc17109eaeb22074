import { edition } from "./edition";

/**
 * The day that it is to be, where the preview's address says one (`?today=2009-10-05`): a year can be
 * walked through by loading the page again with a later day. Null: it is today.
 */
export function givenDay(): string | null {
  if (edition() !== "preview") return null;
  const day = new URLSearchParams(location.search).get("today") ?? "";
  return /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day)) ? day : null;
}
