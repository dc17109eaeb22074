import { cellName } from "../cells/sheetGrid";
import type { Place } from "../changes/overwritten";

/** So often are rows and columns found again while people move them; then it is given up. */
export const MOST_ROUNDS = 5;

const MOST_NAMED = 5;

/** Why nothing more was written. */
export function describeMoving(tab: string): string {
  return `Somebody else kept moving rows or columns of "${tab}" just now, so not all of it was written. Wait until they have finished, then do it again.`;
}

/** What may have been lost in the one moment that nobody can see into. */
export function describeUnseen(tab: string, places: readonly Place[]): readonly string[] {
  if (places.length === 0) return [];
  const names = places.slice(0, MOST_NAMED).map(({ row, column }) => cellName(column, row));
  const more = places.length > MOST_NAMED ? ` and ${places.length - MOST_NAMED} more` : "";
  return [
    `Somebody was typing in "${tab}" at the very moment of writing (${names.join(", ")}${more}). If anything is missing there, File > Version history > See version history has it.`,
  ];
}
