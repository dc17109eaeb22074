import { type CellValue, describeCell, isUnused, textCell } from "../../cells/cellValue";
import type { Conflict, Filling, MergedOffer } from "./mergeOffer";

/** The merged offer with the conflicts that a person decided for the old spreadsheet as fillings. */
export function withChoices(
  merged: MergedOffer,
  isTaken: (conflict: Conflict) => boolean,
  notesField: string | null,
): MergedOffer {
  const taken = merged.conflicts.filter((conflict) => conflict.canBeTaken && isTaken(conflict));
  if (taken.length === 0) return merged;
  const fillings = taken.map((conflict): Filling => {
    const { field, offered } = conflict;
    return { field, to: field === notesField ? bothNotes(conflict) : offered };
  });
  return {
    ...merged,
    fillings: [...merged.fillings, ...fillings],
    conflicts: merged.conflicts.filter((conflict) => !taken.includes(conflict)),
  };
}

/** Notes are added to: deciding for the old ones loses none of those that are there. */
function bothNotes({ current, offered }: Conflict): CellValue {
  if (isUnused(current)) return offered;
  return textCell(`${describeCell(current)}\n${describeCell(offered)}`);
}
