import { normalisedTitle } from "../cells/normalisedTitle";

/** The name of a Compact as it is compared. */
export function compactKey(compact: string): string {
  return normalisedTitle(compact);
}
