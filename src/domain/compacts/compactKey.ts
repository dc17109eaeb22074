import { normalisedTitle } from "../../cells/normalisedTitle";
import { shortName } from "./shortName";

/** The name of a Compact as it is compared: "Kent Compact" and "The Kent Public Sector Compact" are one. */
export function compactKey(compact: string): string {
  return shortName(normalisedTitle(compact)).replace(/^the /, "");
}
